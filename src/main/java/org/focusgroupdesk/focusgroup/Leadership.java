package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "appoint-leadership": the parent group appoints the chair and vice-chairs (2.3). */
@Component("leadership")
public class Leadership {

  private final Submissions submissions;
  private final Register register;
  private final Offices offices;
  private final LeaderChecks leaderChecks;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Leadership(
      Submissions submissions,
      Register register,
      Offices offices,
      LeaderChecks leaderChecks,
      GateTable gates,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.offices = offices;
    this.leaderChecks = leaderChecks;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Task "Appoint chair and vice-chairs": notes who is put forward. */
  public void appoint(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    putForward(group, Office.CHAIR, List.of(form.record("chair", Leader.class)));
    putForward(group, Office.CHAIR, form.rows("coChairs", Leader.class));
    putForward(group, Office.VICE_CHAIR, form.rows("viceChairs", Leader.class));
    Acting.handOver(task, form);
  }

  private void putForward(FocusGroup group, String post, List<Leader> leaders) {
    boolean provisional = group.path().equals("CORRESPONDENCE");
    LocalDate today = Geneva.dateOf(clock.instant());
    leaders.forEach(leader -> offices.add(group.acronym(), post, leader, provisional, today, 0));
  }

  /**
   * Step "Check who may lead": by edition, and with shown competence. Those who may get the roles
   * of the focus group.
   */
  public void check(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    List<Office> held = offices.held(group.acronym());
    List<Checked> checks = new ArrayList<>();
    held.forEach(
        office -> checks.addAll(leaderChecks.of(office.leader(), office.post(), group.edition())));
    checks.addAll(appointer(register.appointerOf(execution), group));
    checks.add(leaderChecks.number(held, group.edition()));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(
        new Gate(group.acronym(), group.edition(), "leadership"),
        checks,
        acting.actor(),
        acting.overrideReason());
    offices.openRoles(group.acronym());
  }

  /** The parent group appoints; TSAG may, of a group that it established (FG-LDR-10). */
  private List<Checked> appointer(String appointer, FocusGroup group) {
    return appointer.equals(group.parentGroup())
        ? List.of()
        : gates.found(
            "appointment",
            group.edition(),
            group.decidedByTsag(),
            "by-tsag",
            CheckResult.of(true, Words.say("leadership.appointed-by", appointer)));
  }
}
