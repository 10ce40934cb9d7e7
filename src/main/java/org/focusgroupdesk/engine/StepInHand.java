package org.focusgroupdesk.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * The task that a person is completing, from the taking of the form to the end of the call.
 *
 * @param diagram id of the deployed diagram
 * @param step id of the task in it
 * @param acronym the focus group
 * @param procedure number of the run it belongs to; 0 for the group's own case
 */
record StepInHand(String diagram, String step, String acronym, long procedure) {

  private static final String PROCEDURE = "procedure";
  private static final ThreadLocal<StepInHand> IN_HAND = new ThreadLocal<>();

  static void take(DelegateTask task) {
    String acronym = task.getExecution().getProcessBusinessKey();
    if (acronym == null) {
      return;
    }
    Object run = task.getVariable(PROCEDURE);
    IN_HAND.set(
        new StepInHand(
            task.getProcessDefinitionId(),
            task.getTaskDefinitionKey(),
            acronym,
            run instanceof Number number ? number.longValue() : 0));
  }

  static Optional<StepInHand> now() {
    return Optional.ofNullable(IN_HAND.get());
  }

  static void putDown() {
    IN_HAND.remove();
  }
}
