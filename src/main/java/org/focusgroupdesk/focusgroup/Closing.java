package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Diagram "close-focus-group": what remains to be done after the end of a group (3.l). */
@Component("closing")
public class Closing {

  /** Message that ends the procedures of a group, apart from the hand-over of deliverables. */
  private static final String GROUP_CLOSING = "group-closing";

  /** Message for a closing that waits for the last approved deliverable. */
  private static final String ALL_HANDED_OVER = "all-handed-over";

  private static final Set<String> CHECKLIST =
      Set.of("participants", "mailing-list", "meetings", "public", "notices");

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Closures closures;
  private final Deadlines deadlines;
  private final Editions editions;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final AsSystem asSystem;
  private final RuntimeService runtime;
  private final Clock clock;

  Closing(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Closures closures,
      Deadlines deadlines,
      Editions editions,
      GateTable gates,
      Gatekeeper gatekeeper,
      AsSystem asSystem,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.closures = closures;
    this.deadlines = deadlines;
    this.editions = editions;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.asSystem = asSystem;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Step "End what is under way": procedures end with the group, approved deliverables stay. */
  public void begin(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    String kind = (String) execution.getVariable("outcome");
    closures.begin(group.acronym(), kind, endOf(group));
    gatekeeper.record(
        gate(group.acronym()),
        gates.found(
            "group-closing",
            editions.inForceOn(today()),
            group.decidedByTsag(),
            "ended",
            CheckResult.of(true, Words.say("ended." + kind))),
        Actor.SYSTEM);
    deadlines.endOf(group.acronym(), 0);
    runtime
        .createMessageCorrelation(GROUP_CLOSING)
        .processInstanceBusinessKey(group.acronym())
        .correlateAll();
  }

  /** A lifetime ends with its last day, although the clock strikes after it. */
  private LocalDate endOf(FocusGroup group) {
    LocalDate today = today();
    LocalDate end = group.lifetimeEnd();
    return end != null && end.equals(today.minusDays(1)) ? end : today;
  }

  /** Whether texts that the group approved before its end are still to be lodged. */
  public boolean isHandOverOpen(DelegateExecution execution) {
    return isHandOverOpen(execution.getProcessBusinessKey());
  }

  private boolean isHandOverOpen(String acronym) {
    return procedures.pending(acronym, ClosureDecisions.DELIVERABLE).stream()
        .anyMatch(run -> run.state().equals("APPROVED_FG"));
  }

  /** Goes on when the last approved deliverable of a group that is being closed was lodged. */
  @EventListener
  void follow(ProcedureStateChanged change) {
    Procedure run = change.procedure();
    if (run.kind().equals(ClosureDecisions.DELIVERABLE)
        && "APPROVED_FG".equals(change.from())
        && !isHandOverOpen(run.acronym())) {
      asSystem.run(
          () ->
              runtime
                  .createMessageCorrelation(ALL_HANDED_OVER)
                  .processInstanceBusinessKey(run.acronym())
                  .correlateAll());
    }
  }

  /** Step "Note that all is handed over". */
  public void noteHandOver(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    gatekeeper.record(
        gate(acronym),
        "FG-DEL-04",
        CheckResult.of(true, Words.say("closure.handed-over", acronym)),
        Actor.SYSTEM);
  }

  /** Task "Go through the closing checklist": everything must be done. */
  public void complete(DelegateTask task) {
    Submission form = submissions.take(task);
    Set<String> missing = new TreeSet<>(CHECKLIST);
    missing.removeAll(form.choices("done"));
    if (!missing.isEmpty()) {
      throw new Refused(
          Words.say(
              "closure.not-done",
              String.join(
                  ", ", missing.stream().map(item -> Words.say("checklist." + item)).toList())));
    }
    closures.goThrough(
        form.acronym(),
        form.optionalText("successor").orElse(null),
        form.optionalText("remarks").orElse(null));
    gatekeeper.record(
        gate(form.acronym()),
        "FG-PAR-04",
        CheckResult.of(true, Words.say("closure.frozen")),
        new Actor(form.user(), form.role()));
  }

  /** Step "Close the group in the register". */
  public void close(DelegateExecution execution) {
    closures.close(execution.getProcessBusinessKey(), today());
  }

  private Gate gate(String acronym) {
    return new Gate(acronym, editions.inForceOn(today()), "closing");
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
