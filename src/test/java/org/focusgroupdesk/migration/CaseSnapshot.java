package org.focusgroupdesk.migration;

import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Everything that must be the same before and after a case moves.
 *
 * @param tasks with name, people and due date
 * @param jobs timers and others, with element, due date and retries
 * @param events what is listened to
 * @param variables with their values
 * @param calledBy the case that called it; null if none did
 * @param suspended whether it is held
 */
record CaseSnapshot(
    Set<String> tasks,
    Set<String> jobs,
    Set<String> events,
    Map<String, Object> variables,
    String calledBy,
    boolean suspended) {

  /** Every running case except those of the diagram that moves others. */
  static Map<String, CaseSnapshot> all(ProcessEngine engine) {
    Map<String, CaseSnapshot> all = new TreeMap<>();
    for (ProcessInstance instance :
        engine.getRuntimeService().createProcessInstanceQuery().list()) {
      if (!instance.getProcessDefinitionKey().equals(CaseMoves.DIAGRAM)) {
        all.put(instance.getId(), of(instance, engine));
      }
    }
    return all;
  }

  private static CaseSnapshot of(ProcessInstance instance, ProcessEngine engine) {
    String id = instance.getId();
    ProcessInstance caller =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .subProcessInstanceId(id)
            .singleResult();
    return new CaseSnapshot(
        engine.getTaskService().createTaskQuery().processInstanceId(id).list().stream()
            .map(task -> words(task, engine))
            .collect(Collectors.toCollection(TreeSet::new)),
        engine.getManagementService().createJobQuery().processInstanceId(id).list().stream()
            .map(job -> words(job, engine.getManagementService()))
            .collect(Collectors.toCollection(TreeSet::new)),
        engine
            .getRuntimeService()
            .createEventSubscriptionQuery()
            .processInstanceId(id)
            .list()
            .stream()
            .map(CaseSnapshot::words)
            .collect(Collectors.toCollection(TreeSet::new)),
        engine
            .getRuntimeService()
            .createVariableInstanceQuery()
            .processInstanceIdIn(id)
            .list()
            .stream()
            .collect(
                Collectors.toMap(
                    VariableInstance::getId,
                    variable -> variable.getName() + " = " + variable.getValue(),
                    (one, other) -> one,
                    TreeMap::new)),
        caller == null ? null : caller.getId(),
        instance.isSuspended());
  }

  private static String words(Task task, ProcessEngine engine) {
    Set<String> people =
        engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
            .map(link -> link.getType() + " " + link.getGroupId() + " " + link.getUserId())
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(
        " | ",
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        String.valueOf(task.getAssignee()),
        people.toString(),
        words(task.getDueDate()),
        words(task.getCreateTime()));
  }

  private static String words(Job job, ManagementService management) {
    String element =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult()
            .getActivityId();
    return String.join(
        " | ",
        job.getId(),
        element,
        words(job.getDuedate()),
        String.valueOf(job.getRetries()),
        String.valueOf(job.isSuspended()));
  }

  private static String words(EventSubscription event) {
    return String.join(
        " | ",
        event.getId(),
        event.getEventType(),
        String.valueOf(event.getEventName()),
        event.getActivityId());
  }

  private static String words(Date date) {
    return date == null ? "never" : date.toInstant().toString();
  }
}
