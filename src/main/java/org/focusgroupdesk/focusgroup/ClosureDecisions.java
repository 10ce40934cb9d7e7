package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Diagram "decide-closure": the parent group finds the work completed (reading AMB-59), or TSAG
 * ends the group (FG-RTE-15, reading AMB-61).
 */
@Component("closureDecisions")
public class ClosureDecisions {

  static final String DELIVERABLE = "hand-over-deliverable";

  private static final String TSAG = "TSAG";
  private static final String COMPLETED = "COMPLETED";
  private static final String BY_TSAG = "BY_TSAG";

  /** Message that interrupts the life of a group in the diagram "run-focus-group". */
  private static final String DECIDED = "closure-decided";

  /** States of a deliverable that is not with the parent group yet. */
  private static final Set<String> WITH_THE_GROUP =
      Set.of("NEW", "PLANNED", "DRAFTING", "SHARED", "MATURE", "NOT_AGREED", "APPROVED_FG");

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Closures closures;
  private final ParentMeetings meetings;
  private final Roles roles;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final RuntimeService runtime;
  private final Clock clock;

  ClosureDecisions(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Closures closures,
      ParentMeetings meetings,
      Roles roles,
      GateTable gates,
      Gatekeeper gatekeeper,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.closures = closures;
    this.meetings = meetings;
    this.roles = roles;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Task "Record the decision" of the parent group or of TSAG. */
  public void decide(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    FocusGroup group = register.get(run.acronym());
    String result = form.choice("result");
    String by = result.equals("by-tsag") ? TSAG : group.parentGroup();
    boolean mayDecide = run.askedRole().equals(roles.chairOf(by));
    if (!mayDecide && !result.equals("goes-on")) {
      throw new Refused(Words.say("closure.other-decides", by));
    }
    LocalDate on = form.date("decidedOn");
    if (result.equals("goes-on")) {
      requireMeeting(mayDecide ? by : TSAG, on);
      gatekeeper.record(
          run.gate("closure"),
          gates.found(
              "closure-goes-on",
              run.edition(),
              group.decidedByTsag(),
              "goes-on",
              CheckResult.of(true, Words.say("closure.goes-on", form.text("reason")))),
          new Actor(form.user(), form.role()));
    } else {
      closures.decide(
          run.acronym(),
          result.equals("by-tsag") ? BY_TSAG : COMPLETED,
          on,
          by,
          result.equals("by-tsag") ? form.text("reason") : null,
          form.optionalDate("consultedOn").orElse(null));
    }
    task.setVariable("objections", form.optionalText("objections").orElse(null));
    task.setVariable("result", result);
    Acting.handOver(task, form);
  }

  private void requireMeeting(String group, LocalDate on) {
    CheckResult atMeeting = meetings.onDayOfMeeting(group, on);
    if (!atMeeting.met()) {
      throw new Refused(atMeeting.compared());
    }
  }

  /** Step "Check every condition": a refusal leaves everything as it was. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Closure closure = closures.find(run.acronym()).orElseThrow();
    Declaration declaration =
        new Declaration(
            closure.decidedOn(), Optional.ofNullable((String) execution.getVariable("objections")));
    List<Checked> checks =
        gates.make(
            closure.kind().equals(COMPLETED) ? "closure-completed" : "closure-by-tsag",
            run.edition(),
            register.get(run.acronym()).decidedByTsag(),
            asked ->
                Optional.of(
                    switch (asked.check()) {
                      case "during-meeting" ->
                          meetings.onDayOfMeeting(closure.decidedBy(), closure.decidedOn());
                      case "consensus" -> declaration.consensus();
                      case "all-lodged" -> everythingLodged(run.acronym());
                      case "tsag-ends" -> CheckResult.of(true, Words.say("closure.by-tsag"));
                      case "director-consulted" -> consulted(closure);
                      default -> throw asked.unknown();
                    }));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(run.gate("closure"), checks, acting.actor(), acting.overrideReason());
  }

  /** What the gate will find if the parent group declares the work completed. */
  List<Checked> foreseeable(Procedure run) {
    return gates.found(
        "closure-completed",
        run.edition(),
        register.get(run.acronym()).decidedByTsag(),
        "all-lodged",
        everythingLodged(run.acronym()));
  }

  private CheckResult everythingLodged(String acronym) {
    List<Procedure> all =
        procedures.of(acronym).stream().filter(run -> run.kind().equals(DELIVERABLE)).toList();
    String open =
        all.stream()
            .filter(run -> run.endedAt() == null && WITH_THE_GROUP.contains(run.state()))
            .map(Procedure::subject)
            .collect(Collectors.joining(", "));
    boolean lodged = !all.isEmpty() && open.isEmpty();
    return CheckResult.of(
        lodged,
        all.isEmpty()
            ? Words.say("closure.no-deliverables")
            : open.isEmpty()
                ? Words.say("closure.all-lodged", all.size())
                : Words.say("closure.not-lodged", open));
  }

  private CheckResult consulted(Closure closure) {
    LocalDate on = closure.consultedOn();
    boolean met = on != null && !on.isAfter(Geneva.dateOf(clock.instant()));
    return CheckResult.of(
        met, met ? Words.say("closure.consulted", Geneva.words(on)) : Words.say("closure.alone"));
  }

  /** Step "End the group": its life is interrupted, and the closing begins. */
  public void end(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    runtime
        .createMessageCorrelation(DECIDED)
        .processInstanceBusinessKey(acronym)
        .setVariable("outcome", closures.find(acronym).orElseThrow().kind())
        .correlate();
  }
}
