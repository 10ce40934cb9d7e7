package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "confirm-leaders": leaders whom a chair named between meetings hold their posts until the
 * parent group confirms them at its next meeting, or appoints others (reading AMB-41).
 */
@Component("leaderConfirmation")
public class LeaderConfirmation {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Offices offices;
  private final LeaderChecks leaderChecks;
  private final ParentMeetings meetings;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;

  LeaderConfirmation(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Offices offices,
      LeaderChecks leaderChecks,
      ParentMeetings meetings,
      GateTable gates,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.offices = offices;
    this.leaderChecks = leaderChecks;
    this.meetings = meetings;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
  }

  /** Gateway "Anybody provisional?": whoever was to be confirmed may have left the post since. */
  public boolean isAnybodyProvisional(DelegateExecution execution) {
    return !offices.provisional(execution.getProcessBusinessKey()).isEmpty();
  }

  /** Somebody whom the meeting appoints, and to which post. */
  record Appointee(
      String post,
      String name,
      String affiliation,
      String membership,
      String country,
      String competence,
      String account) {

    Leader leader() {
      return new Leader(name, affiliation, membership, country, competence, account);
    }
  }

  /**
   * Task "Record whom the meeting confirmed": everybody; some, with others in their place; or
   * nobody this time.
   */
  public void decide(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Declaration declaration =
        new Declaration(form.date("decidedOn"), form.optionalText("objections"));
    String result = form.choice("result");
    switch (result) {
      case "carry-over" -> {
        meetings.requireDuring(run, declaration);
        gatekeeper.record(
            run.gate("confirmation"),
            "FG-LDR-01",
            CheckResult.of(false, Words.say("leadership.confirmation-open", form.text("reason"))),
            new Actor(form.user(), form.role()));
      }
      case "change" -> change(run, form, declaration.decidedOn());
      default -> {
        // Confirmed as they are: the check comes next.
      }
    }
    task.setVariable("decidedOn", declaration.decidedOn().toString());
    task.setVariable("objections", declaration.objections().orElse(null));
    task.setVariable("result", result);
    Acting.handOver(task, form);
  }

  private void change(Procedure run, Submission form, LocalDate on) {
    List<String> leaving = form.choices("notConfirmed");
    List<Appointee> appointees = form.rows("appointed", Appointee.class);
    if (leaving.isEmpty() && appointees.isEmpty()) {
      throw new Refused(Words.say("leadership.nothing-changed"));
    }
    String reason = form.text("reason");
    offices.change(
        run.acronym(),
        () -> {
          leaving.forEach(id -> offices.end(provisional(run, id), on, reason));
          appointees.forEach(one -> appoint(run, one, on));
        });
  }

  private Office provisional(Procedure run, String id) {
    return offices.provisional(run.acronym()).stream()
        .filter(office -> Long.toString(office.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(Words.say("leadership.not-in-office")));
  }

  private void appoint(Procedure run, Appointee one, LocalDate on) {
    if (one.post() == null) {
      throw new Refused(Words.say("leadership.no-post"));
    }
    offices.add(run.acronym(), one.post(), one.leader(), true, on, run.id());
  }

  /**
   * Step "Check who leads": everybody who is confirmed or appointed is eligible and competent, the
   * group has a chair, and the meeting agreed; then nobody is provisional any more.
   */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Declaration declaration =
        new Declaration(
            LocalDate.parse((String) execution.getVariable("decidedOn")),
            Optional.ofNullable((String) execution.getVariable("objections")));
    List<Office> confirmed = offices.provisional(run.acronym());
    List<Checked> checks =
        new ArrayList<>(
            gates.make(
                "leader-confirmation",
                run.edition(),
                register.get(run.acronym()).decidedByTsag(),
                asked ->
                    Optional.of(
                        switch (asked.check()) {
                          case "during-meeting" -> meetings.during(run, declaration);
                          case "chair" -> led(run, confirmed);
                          case "consensus" -> declaration.consensus();
                          default -> throw asked.unknown();
                        })));
    confirmed.forEach(
        office -> checks.addAll(leaderChecks.of(office.leader(), office.post(), run.edition())));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(run.gate("confirmation"), checks, acting.actor(), acting.overrideReason());
    confirmed.forEach(offices::confirm);
  }

  private CheckResult led(Procedure run, List<Office> confirmed) {
    boolean chair = !offices.held(run.acronym(), Office.CHAIR).isEmpty();
    return CheckResult.of(
        chair,
        chair
            ? Words.say(
                "leadership.confirmed",
                confirmed.stream()
                    .map(office -> office.leader().name())
                    .collect(Collectors.joining(", ")))
            : Words.say("leadership.no-chair"));
  }

  /** Step "Carry it over": to the following meeting of the parent group. */
  public void carryOver(DelegateExecution execution) {
    meetings.carryOver(execution);
  }
}
