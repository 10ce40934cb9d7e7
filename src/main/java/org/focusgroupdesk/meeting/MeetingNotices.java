package org.focusgroupdesk.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "announce-meeting": the notice of a meeting (FG-ANN-05), under the edition of its day.
 */
@Component("meetingNotices")
public class MeetingNotices {

  /** By when a meeting is to be on the website. */
  private static final String NOTICE = "meeting-notice";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final MeetingStore store;
  private final Deadlines deadlines;
  private final Editions editions;
  private final RuleTables tables;
  private final MeetingChecks checks;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  MeetingNotices(
      Submissions submissions,
      Procedures procedures,
      Register register,
      MeetingStore store,
      Deadlines deadlines,
      Editions editions,
      RuleTables tables,
      MeetingChecks checks,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.store = store;
    this.deadlines = deadlines;
    this.editions = editions;
    this.tables = tables;
    this.checks = checks;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Step "Count the notice": six weeks bind every meeting but the first (AMB-47). */
  public void count(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    GroupMeeting meeting = store.get(run.id());
    if (binds(meeting) && meeting.postedOn() == null) {
      procedures.keep(run, notice(meeting), Words.say("deadline.meeting-dates"));
    }
  }

  /** The last day for the notice of a meeting, under the edition in force on that day (AMB-57). */
  Deadline notice(GroupMeeting meeting) {
    LocalDate firstDay = meeting.plan().firstDay();
    Deadline under = notice(meeting, editions.inForceOn(firstDay));
    return notice(meeting, editions.inForceOn(under.lastDay()));
  }

  private Deadline notice(GroupMeeting meeting, String edition) {
    return notice(
        register.get(meeting.acronym()).parentGroup(), meeting.plan().firstDay(), edition);
  }

  /** The last day for the notice of a meeting that opens on a day, under an edition. */
  Deadline notice(String parent, LocalDate firstDay, String edition) {
    return deadlines.count(NOTICE, edition, parent, firstDay, Words.say("deadline.first-day"));
  }

  private boolean binds(GroupMeeting meeting) {
    return binds(notice(meeting).edition(), meeting.first());
  }

  /** Whether an edition binds a group to the notice of its first meeting, or of a later one. */
  boolean binds(String edition, boolean first) {
    return (boolean) tables.one(NOTICE, Map.of("edition", edition, "first", first)).get("binding");
  }

  /** Whether the public can see the meeting with its present date already. */
  public boolean isPosted(DelegateExecution execution) {
    return store.get(procedures.of(execution).id()).postedOn() != null;
  }

  /** Timer "Notice missed": after the last day; of a first meeting, when it begins. */
  public Date missedAt(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    return Date.from(
        procedures
            .deadline(run, NOTICE)
            .map(Deadline::over)
            .orElseGet(() -> Geneva.startOf(store.get(run.id()).plan().firstDay())));
  }

  /** Step "Record the missed date". */
  public void miss(DelegateExecution execution) {
    GroupMeeting meeting = store.get(procedures.of(execution).id());
    Deadline notice = notice(meeting);
    if (binds(meeting)) {
      CheckResult missed =
          new CheckResult(
              false,
              Words.say("notice.missed", Geneva.words(notice.lastDay())),
              notice.lastDay(),
              false);
      gatekeeper.record(
          gate(meeting, notice),
          checks.found("notice", notice.edition(), "in-time", missed),
          Actor.SYSTEM);
    } else {
      CheckResult hidden =
          new CheckResult(false, Words.say("notice.not-public"), notice.lastDay(), false);
      gatekeeper.record(
          gate(meeting, notice),
          checks.found("first-notice", notice.edition(), "public", hidden),
          Actor.SYSTEM);
    }
  }

  /** Task "Post the meeting on the website": since when the public can see it (AMB-44). */
  public void post(DelegateTask task) {
    Submission form = submissions.take(task);
    String result = form.choice("result");
    if (result.equals("posted")) {
      GroupMeeting meeting = store.get(procedures.of(task).id());
      LocalDate today = Geneva.dateOf(clock.instant());
      LocalDate since = form.optionalDate("visibleSince").orElse(today);
      if (since.isAfter(today)) {
        throw new Refused(Words.say("notice.in-future"));
      }
      if (since.isBefore(meeting.plannedOn())) {
        throw new Refused(Words.say("notice.before-plan", Geneva.words(meeting.plannedOn())));
      }
      store.post(meeting.id(), since, form.text("document"));
    }
    task.setVariable("result", result);
  }

  /** Step "Check the notice": the date on which the public could see it, against six weeks. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    GroupMeeting meeting = store.get(run.id());
    Deadline notice = notice(meeting);
    boolean met = !meeting.postedOn().isAfter(notice.lastDay());
    boolean binds = binds(meeting);
    String words =
        Words.say(
            "notice.posted", Geneva.words(meeting.postedOn()), Geneva.words(notice.lastDay()));
    String inTime = binds || met ? words : Words.say("notice.advice", words);
    gatekeeper.record(
        gate(meeting, notice),
        checks.of(
            binds ? "notice" : "first-notice",
            notice.edition(),
            check ->
                switch (check) {
                  case "in-time" -> new CheckResult(met, inTime, notice.lastDay(), false);
                  case "public" ->
                      CheckResult.of(
                          true, Words.say("notice.public", Geneva.words(meeting.postedOn())));
                  default -> throw new IllegalArgumentException("Unknown check: " + check);
                }),
        Actor.SYSTEM);
    deadlines.drop(run.acronym(), run.id(), NOTICE, Words.say("deadline.notice-posted"));
    execution.setVariable("inTime", met || !binds);
  }

  /** Task "Keep, change or cancel the meeting": late notice does not make it void (AMB-47). */
  public void settle(DelegateTask task) {
    Submission form = submissions.take(task);
    GroupMeeting meeting = store.get(procedures.of(task).id());
    String result = form.choice("result");
    if (result.equals("keep")) {
      Deadline notice = notice(meeting);
      gatekeeper.override(
          gate(meeting, notice),
          notice.rule(),
          new CheckResult(
              false,
              Words.say("notice.kept", Geneva.words(notice.lastDay())),
              notice.lastDay(),
              false),
          new Actor(form.user(), form.role()),
          form.text("reason"));
    } else if (result.equals("cancel")) {
      store.cancel(meeting.id(), form.text("reason"));
    }
    task.setVariable("result", result);
  }

  private static Gate gate(GroupMeeting meeting, Deadline notice) {
    return new Gate(meeting.acronym(), meeting.id(), notice.edition(), "meeting-notice");
  }
}
