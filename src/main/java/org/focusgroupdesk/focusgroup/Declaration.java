package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.Optional;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Words;

/**
 * The declaration of the presiding chair at a meeting. Nobody votes (reading AMB-26).
 *
 * @param decidedOn the Geneva date of the decision
 * @param objections sustained objections; empty if there were none
 */
public record Declaration(LocalDate decidedOn, Optional<String> objections) {

  /** Whether it is a consensus: no objection is sustained (FG-GEN-08). */
  public CheckResult consensus() {
    return CheckResult.of(
        objections.isEmpty(),
        objections.isEmpty()
            ? Words.say("check.consensus")
            : Words.say("check.no-consensus", objections.get()));
  }

  /**
   * Whether the decision was taken at the meeting, on a day that has come.
   *
   * @param today the Geneva date of today
   */
  public CheckResult during(Optional<Meeting> fixed, LocalDate today) {
    return fixed
        .map(
            meeting -> {
              boolean during =
                  !decidedOn.isBefore(meeting.firstDay())
                      && !decidedOn.isAfter(meeting.lastDay())
                      && !decidedOn.isAfter(today);
              return CheckResult.of(
                  during,
                  Words.say(
                      during ? "check.meeting" : "check.meeting.outside",
                      Geneva.words(decidedOn),
                      meeting.words()));
            })
        .orElseGet(() -> CheckResult.of(false, Words.say("check.meeting.none")));
  }
}
