package org.focusgroupdesk.engine;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** What the form of a task shows besides the process variables; computed when it is opened. */
@FunctionalInterface
public interface TaskFacts {

  /** By the key the form knows them by; texts, numbers, flags, lists and maps. Never null. */
  Map<String, Object> factsFor(Task task);
}
