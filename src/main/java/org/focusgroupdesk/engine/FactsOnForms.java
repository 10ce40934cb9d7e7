package org.focusgroupdesk.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Adds the facts of a case to what Tasklist asks for when it opens a form. They are computed then,
 * and never stored with the process.
 */
@Component
class FactsOnForms {

  private final ObjectProvider<TaskFacts> facts;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final AsSystem asSystem;
  private final ObjectMapper json;

  FactsOnForms(
      ObjectProvider<TaskFacts> facts,
      TaskService tasks,
      RepositoryService repository,
      AsSystem asSystem,
      ObjectMapper json) {
    this.facts = facts;
    this.tasks = tasks;
    this.repository = repository;
    this.asSystem = asSystem;
    this.json = json;
  }

  /** The answer of the engine with the facts of the task added. */
  byte[] added(String taskId, byte[] answer) throws IOException {
    if (!(json.readTree(answer) instanceof ObjectNode variables)) {
      return answer;
    }
    asSystem.call(() -> of(taskId)).forEach((key, value) -> variables.set(key, variable(value)));
    return json.writeValueAsBytes(variables);
  }

  private Map<String, Object> of(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null) {
      return Map.of();
    }
    // Not read off the id of the definition: of a long key it holds nothing.
    String diagram = repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
    return facts
        .orderedStream()
        .filter(source -> source.know(diagram))
        .findFirst()
        .map(source -> source.factsFor(task))
        .orElseGet(Map::of);
  }

  private JsonNode variable(Object value) {
    ObjectNode variable = json.createObjectNode();
    if (value instanceof Map || value instanceof Collection) {
      variable.put("type", "Json").put("value", written(value));
    } else if (value instanceof Boolean flag) {
      variable.put("type", "Boolean").put("value", flag);
    } else if (value instanceof Number number) {
      variable.put("type", typeOf(number)).set("value", json.valueToTree(number));
    } else {
      variable.put("type", "String").put("value", value == null ? "" : value.toString());
    }
    variable.set("valueInfo", json.createObjectNode());
    return variable;
  }

  private static String typeOf(Number number) {
    if (number instanceof Integer) {
      return "Integer";
    }
    return number instanceof Long ? "Long" : "Double";
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Facts that cannot be written as JSON", unwritable);
    }
  }
}
