package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.establishment.Proposal.Supporter;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Lifetimes;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagrams "focus-group", "check-and-complete" and "establish": the proposal, from its submission
 * to the register.
 */
@Component("proposals")
public class Proposals {

  private static final Pattern ACRONYM = Pattern.compile("FG-[A-Za-z0-9&-]{1,37}");

  /** States in which the text stands as posted and changes only by resolving comments. */
  private static final Set<String> DECIDED = Set.of("ESTABLISHED", "ANNOUNCED");

  private final Submissions submissions;
  private final Register register;
  private final ProposalStore store;
  private final CaseFiles caseFiles;
  private final Lifetimes lifetimes;
  private final Gatekeeper gatekeeper;
  private final Editions editions;
  private final Clock clock;

  Proposals(
      Submissions submissions,
      Register register,
      ProposalStore store,
      CaseFiles caseFiles,
      Lifetimes lifetimes,
      Gatekeeper gatekeeper,
      Editions editions,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.store = store;
    this.caseFiles = caseFiles;
    this.lifetimes = lifetimes;
    this.gatekeeper = gatekeeper;
    this.editions = editions;
    this.clock = clock;
  }

  /** Step "Record the proposal": opens the case under the edition in force today (AMB-57). */
  public void record(DelegateExecution execution) {
    Submission form = submissions.takeStart(execution);
    Proposal proposal = normal(form.record("proposal", Proposal.class));
    String acronym = proposal.acronym();
    execution.setProcessBusinessKey(acronym);
    register.open(
        acronym,
        proposal.title(),
        editions.inForceOn(Geneva.dateOf(clock.instant())),
        proposal.parentGroup(),
        form.user(),
        store.asJson(proposal));
  }

  /** Step "Check the proposal": what is missing, as the edition wants it at submission. */
  public void check(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    CaseFile file = caseFiles.read(acronym, Optional.empty());
    List<Checked> checks = caseFiles.check("intake", file);
    Object plea = execution.getVariable("plea");
    gatekeeper.record(CaseFiles.gate("intake", file.group()), checks, Actor.SYSTEM);
    boolean barred =
        checks.stream()
            .filter(Checked::stops)
            .anyMatch(check -> check.strength() == Strength.HARD || plea == null);
    execution.setVariable("barred", barred);
  }

  /** Task "Complete the proposal": resubmitted with what was missing, or withdrawn. */
  public void complete(DelegateTask task) {
    Submission form = submissions.take(task);
    String action = form.choice("action");
    if (action.equals("withdraw")) {
      register.explain(form.acronym(), form.text("reason"));
    } else {
      Proposal proposal = resubmit(form);
      register.giveTo(form.acronym(), proposal.parentGroup());
      form.optionalText("reason").ifPresent(plea -> task.setVariable("plea", plea));
    }
    task.setVariable("result", action);
  }

  /** A corrected proposal replaces the earlier one; it is received now. */
  Proposal resubmit(Submission form) {
    Proposal proposal = normal(form.record("proposal", Proposal.class));
    FocusGroup group = register.get(form.acronym());
    if (!proposal.acronym().equalsIgnoreCase(group.acronym())) {
      throw new Refused(Words.say("proposal.acronym-fixed", group.acronym()));
    }
    store.save(group.acronym(), proposal);
    register.received(group.acronym(), clock.instant(), proposal.title());
    return proposal;
  }

  /** Task "Correct the proposal": the deciding group is fixed by now, and so is the parent. */
  public void correct(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Proposal proposal = resubmit(form);
    if (!group.decidedByTsag() && !proposal.parentGroup().equals(group.decidingGroup())) {
      throw new Refused(Words.say("proposal.parent-fixed", group.decidingGroup()));
    }
  }

  /** Task "Change supporters or withdraw", open until the decision. */
  public void keep(DelegateTask task) {
    Submission form = submissions.take(task);
    String action = form.choice("action");
    if (action.equals("withdraw")) {
      register.explain(form.acronym(), form.text("reason"));
    } else {
      FocusGroup group = register.get(form.acronym());
      if (DECIDED.contains(group.state())) {
        throw new Refused(Words.say("proposal.decided", group.acronym()));
      }
      Proposal proposal = store.get(group.acronym());
      store.save(
          group.acronym(),
          proposal.withSupporters(filled(form.rows("supporters", Supporter.class))));
    }
    task.setVariable("result", action);
  }

  /** Step "Count the supporters again": the result is on record; the decision gate looks again. */
  public void recheckSupporters(DelegateExecution execution) {
    CaseFile file = caseFiles.read(execution.getProcessBusinessKey(), Optional.empty());
    gatekeeper.record(
        CaseFiles.gate("supporters", file.group()),
        caseFiles.check("supporters", file),
        new Actor(file.group().proponent(), "proponent"));
  }

  /** Inputs of the table "path". */
  public String parentOf(DelegateExecution execution) {
    return store.get(execution.getProcessBusinessKey()).parentGroup();
  }

  /** Whether all topics belong beyond doubt to the parent alone: "one" or "several". */
  public String mandateOf(DelegateExecution execution) {
    return store.get(execution.getProcessBusinessKey()).mandate();
  }

  /** "meeting" or "correspondence". */
  public String preferredPathOf(DelegateExecution execution) {
    return store.get(execution.getProcessBusinessKey()).preferredPath();
  }

  /** Step "Give it to the deciding group". */
  public void route(DelegateExecution execution) {
    register.route(
        execution.getProcessBusinessKey(),
        (String) execution.getVariable("decidingGroup"),
        (String) execution.getVariable("path"));
  }

  /** Task "Choose another path": to a meeting, or withdrawn. */
  public void chooseOtherPath(DelegateTask task) {
    Submission form = submissions.take(task);
    String action = form.choice("action");
    if (action.equals("withdraw")) {
      register.explain(form.acronym(), form.text("reason"));
    } else {
      task.setVariable("path", "MEETING");
      task.setVariable("arrival", "NEW");
    }
    task.setVariable("result", action);
  }

  /** Step "Enter the group in the register". */
  public void enterInRegister(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    register.establish(acronym, store.get(acronym).tor());
    execution.setVariable("decided", true);
  }

  private Proposal normal(Proposal submitted) {
    require(submitted.title(), "title");
    require(submitted.acronym(), "acronym");
    require(submitted.parentGroup(), "parentGroup");
    require(submitted.preferredPath(), "preferredPath");
    if (!ACRONYM.matcher(submitted.acronym()).matches()) {
      throw new Refused(Words.say("proposal.acronym-shape", submitted.acronym()));
    }
    if (submitted.proponent() == null
        || submitted.proponent().name() == null
        || submitted.proponent().kind() == null
        || submitted.proponent().country() == null) {
      throw new Refused(Words.say("proposal.proponent"));
    }
    lifetimes.check(submitted.tor(), submitted.parentGroup());
    Proposal proposal = submitted.withSupporters(filled(submitted.supporters()));
    return proposal.mandate() == null ? proposal.ofSeveral() : proposal;
  }

  private static List<Supporter> filled(List<Supporter> rows) {
    List<Supporter> filled =
        rows.stream()
            .filter(row -> row.name() != null || row.kind() != null || row.signedBy() != null)
            .toList();
    for (Supporter supporter : filled) {
      if (supporter.name() == null || supporter.kind() == null) {
        throw new Refused(Words.say("supporter.incomplete"));
      }
    }
    filled.stream()
        .collect(
            Collectors.groupingBy(
                supporter -> supporter.name().strip().toLowerCase(Locale.ROOT),
                Collectors.counting()))
        .forEach(
            (name, times) -> {
              if (times > 1) {
                throw new Refused(Words.say("supporter.twice", name));
              }
            });
    return filled;
  }

  private static void require(String value, String field) {
    if (value == null || value.isBlank()) {
      throw new Refused(Words.say("proposal.missing", Words.say("item." + field)));
    }
  }
}
