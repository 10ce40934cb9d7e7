package org.focusgroupdesk.focusgroup;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Diagram "state-reservation": what one study group says about a request for more time, until the
 * decision (FG-EXT-03; reading AMB-34).
 */
@Component("reservations")
public class Reservations {

  private static final String ANSWERED = "reservation-answered";

  private final Submissions submissions;
  private final Procedures procedures;
  private final ExtensionStore store;
  private final Gatekeeper gatekeeper;
  private final RuntimeService runtime;

  Reservations(
      Submissions submissions,
      Procedures procedures,
      ExtensionStore store,
      Gatekeeper gatekeeper,
      @Lazy RuntimeService runtime) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.store = store;
    this.gatekeeper = gatekeeper;
    this.runtime = runtime;
  }

  /** Task "State a reservation or none"; a reservation may be withdrawn in the same way. */
  public void answer(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String studyGroup = (String) task.getVariable("asked");
    boolean reservation = form.choice("answer").equals("reservation");
    boolean before = store.openReservations(run.id()).contains(studyGroup);
    String answer = reservation ? "reservation" : before ? "withdrawn" : "none";
    String remarks = reservation ? form.text("remarks") : form.optionalText("remarks").orElse("");
    store.answer(run.id(), studyGroup, answer, remarks, form.user());
    gatekeeper.record(
        run.gate("reservation"),
        "FG-EXT-03",
        CheckResult.of(!reservation, Words.say("reservation-said." + answer, studyGroup, remarks)),
        new Actor(form.user(), form.role()));
    task.setVariable("reservation", reservation);
    runtime
        .createMessageCorrelation(ANSWERED)
        .processInstanceBusinessKey(run.acronym())
        .correlateAll();
  }
}
