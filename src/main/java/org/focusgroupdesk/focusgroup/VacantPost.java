package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "fill-vacant-post": the parent group fills it at its meeting or not (AMB-40). */
@Component("vacantPost")
public class VacantPost {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Offices offices;
  private final Successions successions;
  private final LeaderChecks leaderChecks;
  private final ParentMeetings meetings;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;

  VacantPost(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Offices offices,
      Successions successions,
      LeaderChecks leaderChecks,
      ParentMeetings meetings,
      GateTable gates,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.offices = offices;
    this.successions = successions;
    this.leaderChecks = leaderChecks;
    this.meetings = meetings;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
  }

  /** Task "Fill the post or leave it open": whom the meeting appointed, if anybody. */
  public void fill(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Declaration declaration =
        new Declaration(form.date("decidedOn"), form.optionalText("objections"));
    String result = form.choice("result");
    if (result.equals("open")) {
      meetings.requireDuring(run, declaration);
      gatekeeper.record(
          run.gate("vacancy"),
          gates.found(
              "chair-replacement",
              run.edition(),
              register.get(run.acronym()).decidedByTsag(),
              "left-open",
              CheckResult.of(true, Words.say("leadership.left-open", postInWords(run)))),
          new Actor(form.user(), form.role()));
    } else {
      long office =
          offices.add(
              run.acronym(),
              postOf(run),
              form.record("newLeader", Leader.class),
              false,
              declaration.decidedOn(),
              run.id());
      task.setVariable("office", office);
      task.setVariable("decidedOn", declaration.decidedOn().toString());
      task.setVariable("objections", declaration.objections().orElse(null));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /** Step "Check who was appointed": eligible, competent, at the meeting, by consensus. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Office office =
        offices.get(run.acronym(), ((Number) execution.getVariable("office")).longValue());
    Declaration declaration =
        new Declaration(
            LocalDate.parse((String) execution.getVariable("decidedOn")),
            Optional.ofNullable((String) execution.getVariable("objections")));
    List<Checked> checks =
        new ArrayList<>(leaderChecks.of(office.leader(), office.post(), run.edition()));
    checks.addAll(meetings.checks("vacancy", run, declaration));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(run.gate("vacancy"), checks, acting.actor(), acting.overrideReason());
    offices.give(run.acronym(), office.post(), office.leader().account());
  }

  /** The post of who left; of a chair who was followed by a vice-chair, the vice-chair's. */
  String postOf(Procedure run) {
    Succession succession = successions.get(run);
    return offices.of(run.acronym()).stream()
        .filter(office -> office.id() == succession.officeId())
        .filter(office -> succession.successorId() == null)
        .findFirst()
        .map(Office::post)
        .orElse(Office.VICE_CHAIR);
  }

  String postInWords(Procedure run) {
    return Words.say("post." + postOf(run));
  }
}
