package org.focusgroupdesk.publication;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.engine.AsSystem;
import org.springframework.stereotype.Component;

/** Who has which task open, by case. */
@Component
class OpenTasks {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Words words;
  private final Visitors visitors;
  private final AsSystem asSystem;

  OpenTasks(
      TaskService tasks,
      RuntimeService runtime,
      Words words,
      Visitors visitors,
      AsSystem asSystem) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.words = words;
    this.visitors = visitors;
    this.asSystem = asSystem;
  }

  /** A task that waits for somebody. */
  record OpenTask(
      String acronym, String name, String who, OffsetDateTime since, OffsetDateTime due) {}

  Map<String, List<OpenTask>> byCase() {
    return asSystem.call(this::readByCase);
  }

  private Map<String, List<OpenTask>> readByCase() {
    Map<String, String> caseOfInstance =
        runtime.createProcessInstanceQuery().list().stream()
            .filter(instance -> instance.getBusinessKey() != null)
            .collect(
                Collectors.toMap(
                    ProcessInstance::getProcessInstanceId, ProcessInstance::getBusinessKey));
    return tasks.createTaskQuery().active().orderByTaskCreateTime().asc().list().stream()
        .filter(task -> caseOfInstance.containsKey(task.getProcessInstanceId()))
        .map(task -> openTask(caseOfInstance.get(task.getProcessInstanceId()), task))
        .collect(Collectors.groupingBy(OpenTask::acronym, LinkedHashMap::new, Collectors.toList()));
  }

  List<OpenTask> of(String acronym) {
    return asSystem.call(() -> read(acronym));
  }

  private List<OpenTask> read(String acronym) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(acronym)
        .active()
        .orderByTaskCreateTime()
        .asc()
        .list()
        .stream()
        .map(task -> openTask(acronym, task))
        .toList();
  }

  private OpenTask openTask(String acronym, Task task) {
    return new OpenTask(
        acronym,
        name(acronym, task),
        who(task),
        time(task.getCreateTime()),
        time(task.getDueDate()));
  }

  /** What is to be done; in task lists, the name begins with the case it is about. */
  private static String name(String acronym, Task task) {
    String prefix = acronym + ": ";
    String name = task.getName();
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  private String who(Task task) {
    if (task.getAssignee() != null) {
      return visitors.nameOf(task.getAssignee());
    }
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(this::candidate)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String candidate(IdentityLink link) {
    return link.getGroupId() != null
        ? words.role(link.getGroupId())
        : visitors.nameOf(link.getUserId());
  }

  private static OffsetDateTime time(Date date) {
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
  }
}
