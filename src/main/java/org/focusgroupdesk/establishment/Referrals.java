package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "refer-to-tsag": from a study group to TSAG, and how TSAG takes it up. */
@Component("referrals")
public class Referrals {

  private static final String TSAG = "TSAG";

  private final Submissions submissions;
  private final Register register;
  private final Doubts doubts;
  private final CaseFiles caseFiles;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final Clock clock;

  Referrals(
      Submissions submissions,
      Register register,
      Doubts doubts,
      CaseFiles caseFiles,
      Deadlines deadlines,
      Meetings meetings,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.doubts = doubts;
    this.caseFiles = caseFiles;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.clock = clock;
  }

  /** Step "Stop the clock": a running comment period ends here (AMB-20). */
  public void freeze(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    for (String name :
        new String[] {
          Deadlines.COMMENT_PERIOD,
          Deadlines.CORRESPONDENCE,
          Deadlines.CONTRIBUTION,
          Deadlines.CONSULTATION,
          Deadlines.REVIEW
        }) {
      deadlines.drop(acronym, name, Words.say("deadline.referred"));
    }
  }

  /** Task "Forward it to the TSAG chair", or record that the doubt was withdrawn. */
  public void forward(DelegateTask task) {
    Submission form = submissions.take(task);
    String result = form.choice("result");
    if (result.equals("doubt-withdrawn")) {
      doubts.withdrawAll(form.acronym(), form.text("reason"));
    }
    task.setVariable("result", result);
  }

  /** Input of the table "referral-routes": whether the next TSAG meeting is near enough. */
  public boolean isTimely(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    Instant now = clock.instant();
    LocalDate today = Geneva.dateOf(now);
    Deadline correspondenceEnd =
        deadlines.count(Deadlines.COMMENT_PERIOD, group.edition(), TSAG, today, "today");
    Deadline timely =
        deadlines.count(
            "timely-answer",
            group.edition(),
            TSAG,
            Geneva.dateOf(correspondenceEnd.over()),
            "the earliest end of correspondence");
    Optional<Meeting> next = meetings.nextAfter(TSAG, today);
    return next.isPresent()
        && !next.get().firstDay().isAfter(timely.lastDay())
        && !deadlines
            .before(next.get(), Deadlines.REFERRED_AVAILABILITY, group.edition())
            .isOver(now);
  }

  /** Input of the table "referral-routes": whether an urgent market need is stated. */
  public boolean isUrgent(DelegateExecution execution) {
    CaseFile file = caseFiles.read(execution.getProcessBusinessKey(), Optional.empty());
    return Checks.make("present", "urgentNeed", file).met();
  }

  /** Input of the table "referral-routes": no regulatory or policy implication. */
  public boolean isTechnicalOnly(DelegateExecution execution) {
    CaseFile file = caseFiles.read(execution.getProcessBusinessKey(), Optional.empty());
    return Checks.make("technical-only", "res40", file).met();
  }

  /** Task "Rule on the referral": at a meeting, by correspondence, or back to one study group. */
  public void triage(DelegateTask task) {
    Submission form = submissions.take(task);
    String result = form.choice("result");
    if (result.equals("return")) {
      if (register.get(form.acronym()).parentGroup().equals(TSAG)) {
        throw new Refused(Words.say("referral.no-study-group"));
      }
      doubts.withdrawAll(form.acronym(), form.text("reason"));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /** Step "Check the route": correspondence only for urgent, purely technical cases. */
  public void checkCorrespondence(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    register.route(group.acronym(), TSAG, "CORRESPONDENCE");
    Acting acting = Acting.at(execution);
    caseFiles.enforce(
        "correspondence-path",
        caseFiles.read(group.acronym(), Optional.empty()),
        acting.actor(),
        acting.overrideReason());
  }

  /** Step "Hand it to the TSAG meeting". */
  public void toMeeting(DelegateExecution execution) {
    handOver(execution, "MEETING");
  }

  /** Step "Hand it to TSAG by correspondence". */
  public void toCorrespondence(DelegateExecution execution) {
    handOver(execution, "CORRESPONDENCE");
  }

  private static void handOver(DelegateExecution execution, String path) {
    execution.setVariable("decidingGroup", TSAG);
    execution.setVariable("path", path);
    execution.setVariable("arrival", "REFERRED");
  }

  /** Step "Hand the case back": one study group after all. */
  public void handBack(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    String studyGroup = group.parentGroup();
    register.giveTo(group.acronym(), studyGroup);
    execution.setVariable("decidingGroup", studyGroup);
    execution.setVariable("path", group.path());
    execution.setVariable("arrival", "NEW");
  }
}
