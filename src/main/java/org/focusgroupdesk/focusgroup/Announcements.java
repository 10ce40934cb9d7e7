package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Diagram "announce-group": first meeting and public announcement (FG-ANN-01, FG-ANN-02). */
@Component("announcements")
public class Announcements {

  private final Submissions submissions;
  private final Register register;
  private final Lifetimes lifetimes;
  private final Gatekeeper gatekeeper;
  private final JdbcClient jdbc;
  private final Clock clock;

  Announcements(
      Submissions submissions,
      Register register,
      Lifetimes lifetimes,
      Gatekeeper gatekeeper,
      JdbcClient jdbc,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.lifetimes = lifetimes;
    this.gatekeeper = gatekeeper;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Task "Arrange the first meeting": date and place, or that they are announced later. */
  public void arrange(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Gate gate = new Gate(group.acronym(), group.edition(), "first-meeting");
    Actor actor = new Actor(form.user(), form.role());
    if (form.choice("arrangement").equals("later")) {
      keep(group.acronym(), Words.say("first-meeting.later"));
      gatekeeper.record(
          gate, "FG-ANN-02", CheckResult.of(true, Words.say("first-meeting.later")), actor);
      return;
    }
    LocalDate firstDay = form.date("firstDay");
    LocalDate lastDay = form.optionalDate("lastDay").orElse(firstDay);
    if (lastDay.isBefore(firstDay)) {
      throw new Refused(Words.say("meeting.ends-before-start"));
    }
    ZoneId zone = form.optionalText("timeZone").map(Geneva::zoneElsewhere).orElse(Geneva.ZONE);
    if (!firstDay.isAfter(Geneva.dateOf(clock.instant()))) {
      throw new Refused(Words.say("meeting.in-the-past", Geneva.words(firstDay)));
    }
    String words =
        Words.say(
            "first-meeting.arranged",
            Geneva.words(firstDay),
            Geneva.words(lastDay),
            form.text("place"),
            form.optionalText("remarks").orElse(""),
            zone.getId());
    keep(group.acronym(), words);
    keep(group.acronym(), firstDay, lastDay, form.text("place"), zone.getId());
    lifetimes.firstMeetingOn(group.acronym(), firstDay);
    gatekeeper.record(gate, "FG-ANN-02", CheckResult.of(true, words), actor);
  }

  /** Task "Announce the group": through which channels TSB told the world. */
  public void announce(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    if (form.choices("channels").isEmpty()) {
      throw new Refused(Words.say("announcement.no-channel"));
    }
    String channels =
        String.join(
            ", ",
            form.choices("channels").stream()
                .map(channel -> Words.say("channel." + channel))
                .toList());
    gatekeeper.record(
        new Gate(group.acronym(), group.edition(), "announcement"),
        "FG-ANN-01",
        CheckResult.of(
            true, Words.say("announcement.made", channels, form.optionalText("note").orElse(""))),
        new Actor(form.user(), form.role()));
  }

  /** Step "Publish the group": the public page shows it from now on. */
  public void publish(DelegateExecution execution) {
    jdbc.sql("update focus_group set published_at = ? where acronym = ?")
        .params(Geneva.stored(clock.instant()), execution.getProcessBusinessKey())
        .update();
  }

  /** The first meeting, if it was arranged and announced when the group was established. */
  public Optional<FirstMeeting> firstMeeting(String acronym) {
    return jdbc.sql(
            """
            select first_meeting_from, first_meeting_to, first_meeting_place, first_meeting_zone,
                   published_at
              from focus_group
             where acronym = ? and first_meeting_from is not null and published_at is not null""")
        .param(acronym)
        .query(
            (row, n) ->
                new FirstMeeting(
                    row.getObject("first_meeting_from", LocalDate.class),
                    row.getObject("first_meeting_to", LocalDate.class),
                    row.getString("first_meeting_place"),
                    row.getString("first_meeting_zone"),
                    Geneva.dateOf(row.getObject("published_at", OffsetDateTime.class).toInstant())))
        .optional();
  }

  private void keep(
      String acronym, LocalDate firstDay, LocalDate lastDay, String place, String zone) {
    jdbc.sql(
            """
            update focus_group set first_meeting_from = ?, first_meeting_to = ?,
              first_meeting_place = ?, first_meeting_zone = ? where acronym = ?""")
        .params(firstDay, lastDay, place, zone, acronym)
        .update();
  }

  private void keep(String acronym, String firstMeeting) {
    jdbc.sql("update focus_group set first_meeting = ? where acronym = ?")
        .params(firstMeeting, acronym)
        .update();
  }
}
