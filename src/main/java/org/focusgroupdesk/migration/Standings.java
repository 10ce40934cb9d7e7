package org.focusgroupdesk.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.focusgroupdesk.migration.Standing.Event;
import org.focusgroupdesk.migration.Standing.Timer;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Reads where a case stands. */
@Component
class Standings {

  private final RuntimeService runtime;
  private final ManagementService management;

  Standings(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  /** Refuses a case that has ended. */
  Standing of(String instance) {
    ProcessInstance running =
        runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
    if (running == null) {
      throw new Refused(Words.say("move.ended"));
    }
    Map<String, String> steps = new LinkedHashMap<>();
    collect(runtime.getActivityInstance(instance), steps);
    return new Standing(steps, timers(instance), events(instance));
  }

  private static void collect(ActivityInstance scope, Map<String, String> steps) {
    for (TransitionInstance step : scope.getChildTransitionInstances()) {
      steps.put(step.getId(), step.getActivityId());
    }
    for (ActivityInstance inner : scope.getChildActivityInstances()) {
      if (inner.getChildActivityInstances().length + inner.getChildTransitionInstances().length
          == 0) {
        steps.put(inner.getId(), inner.getActivityId());
      } else {
        collect(inner, steps);
      }
    }
  }

  private List<Timer> timers(String instance) {
    return management
        .createJobQuery()
        .processInstanceId(instance)
        .timers()
        .orderByJobDuedate()
        .asc()
        .list()
        .stream()
        .map(
            job ->
                new Timer(
                    job.getId(), element(job.getJobDefinitionId()), job.getDuedate().toInstant()))
        .toList();
  }

  private String element(String jobDefinition) {
    JobDefinition definition =
        management.createJobDefinitionQuery().jobDefinitionId(jobDefinition).singleResult();
    return definition.getActivityId();
  }

  private List<Event> events(String instance) {
    return runtime.createEventSubscriptionQuery().processInstanceId(instance).list().stream()
        .map(event -> new Event(event.getId(), event.getActivityId()))
        .toList();
  }
}
