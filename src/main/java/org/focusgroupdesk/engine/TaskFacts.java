package org.focusgroupdesk.engine;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** What the form of a task shows besides the process variables; computed when it is opened. */
@FunctionalInterface
public interface TaskFacts {

  /** Whether it knows the tasks of the diagram with this key; of several that do, any is asked. */
  default boolean know(String diagram) {
    return true;
  }

  /** By the key the form knows them by; texts, numbers, flags, lists and maps. Never null. */
  Map<String, Object> factsFor(Task task);
}
