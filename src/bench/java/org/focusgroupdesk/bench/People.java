package org.focusgroupdesk.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.focusgroupdesk.bench.Script.Becomes;
import org.focusgroupdesk.bench.Script.Completes;
import org.focusgroupdesk.bench.Script.Step;
import org.focusgroupdesk.calendar.Geneva;

/** Plays the people of a case through an engine's API: the same calls for the desk and the bare. */
final class People {

  private static final int MORNING = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ProcessEngine engine;
  private final Map<String, List<String>> groups = new HashMap<>();
  private long nanosOfCompletions;

  People(ProcessEngine engine) {
    this.engine = engine;
  }

  static void startAt(LocalDate day) {
    ClockUtil.setCurrentTime(morning(day));
  }

  /** A member proposes a group. */
  ProcessInstance propose(String process, String acronym, Map<String, Object> variables) {
    signIn(Script.MEMBER);
    try {
      return engine
          .getRuntimeService()
          .startProcessInstanceByKey(process, acronym, variables(variables));
    } finally {
      signOut();
    }
  }

  /** Everything after the proposal. */
  void play(String acronym, List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Completes task) {
        complete(acronym, task);
      } else if (step instanceof Becomes later) {
        advance(acronym, later.day());
      }
    }
  }

  /** Time the completions took by themselves, since the last call. */
  long takeNanosOfCompletions() {
    long taken = nanosOfCompletions;
    nanosOfCompletions = 0;
    return taken;
  }

  void signIn(String person) {
    engine
        .getIdentityService()
        .setAuthentication(person, groups.computeIfAbsent(person, this::groupsOf));
  }

  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  List<String> groupsOf(String person) {
    return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
        .map(Group::getId)
        .toList();
  }

  private void complete(String acronym, Completes step) {
    signIn(step.person());
    try {
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceBusinessKey(acronym)
              .taskDefinitionKey(step.key())
              .list()
              .stream()
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("No task " + step.key() + " of " + acronym));
      VariableMap values = variables(step.values());
      long before = Cpu.nanosOfThread();
      engine.getTaskService().complete(task.getId(), values);
      nanosOfCompletions += Cpu.nanosOfThread() - before;
    } finally {
      signOut();
    }
  }

  private void advance(String acronym, LocalDate day) {
    Date target = morning(day);
    for (Optional<Job> due = due(acronym, target); due.isPresent(); due = due(acronym, target)) {
      ClockUtil.setCurrentTime(due.get().getDuedate());
      engine.getManagementService().executeJob(due.get().getId());
    }
    ClockUtil.setCurrentTime(target);
  }

  /** The first timer of this case; other cases wait for other days. */
  private Optional<Job> due(String acronym, Date target) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(acronym)
        .list()
        .stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .duedateLowerThan(target)
                    .list()
                    .stream())
        .min(Comparator.comparing(Job::getDuedate));
  }

  private static Date morning(LocalDate day) {
    return Date.from(day.atTime(MORNING, 0).atZone(Geneva.ZONE).toInstant());
  }

  private static VariableMap variables(Map<String, Object> values) {
    VariableMap variables = Variables.createVariables();
    values.forEach(
        (name, value) ->
            variables.putValue(
                name,
                value instanceof Map || value instanceof Collection
                    ? SpinValues.jsonValue(write(value)).create()
                    : value));
    return variables;
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
