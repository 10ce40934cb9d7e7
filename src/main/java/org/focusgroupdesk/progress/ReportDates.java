package org.focusgroupdesk.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/**
 * When the next progress report is due: before the next parent meeting, or when six months are
 * over, whichever is earlier (reading AMB-42), by the edition in force on that very day (reading
 * AMB-57).
 */
@Component
class ReportDates {

  /** Name of the deadline, whichever rule sets it. */
  static final String REPORT = "report";

  private static final String TSAG = "TSAG";
  private static final String GAP = "report-gap";
  private static final String REMINDER = "report-reminder";

  private final Meetings meetings;
  private final Deadlines deadlines;
  private final Rulebook rulebook;
  private final Editions editions;

  ReportDates(Meetings meetings, Deadlines deadlines, Rulebook rulebook, Editions editions) {
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.editions = editions;
  }

  /**
   * When a report is due.
   *
   * @param parent the parent group
   * @param establishedOn the Geneva date from which a first report is possible (reading AMB-43)
   * @param earlier the reports before it, the first one first; final ones do not count
   * @return empty if no meeting of the parent group is in the calendar and the edition asks for
   *     nothing else
   */
  Optional<Deadline> next(String parent, LocalDate establishedOn, List<ProgressReport> earlier) {
    Optional<ProgressReport> last =
        earlier.stream().reduce((one, later) -> later).filter(report -> report.dueOn() != null);
    LocalDate anchor = last.map(ProgressReport::anchor).orElse(establishedOn);
    return Stream.concat(
            beforeMeeting(parent, establishedOn, last, earlier).stream(),
            whenMonthsAreOver(
                parent,
                anchor,
                last.isPresent() ? "the progress report before" : "the establishment")
                .stream())
        .min(Comparator.comparing(Deadline::lastDay));
  }

  /**
   * When the final report is due.
   *
   * @param today the Geneva date on which it is called for
   * @return as {@link #next}
   */
  Optional<Deadline> ofFinalReport(String parent, LocalDate today) {
    return beforeMeeting(parent, today, Optional.empty(), List.of())
        .or(() -> whenMonthsAreOver(parent, today, "the end of the group"));
  }

  /** From this Geneva date on the group is reminded. */
  LocalDate reminder(String parent, Deadline due) {
    return deadlines
        .count(REMINDER, due.edition(), parent, due.lastDay(), "the day the report is due")
        .lastDay();
  }

  /**
   * By when the parent chair should have informed TSAG of a report (FG-REP-10): when TSAG opens its
   * next meeting, or at once if none is in the calendar.
   */
  Deadline wordToTsag(String edition, LocalDate today) {
    return meetings
        .nextAfter(TSAG, today)
        .map(meeting -> deadlines.before(meeting, Deadlines.TSAG_INFORMED, edition))
        .orElseGet(
            () ->
                deadlines.count(
                    Deadlines.TSAG_INFORMED,
                    edition,
                    TSAG,
                    today,
                    "the publication of the report"));
  }

  private Optional<Deadline> beforeMeeting(
      String parent,
      LocalDate possibleFrom,
      Optional<ProgressReport> last,
      List<ProgressReport> earlier) {
    Set<Long> reportedFor =
        earlier.stream()
            .map(ProgressReport::meetingId)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    LocalDate from = last.map(ProgressReport::dueOn).orElse(possibleFrom.minusDays(1));
    return meetings.from(parent, from).stream()
        .filter(Meeting::decides)
        .filter(meeting -> !reportedFor.contains(meeting.id()))
        .flatMap(meeting -> due(meeting).filter(due -> isPossible(meeting, due, from)).stream())
        .findFirst();
  }

  /** A meeting called at such short notice that nobody could report in time asks for no report. */
  private boolean isPossible(Meeting meeting, Deadline due, LocalDate after) {
    return due.lastDay().isAfter(after)
        && meetings.addedOn(meeting).filter(added -> added.isAfter(due.lastDay())).isEmpty();
  }

  /** When a report for a meeting is due under an edition, in force or not. */
  Deadline before(Meeting meeting, String edition) {
    return deadlines.before(meeting, REPORT, edition);
  }

  /** When months are over under an edition, in force or not; empty if it sets no such date. */
  Optional<Deadline> byMonths(String parent, LocalDate anchor, String edition) {
    return deadlines.countIfSet(GAP, edition, parent, anchor, "the report before");
  }

  private Optional<Deadline> due(Meeting meeting) {
    return inForce(edition -> Optional.of(before(meeting, edition)))
        .or(() -> Optional.of(before(meeting, editions.inForceOn(meeting.firstDay()))));
  }

  private Optional<Deadline> whenMonthsAreOver(
      String parent, LocalDate anchor, String anchorWords) {
    return inForce(edition -> deadlines.countIfSet(GAP, edition, parent, anchor, anchorWords))
        .map(
            gap ->
                new Deadline(
                    REPORT,
                    gap.lastDay(),
                    gap.rule(),
                    gap.clause(),
                    gap.edition(),
                    gap.counted(),
                    null));
  }

  /** Counted by the edition that is in force on the day it leads to. */
  private Optional<Deadline> inForce(Function<String, Optional<Deadline>> count) {
    return rulebook.editions().stream()
        .map(Edition::key)
        .flatMap(edition -> count.apply(edition).stream())
        .filter(due -> editions.inForceOn(due.lastDay()).equals(due.edition()))
        .findFirst();
  }
}
