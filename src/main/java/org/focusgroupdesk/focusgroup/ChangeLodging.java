package org.focusgroupdesk.focusgroup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "lodge-change": the written contribution to the parent group, on time or late. */
@Component("changeLodging")
public class ChangeLodging {

  /** By when a written contribution about a running group must be there. */
  private static final String REQUEST = "request";

  private final Submissions submissions;
  private final Procedures procedures;
  private final TermsChanges changes;
  private final ParentMeetings meetings;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;

  ChangeLodging(
      Submissions submissions,
      Procedures procedures,
      TermsChanges changes,
      ParentMeetings meetings,
      Deadlines deadlines,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.changes = changes;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
  }

  /** Step "Count the deadline": back from the meeting, and whether it was kept. */
  public void lodge(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Meeting meeting = meetings.of(run).orElseThrow();
    Deadline deadline = deadlines.before(meeting, REQUEST, run.edition());
    procedures.keep(run, deadline, Words.say("deadline.meeting", meeting.words()));
    CheckResult lodged = lateness(run, deadline);
    gatekeeper.record(run.gate(REQUEST), deadline.rule(), lodged, Actor.SYSTEM);
    execution.setVariable("late", !lodged.met());
  }

  /** Task "Decide on the late contribution": accepted with a reason, or for the next meeting. */
  public void acceptLate(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String accept = form.choice("accept");
    String reason = form.text("reason");
    if (accept.equals("yes")) {
      Deadline deadline = procedures.deadline(run, REQUEST).orElseThrow();
      gatekeeper.override(
          run.gate(REQUEST),
          deadline.rule(),
          lateness(run, deadline),
          new Actor(form.user(), form.role()),
          reason);
    } else {
      changes.explain(run, reason);
    }
    task.setVariable("result", accept);
  }

  private CheckResult lateness(Procedure run, Deadline deadline) {
    TermsChange change = changes.get(run);
    boolean onTime = deadline.isMetBy(change.lodgedAt());
    return new CheckResult(
        onTime,
        Words.say(
            onTime ? "contribution.on-time" : "contribution.late",
            Geneva.words(change.lodgedAt()),
            Geneva.words(deadline.lastInstant()),
            meetings.of(run).orElseThrow().words()),
        deadline.lastDay(),
        false);
  }
}
