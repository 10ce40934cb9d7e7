package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.RoleAccounts;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Diagram "act-for-group": starts a procedure of a running group, if the table "group-acts" lets
 * the person and the state of the group do so.
 */
@Component("acts")
public class Acts {

  /** Message that starts a procedure in the diagram "run-focus-group". */
  private static final String ASKED = "procedure-asked";

  private static final String REPORTING = "report-progress";
  private static final String MEETING = "hold-meeting";
  private static final String CONFIRMATION = "confirm-leaders";

  private final Submissions submissions;
  private final Register register;
  private final Procedures procedures;
  private final Announcements announcements;
  private final Offices offices;
  private final Roles roles;
  private final RoleAccounts accounts;
  private final RuleTables tables;
  private final Editions editions;
  private final Gatekeeper gatekeeper;
  private final Rulebook rulebook;
  private final RuntimeService runtime;
  private final Clock clock;

  Acts(
      Submissions submissions,
      Register register,
      Procedures procedures,
      Announcements announcements,
      Offices offices,
      Roles roles,
      RoleAccounts accounts,
      RuleTables tables,
      Editions editions,
      Gatekeeper gatekeeper,
      Rulebook rulebook,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.procedures = procedures;
    this.announcements = announcements;
    this.offices = offices;
    this.roles = roles;
    this.accounts = accounts;
    this.tables = tables;
    this.editions = editions;
    this.gatekeeper = gatekeeper;
    this.rulebook = rulebook;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Step "Check that it may start": who asks, and what the state of the group allows. */
  public void check(DelegateExecution execution) {
    Submission form = submissions.takeStart(execution);
    FocusGroup group = register.get(form.text("focusGroup"));
    String kind = form.choice("act");
    Map<String, Object> act =
        tables.one("group-acts", Map.of("procedure", kind, "state", group.state()));
    String role = roleToAct(form.user(), group, act);
    requireAllowed(group, kind, act, new Actor(form.user(), role));
    execution.setVariable("acronym", group.acronym());
    execution.setVariable("kind", kind);
    execution.setVariable("role", role);
  }

  private String roleToAct(String user, FocusGroup group, Map<String, Object> act) {
    String who = (String) act.get("who");
    List<String> mayAct = Arrays.stream(who.split(" ")).map(kind -> roleOf(kind, group)).toList();
    if (user.equals(Actor.SYSTEM.user())) {
      return Actor.SYSTEM.role();
    }
    return accounts
        .firstHeldOf(mayAct)
        .orElseThrow(
            () ->
                new Refused(
                    Words.say(
                        "act.not-yours",
                        Arrays.stream(who.split(" "))
                            .map(kind -> Words.say("who." + kind))
                            .collect(Collectors.joining(", ")),
                        rulebook.clause((String) act.get("rule"), editionToday()))));
  }

  private String roleOf(String kind, FocusGroup group) {
    return switch (kind) {
      case "focus-group-chair" -> roles.focusGroupChair(group.acronym());
      case "focus-group-vice-chairs" -> roles.focusGroupViceChairs(group.acronym());
      case "parent-chair" -> roles.chairOf(group.parentGroup());
      case "tsag-chair" -> roles.chairOf("TSAG");
      case "members" -> roles.members();
      case "tsb" -> roles.tsb();
      default -> throw new IllegalArgumentException("Unknown role in \"group-acts\": " + kind);
    };
  }

  private void requireAllowed(FocusGroup group, String kind, Map<String, Object> act, Actor actor) {
    boolean one = (boolean) act.get("oneAtATime");
    boolean underWay = one && !procedures.underWay(group.acronym(), kind).isEmpty();
    boolean allowed = (boolean) act.get("allowed") && !underWay;
    String words =
        underWay
            ? Words.say("act.under-way", group.acronym(), Words.say("procedure." + kind))
            : Words.say(
                allowed ? "act.allowed" : "act.barred",
                group.acronym(),
                Words.say("procedure." + kind),
                act.get("why"));
    gatekeeper.enforce(
        new Gate(group.acronym(), editionToday(), "act"),
        List.of(Checked.by(act, CheckResult.of(allowed, words))),
        actor,
        null);
  }

  /** Step "Start the procedure": the running group starts it, under the edition in force today. */
  public void start(DelegateExecution execution) {
    start(
        (String) execution.getVariable("acronym"),
        (String) execution.getVariable("kind"),
        new Actor(
            (String) execution.getVariable("requester"), (String) execution.getVariable("role")));
  }

  /** Step "Start the progress reports": the first report; each calls for the next. */
  public void startReporting(DelegateExecution execution) {
    start(execution.getProcessBusinessKey(), REPORTING, Actor.SYSTEM);
  }

  /** Step "Take up the first meeting": the one that was announced with the group, if any. */
  public void takeUpFirstMeeting(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    if (announcements.firstMeeting(acronym).isPresent()) {
      start(acronym, MEETING, Actor.SYSTEM);
    }
  }

  /**
   * Step "Have provisional leaders confirmed": those whom the chair named between meetings. It is
   * part of the establishment and keeps its edition.
   */
  public void haveLeadersConfirmed(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    if (!offices.provisional(group.acronym()).isEmpty()) {
      Procedure run = start(group.acronym(), CONFIRMATION, Actor.SYSTEM);
      procedures.fallUnder(run.id(), group.edition());
    }
  }

  /** Starts a procedure of a running group, under the edition in force today (reading AMB-57). */
  public Procedure start(String acronym, String kind, Actor by) {
    Procedure run =
        procedures.open(acronym, kind, editionToday(), Words.say("procedure." + kind), by);
    Map<String, Object> variables = new HashMap<>();
    variables.put(Procedures.VARIABLE, run.id());
    variables.put("kind", kind);
    variables.put("requester", by.user());
    runtime
        .createMessageCorrelation(ASKED)
        .processInstanceBusinessKey(acronym)
        .setVariablesToTriggeredScope(variables)
        .correlate();
    return run;
  }

  private String editionToday() {
    return editions.inForceOn(Geneva.dateOf(clock.instant()));
  }
}
