package org.focusgroupdesk.progress;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "follow-up-missed-report": a report did not come in time (reading AMB-59). */
@Component("missedReports")
public class MissedReports {

  private final Submissions submissions;
  private final Procedures procedures;
  private final ReportStore store;
  private final ContentCheck contentCheck;
  private final Gatekeeper gatekeeper;

  MissedReports(
      Submissions submissions,
      Procedures procedures,
      ReportStore store,
      ContentCheck contentCheck,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.store = store;
    this.contentCheck = contentCheck;
    this.gatekeeper = gatekeeper;
  }

  /** Step "Note that the report is overdue": on record for ever. */
  public void note(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    ProgressReport report = store.get(run.id());
    store.overdue(report.procedure());
    procedures
        .deadline(run, ReportDates.REPORT)
        .ifPresent(due -> procedures.keep(run, passed(due), Words.say("report.counted")));
    gatekeeper.record(
        Reports.gate(report, "report-due"),
        contentCheck.punctuality(
            report.meetingId() != null,
            report.edition(),
            new CheckResult(
                false,
                Words.say("report.overdue", report.number(), Geneva.words(report.dueOn())),
                report.dueOn(),
                false)),
        Actor.SYSTEM);
  }

  /** A meeting that moves later takes a date that has passed no longer with it. */
  private static Deadline passed(Deadline due) {
    return new Deadline(
        due.name(), due.lastDay(), due.rule(), due.clause(), due.edition(), due.counted(), null);
  }

  /** Whether this report and the one before it did not come. */
  public boolean isSilentTwice(DelegateExecution execution) {
    ProgressReport report = store.get(procedures.of(execution).id());
    List<ProgressReport> reports =
        store.of(report.acronym()).stream().filter(other -> !other.finalReport()).toList();
    return !report.finalReport()
        && reports.stream()
            .anyMatch(other -> other.number() == report.number() - 1 && other.isMissed());
  }

  /** Task "Look into the silence of the group": what the chair of the parent group found. */
  public void lookInto(DelegateTask task) {
    Submission form = submissions.take(task);
    ProgressReport report = store.get(procedures.of(task.getExecution()).id());
    store.answerSilence(
        report.procedure(), Words.say("silence." + form.choice("result"), form.text("remarks")));
  }
}
