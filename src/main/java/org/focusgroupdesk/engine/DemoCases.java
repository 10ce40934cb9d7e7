package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the first start of a demonstration find a desk at work: fictitious people take fictitious
 * cases through the real procedures, in the order and at the moments of {@code demo/cases.json}.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("desk.demo.cases")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoCases implements ApplicationRunner {

  private final RuntimeService cases;
  private final TaskService tasks;
  private final ManagementService jobs;
  private final IdentityService identity;
  private final ObjectProvider<JobExecutor> executor;
  private final DemoClock clock;
  private final ObjectMapper json;

  DemoCases(
      RuntimeService cases,
      TaskService tasks,
      ManagementService jobs,
      IdentityService identity,
      ObjectProvider<JobExecutor> executor,
      DemoClock clock,
      ObjectMapper json) {
    this.cases = cases;
    this.tasks = tasks;
    this.jobs = jobs;
    this.identity = identity;
    this.executor = executor;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (cases.createProcessInstanceQuery().processDefinitionKey("focus-group").count() > 0) {
      return;
    }
    executor.ifAvailable(JobExecutor::shutdown);
    Instant present = clock.now();
    try (InputStream file = DemoCases.class.getResourceAsStream("/demo/cases.json")) {
      for (JsonNode step : json.readTree(file)) {
        Instant moment = Instant.parse(step.path("at").asText());
        if (moment.isBefore(present)) {
          fireTimersUntil(moment);
          ClockUtil.setCurrentTime(Date.from(moment));
          perform(step);
          goOn();
        }
      }
      fireTimersUntil(present);
    } finally {
      clock.moveTo(present);
      executor.ifAvailable(JobExecutor::start);
    }
  }

  private void perform(JsonNode step) {
    String person = step.path("person").asText();
    List<String> roles =
        identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    identity.setAuthentication(person, roles);
    try {
      VariableMap values = values(step.path("values"));
      if (step.has("task")) {
        tasks.complete(task(step, person, roles).getId(), values);
      } else {
        cases.startProcessInstanceByKey(step.path("start").asText("focus-group"), values);
      }
    } finally {
      identity.clearAuthentication();
    }
  }

  private Task task(JsonNode step, String person, List<String> roles) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(step.path("case").asText())
        .taskDefinitionKey(step.path("task").asText())
        .or()
        .taskAssignee(person)
        .taskCandidateGroupIn(roles)
        .endOr()
        .list()
        .get(0);
  }

  /** What the engine would do by itself at once, were its executor running. */
  private void goOn() {
    jobs.createJobQuery().messages().processDefinitionKey("run-focus-group").list().stream()
        .map(Job::getId)
        .forEach(jobs::executeJob);
  }

  private void fireTimersUntil(Instant moment) {
    for (Job job : jobs.createJobQuery().timers().orderByJobDuedate().asc().list()) {
      if (!job.getDuedate().toInstant().isAfter(moment)) {
        ClockUtil.setCurrentTime(job.getDuedate());
        jobs.executeJob(job.getId());
      }
    }
  }

  private VariableMap values(JsonNode fields) {
    VariableMap values = Variables.createVariables();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode value = field.getValue();
      values.putValue(
          field.getKey(),
          value.isContainerNode()
              ? SpinValues.jsonValue(value.toString()).create()
              : json.convertValue(value, Object.class));
    }
    return values;
  }
}
