package org.focusgroupdesk.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.migration.Journeys.Journey;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Some hundred cases, one at least at every place of every diagram where a case can wait, move to
 * versions with an added step.
 */
@DeskTest
class MoveOfManyCasesTest {

  private static final int CASES_WANTED = 200;
  private static final Actor TSB = new Actor("tsb", "tsb");

  @Autowired private CaseMoves moves;
  @Autowired private MoveStore store;
  @Autowired private Journeys journeys;
  @Autowired private EditedModels models;
  @Autowired private CaseDriver desk;
  @Autowired private Ledger ledger;
  @Autowired private ProcessEngine engine;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;

  private final Map<String, Journey> journeyOf = new LinkedHashMap<>();
  private final Map<String, Integer> stepsOf = new LinkedHashMap<>();
  private String deployment;

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.clear();
    if (deployment != null) {
      repository.deleteDeployment(deployment, true);
    }
    ClockUtil.reset();
  }

  @Test
  void every_case_moves_with_its_tasks_timers_events_variables_and_calls_as_they_were() {
    desk.clear();
    journeys.putMeetingsInCalendar();
    leaveCasesStandingEverywhere();
    assertThat(journeyOf).hasSizeGreaterThanOrEqualTo(CASES_WANTED);
    assertThat(occupied()).containsAll(placesToWait());
    Map<String, CaseSnapshot> before = CaseSnapshot.all(engine);

    deployment = models.deploy(AddedStep.to(EditedModels.all()));
    long move = moves.confirm(newestVersions(), "One more step in every diagram", TSB);
    goOn();

    assertThat(store.cases(move)).filteredOn(row -> !row.state().equals("MOVED")).isEmpty();
    assertThat(store.cases(move)).hasSameSizeAs(before.keySet());
    assertThat(CaseSnapshot.all(engine)).isEqualTo(before);
    assertThat(moves.newVersions()).isEmpty();
    assertThat(runtime.createIncidentQuery().list()).isEmpty();
    assertThat(management.createJobQuery().withException().list()).isEmpty();
    everyMoveIsInTheLedger(move);
    theCasesGoOnToTheEndOfTheirJourney();
  }

  private void leaveCasesStandingEverywhere() {
    for (Journey journey : journeys.all()) {
      int all = journey.steps().size();
      for (int steps = journey.isRepeated() ? all : 1; steps <= all; steps++) {
        String acronym = "FG-" + journeyOf.size();
        journeys.walk(acronym, journey, steps);
        journeyOf.put(acronym, journey);
        stepsOf.put(acronym, steps);
        hold(acronym);
      }
    }
    desk.start("tsb", "change-calendar", Map.of("groupId", "SG13"));
    runtime.startProcessInstanceByKey(
        "send-notices", journeyOf.keySet().iterator().next(), Map.of("noticeIds", List.of("1")));
    journeyOf.keySet().forEach(this::letGo);
  }

  private List<ProcessInstance> running(String acronym) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(acronym).list();
  }

  private Set<String> occupied() {
    Set<String> places = new TreeSet<>();
    for (ProcessInstance instance : runtime.createProcessInstanceQuery().list()) {
      collect(
          instance.getProcessDefinitionKey(),
          runtime.getActivityInstance(instance.getId()),
          places);
    }
    return places;
  }

  private static void collect(String diagram, ActivityInstance scope, Set<String> places) {
    for (TransitionInstance step : scope.getChildTransitionInstances()) {
      places.add(diagram + "/" + step.getActivityId().replace("#multiInstanceBody", ""));
    }
    for (ActivityInstance inner : scope.getChildActivityInstances()) {
      places.add(diagram + "/" + inner.getActivityId());
      collect(diagram, inner, places);
    }
  }

  /** All places where a case can wait; the diagram that moves cases waits while it moves them. */
  private Set<String> placesToWait() {
    Set<String> places = new TreeSet<>();
    for (ProcessDefinition diagram :
        repository.createProcessDefinitionQuery().latestVersion().list()) {
      if (!diagram.getKey().equals(CaseMoves.DIAGRAM)) {
        repository
            .getBpmnModelInstance(diagram.getId())
            .getModelElementsByType(FlowNode.class)
            .stream()
            .filter(MoveOfManyCasesTest::isPlaceToWait)
            .forEach(node -> places.add(diagram.getKey() + "/" + node.getId()));
      }
    }
    return places;
  }

  private static boolean isPlaceToWait(FlowNode node) {
    return node instanceof UserTask
        || node instanceof CallActivity
        || node instanceof ReceiveTask
        || node instanceof IntermediateCatchEvent
        || node.isCamundaAsyncBefore()
        || node.isCamundaAsyncAfter()
        || node instanceof ServiceTask task
            && task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
            && loop.isCamundaAsyncBefore();
  }

  private Map<String, Integer> newestVersions() {
    return moves.newVersions().stream()
        .map(NewVersion::version)
        .collect(Collectors.toMap(Version::diagram, Version::number));
  }

  private void goOn() {
    for (Job batch : management.createJobQuery().processDefinitionKey(CaseMoves.DIAGRAM).list()) {
      management.executeJob(batch.getId());
    }
  }

  private void everyMoveIsInTheLedger(long move) {
    Map<String, Long> moved =
        store.cases(move).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.acronym() == null ? "*" : row.acronym(),
                    TreeMap::new,
                    Collectors.counting()));
    Map<String, Long> recorded =
        moved.keySet().stream()
            .flatMap(acronym -> ledger.of(acronym).stream())
            .filter(finding -> finding.gate().equals("new-version"))
            .collect(Collectors.groupingBy(Finding::acronym, TreeMap::new, Collectors.counting()));
    assertThat(recorded).isEqualTo(moved);
    assertThat(ledger.of("FG-0"))
        .filteredOn(finding -> finding.gate().equals("new-version"))
        .allSatisfy(
            finding -> {
              assertThat(finding.byUser()).isEqualTo("tsb");
              assertThat(finding.rule()).isEqualTo("FG-GEN-06");
              assertThat(finding.compared()).contains("from version", "One more step");
            });
  }

  /** Of every journey the first case, as it is the one that has the longest way to go. */
  private void theCasesGoOnToTheEndOfTheirJourney() {
    journeyOf.keySet().forEach(this::hold);
    int added = 0;
    Set<String> begun = new TreeSet<>();
    for (String acronym : journeyOf.keySet()) {
      Journey journey = journeyOf.get(acronym);
      if (begun.add(journey.name())) {
        letGo(acronym);
        journeys.begin(journey);
        for (int step = stepsOf.get(acronym); step < journey.steps().size(); step++) {
          added += doAddedSteps(acronym);
          journeys.goOn(acronym, journey, step);
        }
        hold(acronym);
      }
    }
    assertThat(added).as("added steps that were done").isGreaterThan(10);
  }

  private int doAddedSteps(String acronym) {
    int done = 0;
    List<Task> open = desk.openTasks(acronym, AddedStep.ID);
    while (!open.isEmpty()) {
      desk.complete("tsb", open.get(0), Map.of());
      done++;
      open = desk.openTasks(acronym, AddedStep.ID);
    }
    return done;
  }

  /** So that it stays where it is while time passes for others. */
  private void hold(String acronym) {
    running(acronym).forEach(one -> runtime.suspendProcessInstanceById(one.getId()));
  }

  private void letGo(String acronym) {
    running(acronym).forEach(one -> runtime.activateProcessInstanceById(one.getId()));
  }
}
