package org.focusgroupdesk.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * How a period is counted: a row of the table "deadlines". Whole Geneva days, no shift for weekends
 * or holidays; months end on the last day of a shorter month (readings AMB-03, AMB-05, AMB-07).
 *
 * @param rule id of the rule that sets the period
 * @param amount how many units, at least 0
 * @param unit days, weeks or months
 * @param before whether it is counted back from the anchor
 */
record Counting(String rule, int amount, ChronoUnit unit, boolean before) {

  static Counting of(Map<String, Object> row) {
    return new Counting(
        (String) row.get("rule"),
        ((Number) row.get("amount")).intValue(),
        ChronoUnit.valueOf(((String) row.get("unit")).toUpperCase(Locale.ROOT)),
        row.get("direction").equals("before"));
  }

  LocalDate from(LocalDate anchor) {
    return before ? anchor.minus(amount, unit) : anchor.plus(amount, unit);
  }

  /** The same period so many times over. */
  Counting times(int times) {
    return new Counting(rule, amount * times, unit, before);
  }

  String inWords(LocalDate anchor, String anchorWords) {
    return "%d %s %s %s (%s)"
        .formatted(
            amount,
            unit.toString().toLowerCase(Locale.ROOT),
            before ? "before" : "after",
            anchorWords,
            Geneva.words(anchor));
  }
}
