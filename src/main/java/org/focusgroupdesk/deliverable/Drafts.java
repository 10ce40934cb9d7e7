package org.focusgroupdesk.deliverable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Diagram "draft-deliverable": from the plan to the consensus of the focus group. */
@Component("drafts")
public class Drafts {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Deliverables deliverables;
  private final Roles roles;
  private final RuleTables tables;
  private final Editions editions;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final Meetings meetings;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Drafts(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Deliverables deliverables,
      Roles roles,
      RuleTables tables,
      Editions editions,
      GateTable gates,
      Gatekeeper gatekeeper,
      Meetings meetings,
      Deadlines deadlines,
      ApplicationEventPublisher events,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.deliverables = deliverables;
    this.roles = roles;
    this.tables = tables;
    this.editions = editions;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  /** Who works on the texts of the group: its chair and vice-chairs. */
  public List<String> editors(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    return List.of(roles.focusGroupChair(acronym), roles.focusGroupViceChairs(acronym));
  }

  /** Task "Plan the deliverable": refuses a title that is in the register already. */
  public void plan(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String title = form.text("title");
    deliverables.of(run.acronym()).stream()
        .filter(other -> sameText(other.plan().title(), title))
        .filter(other -> !isOver(other))
        .findFirst()
        .ifPresent(other -> refuseTwice(run, other, new Actor(form.user(), form.role())));
    deliverables.plan(
        run,
        new DeliverablePlan(
            title,
            form.text("selfLabel"),
            knownForm(form.choice("textForm")),
            form.choice("meantAs"),
            List.copyOf(new TreeSet<>(form.choices("targets"))),
            form.optionalText("origin").orElse(null)));
    procedures.call(run.id(), title);
    Acting.handOver(task, form);
  }

  private void refuseTwice(Procedure run, Deliverable other, Actor actor) {
    String title = other.plan().title();
    String why =
        other
            .document()
            .map(td -> Words.say("deliverable.handed-over", title, td.number()))
            .orElseGet(() -> Words.say("deliverable.twice", title));
    gatekeeper.refuse(gate(run, "plan"), "FG-DEL-05", why, actor);
  }

  private static boolean sameText(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether it ended without having been handed over, so that its title is free again. */
  private static boolean isOver(Deliverable other) {
    return !other.isHandedOver()
        && (other.state().equals("CLOSED_ITEM") || other.state().equals("ENDED_WITH_GROUP"));
  }

  private String knownForm(String form) {
    if (formsToday().stream().noneMatch(row -> row.get("form").equals(form))) {
      throw new Refused(Words.say("deliverable.no-such-form"));
    }
    return form;
  }

  /** The forms that a deliverable may have under the edition in force today (FG-DEL-01). */
  List<Map<String, Object>> formsToday() {
    return tables.match("deliverable-forms", Map.of("edition", editions.inForceOn(today())));
  }

  /** Step "Check the plan": no text may call itself a Recommendation that was adopted. */
  public void checkPlan(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    DeliverablePlan plan = deliverables.get(run).plan();
    boolean clear = !plan.targets().isEmpty();
    List<Checked> checks = new ArrayList<>(List.of(claims(plan.title(), plan.selfLabel())));
    checks.addAll(
        found(
            run,
            "deliverable-plan",
            "form-known",
            CheckResult.of(true, Words.say("deliverable.form-known", plan.title()))));
    checks.addAll(
        found(
            run,
            "deliverable-plan",
            "target",
            CheckResult.of(
                clear,
                clear
                    ? Words.say("deliverable.target", String.join(", ", plan.targets()))
                    : Words.say("deliverable.target.unclear"))));
    enforce(execution, run, "plan", checks);
  }

  /** FG-RTE-16: what the text and its title claim, by the table "claimed-status". */
  private Checked claims(String title, String selfLabel) {
    Checked label = claim("label", selfLabel);
    return label.result().met() ? claim("title", title) : label;
  }

  private Checked claim(String where, String text) {
    Map<String, Object> row =
        tables.one(
            "claimed-status", Map.of("where", where, "words", text.toLowerCase(Locale.ROOT)));
    boolean allowed = (boolean) row.get("allowed");
    return Checked.by(
        row,
        CheckResult.of(
            allowed,
            Words.say(
                allowed ? "deliverable.claim" : "deliverable.claim.refused",
                text,
                row.get("why"))));
  }

  /** Task "Start the drafting". */
  public void start(DelegateTask task) {
    Submission form = submissions.take(task);
    deliverables.edit(procedures.of(task), form.text("editor"));
  }

  /** Task "Draft the text": shared, stable, passed on as incomplete, or given up. */
  public void draft(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String result = form.choice("result");
    switch (result) {
      case "share" -> share(run, form);
      case "pass-on" -> passOn(run, form);
      case "give-up" -> deliverables.giveUp(run, form.text("reason"));
      default -> {
        // Stable: the declaration of consensus comes next.
      }
    }
    task.setVariable("result", result);
  }

  /** Gateway "Is it for ITU-T?": only such drafts should be shared regularly (FG-APX-06). */
  public boolean isMeantAsText(DelegateExecution execution) {
    return deliverables.get(procedures.of(execution)).plan().isMeantAsText();
  }

  /** Timer "Parent meeting is near": some days before the next meeting not reminded of yet. */
  public Date remindAt(DelegateExecution execution) {
    String parent = parentOf(execution);
    return Date.from(
        meetings.from(parent, today()).stream()
            .filter(Meeting::decides)
            .map(meeting -> Geneva.startOf(reminder(meeting)))
            .filter(day -> day.isAfter(clock.instant()))
            .findFirst()
            .orElseGet(() -> Geneva.startOf(withoutMeeting(parent))));
  }

  private LocalDate reminder(Meeting meeting) {
    return deadlines
        .count(
            "draft-reminder",
            editions.inForceOn(today()),
            meeting.group(),
            meeting.firstDay(),
            meeting.words())
        .lastDay();
  }

  /** No meeting is in the calendar: one that TSB adds later is looked at then. */
  private LocalDate withoutMeeting(String parent) {
    return deadlines
        .count("no-meeting-known", editions.inForceOn(today()), parent, today(), "today")
        .lastDay();
  }

  /** Gateway "Is sharing due?": the parent group has not seen the draft since its last meeting. */
  public boolean isSharingDue(DelegateExecution execution) {
    String parent = parentOf(execution);
    return nextOf(parent).isPresent()
        && deliverables.shares(procedures.of(execution).id()).stream()
            .noneMatch(
                share ->
                    share.with().contains(parent)
                        && meetings.nextAfter(parent, share.on()).equals(nextOf(parent)));
  }

  private Optional<Meeting> nextOf(String parent) {
    return meetings.nextAfter(parent, today());
  }

  /** Step "Remind to share the draft": the editors are told which meeting is near. */
  public void remind(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Meeting near = nextOf(parentOf(execution)).orElseThrow();
    events.publishEvent(
        new DraftToShare(run, Words.say("deliverable.to-share", run.subject(), near.words())));
  }

  private String parentOf(DelegateExecution execution) {
    return register.get(execution.getProcessBusinessKey()).parentGroup();
  }

  private void share(Procedure run, Submission form) {
    List<String> with = form.choices("sharedWith");
    if (with.isEmpty()) {
      throw new Refused(Words.say("deliverable.shared-with-nobody"));
    }
    LocalDate on = notInFuture(form.date("sharedOn"));
    Share share =
        new Share(on, with, form.optionalText("version").orElse(null), form.yes("byLiaison"), null);
    deliverables.share(run, share, form.user());
    gatekeeper.record(
        gate(run, "sharing"),
        found(
            run,
            "deliverable-sharing",
            "shared",
            CheckResult.of(
                true, Words.say("deliverable.shared", String.join(", ", with), Geneva.words(on)))),
        new Actor(form.user(), form.role()));
  }

  /** An incomplete text may be passed on as such; it is no deliverable the group approved. */
  private void passOn(Procedure run, Submission form) {
    String statement = form.text("statement");
    deliverables.passOn(run, statement);
    gatekeeper.record(
        gate(run, "passing-on"),
        found(
            run,
            "deliverable-passing-on",
            "complete",
            CheckResult.of(false, Words.say("deliverable.incomplete", statement))),
        new Actor(form.user(), form.role()));
  }

  /** Task "Take up the comments". */
  public void takeUp(DelegateTask task) {
    Submission form = submissions.take(task);
    form.optionalText("comments")
        .ifPresent(comments -> deliverables.comment(procedures.of(task), comments));
    task.setVariable("result", form.choice("result"));
  }

  /** Task "Declare consensus on it": the declaration of the presiding chair (reading AMB-26). */
  public void declare(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    LocalDate on = notInFuture(form.date("approvedOn"));
    FocusGroup group = register.get(run.acronym());
    if (on.isBefore(group.establishedOn())) {
      throw new Refused(Words.say("deliverable.before-group", Geneva.words(group.establishedOn())));
    }
    String result = form.choice("result");
    if (result.equals("consensus")) {
      deliverables.declare(
          run, on, form.text("selfLabel"), form.optionalText("objections").orElse(null));
    } else {
      deliverables.object(run, form.text("objections"));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /** Step "Check the approval": consensus, while the group may approve, and no false label. */
  public void checkApproval(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    FocusGroup group = register.get(run.acronym());
    Deliverable deliverable = deliverables.get(run);
    List<Checked> checks = new ArrayList<>();
    Map<String, Object> row =
        tables.one("approval-of-deliverables", Map.of("state", group.state()));
    boolean may = (boolean) row.get("allowed");
    checks.add(
        Checked.by(
            row,
            CheckResult.of(
                may,
                may
                    ? Words.say("deliverable.may-approve", group.acronym())
                    : Words.say("deliverable.approval-barred", group.acronym(), row.get("why")))));
    checks.add(claims(deliverable.plan().title(), deliverable.plan().selfLabel()));
    checks.addAll(
        gates.make(
            "deliverable-approval",
            editions.inForceOn(today()),
            group.decidedByTsag(),
            asked ->
                switch (asked.check()) {
                  case "consensus" -> Optional.of(consensus(deliverable));
                  case "shared" ->
                      deliverable.plan().isMeantAsText()
                          ? Optional.of(sharing(run, group, deliverable))
                          : Optional.empty();
                  default -> throw asked.unknown();
                }));
    enforce(execution, run, "approval", checks);
  }

  /** What the gate will find about the sharing of a draft, whatever is declared. */
  List<Checked> foreseeable(Procedure run) {
    FocusGroup group = register.get(run.acronym());
    Deliverable deliverable = deliverables.get(run);
    return deliverable.plan().isMeantAsText()
        ? gates.found(
            "deliverable-approval",
            editions.inForceOn(today()),
            group.decidedByTsag(),
            "shared",
            sharing(run, group, deliverable))
        : List.of();
  }

  private static CheckResult consensus(Deliverable deliverable) {
    String objections = deliverable.objections();
    return CheckResult.of(
        objections == null,
        objections == null
            ? Words.say("deliverable.approved", Geneva.words(deliverable.approvedOn()))
            : Words.say("deliverable.objections", objections));
  }

  /** Texts meant for ITU-T were shared with the parent and the other groups concerned. */
  private CheckResult sharing(Procedure run, FocusGroup group, Deliverable deliverable) {
    TreeSet<String> missing = new TreeSet<>(deliverable.plan().targets());
    missing.add(group.parentGroup());
    deliverables.shares(run.id()).forEach(share -> missing.removeAll(share.with()));
    return CheckResult.of(
        missing.isEmpty(),
        missing.isEmpty()
            ? Words.say("deliverable.shared-with-all")
            : Words.say("deliverable.not-shared", String.join(", ", missing)));
  }

  /** Step "Note that there is no consensus": it cannot be handed over, and stays a draft. */
  public void noteNoConsensus(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    gatekeeper.record(
        gate(run, "approval"),
        found(run, "deliverable-approval", "consensus", consensus(deliverables.get(run))),
        Acting.at(execution).actor());
  }

  private List<Checked> found(Procedure run, String gate, String check, CheckResult result) {
    return gates.found(
        gate,
        editions.inForceOn(today()),
        register.get(run.acronym()).decidedByTsag(),
        check,
        result);
  }

  private void enforce(
      DelegateExecution execution, Procedure run, String name, List<Checked> checks) {
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(gate(run, name), checks, acting.actor(), acting.overrideReason());
  }

  /** Deliverables are a running duty: the edition of the day holds (reading AMB-57). */
  private Gate gate(Procedure run, String name) {
    return new Gate(run.acronym(), run.id(), editions.inForceOn(today()), name);
  }

  private LocalDate notInFuture(LocalDate day) {
    if (day.isAfter(today())) {
      throw new Refused(Words.say("deliverable.in-future", Geneva.words(day)));
    }
    return day;
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
