package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
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
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "admit-extension": at which parent meeting a request for more time is taken (AMB-31). */
@Component("extensionMeetings")
public class ExtensionMeetings {

  private static final String REQUEST = "request";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final ExtensionStore store;
  private final Meetings meetings;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  ExtensionMeetings(
      Submissions submissions,
      Procedures procedures,
      Register register,
      ExtensionStore store,
      Meetings meetings,
      Deadlines deadlines,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.store = store;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /**
   * Step "Find the meeting and its deadline": the next meeting of the parent group; after a refusal
   * to take a late request, the one after that.
   */
  public void fixMeeting(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Optional<Meeting> found =
        meetings.nextAfter(
            register.get(run.acronym()).parentGroup(),
            after((String) execution.getVariable("after")));
    execution.setVariable("meetingKnown", found.isPresent());
    if (found.isEmpty()) {
      return;
    }
    Meeting meeting = found.get();
    procedures.fixMeeting(run.id(), meeting.id());
    String why = Words.say("deadline.meeting", meeting.words());
    procedures.keep(run, deadlines.endOf(meeting, run.edition()), why);
    Deadline deadline = deadlines.before(meeting, REQUEST, run.edition());
    procedures.keep(run, deadline, why);
    boolean onTime = deadline.isMetBy(store.get(run.id()).lodgedAt());
    gatekeeper.record(
        run.gate("request-deadline"),
        deadline.rule(),
        lateness(run, deadline, meeting, onTime),
        Actor.SYSTEM);
    execution.setVariable("late", !onTime);
  }

  private LocalDate after(String meeting) {
    return meeting == null ? Geneva.dateOf(clock.instant()) : LocalDate.parse(meeting);
  }

  private CheckResult lateness(Procedure run, Deadline deadline, Meeting meeting, boolean onTime) {
    return new CheckResult(
        onTime,
        Words.say(
            onTime ? "extension.on-time" : "extension.late",
            Geneva.words(store.get(run.id()).lodgedAt()),
            Geneva.words(deadline.lastInstant()),
            meeting.words()),
        deadline.lastDay(),
        false);
  }

  /** Task "Decide on the late request": taken up with a reason, or for the next meeting. */
  public void acceptLate(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String accept = form.choice("accept");
    String reason = form.text("reason");
    if (accept.equals("yes")) {
      Deadline deadline = procedures.deadline(run, REQUEST).orElseThrow();
      gatekeeper.override(
          run.gate("request-deadline"),
          deadline.rule(),
          lateness(run, deadline, meetings.get(run.meetingId()), false),
          new Actor(form.user(), form.role()),
          reason);
    } else {
      register.explain(run.acronym(), reason);
    }
    task.setVariable("accepted", accept.equals("yes"));
  }

  /** Step "Take it to the next meeting": the one after that for which it was too late. */
  public void moveOn(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    execution.setVariable("after", meetings.get(run.meetingId()).firstDay().toString());
  }

  /** Task "Enter the next meeting": no coming meeting of the parent group was in the calendar. */
  public void addMeeting(DelegateTask task) {
    Submission form = submissions.take(task);
    meetings.add(
        register.get(form.acronym()).parentGroup(),
        form.text("label"),
        form.date("firstDay"),
        form.date("lastDay"),
        form.optionalText("place").orElse(""),
        form.optionalDate("publishedDeadline").orElse(null));
  }
}
