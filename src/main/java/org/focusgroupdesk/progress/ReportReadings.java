package org.focusgroupdesk.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What any edition makes of the progress reports of a group: when they were due, what they say. */
@Component
@Order(4)
public class ReportReadings implements ReadUnderEdition {

  private final Register register;
  private final ReportStore store;
  private final ReportBasis basis;
  private final ContentCheck contentCheck;
  private final ReportDates dates;
  private final Meetings meetings;

  ReportReadings(
      Register register,
      ReportStore store,
      ReportBasis basis,
      ContentCheck contentCheck,
      ReportDates dates,
      Meetings meetings) {
    this.register = register;
    this.store = store;
    this.basis = basis;
    this.contentCheck = contentCheck;
    this.dates = dates;
    this.meetings = meetings;
  }

  @Override
  public void read(String acronym, Readings readings) {
    FocusGroup group = register.get(acronym);
    LocalDate before = group.establishedOn();
    for (ProgressReport report : store.of(group.acronym())) {
      if (report.isReceived()) {
        due(
            Words.say("reading.report", report.number()),
            group.parentGroup(),
            before,
            Optional.ofNullable(report.meetingId()).map(meetings::get),
            report.receivedOn(),
            readings);
        content(report, readings);
      }
      before = report.dueOn() == null ? before : report.anchor();
    }
  }

  /**
   * When a report was due.
   *
   * @param before the Geneva date of the report before it, or of the establishment
   * @param meeting the next meeting of the parent group
   * @param receivedOn the Geneva date on which TSB received it
   */
  public void due(
      String matter,
      String parent,
      LocalDate before,
      Optional<Meeting> meeting,
      LocalDate receivedOn,
      Readings readings) {
    Optional<Deadline> forMeeting = meeting.map(known -> dates.before(known, readings.edition()));
    Optional<Deadline> byMonths = dates.byMonths(parent, before, readings.edition());
    Stream.concat(forMeeting.stream(), byMonths.stream())
        .min(Comparator.comparing(Deadline::lastDay))
        .ifPresent(
            due ->
                contentCheck
                    .punctuality(
                        forMeeting.filter(due::equals).isPresent(),
                        readings.edition(),
                        result(due, receivedOn))
                    .forEach(check -> readings.add(part(), matter, check)));
  }

  private static CheckResult result(Deadline due, LocalDate receivedOn) {
    return new CheckResult(
        !receivedOn.isAfter(due.lastDay()),
        Words.say("reading.report.received", Geneva.words(receivedOn), due.counted()),
        due.lastDay(),
        false);
  }

  private void content(ProgressReport report, Readings readings) {
    ReportBasis.Basis known = basis.of(report);
    for (Checked check :
        contentCheck.content(
            store.content(report.procedure()).orElseThrow(),
            readings.edition(),
            known.held(),
            known.arrangements())) {
      readings.add(
          part(), Words.say("reading.report.content", report.number(), check.rule()), check);
    }
  }

  private static String part() {
    return Words.say("reading-part.reports");
  }
}
