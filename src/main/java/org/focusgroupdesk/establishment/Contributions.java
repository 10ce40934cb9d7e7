package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
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
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "admit-contribution": at which meeting a proposal is taken up, and the deadline. */
@Component("contributions")
public class Contributions {

  private static final String REFERRED = "REFERRED";

  private final Submissions submissions;
  private final Register register;
  private final Meetings meetings;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Contributions(
      Submissions submissions,
      Register register,
      Meetings meetings,
      Deadlines deadlines,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /**
   * Step "Find the meeting and its deadline": the next meeting of the deciding group; after a
   * refusal to take up a late contribution, the one after that; for a referred case the first for
   * which it can still be made available in time.
   */
  public void fixMeeting(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    String arrival = (String) execution.getVariable("arrival");
    Optional<Meeting> found = meetingFor(group, arrival, (String) execution.getVariable("after"));
    execution.setVariable("meetingKnown", found.isPresent());
    if (found.isEmpty()) {
      return;
    }
    Meeting meeting = found.get();
    register.fixMeeting(group.acronym(), meeting.id());
    keep(group, deadlines.endOf(meeting, group.edition()), meeting);
    if (arrival.equals(REFERRED)) {
      keep(group, availability(group, meeting), meeting);
    } else if (arrival.equals("NEW")) {
      Deadline deadline = deadlines.before(meeting, Deadlines.CONTRIBUTION, group.edition());
      keep(group, deadline, meeting);
      execution.setVariable("late", !isOnTime(group, deadline, meeting));
    }
  }

  private Optional<Meeting> meetingFor(FocusGroup group, String arrival, String after) {
    LocalDate today = Geneva.dateOf(clock.instant());
    LocalDate day = after == null ? today : LocalDate.parse(after);
    Optional<Meeting> next = meetings.nextAfter(group.decidingGroup(), day);
    while (arrival.equals(REFERRED)
        && next.isPresent()
        && availability(group, next.get()).isOver(clock.instant())) {
      next = meetings.nextAfter(group.decidingGroup(), next.get().firstDay());
    }
    return next;
  }

  private Deadline availability(FocusGroup group, Meeting meeting) {
    return deadlines.before(meeting, Deadlines.REFERRED_AVAILABILITY, group.edition());
  }

  private void keep(FocusGroup group, Deadline deadline, Meeting meeting) {
    deadlines.keep(group.acronym(), deadline, Words.say("deadline.meeting", meeting.words()));
  }

  private boolean isOnTime(FocusGroup group, Deadline deadline, Meeting meeting) {
    boolean onTime = deadline.isMetBy(group.receivedAt());
    gatekeeper.record(
        CaseFiles.gate("contribution", group),
        deadline.rule(),
        lateness(group, deadline, onTime, meeting),
        Actor.SYSTEM);
    return onTime;
  }

  /** Whether the proposal arrived on time. */
  static CheckResult lateness(
      FocusGroup group, Deadline deadline, boolean onTime, Meeting meeting) {
    return new CheckResult(
        onTime,
        Words.say(
            onTime ? "contribution.on-time" : "contribution.late",
            Geneva.words(group.receivedAt()),
            Geneva.words(deadline.lastInstant()),
            meeting.words()),
        deadline.lastDay(),
        false);
  }

  /** Task "Enter the next meeting": no coming meeting was in the calendar. */
  public void addMeeting(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    meetings.add(
        group.decidingGroup(),
        form.text("label"),
        form.date("firstDay"),
        form.date("lastDay"),
        form.optionalText("place").orElse(""),
        form.optionalDate("publishedDeadline").orElse(null));
  }

  /** Task "Decide on the late contribution": accepted with a reason, or for the next meeting. */
  public void acceptLate(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Meeting meeting = meetings.get(group.meetingId());
    String accept = form.choice("accept");
    String reason = form.text("reason");
    if (accept.equals("yes")) {
      Deadline deadline = deadlines.find(group.acronym(), Deadlines.CONTRIBUTION).orElseThrow();
      gatekeeper.override(
          CaseFiles.gate("contribution", group),
          deadline.rule(),
          lateness(group, deadline, false, meeting),
          new Actor(form.user(), form.role()),
          reason);
    } else {
      register.explain(group.acronym(), reason);
    }
    task.setVariable("result", accept);
  }

  /** Step "Move it to the next meeting": the one after that for which it was too late. */
  public void moveOn(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    execution.setVariable("after", meetings.get(group.meetingId()).firstDay().toString());
  }

  /** Task "Make the proposal available": the day on which members can read it counts (AMB-44). */
  public void makeAvailable(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Instant now = clock.instant();
    Deadline deadline =
        deadlines.find(group.acronym(), Deadlines.REFERRED_AVAILABILITY).orElseThrow();
    boolean inTime = deadline.isMetBy(now);
    gatekeeper.record(
        CaseFiles.gate("availability", group),
        deadline.rule(),
        new CheckResult(
            inTime,
            Words.say(
                inTime ? "available.in-time" : "available.late",
                form.text("document"),
                Geneva.words(now),
                Geneva.words(deadline.lastInstant())),
            deadline.lastDay(),
            false),
        new Actor(form.user(), form.role()));
    task.setVariable("availableInTime", inTime);
  }

  /** Timer "Meeting opens": read again whenever the meeting is moved. */
  public Date meetingOpens(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    return Date.from(Geneva.startOf(meetings.get(group.meetingId()).firstDay()));
  }
}
