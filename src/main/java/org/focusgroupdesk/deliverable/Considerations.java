package org.focusgroupdesk.deliverable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
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
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "consider-deliverable": the meeting of the parent group considers the TD further. */
@Component("considerations")
public class Considerations {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Deliverables deliverables;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final Editions editions;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Considerations(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Deliverables deliverables,
      Deadlines deadlines,
      Meetings meetings,
      Editions editions,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.deliverables = deliverables;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.editions = editions;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Timer "Meeting opens": read again whenever the calendar changes. */
  public Date meetingOpens(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    LocalDate day =
        meetingOf(run)
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

  private Optional<Meeting> meetingOf(Procedure run) {
    return run.meeting().map(meetings::get).or(() -> firstInTime(run));
  }

  /** The first coming meeting for which TSB received the TD in time. */
  private Optional<Meeting> firstInTime(Procedure run) {
    LocalDate received = deliverables.get(run).td().receivedOn();
    return meetings.from(parentOf(run), today()).stream()
        .filter(Meeting::decides)
        .filter(
            meeting ->
                !received.isAfter(
                    deadlines
                        .before(meeting, Deadlines.DELIVERABLE, editions.inForceOn(today()))
                        .lastDay()))
        .findFirst();
  }

  /** Step "Put it before the meeting": the meeting that is open, or was to be open by now. */
  public void begin(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    meetingOf(run).ifPresent(meeting -> fix(run, meeting));
  }

  private void fix(Procedure run, Meeting meeting) {
    procedures.fixMeeting(run.id(), meeting.id());
    procedures.keep(
        run,
        deadlines.endOf(meeting, editions.inForceOn(meeting.lastDay())),
        Words.say("deadline.meeting", meeting.words()));
  }

  /** Task "Record what the meeting made of it". */
  public void consider(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String result = form.choice("result");
    String remarks =
        result.equals("taken-up")
            ? form.optionalText("remarks").orElse(null)
            : form.text("remarks");
    deliverables.consider(run, result, remarks);
    alsoTo(run, form.choices("targets"));
    if (!result.equals("carry-over")) {
      deadlines.drop(run.acronym(), run.id(), Deadlines.MEETING, Words.say("deadline.answered"));
    }
    gatekeeper.record(
        new Gate(run.acronym(), run.id(), editions.inForceOn(today()), "consideration"),
        "FG-DEL-02",
        CheckResult.of(
            true, Words.say("deliverable.considered", Words.say("consideration." + result))),
        new Actor(form.user(), form.role()));
    task.setVariable("result", result);
  }

  /** Copies may go to several groups (reading AMB-53). */
  private void alsoTo(Procedure run, List<String> groups) {
    if (!groups.isEmpty()) {
      Deliverable deliverable = deliverables.get(run);
      Set<String> all = new LinkedHashSet<>(deliverable.others(parentOf(run)));
      all.addAll(groups);
      deliverables.route(run, new ArrayList<>(all));
    }
  }

  /** Step "Carry over to the next meeting": nothing need be lodged again. */
  public void carryOver(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    LocalDate after =
        run.meeting().map(meetings::get).map(Meeting::firstDay).orElseGet(this::today);
    Optional<Meeting> next = meetings.nextAfter(parentOf(run), after);
    procedures.fixMeeting(run.id(), next.map(Meeting::id).orElse(null));
    deadlines.drop(
        run.acronym(), run.id(), Deadlines.MEETING, Words.say("deliverable.carried-over"));
    next.ifPresent(meeting -> fix(run, meeting));
  }

  private String parentOf(Procedure run) {
    return register.get(run.acronym()).parentGroup();
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
