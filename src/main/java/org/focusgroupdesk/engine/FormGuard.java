package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.models.Field;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Admits to a task, or to the start of a process, what its own form can send and nothing else. */
@Component
class FormGuard {

  private static final Field NO_FORM = Field.group("");
  private static final Set<String> PARTS = Set.of("variables", "withVariablesInReturn");
  private static final Set<String> TYPES =
      Set.of(
          "", "null", "string", "boolean", "short", "integer", "long", "double", "number", "json",
          "date");

  private final TaskService tasks;
  private final RepositoryService models;
  private final FormsOfTasks forms;
  private final AsSystem asSystem;

  FormGuard(TaskService tasks, RepositoryService models, FormsOfTasks forms, AsSystem asSystem) {
    this.tasks = tasks;
    this.models = models;
    this.forms = forms;
    this.asSystem = asSystem;
  }

  void check(EngineCall call, JsonNode body) {
    call.completedTask().ifPresent(task -> admit(formOfTask(task), body));
    call.startedKey()
        .flatMap(key -> definition(key))
        .ifPresent(definition -> admit(formOfStart(definition), body));
    if (call.startedKey().isEmpty()) {
      call.startedDefinition().ifPresent(id -> admit(formOfStart(id), body));
    }
  }

  private Field formOfTask(String id) {
    Task task = asSystem.call(() -> tasks.createTaskQuery().taskId(id).singleResult());
    if (task == null) {
      throw GateClosed.taskIsGone();
    }
    return forms
        .ofTask(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), id)
        .orElse(NO_FORM);
  }

  private Optional<String> definition(String key) {
    return Optional.ofNullable(
            asSystem.call(
                () ->
                    models
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult()))
        .map(ProcessDefinition::getId);
  }

  private Field formOfStart(String definition) {
    boolean known =
        asSystem.call(
            () ->
                models.createProcessDefinitionQuery().processDefinitionId(definition).count() > 0);
    if (!known) {
      throw new GateClosed(HttpStatus.NOT_FOUND, "There is no such procedure.");
    }
    return forms.ofStart(definition).orElse(NO_FORM);
  }

  private static void admit(Field form, JsonNode body) {
    body.fields()
        .forEachRemaining(
            part -> {
              if (!PARTS.contains(part.getKey()) && !part.getValue().isNull()) {
                throw new Refused(
                    "Only the fields of the form are accepted, not "
                        + FieldCheck.quoted(part.getKey())
                        + ".");
              }
            });
    body.path("variables")
        .fields()
        .forEachRemaining(entry -> admit(form, entry.getKey(), entry.getValue()));
  }

  private static void admit(Field form, String key, JsonNode variable) {
    Field field = form.children().get(key);
    if (field == null) {
      throw new Refused(FieldCheck.unexpected(key));
    }
    String type = variable.path("type").asText("").toLowerCase(Locale.ROOT);
    if (!TYPES.contains(type)) {
      throw new Refused(FieldCheck.named(field) + " is sent in a way the form does not use.");
    }
    FieldCheck.checked(field, SubmittedValue.json(field, variable.path("value")));
  }
}
