package org.focusgroupdesk.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.focusgroupdesk.rulebook.Actor;

/**
 * Who completed the task before a gate, and with which reason to go on against a "should". It lives
 * only in the transaction that completes the task and passes the gate.
 *
 * @param actor the person and the role
 * @param overrideReason the reason; null if none was given
 */
public record Acting(Actor actor, String overrideReason) {

  /** Hands the person on from the task to the gate behind it. */
  public static void handOver(DelegateTask task, Submission form) {
    set(task.getExecution(), "actingUser", form.user());
    set(task.getExecution(), "actingRole", form.role());
    set(
        task.getExecution(),
        // Not the form's own name: a variable that was submitted and taken cannot become transient.
        "actingReason",
        form.has("overrideReason") ? form.optionalText("overrideReason").orElse(null) : null);
  }

  /** The person handed on, or the desk itself if no task was completed before the gate. */
  public static Acting at(DelegateExecution gate) {
    Object user = gate.getVariable("actingUser");
    if (user == null) {
      return new Acting(Actor.SYSTEM, null);
    }
    return new Acting(
        new Actor((String) user, (String) gate.getVariable("actingRole")),
        (String) gate.getVariable("actingReason"));
  }

  private static void set(DelegateExecution execution, String name, String value) {
    execution.setVariable(name, Variables.stringValue(value, true));
  }
}
