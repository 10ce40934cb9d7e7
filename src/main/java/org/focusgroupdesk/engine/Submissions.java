package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.engine.Submission.Person;
import org.focusgroupdesk.models.Field;
import org.springframework.stereotype.Component;

/**
 * Takes what a person submitted out of the process variables, in the transaction of the step, so
 * that only the desk's own records keep it.
 */
@Component
public class Submissions {

  private final FormsOfTasks forms;
  private final RolesOfPerson roles;

  Submissions(FormsOfTasks forms, RolesOfPerson roles) {
    this.forms = forms;
    this.roles = roles;
  }

  /** What was submitted with the form of the task that is being completed. */
  public Submission take(DelegateTask task) {
    StepInHand.take(task);
    Field form =
        forms
            .ofTask(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getId())
            .orElseThrow(() -> new IllegalStateException("No form at " + task.getName()));
    DelegateExecution execution = task.getExecution();
    Person person =
        new Person(roles.user(), roles.roleIn(task), acronym(execution.getProcessBusinessKey()));
    return new Submission(form, taken(form, execution), person);
  }

  /** What was submitted with the form that started the process. */
  public Submission takeStart(DelegateExecution execution) {
    Field form =
        forms
            .ofStart(execution.getProcessDefinitionId())
            .orElseThrow(() -> new IllegalStateException("No start form"));
    Person person =
        new Person(
            roles.user(), RolesOfPerson.PROPONENT, acronym(execution.getProcessBusinessKey()));
    return new Submission(form, taken(form, execution), person);
  }

  private static String acronym(String businessKey) {
    return Optional.ofNullable(businessKey).orElse("");
  }

  private static ObjectNode taken(Field form, DelegateExecution execution) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, Field> field : form.children().entrySet()) {
      String name = field.getKey();
      if (execution.hasVariable(name)) {
        values.set(name, SubmittedValue.json(field.getValue(), execution.getVariable(name)));
        execution.removeVariable(name);
      }
    }
    return values;
  }
}
