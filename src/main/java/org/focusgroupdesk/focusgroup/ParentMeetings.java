package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Policies;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "find-parent-meeting": at which meeting of the parent group a run of a procedure is taken
 * up. The parent group decides on a running group at its meetings only; the secretariat may let it
 * decide on terms of reference and more time between them (reading AMB-36).
 */
@Component("parentMeetings")
public class ParentMeetings {

  /** Process variable: after which Geneva date a meeting is sought; none, after today. */
  private static final String AFTER = "after";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Meetings meetings;
  private final Deadlines deadlines;
  private final GateTable gates;
  private final Policies policies;
  private final Clock clock;

  ParentMeetings(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Meetings meetings,
      Deadlines deadlines,
      GateTable gates,
      Policies policies,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.gates = gates;
    this.policies = policies;
    this.clock = clock;
  }

  /** Step "Find the next meeting": of the parent group, still to come. */
  public void find(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    String after = (String) execution.getVariable(AFTER);
    LocalDate day = today();
    if (after != null && LocalDate.parse(after).isAfter(day)) {
      day = LocalDate.parse(after);
    }
    Optional<Meeting> found = meetings.nextAfter(register.get(run.acronym()).parentGroup(), day);
    execution.setVariable("meetingKnown", found.isPresent());
    found.ifPresent(
        meeting -> {
          procedures.fixMeeting(run.id(), meeting.id());
          procedures.keep(
              run,
              deadlines.endOf(meeting, run.edition()),
              Words.say("deadline.meeting", meeting.words()));
        });
  }

  /** Task "Enter the next meeting": no coming meeting was in the calendar. */
  public void add(DelegateTask task) {
    Submission form = submissions.take(task);
    meetings.add(
        register.get(form.acronym()).parentGroup(),
        form.text("label"),
        form.date("firstDay"),
        form.date("lastDay"),
        form.optionalText("place").orElse(""),
        form.optionalDate("publishedDeadline").orElse(null));
  }

  /** Timer "Meeting opens": read again whenever the meeting is moved. */
  public Date opens(DelegateExecution execution) {
    return Date.from(Geneva.startOf(of(procedures.of(execution)).orElseThrow().firstDay()));
  }

  /**
   * Timer "Meeting opens" of a change of the terms of reference or a request for more time: at once
   * where the parent group may decide between its meetings.
   */
  public Date mayDecide(DelegateExecution execution) {
    return policies.inForce().decideBetweenMeetings()
        ? Date.from(clock.instant())
        : opens(execution);
  }

  /** Step "Carry it over": to the meeting after the one it was on the agenda of. */
  public void carryOver(DelegateExecution execution) {
    of(procedures.of(execution))
        .ifPresent(meeting -> execution.setVariable(AFTER, meeting.firstDay().toString()));
  }

  /** The meeting a run is on the agenda of. */
  Optional<Meeting> of(Procedure run) {
    return run.meeting().map(meetings::get);
  }

  /** Whether something was decided at the meeting a run is on the agenda of. */
  CheckResult during(Procedure run, Declaration declaration) {
    return declaration.during(of(run), today());
  }

  /** What a gate asks of a decision of the parent group: taken at its meeting, by consensus. */
  List<Checked> checks(String gate, Procedure run, Declaration declaration) {
    return gates.make(
        gate,
        run.edition(),
        register.get(run.acronym()).decidedByTsag(),
        asked ->
            Optional.of(
                switch (asked.check()) {
                  case "during-meeting" -> during(run, declaration);
                  case "consensus" -> declaration.consensus();
                  default -> throw asked.unknown();
                }));
  }

  /**
   * Whether a change of the terms of reference or more time was decided when it may be: at the
   * meeting, or between meetings on a day since it was asked for.
   */
  CheckResult decided(Procedure run, Declaration declaration) {
    CheckResult atMeeting = during(run, declaration);
    if (atMeeting.met() || !policies.inForce().decideBetweenMeetings()) {
      return atMeeting;
    }
    LocalDate asked = Geneva.dateOf(run.askedAt());
    boolean possible =
        !declaration.decidedOn().isBefore(asked) && !declaration.decidedOn().isAfter(today());
    return CheckResult.of(
        possible,
        Words.say(
            possible ? "check.between-meetings" : "check.between-meetings.outside",
            Geneva.words(declaration.decidedOn()),
            Geneva.words(asked)));
  }

  /** Where a decision was taken, in words: at a meeting of the parent group, or between two. */
  String where(Procedure run, LocalDate decidedOn) {
    Meeting meeting = of(run).orElseThrow();
    return new Declaration(decidedOn, Optional.empty()).during(of(run), today()).met()
        ? meeting.words()
        : Words.say("decided.between-meetings", meeting.group());
  }

  /**
   * Whether something was decided on a day of any meeting of a group, which has come.
   *
   * @param group SG13, TSAG, …
   */
  public CheckResult onDayOfMeeting(String group, LocalDate day) {
    Optional<Meeting> meeting =
        meetings.from(group, day).stream()
            .filter(Meeting::decides)
            .filter(candidate -> !candidate.firstDay().isAfter(day))
            .findFirst()
            .filter(found -> !day.isAfter(today()));
    return CheckResult.of(
        meeting.isPresent(),
        meeting.isPresent()
            ? Words.say("check.meeting", Geneva.words(day), meeting.get().words())
            : Words.say("closure.no-meeting", Geneva.words(day), group));
  }

  /**
   * Refuses a decision that was not taken when it may be.
   *
   * @throws Refused saying when it may
   */
  void requireDecided(Procedure run, Declaration declaration) {
    CheckResult decided = decided(run, declaration);
    if (!decided.met()) {
      throw new Refused(decided.compared());
    }
  }

  /**
   * Refuses a decision that was not taken at the meeting.
   *
   * @throws Refused naming the meeting
   */
  void requireDuring(Procedure run, Declaration declaration) {
    CheckResult day = during(run, declaration);
    if (!day.met()) {
      throw new Refused(day.compared());
    }
  }

  LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
