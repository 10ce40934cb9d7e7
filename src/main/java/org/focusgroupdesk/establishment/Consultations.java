package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "consult-study-groups": other study groups concerned, and the lead study group. */
@Component("consultations")
public class Consultations {

  private final Submissions submissions;
  private final Register register;
  private final ConsultationStore store;
  private final Doubts doubts;
  private final CaseFiles caseFiles;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Consultations(
      Submissions submissions,
      Register register,
      ConsultationStore store,
      Doubts doubts,
      CaseFiles caseFiles,
      Deadlines deadlines,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.store = store;
    this.doubts = doubts;
    this.caseFiles = caseFiles;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /**
   * What the chair's form says about whom to ask: the groups the chair names, again if they
   * answered before; those the proposal names, once; the lead study group, once.
   */
  void choose(FocusGroup group, List<String> named, Optional<String> lead) {
    List<Consultation> earlier = store.of(group.acronym());
    lead.ifPresent(stated -> register.stateLead(group.acronym(), stated));
    lead.filter(stated -> !stated.equals("none"))
        .filter(stated -> earlier.stream().noneMatch(asked -> asked.is("lead", stated)))
        .ifPresent(stated -> store.ask(group.acronym(), "lead", stated));
    Set<String> groups = new TreeSet<>(named);
    caseFiles.read(group.acronym(), Optional.empty()).proposal().otherGroups().stream()
        .filter(other -> earlier.stream().noneMatch(asked -> asked.is("affected", other)))
        .forEach(groups::add);
    groups.remove(group.decidingGroup());
    groups.stream()
        .filter(
            other ->
                earlier.stream()
                    .noneMatch(asked -> asked.is("affected", other) && asked.answer() == null))
        .forEach(other -> store.ask(group.acronym(), "affected", other));
  }

  /** Step "List the study groups to ask": by when they should answer. */
  public void ask(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    deadlines.keep(
        group.acronym(),
        deadlines.count(
            Deadlines.CONSULTATION,
            group.edition(),
            group.decidingGroup(),
            Geneva.dateOf(clock.instant()),
            Words.say("deadline.asked")),
        Words.say("deadline.asked-again"));
  }

  /** The groups that have not answered: one task each. */
  public List<String> open(DelegateExecution execution) {
    return store.open(execution.getProcessBusinessKey(), false);
  }

  /** Task "Answer the consultation". */
  public void answer(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    String asked = (String) task.getVariable("asked");
    String answer = form.choice("answer");
    Optional<String> remarks = form.optionalText("remarks");
    store.answer(group.acronym(), false, asked, answer, remarks.orElse(null), form.user());
    if (answer.equals(Consultation.DOUBT)) {
      doubts.record(group, new Actor(form.user(), form.role()), form.text("remarks"));
    }
  }

  /** Step "Put the result on record": silence is recorded as an attempt (AMB-16). */
  public void close(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    store.closeSilent(group.acronym(), false);
    deadlines.drop(group.acronym(), Deadlines.CONSULTATION, Words.say("deadline.answered"));
    long asked = store.of(group.acronym()).stream().filter(c -> !c.isReview()).count();
    gatekeeper.record(
        CaseFiles.gate("consultation", group),
        "FG-RTE-02",
        CheckResult.of(true, Words.say("check.consulted", asked)),
        Actor.SYSTEM);
  }

  /** Gateway: whether there is a lead study group, and its consultation is on record. */
  public boolean isLeadConsulted(DelegateExecution execution) {
    return store.of(execution.getProcessBusinessKey()).stream()
        .anyMatch(asked -> asked.purpose().equals("lead") && asked.answer() != null);
  }
}
