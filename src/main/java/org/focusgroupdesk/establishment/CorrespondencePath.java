package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "establish-between-meetings": clauses 2.1.1.2 and 2.1.2.2. */
@Component("correspondencePath")
public class CorrespondencePath {

  private final Submissions submissions;
  private final Register register;
  private final Doubts doubts;
  private final CaseFiles caseFiles;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  CorrespondencePath(
      Submissions submissions,
      Register register,
      Doubts doubts,
      CaseFiles caseFiles,
      Deadlines deadlines,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.doubts = doubts;
    this.caseFiles = caseFiles;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Step "Check that the path is open": urgent market need, and purely technical. */
  public void checkPath(DelegateExecution execution) {
    CaseFile file = caseFiles.read(execution.getProcessBusinessKey(), Optional.empty());
    List<Checked> checks = caseFiles.check("correspondence-path", file);
    gatekeeper.record(CaseFiles.gate("correspondence-path", file.group()), checks, Actor.SYSTEM);
    execution.setVariable("barred", checks.stream().anyMatch(Checked::stops));
  }

  /** Task "Name the parent group": a posting of TSAG names it. */
  public void nameParent(DelegateTask task) {
    Submission form = submissions.take(task);
    register.nameParent(form.acronym(), form.choice("parentGroup"));
    form.optionalText("reason").ifPresent(reason -> register.explain(form.acronym(), reason));
    Acting.handOver(task, form);
  }

  /** Step "Check the posting": nothing is posted before everybody was asked. */
  public void checkPosting(DelegateExecution execution) {
    Acting acting = Acting.at(execution);
    caseFiles.enforce(
        "posting",
        caseFiles.read(execution.getProcessBusinessKey(), Optional.empty()),
        acting.actor(),
        acting.overrideReason());
  }

  /** Task "Decide whether to establish": the chair may, at the earliest on day 29. */
  public void decide(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    String result = form.choice("result");
    switch (result) {
      case "establish" -> {
        register.decided(
            group.acronym(),
            Geneva.dateOf(clock.instant()),
            Words.say("decided.by-chair", group.decidingGroup()),
            form.yes("restricted"));
        if (form.yes("tsagAppoints")) {
          register.appointByTsag(group);
        }
      }
      case "refer" ->
          doubts.referByChair(group, new Actor(form.user(), form.role()), form.text("reason"));
      default -> register.explain(group.acronym(), form.text("reason"));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /** Step "Check every condition". */
  public void checkDecision(DelegateExecution execution) {
    CaseFile file = caseFiles.read(execution.getProcessBusinessKey(), Optional.empty());
    Acting acting = Acting.at(execution);
    List<Checked> checks = new ArrayList<>(caseFiles.check("decision", file));
    checks.addAll(caseFiles.check("correspondence-decision", file));
    gatekeeper.enforce(
        CaseFiles.gate("decision", file.group()), checks, acting.actor(), acting.overrideReason());
  }

  /** Step "Take it to the next meeting": no new contribution (AMB-14). */
  public void defer(DelegateExecution execution) {
    deadlines.drop(
        execution.getProcessBusinessKey(),
        Deadlines.CORRESPONDENCE,
        Words.say("deadline.deferred"));
    execution.setVariable("path", "MEETING");
    execution.setVariable("arrival", "POSTED");
  }
}
