package org.focusgroupdesk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.meeting.Admission.Applicant;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What any edition makes of the meetings of a group: notice, arrangements, participants. */
@Component
@Order(3)
public class MeetingReadings implements ReadUnderEdition {

  private final Register register;
  private final MeetingStore store;
  private final MeetingNotices notices;
  private final MeetingChecks checks;
  private final ParticipantList participants;
  private final Admission admission;
  private final Ledger ledger;

  MeetingReadings(
      Register register,
      MeetingStore store,
      MeetingNotices notices,
      MeetingChecks checks,
      ParticipantList participants,
      Admission admission,
      Ledger ledger) {
    this.register = register;
    this.store = store;
    this.notices = notices;
    this.checks = checks;
    this.participants = participants;
    this.admission = admission;
    this.ledger = ledger;
  }

  @Override
  public void read(String acronym, Readings readings) {
    store.of(acronym).stream()
        .filter(GroupMeeting::isOn)
        .forEach(
            meeting -> {
              notice(
                  register.get(acronym).parentGroup(),
                  meeting.plan().label(),
                  meeting.first(),
                  meeting.plan().firstDay(),
                  Optional.ofNullable(meeting.postedOn()),
                  readings);
              arrangements(meeting, readings);
            });
    participants(acronym, readings);
  }

  /**
   * The notice of a meeting of a group.
   *
   * @param firstDay its first day, a Geneva date
   * @param postedOn since when the public could see it; empty if it is not posted
   */
  public void notice(
      String parent,
      String label,
      boolean first,
      LocalDate firstDay,
      Optional<LocalDate> postedOn,
      Readings readings) {
    Deadline notice = notices.notice(parent, firstDay, readings.edition());
    String part = Words.say("reading-part.meetings");
    String matter = Words.say("reading.notice", label);
    if (postedOn.isEmpty()) {
      readings.state(part, matter, notice.counted(), notice.lastDay(), notice.rule());
      return;
    }
    String step = notices.binds(readings.edition(), first) ? "notice" : "first-notice";
    checks
        .found(
            step,
            readings.edition(),
            "in-time",
            new CheckResult(
                !postedOn.get().isAfter(notice.lastDay()),
                Words.say(
                    "notice.posted", Geneva.words(postedOn.get()), Geneva.words(notice.lastDay())),
                notice.lastDay(),
                false))
        .forEach(check -> readings.add(part, matter, check));
  }

  /** What was arranged and checked; a meeting announced with the group was not. */
  private void arrangements(GroupMeeting meeting, Readings readings) {
    boolean checked =
        ledger.of(meeting.acronym()).stream()
            .anyMatch(
                finding ->
                    finding.procedure() == meeting.id() && finding.gate().equals("meeting-plan"));
    if (!checked) {
      return;
    }
    for (String arrangement : MeetingChecks.ARRANGEMENTS) {
      checks
          .found(
              "plan",
              readings.edition(),
              arrangement,
              MeetingChecks.arrangement(arrangement, meeting.plan()))
          .forEach(
              check ->
                  readings.add(
                      Words.say("reading-part.meetings"),
                      Words.say(
                          "reading.arrangement",
                          meeting.plan().label(),
                          Words.say("arrangement." + arrangement)),
                      check));
    }
  }

  private void participants(String acronym, Readings readings) {
    List<Applicant> listed =
        participants.of(acronym).stream()
            .map(
                one ->
                    new Applicant(
                        one.name(),
                        one.affiliation(),
                        one.country(),
                        one.membership(),
                        false,
                        null,
                        false,
                        null))
            .toList();
    admission
        .check(listed, readings.edition(), register.get(acronym).restricted())
        .forEach(
            check ->
                readings.add(
                    Words.say("reading-part.meetings"), Words.say("reading.participants"), check));
  }
}
