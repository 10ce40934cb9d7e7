package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.RoleAccounts;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "change-terms-of-reference": only the parent group changes them (clause 2.2). */
@Component("changeOfTerms")
public class ChangeOfTerms {

  private static final String CONTRIBUTION = "contribution";
  private static final String FOCUS_GROUP = "focus-group";

  /** Whoever started the procedure does not want it any more. */
  private static final String NOBODY = "none";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final TermsOfReferenceVersions versions;
  private final TermsChanges changes;
  private final TermsGate gate;
  private final Lifetimes lifetimes;
  private final ParentMeetings meetings;
  private final Roles roles;
  private final RoleAccounts accounts;
  private final Gatekeeper gatekeeper;

  ChangeOfTerms(
      Submissions submissions,
      Procedures procedures,
      Register register,
      TermsOfReferenceVersions versions,
      TermsChanges changes,
      TermsGate gate,
      Lifetimes lifetimes,
      ParentMeetings meetings,
      Roles roles,
      RoleAccounts accounts,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.versions = versions;
    this.changes = changes;
    this.gate = gate;
    this.lifetimes = lifetimes;
    this.meetings = meetings;
    this.roles = roles;
    this.accounts = accounts;
    this.gatekeeper = gatekeeper;
  }

  /** Task "Describe the change": the full new text and on whose initiative (reading AMB-35). */
  public void describe(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String initiative = form.choice("initiative");
    if (!initiative.equals(NOBODY)) {
      procedures.requireFirst(run);
      requireStanding(run, initiative);
      describe(run, initiative, form);
      if (initiative.equals(CONTRIBUTION)) {
        changes.lodge(run, form.user(), null);
      }
    }
    task.setVariable("initiative", initiative);
  }

  private void describe(Procedure run, String initiative, Submission form) {
    TermsOfReference inForce = versions.inForce(run.acronym());
    TermsOfReference wanted = form.record("tor", TermsOfReference.class);
    if (!wanted.hasLifetimeOf(inForce)) {
      lifetimes.check(wanted, parentOf(run));
    }
    TermsDifference difference = TermsDifference.between(inForce, wanted);
    if (difference.isEmpty()) {
      throw new Refused(Words.say("terms.nothing-changed"));
    }
    changes.add(run, initiative, wanted, form.text("reason"), form.choices("otherGroups"));
    procedures.call(
        run.id(),
        Words.say(
            "terms.subject",
            difference.items().stream()
                .map(item -> Words.say("item." + item.name()))
                .collect(Collectors.joining(", "))));
  }

  private void requireStanding(Procedure run, String initiative) {
    boolean member = accounts.firstHeldOf(List.of(roles.members())).isPresent();
    if (initiative.equals(CONTRIBUTION) && !member) {
      throw new Refused(Words.say("terms.not-a-member"));
    }
    boolean chair = run.askedRole().equals(roles.focusGroupChair(run.acronym()));
    if (initiative.equals(FOCUS_GROUP) && !chair) {
      throw new Refused(Words.say("terms.not-the-chair"));
    }
  }

  /** Step "Refuse it": the focus group adopted the change itself (FG-TOR-13). */
  public void refuseSelfChange(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    gatekeeper.record(
        run.gate("self-change"),
        "FG-TOR-13",
        CheckResult.of(false, Words.say("terms.self-change", parentOf(run))),
        new Actor(run.askedBy(), run.askedRole()));
  }

  /** Task "Back it with a contribution": a member makes the request of the group its own. */
  public void back(DelegateTask task) {
    Submission form = submissions.take(task);
    changes.lodge(procedures.of(task), form.user(), form.text("document"));
  }

  /** Task "Withdraw the change". */
  public void withdraw(DelegateTask task) {
    Submission form = submissions.take(task);
    changes.explain(procedures.of(task), form.text("reason"));
  }

  /** Task "Put it on the agenda": under which document number. */
  public void putOnAgenda(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    gatekeeper.record(
        run.gate("agenda"),
        "FG-TOR-15",
        CheckResult.of(
            true, Words.say("agenda.document", form.text("document"), meetingOf(run).words())),
        new Actor(form.user(), form.role()));
  }

  /** Task "Record what the meeting decided": the declaration of the presiding chair. */
  public void decide(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Declaration declaration =
        new Declaration(form.date("decidedOn"), form.optionalText("objections"));
    String result = form.choice("result");
    if (result.equals("approve")) {
      if (form.has("tor")) {
        changes.write(run, form.record("tor", TermsOfReference.class));
      }
      task.setVariable("decidedOn", declaration.decidedOn().toString());
      task.setVariable("objections", declaration.objections().orElse(null));
    } else {
      meetings.requireDecided(run, declaration);
      changes.explain(run, form.text("reason"));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /**
   * Step "Check the new text": complete as for a new group, lodged, discussed, by consensus and at
   * the meeting; then the new version is in force. Another end of the lifetime needs what more time
   * needs (3.f9).
   */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    FocusGroup group = register.get(run.acronym());
    TermsChange change = changes.get(run);
    Declaration declaration =
        new Declaration(
            LocalDate.parse((String) execution.getVariable("decidedOn")),
            Optional.ofNullable((String) execution.getVariable("objections")));
    List<Checked> checks = new ArrayList<>(gate.text(group, run.edition(), change.terms()));
    checks.addAll(
        gate.procedure(group, run.edition(), check -> procedure(check, run, change, declaration)));
    boolean otherLifetime = !change.terms().hasLifetimeOf(versions.inForce(group.acronym()));
    if (otherLifetime) {
      checks.addAll(
          lifetimes.checksOfChange(
              group, change.terms(), change.against(changes.discussions(run.id()))));
    }
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(run.gate("decision"), checks, acting.actor(), acting.overrideReason());
    versions.putInForce(
        group.acronym(),
        new TermsVersion(
            0,
            change.terms(),
            declaration.decidedOn(),
            group.parentGroup(),
            meetings.where(run, declaration.decidedOn()),
            change.reason(),
            run.id()));
    if (otherLifetime) {
      lifetimes.termsChanged(group.acronym(), run.edition(), acting.actor().user());
    }
  }

  /** What the gate will find about a change as it is written, whatever the meeting decides. */
  List<Checked> foreseeable(Procedure run) {
    FocusGroup group = register.get(run.acronym());
    TermsChange change = changes.get(run);
    List<Checked> checks = new ArrayList<>(gate.text(group, run.edition(), change.terms()));
    checks.addAll(
        gate.procedure(
            group,
            run.edition(),
            check ->
                switch (check) {
                  case "consensus", "during-meeting" -> CheckResult.of(true, "");
                  default -> procedure(check, run, change, null);
                }));
    return checks;
  }

  private CheckResult procedure(
      String check, Procedure run, TermsChange change, Declaration declaration) {
    return switch (check) {
      case "contribution" -> contribution(change);
      case "discussed" -> discussed(change, changes.discussions(run.id()));
      case "tsag-agreed" -> tsagAgreed(change);
      case "consensus" -> declaration.consensus();
      case "during-meeting" -> meetings.decided(run, declaration);
      default ->
          throw new IllegalArgumentException(
              "The table \"gates\" names an unknown check: " + check);
    };
  }

  private static CheckResult contribution(TermsChange change) {
    boolean lodged = change.lodged().isPresent();
    return CheckResult.of(
        lodged, Words.say(lodged ? "terms.contribution" : "terms.contribution.missing"));
  }

  /** Whether every study group that is touched was heard; it need not agree (FG-TOR-16). */
  static CheckResult discussed(TermsChange change, List<TermsChange.Discussion> discussions) {
    if (change.otherGroups().isEmpty()) {
      return CheckResult.of(true, Words.say("terms.discussed.nobody"));
    }
    List<String> missing = change.notHeard(discussions);
    return CheckResult.of(
        missing.isEmpty(),
        missing.isEmpty()
            ? Words.say("terms.discussed", String.join(", ", change.otherGroups()))
            : Words.say("terms.discussed.missing", String.join(", ", missing)));
  }

  private static CheckResult tsagAgreed(TermsChange change) {
    if (!change.severalGroups()) {
      return CheckResult.of(true, Words.say("terms.one-group"));
    }
    return CheckResult.of(
        change.tsagAgrees(),
        Words.say(change.tsagAgrees() ? "terms.tsag-agrees" : "terms.tsag-missing"));
  }

  private Meeting meetingOf(Procedure run) {
    return meetings.of(run).orElseThrow();
  }

  private String parentOf(Procedure run) {
    return register.get(run.acronym()).parentGroup();
  }
}
