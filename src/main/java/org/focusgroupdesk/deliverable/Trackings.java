package org.focusgroupdesk.deliverable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "track-deliverable": the register of what became of a deliverable, from the first
 * hand-over until the parent group closes it (FG-APX-08, reading AMB-54).
 */
@Component("trackings")
public class Trackings {

  private static final String RULE = "FG-APX-08";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Deliverables deliverables;
  private final Roles roles;
  private final RuleTables tables;
  private final Editions editions;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Trackings(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Deliverables deliverables,
      Roles roles,
      RuleTables tables,
      Editions editions,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.deliverables = deliverables;
    this.roles = roles;
    this.tables = tables;
    this.editions = editions;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Who keeps the register of a deliverable: TSB and the chair of the parent group. */
  public List<String> trackers(DelegateExecution execution) {
    return List.of(roles.tsb(), chairOfParent(procedures.of(execution)));
  }

  /** Task "Say what is done with it". */
  public void recordUse(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    add(run, form, form.choice("use"));
    gatekeeper.record(
        gate(run, editions.inForceOn(today())),
        "FG-DEL-02",
        CheckResult.of(true, Words.say("deliverable.used", Words.say("use." + form.choice("use")))),
        new Actor(form.user(), form.role()));
  }

  /** Task "Enter what became of it": another entry, or the end of the tracking. */
  public void track(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String result = form.choice("result");
    if (result.equals("close")) {
      close(run, form);
    } else {
      add(run, form, result);
    }
    task.setVariable("result", result);
  }

  private void add(Procedure run, Submission form, String what) {
    boolean none = what.equals("no-action");
    LocalDate on = form.date("on");
    LocalDate received = deliverables.get(run).td().receivedOn();
    if (on.isAfter(today()) || on.isBefore(received)) {
      throw new Refused(Words.say("deliverable.entry-when", Geneva.words(received)));
    }
    Entry entry =
        new Entry(
            what,
            none ? null : form.choice("studyGroup"),
            none ? null : form.text("designation"),
            on,
            form.optionalText("remarks").orElse(null));
    boolean known =
        !none
            && deliverables.entries(run.id()).stream()
                .filter(other -> other.what().equals(what))
                .anyMatch(other -> other.text().equals(entry.text()));
    if (known) {
      throw new Refused(
          Words.say("deliverable.entered-before", entry.studyGroup(), entry.designation()));
    }
    deliverables.add(run, entry, form.user());
  }

  /** Only the parent group closes the tracking. */
  private void close(Procedure run, Submission form) {
    if (!form.role().equals(chairOfParent(run))) {
      throw new Refused(
          Words.say("deliverable.parent-closes", register.get(run.acronym()).parentGroup()));
    }
    LocalDate on = form.date("on");
    if (on.isAfter(today())) {
      throw new Refused(Words.say("deliverable.in-future", Geneva.words(on)));
    }
    String edition = editions.inForceOn(today());
    if (isStatisticsAsked(edition)) {
      TextCounts counts = TextCounts.of(deliverables.entries(run.id()));
      gatekeeper.record(
          gate(run, edition),
          RULE,
          CheckResult.of(
              true,
              Words.say("deliverable.counts", counts.recommendations(), counts.informativeTexts())),
          new Actor(form.user(), form.role()));
    }
  }

  /** Whether tracking of the group's deliverables goes on after its closure (3.l, l8). */
  public boolean goOn(DelegateExecution execution) {
    return isStatisticsAsked(editions.inForceOn(today()))
        && isAnythingTracked(execution.getProcessBusinessKey());
  }

  /** Whether a deliverable was handed over that is not settled yet. */
  boolean isAnythingTracked(String acronym) {
    return deliverables.of(acronym).stream()
        .anyMatch(
            deliverable ->
                deliverable.isHandedOver() && !deliverable.state().equals("CLOSED_ITEM"));
  }

  boolean isStatisticsAsked(String edition) {
    return (boolean)
        tables
            .one("after-hand-over", Map.of("edition", edition, "duty", "statistics"))
            .get("asked");
  }

  private Gate gate(Procedure run, String edition) {
    return new Gate(run.acronym(), run.id(), edition, "tracking");
  }

  private String chairOfParent(Procedure run) {
    return roles.chairOf(register.get(run.acronym()).parentGroup());
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
