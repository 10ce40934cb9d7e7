package org.focusgroupdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.spin.plugin.variable.SpinValues;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the people of a case through the engine's API, as Tasklist would, on a movable clock. */
@Component
public class CaseDriver {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final ManagementService management;
  private final IdentityService identity;
  private final List<TaskFacts> facts;
  private final JdbcClient jdbc;
  private final ObjectMapper json;

  CaseDriver(
      RuntimeService runtime,
      TaskService tasks,
      RepositoryService repository,
      ManagementService management,
      IdentityService identity,
      List<TaskFacts> facts,
      JdbcClient jdbc,
      ObjectMapper json) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.repository = repository;
    this.management = management;
    this.identity = identity;
    this.facts = facts;
    this.jdbc = jdbc;
    this.json = json;
  }

  /** An empty desk: no cases, no meetings. */
  public void clear() {
    endCases();
    jdbc.sql("delete from parent_meeting").update();
    jdbc.sql("delete from setting where name like 'edition-start.%'").update();
  }

  /** A desk without cases, its calendar as it was. */
  public void endCases() {
    identity.clearAuthentication();
    runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
        .map(ProcessInstance::getId)
        .forEach(id -> runtime.deleteProcessInstance(id, "end of test"));
    for (String table :
        List.of(
            "terms_change",
            "change_discussion",
            "chair_replacement",
            "chair_candidate",
            "manager",
            "state_change",
            "tor_version",
            "leader",
            "meeting_change",
            "deadline",
            "deadline_change",
            "past_deadline",
            "past_deadline",
            "consultation",
            "doubt",
            "posting",
            "posting_comment",
            "notice",
            "deliverable_share",
            "deliverable_entry",
            "deliverable",
            "closure",
            "working_method",
            "patent_reply",
            "meeting_output",
            "meeting_contribution",
            "meeting_registration",
            "participant",
            "group_meeting",
            "support_entry",
            "progress_report_copy",
            "progress_report_version",
            "progress_report",
            "statistics_report",
            "temporary_document",
            "group_procedure",
            "moved_case",
            "case_move",
            "focus_group")) {
      jdbc.sql("delete from " + table).update();
    }
    emptyLedger();
  }

  /** Entries of the ledger cannot be deleted one by one. */
  private void emptyLedger() {
    jdbc.sql("truncate table finding").update();
    jdbc.sql("update ledger_head set number = 0, hash = ?").param("0".repeat(64)).update();
  }

  /** It is now this moment in Geneva. Timers due by then have fired, each at its own time. */
  public void at(LocalDateTime geneva) {
    Instant target = geneva.atZone(Geneva.ZONE).toInstant();
    for (Job next = nextTimer(target); next != null; next = nextTimer(target)) {
      if (next.getDuedate().toInstant().isAfter(now())) {
        ClockUtil.setCurrentTime(next.getDuedate());
      }
      management.executeJob(next.getId());
    }
    ClockUtil.setCurrentTime(Date.from(target));
  }

  /** It is now ten in the morning of this day in Geneva. */
  public void on(LocalDate day) {
    at(day.atTime(10, 0));
  }

  /** Sets the clock before anything is under way. */
  public void startAt(LocalDateTime geneva) {
    ClockUtil.setCurrentTime(Date.from(geneva.atZone(Geneva.ZONE).toInstant()));
  }

  /** The present of the desk. */
  public Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  private Job nextTimer(Instant target) {
    return management.createJobQuery().timers().active().withRetriesLeft().list().stream()
        .filter(job -> !job.getDuedate().toInstant().isAfter(target))
        .min((one, other) -> one.getDuedate().compareTo(other.getDuedate()))
        .orElse(null);
  }

  /** A meeting of a group that decides, as if it had been in the calendar all along. */
  public void meeting(String group, LocalDate firstDay, LocalDate lastDay) {
    jdbc.sql(
            """
            insert into parent_meeting
              (group_id, label, first_day, last_day, place, decides, cancelled)
            values (?, ?, ?, ?, 'Geneva', true, false)""")
        .params(group, group + " " + firstDay, firstDay, lastDay)
        .update();
  }

  /** A member starts "Propose a focus group" with the filled-in form. */
  public ProcessInstance propose(String member, Map<String, Object> proposal) {
    return as(
        member,
        () -> {
          VariableMap variables = variables(Map.of("proposal", proposal));
          return runtime.startProcessInstanceByKey("focus-group", variables);
        });
  }

  /** A person starts a procedure other than a case, with its filled-in form. */
  public ProcessInstance start(String person, String process, Map<String, Object> values) {
    return as(person, () -> runtime.startProcessInstanceByKey(process, variables(values)));
  }

  /** The open task of a procedure that has just one. */
  public Task onlyTaskOf(ProcessInstance procedure) {
    return tasks.createTaskQuery().processInstanceId(procedure.getId()).singleResult();
  }

  /** The one open task with this key in the case. */
  public Task task(String acronym, String key) {
    List<Task> open = open(acronym).taskDefinitionKey(key).list();
    if (open.isEmpty()) {
      throw new AssertionError("No task " + key + " is open; open are " + openKeys(acronym) + ".");
    }
    return open.get(0);
  }

  /** Keys of all open tasks of the case. */
  public List<String> openKeys(String acronym) {
    return open(acronym).orderByTaskCreateTime().asc().list().stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  private TaskQuery open(String acronym) {
    return tasks.createTaskQuery().processInstanceBusinessKey(acronym);
  }

  /** A person completes the open task with this key. */
  public void complete(String person, String acronym, String key, Map<String, Object> values) {
    complete(person, task(acronym, key), values);
  }

  /** A person completes a task. */
  public void complete(String person, Task task, Map<String, Object> values) {
    as(
        person,
        () -> {
          tasks.complete(task.getId(), variables(values));
          return null;
        });
  }

  /** What the form of a task shows and is filled with at first. */
  public Map<String, Object> form(Task task) {
    String diagram = repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
    return facts.stream()
        .filter(source -> source.know(diagram))
        .findFirst()
        .orElseThrow()
        .factsFor(task);
  }

  /** The open task with this key that this person may do, or null. */
  public Task taskFor(String person, String acronym, String key) {
    return tasksFor(person, acronym).stream()
        .filter(task -> task.getTaskDefinitionKey().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** All open tasks of the case that this person may do. */
  public List<Task> tasksFor(String person, String acronym) {
    List<Task> may = new ArrayList<>(open(acronym).taskAssignee(person).list());
    may.addAll(open(acronym).taskUnassigned().taskCandidateGroupIn(groupsOf(person)).list());
    return may;
  }

  /** All open tasks of the case. */
  public List<Task> openTasks(String acronym) {
    return open(acronym).list();
  }

  /** What people may be asked to do: the names of the user tasks of all diagrams. */
  public Set<String> stepsInDiagrams() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(diagram -> repository.getBpmnModelInstance(diagram.getId()))
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .map(UserTask::getName)
        .collect(Collectors.toSet());
  }

  /** The states that diagrams let a case enter. */
  public Set<String> statesInDiagrams() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(diagram -> repository.getBpmnModelInstance(diagram.getId()))
        .flatMap(model -> model.getModelElementsByType(CamundaProperty.class).stream())
        .filter(property -> property.getCamundaName().equals("state"))
        .map(CamundaProperty::getCamundaValue)
        .collect(Collectors.toSet());
  }

  /** All open tasks of the case with this key. */
  public List<Task> openTasks(String acronym, String key) {
    return open(acronym).taskDefinitionKey(key).list();
  }

  /** The role to which an unassigned task is offered. */
  public String candidateGroup(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Somebody in a role: the first of its accounts, or where it has none the role's own id, which
   * acts in this role alone.
   */
  public String personIn(String role) {
    return identity.createUserQuery().memberOfGroup(role).orderByUserId().asc().list().stream()
        .map(User::getId)
        .findFirst()
        .orElse(role);
  }

  /** The due dates of the timers of the case, with the element each of them belongs to. */
  public Map<String, Instant> timers(String acronym) {
    Map<String, Instant> timers = new TreeMap<>();
    for (ProcessInstance instance :
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(acronym).list()) {
      management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
          .forEach(
              timer ->
                  timers.put(
                      management
                          .createJobDefinitionQuery()
                          .jobDefinitionId(timer.getJobDefinitionId())
                          .singleResult()
                          .getActivityId(),
                      timer.getDuedate().toInstant()));
    }
    return timers;
  }

  /** The engine hands over every waiting mail, as often as it tries. */
  public void sendMails() {
    List<Job> waiting = management.createJobQuery().messages().withRetriesLeft().list();
    while (!waiting.isEmpty()) {
      for (Job mail : waiting) {
        try {
          management.executeJob(mail.getId());
        } catch (RuntimeException failedAttempt) {
          // The engine has noted it, and tries again or gives up.
        }
      }
      waiting = management.createJobQuery().messages().withRetriesLeft().list();
    }
  }

  /** What the engine reports as not working in the case. */
  public long incidents(String acronym) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(acronym).list().stream()
        .mapToLong(
            instance -> runtime.createIncidentQuery().processInstanceId(instance.getId()).count())
        .sum();
  }

  /** Something done while a person is signed in. */
  public <T> T as(String person, Supplier<T> work) {
    identity.setAuthentication(person, groupsOf(person));
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  private List<String> groupsOf(String person) {
    if (identity.createUserQuery().userId(person).count() == 0) {
      return List.of(person);
    }
    return identity.createGroupQuery().groupMember(person).list().stream()
        .map(Group::getId)
        .toList();
  }

  private VariableMap variables(Map<String, Object> values) {
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

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
