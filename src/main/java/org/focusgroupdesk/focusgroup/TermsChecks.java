package org.focusgroupdesk.focusgroup;

import static org.focusgroupdesk.rulebook.CheckResult.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Words;

/**
 * What the checks of the table "gates" look at in terms of reference (clause 2.2), whether they are
 * new or changed.
 */
public final class TermsChecks {

  /** The items without which terms of reference are not complete. */
  private static final List<String> NEEDED =
      List.of(
          "tor.scope",
          "tor.actionPlan",
          "tor.deliverables",
          "tor.timetable",
          "tor.relationToParent",
          "tor.relationToOthers",
          "tor.urgency");

  private TermsChecks() {}

  /** Whether an item is given; items are named as in the table. */
  public static CheckResult present(Map<String, String> items, String item) {
    boolean present = items.containsKey(item);
    String label = Words.say("item." + item);
    return of(present, Words.say(present ? "check.present" : "check.missing", label));
  }

  /** Whether there are any terms of reference at all. */
  public static CheckResult any(TermsOfReference terms) {
    long given = NEEDED.stream().filter(terms.items()::containsKey).count();
    return of(given > 0, Words.say("check.terms", given, NEEDED.size()));
  }

  /** Whether every item that is needed is given. */
  public static CheckResult complete(TermsOfReference terms) {
    List<String> missing =
        NEEDED.stream().filter(item -> !terms.items().containsKey(item)).toList();
    return of(
        missing.isEmpty(),
        missing.isEmpty()
            ? Words.say("check.terms.complete")
            : Words.say(
                "check.terms.incomplete",
                missing.stream()
                    .map(item -> Words.say("item." + item))
                    .collect(Collectors.joining(", "))));
  }

  /**
   * Whether the lifetime is within the general time frame (FG-TOR-11, FG-TOR-12).
   *
   * @param start the Geneva date with which the lifetime starts
   * @param earliest the end of the shortest lifetime that is generally expected
   * @param latest the end of the longest
   */
  public static CheckResult timeFrame(
      TermsOfReference terms, LocalDate start, LocalDate earliest, LocalDate latest) {
    Optional<LocalDate> end = terms.endFrom(start);
    if (end.isEmpty()) {
      return of(true, Words.say("check.lifetime.default", Geneva.words(latest)));
    }
    String howLong =
        terms.endGiven().equals("months")
            ? Words.say("check.lifetime.months", terms.lifetimeMonths())
            : Words.say("check.lifetime.until", Geneva.words(end.get()));
    if (end.get().isAfter(latest)) {
      return of(false, Words.say("check.lifetime.long", howLong));
    }
    boolean brief = end.get().isBefore(earliest);
    return of(true, Words.say(brief ? "check.lifetime.short" : "check.lifetime.fits", howLong));
  }
}
