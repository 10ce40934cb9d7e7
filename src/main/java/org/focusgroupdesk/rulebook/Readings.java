package org.focusgroupdesk.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.focusgroupdesk.rulebook.Reading.Verdict;

/** Collects what one edition makes of a case. */
public final class Readings {

  private final Rulebook rulebook;
  private final String edition;
  private final List<Reading> readings = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param edition key of the edition
   */
  public Readings(Rulebook rulebook, String edition) {
    this.rulebook = rulebook;
    this.edition = edition;
  }

  /** Key of the edition under which the facts are looked at. */
  public String edition() {
    return edition;
  }

  /** What a gate of this edition finds. */
  public void add(String part, String matter, Checked check) {
    add(
        part,
        matter,
        verdict(check),
        check.result().compared(),
        check.result().lastDay(),
        check.rule());
  }

  /** Whether something was done as a rule wants it, as firmly as the rule says by itself. */
  public void add(String part, String matter, String rule, CheckResult result) {
    Strength strength = Strength.of(rulebook.rule(rule).strength());
    add(part, matter, new Checked(rule, strength, result));
  }

  /**
   * What this edition asks for, whatever was done.
   *
   * @param day the date it leads to; null where there is none
   */
  public void state(String part, String matter, String says, LocalDate day, String rule) {
    add(part, matter, Verdict.STATED, says, day, rule);
  }

  private void add(
      String part, String matter, Verdict verdict, String says, LocalDate day, String rule) {
    readings.add(
        new Reading(part, matter, verdict, says, day, rule, rulebook.clause(rule, edition)));
  }

  private static Verdict verdict(Checked check) {
    if (check.result().met()) {
      return Verdict.KEPT;
    }
    return switch (check.strength()) {
      case HARD -> Verdict.BARS;
      case SOFT -> Verdict.NEEDS_REASON;
      case NOTE -> Verdict.NOTED;
    };
  }

  /** Everything collected, in the order in which it was added. */
  public List<Reading> all() {
    return Collections.unmodifiableList(readings);
  }
}
