package org.focusgroupdesk.deliverable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.DocumentNumbers;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "lodge-deliverable": as a TD of the parent group, four calendar weeks before its meeting
 * (FG-DEL-05, FG-DEL-06, reading AMB-52).
 */
@Component("lodgings")
public class Lodgings {

  private static final String DUE = Deadlines.DELIVERABLE;

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Deliverables deliverables;
  private final DocumentNumbers numbers;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final Editions editions;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Lodgings(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Deliverables deliverables,
      DocumentNumbers numbers,
      Deadlines deadlines,
      Meetings meetings,
      Editions editions,
      GateTable gates,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.deliverables = deliverables;
    this.numbers = numbers;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.editions = editions;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Step "Find the meeting and the deadline": the next one that the parent group opens. */
  public void fixMeeting(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Optional<Meeting> next = meetings.nextAfter(parentOf(run), today());
    procedures.fixMeeting(run.id(), next.map(Meeting::id).orElse(null));
    if (next.isPresent()) {
      keep(run, due(next.get()), next.get());
    } else {
      drop(run, DUE, Words.say("deliverable.no-meeting", parentOf(run)));
    }
  }

  /** The deadline before a meeting, under the edition in force on the day it falls on. */
  private Deadline due(Meeting meeting) {
    LocalDate day = deadlines.before(meeting, DUE, editions.inForceOn(today())).lastDay();
    return deadlines.before(meeting, DUE, editions.inForceOn(day));
  }

  private void keep(Procedure run, Deadline deadline, Meeting meeting) {
    procedures.keep(run, deadline, Words.say("deadline.meeting", meeting.words()));
  }

  private void drop(Procedure run, String name, String why) {
    deadlines.drop(run.acronym(), run.id(), name, why);
  }

  /** Timer "Meeting opened without it": the first day of the meeting it is due for. */
  public Date meetingOpens(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    LocalDate day =
        run.meeting()
            .map(meetings::get)
            .map(Meeting::firstDay)
            .orElseGet(
                () ->
                    deadlines
                        .count(
                            "no-meeting-known",
                            editions.inForceOn(today()),
                            parentOf(run),
                            today(),
                            "today")
                        .lastDay());
    return Date.from(Geneva.startOf(day));
  }

  /** Step "Note the meeting that was missed": nothing was lodged before it opened. */
  public void noteMissed(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    run.meeting()
        .map(meetings::get)
        .ifPresent(
            meeting -> {
              Deadline due = due(meeting);
              record(
                  run,
                  due,
                  new CheckResult(
                      false,
                      Words.say(
                          "deliverable.missed", meeting.words(), Geneva.words(due.lastInstant())),
                      due.lastDay(),
                      false),
                  Actor.SYSTEM);
            });
  }

  /** Task "Lodge it as a TD": TSB notes number and date of receipt, or that it is kept back. */
  public void lodge(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String result = form.choice("result");
    if (result.equals("lodged")) {
      lodge(run, form);
    } else {
      keepBack(run, form);
    }
    task.setVariable("result", result);
  }

  private void lodge(Procedure run, Submission form) {
    String group = parentOf(run);
    String number = form.text("document");
    Actor actor = new Actor(form.user(), form.role());
    Optional<Meeting> open = openedWithout(run);
    if (run.meeting().isEmpty() && open.isEmpty()) {
      refuse(run, actor, "FG-DEL-06", Words.say("deliverable.no-meeting", group));
    }
    LocalDate received = form.date("receivedOn");
    numbers
        .taken(group, number, received, run)
        .ifPresent(why -> refuse(run, actor, "FG-DEL-05", why));
    Optional<LocalDate> available = form.optionalDate("availableOn");
    requireSensible(run, received, available);
    open.ifPresent(meeting -> procedures.fixMeeting(run.id(), meeting.id()));
    numbers.use(group, number, received, run);
    deliverables.lodge(
        run,
        new TemporaryDocument(
            group, number, received, available.orElse(null), editions.inForceOn(received)));
    Gate gate = new Gate(run.acronym(), run.id(), editions.inForceOn(received), "hand-over");
    String words = Words.say("deliverable.td", number, group, Geneva.words(received));
    gatekeeper.record(
        gate,
        found(run, gate.edition(), "deliverable-lodged", "lodged", CheckResult.of(true, words)),
        actor);
  }

  /**
   * The meeting of the parent group that is under way and opened without a text that was ready for
   * it: it may still take the text as a late TD (reading AMB-52).
   */
  private Optional<Meeting> openedWithout(Procedure run) {
    LocalDate ready = readyOn(run);
    return meetings.from(parentOf(run), today()).stream()
        .filter(Meeting::decides)
        .filter(meeting -> !meeting.firstDay().isAfter(today()))
        .filter(meeting -> meeting.firstDay().isAfter(ready))
        .findFirst();
  }

  /** When it was approved; of a text that is passed on without approval, when it was begun. */
  private LocalDate readyOn(Procedure run) {
    LocalDate approved = deliverables.get(run).approvedOn();
    return approved == null ? Geneva.dateOf(run.askedAt()) : approved;
  }

  private void refuse(Procedure run, Actor actor, String rule, String why) {
    gatekeeper.refuse(
        new Gate(run.acronym(), run.id(), editions.inForceOn(today()), "hand-over"),
        rule,
        why,
        actor);
  }

  private void requireSensible(Procedure run, LocalDate received, Optional<LocalDate> available) {
    LocalDate earliest = readyOn(run);
    if (received.isAfter(today())) {
      throw new Refused(Words.say("deliverable.in-future", Geneva.words(received)));
    }
    if (received.isBefore(earliest)) {
      throw new Refused(
          Words.say("deliverable.before-approval", Geneva.words(received), Geneva.words(earliest)));
    }
    if (available.filter(day -> day.isBefore(received) || day.isAfter(today())).isPresent()) {
      throw new Refused(Words.say("deliverable.available-before-received"));
    }
  }

  /** The group should submit all its deliverables; whoever keeps one back says why. */
  private void keepBack(Procedure run, Submission form) {
    gatekeeper.override(
        new Gate(run.acronym(), run.id(), editions.inForceOn(today()), "hand-over"),
        "FG-DEL-04",
        CheckResult.of(false, Words.say("deliverable.kept-back")),
        new Actor(form.user(), form.role()),
        form.text("reason"));
  }

  /** Step "Check the date of receipt": the day on which TSB received it counts (AMB-44). */
  public void checkDate(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Meeting meeting = meetings.get(run.meetingId());
    Deadline due = due(meeting);
    Deliverable deliverable = deliverables.get(run);
    boolean onTime = !deliverable.td().receivedOn().isAfter(due.lastDay());
    deliverables.late(run, deliverable.late() || !onTime, due.edition());
    record(run, due, receipt(deliverable.td(), due, onTime, meeting), Actor.SYSTEM);
    execution.setVariable("late", !onTime);
    drop(run, DUE, Words.say("deliverable.lodged-as", deliverable.td().number()));
    Deadline end = deadlines.endOf(meeting, due.edition());
    keep(run, end, meeting);
  }

  private static CheckResult receipt(
      TemporaryDocument td, Deadline due, boolean onTime, Meeting meeting) {
    return new CheckResult(
        onTime,
        Words.say(
            onTime ? "deliverable.on-time" : "deliverable.late",
            td.number(),
            Geneva.words(td.receivedOn()),
            Geneva.words(due.lastInstant()),
            meeting.words()),
        due.lastDay(),
        false);
  }

  private void record(Procedure run, Deadline due, CheckResult result, Actor actor) {
    gatekeeper.record(
        new Gate(run.acronym(), run.id(), due.edition(), "hand-over"),
        found(run, due.edition(), "deliverable-receipt", "in-time", result),
        actor);
  }

  private List<Checked> found(
      Procedure run, String edition, String gate, String check, CheckResult result) {
    return gates.found(gate, edition, register.get(run.acronym()).decidedByTsag(), check, result);
  }

  /** Task "Decide on the late TD": the parent group may take it (reading AMB-52). */
  public void acceptLate(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String accept = form.choice("accept");
    String reason = form.text("reason");
    boolean accepted = accept.equals("yes");
    if (accepted) {
      Meeting meeting = meetings.get(run.meetingId());
      Deadline due = due(meeting);
      gatekeeper.override(
          new Gate(run.acronym(), run.id(), due.edition(), "hand-over"),
          due.rule(),
          receipt(deliverables.get(run).td(), due, false, meeting),
          new Actor(form.user(), form.role()),
          reason);
    }
    deliverables.answerLate(run, accepted, reason);
    task.setVariable("result", accept);
  }

  /** Step "Move it to the following meeting": the first one for which it came in time. */
  public void moveOn(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    LocalDate received = deliverables.get(run).td().receivedOn();
    Optional<Meeting> next = following(run, meetings.get(run.meetingId()));
    while (next.isPresent() && received.isAfter(due(next.get()).lastDay())) {
      next = following(run, next.get());
    }
    procedures.fixMeeting(run.id(), next.map(Meeting::id).orElse(null));
    if (next.isPresent()) {
      String edition = due(next.get()).edition();
      deliverables.late(run, true, edition);
      keep(run, deadlines.endOf(next.get(), edition), next.get());
    } else {
      drop(run, Deadlines.MEETING, Words.say("deliverable.no-meeting", parentOf(run)));
    }
  }

  private Optional<Meeting> following(Procedure run, Meeting meeting) {
    return meetings.nextAfter(parentOf(run), meeting.firstDay());
  }

  private String parentOf(Procedure run) {
    return register.get(run.acronym()).parentGroup();
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
