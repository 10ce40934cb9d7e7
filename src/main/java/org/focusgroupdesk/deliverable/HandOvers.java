package org.focusgroupdesk.deliverable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "hand-over-deliverable": where a deliverable goes once it is a TD. */
@Component("handOvers")
public class HandOvers {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Deliverables deliverables;
  private final RuleTables tables;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  HandOvers(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Deliverables deliverables,
      RuleTables tables,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.deliverables = deliverables;
    this.tables = tables;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Whether it is meant for the parent group alone, so that nobody need look for its target. */
  public boolean isTargetClear(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    return deliverables.get(run).plan().targets().equals(List.of(parentOf(run)));
  }

  /** Task "Find the right study group" (FG-APX-03). */
  public void coordinate(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Deliverable deliverable = deliverables.get(run);
    List<String> groups = form.choices("targets");
    if (groups.isEmpty()) {
      throw new Refused(Words.say("deliverable.no-target"));
    }
    Set<String> all = new LinkedHashSet<>(groups);
    all.addAll(deliverable.routedTo());
    deliverables.route(run, new ArrayList<>(all));
    gatekeeper.record(
        gate(run, deliverable, "coordination"),
        "FG-APX-03",
        CheckResult.of(
            true,
            Words.say("deliverable.coordinated", String.join(", ", groups))
                + form.optionalText("remarks")
                    .map(remarks -> Words.say("deliverable.remarks", remarks))
                    .orElse("")),
        new Actor(form.user(), form.role()));
  }

  /** Whether the edition it was handed over under asks for a posting (FG-DEL-07). */
  public boolean isPostingAsked(DelegateExecution execution) {
    Deliverable deliverable = deliverables.get(procedures.of(execution));
    return (boolean)
        tables
            .one(
                "after-hand-over", Map.of("edition", deliverable.td().edition(), "duty", "posting"))
            .get("asked");
  }

  /** Task "Post it on the website" of the parent group. */
  public void post(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Deliverable deliverable = deliverables.get(run);
    Gate gate = gate(run, deliverable, "posting");
    Actor actor = new Actor(form.user(), form.role());
    if (form.choice("result").equals("posted")) {
      LocalDate on = form.date("postedOn");
      if (on.isAfter(Geneva.dateOf(clock.instant()))
          || on.isBefore(deliverable.td().receivedOn())) {
        throw new Refused(Words.say("deliverable.posted-when"));
      }
      deliverables.post(run, on);
      gatekeeper.record(
          gate,
          "FG-DEL-07",
          CheckResult.of(true, Words.say("deliverable.posted", Geneva.words(on))),
          actor);
    } else {
      gatekeeper.override(
          gate,
          "FG-DEL-07",
          CheckResult.of(false, Words.say("deliverable.not-posted")),
          actor,
          form.text("reason"));
    }
  }

  /** Whether the meeting of the parent group rejected it. */
  public boolean isRejected(DelegateExecution execution) {
    return "rejected".equals(deliverables.get(procedures.of(execution)).consideration());
  }

  /** Whether it goes to study groups other than the parent. */
  public boolean goesToOthers(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    return !deliverables.get(run).others(parentOf(run)).isEmpty();
  }

  /** Step "Pass it on to the study groups": they get copies (reading AMB-53). */
  public void route(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Deliverable deliverable = deliverables.get(run);
    List<String> others = deliverable.others(parentOf(run));
    deliverables.route(run, others);
    gatekeeper.record(
        gate(run, deliverable, "routing"),
        "FG-DEL-02",
        CheckResult.of(true, Words.say("deliverable.routed", String.join(", ", others))),
        Actor.SYSTEM);
  }

  private static Gate gate(Procedure run, Deliverable deliverable, String name) {
    return new Gate(run.acronym(), run.id(), deliverable.td().edition(), name);
  }

  private String parentOf(Procedure run) {
    return register.get(run.acronym()).parentGroup();
  }
}
