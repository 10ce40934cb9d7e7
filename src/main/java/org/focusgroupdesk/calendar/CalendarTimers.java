package org.focusgroupdesk.calendar;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets timers and due dates of waiting cases follow a calendar that was changed. */
@Component
class CalendarTimers {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final Deadlines deadlines;

  CalendarTimers(
      @Lazy RuntimeService runtime,
      @Lazy ManagementService management,
      @Lazy TaskService tasks,
      @Lazy RepositoryService repository,
      Deadlines deadlines) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
    this.repository = repository;
    this.deadlines = deadlines;
  }

  @EventListener
  void follow(DeadlinesMoved changed) {
    for (String acronym : changed.acronyms()) {
      for (ProcessInstance instance :
          runtime.createProcessInstanceQuery().processInstanceBusinessKey(acronym).list()) {
        management
            .createJobQuery()
            .processInstanceId(instance.getId())
            .timers()
            .list()
            .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
      }
      tasks
          .createTaskQuery()
          .processInstanceBusinessKey(acronym)
          .list()
          .forEach(task -> followTask(acronym, task));
      runtime
          .createMessageCorrelation("meeting-moved")
          .processInstanceBusinessKey(acronym)
          .correlateAll();
    }
  }

  private void followTask(String acronym, Task task) {
    Object run = runtime.getVariable(task.getExecutionId(), "procedure");
    long procedure = run == null ? 0 : ((Number) run).longValue();
    UserTask model =
        repository
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
    model
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> property.getCamundaName().equals("deadline"))
        .map(CamundaProperty::getCamundaValue)
        .findFirst()
        .flatMap(name -> deadlines.find(acronym, procedure, name))
        .ifPresent(
            deadline -> {
              task.setDueDate(Date.from(deadline.lastInstant()));
              tasks.saveTask(task);
            });
  }
}
