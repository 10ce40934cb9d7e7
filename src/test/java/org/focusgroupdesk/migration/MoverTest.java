package org.focusgroupdesk.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the engine does to timers, events and steps when a case moves, and what the desk makes of
 * it.
 */
@DeskTest
class MoverTest {

  private static final String DIAGRAM = "mover-test";

  @Autowired private Mover mover;
  @Autowired private Versions versions;
  @Autowired private EditedModels models;
  @Autowired private CaseDriver desk;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;

  private final List<String> deployments = new ArrayList<>();

  @BeforeEach
  void emptyDesk() {
    desk.clear();
    ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-01T09:00:00Z")));
  }

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.clear();
    deployments.forEach(id -> repository.deleteDeployment(id, true));
    ClockUtil.reset();
  }

  @Test
  void timers_of_event_sub_processes_keep_their_due_dates_and_stay_one_each() {
    Version old = deploy(withTimers(false));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    Map<String, List<Instant>> before = timers(instance);
    assertThat(before).containsOnlyKeys("late", "remind", "nag", "give-up");
    hoursPass(1);

    Outlook outlook = move(instance, deploy(withTimers(true)));

    assertThat(outlook.obstacles()).isEmpty();
    assertThat(timers(instance)).isEqualTo(before);
    assertThat(outlook.timers())
        .extracting(TimerChange::name)
        .containsExactlyInAnyOrder("Late", "Remind", "Nag", "Give up");
    assertThat(outlook.timers()).allSatisfy(t -> assertThat(t.after()).isEqualTo(t.before()));
  }

  @Test
  void a_timer_that_has_fired_does_not_fire_again() {
    Version old = deploy(withTimers(false));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    hoursPass(5);
    fire("remind");
    fire("nag");
    Map<String, List<Instant>> before = timers(instance);
    assertThat(before).containsOnlyKeys("late", "give-up");

    Outlook outlook = move(instance, deploy(withTimers(true)));

    assertThat(outlook.obstacles()).isEmpty();
    assertThat(timers(instance)).isEqualTo(before);
  }

  @Test
  void timers_of_a_suspended_case_stay_suspended_and_keep_their_due_dates() {
    Version old = deploy(withTimers(false));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    runtime.suspendProcessInstanceById(instance);
    Map<String, List<Instant>> before = timers(instance);
    hoursPass(1);

    Outlook outlook = move(instance, deploy(withTimers(true)));

    assertThat(outlook.obstacles()).isEmpty();
    assertThat(timers(instance)).isEqualTo(before);
    assertThat(management.createJobQuery().processInstanceId(instance).list())
        .hasSize(4)
        .allMatch(Job::isSuspended);
    runtime.activateProcessInstanceById(instance);
    assertThat(management.createJobQuery().processInstanceId(instance).list())
        .noneMatch(Job::isSuspended);
  }

  @Test
  void a_case_that_would_lose_a_timer_stays() {
    Version old = deploy(withTimers(false));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();

    Outlook outlook = move(instance, deploy(process().startEvent().userTask("work").name("Work")));

    assertThat(outlook.obstacles())
        .contains(
            "Its timer “Late” would be lost: the new version does not have it there.",
            "It could not be reached by “Ended” any more: the new version does not have it there.");
    assertThat(timers(instance)).containsOnlyKeys("late", "remind", "nag", "give-up");
  }

  @Test
  void a_case_at_a_step_that_is_gone_or_of_another_kind_stays() {
    Version old = deploy(process().startEvent().userTask("work").name("Work"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();

    assertThat(move(instance, deploy(process().startEvent().userTask("other"))).obstacles())
        .containsExactly("It waits at “Work”, which the new version does not have.");
    assertThat(move(instance, deploy(process().startEvent().receiveTask("work"))).obstacles())
        .containsExactly("It waits at “Work”, which is a step of another kind in the new version.");
    assertThat(
            move(
                    instance,
                    deploy(
                        process()
                            .startEvent()
                            .userTask("work")
                            .multiInstance()
                            .cardinality("2")
                            .multiInstanceDone()
                            .endEvent()))
                .obstacles())
        .containsExactly("It waits at “Work”, which the new version arranges differently.");
  }

  @Test
  void a_step_keeps_its_place_under_a_new_label_and_a_new_timer_starts() {
    Version old = deploy(process().startEvent().userTask("work").name("Work"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    String task = onlyTask(instance).getId();

    Outlook outlook =
        move(
            instance,
            deploy(
                process()
                    .startEvent()
                    .userTask("work")
                    .name("Do the work")
                    .boundaryEvent("late")
                    .name("Late")
                    .timerWithDuration("PT5H")));

    assertThat(outlook.places()).containsExactly(new Place("Work", "Do the work"));
    assertThat(outlook.timers()).extracting(TimerChange::before).containsOnlyNulls();
    assertThat(timers(instance).get("late")).containsExactly(Instant.parse("2024-03-01T14:00:00Z"));
    assertThat(onlyTask(instance).getId()).isEqualTo(task);
  }

  @Test
  void a_new_timer_of_a_suspended_case_is_suspended_too() {
    Version old = deploy(process().startEvent().userTask("work"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    runtime.suspendProcessInstanceById(instance);

    move(
        instance,
        deploy(
            process()
                .startEvent()
                .userTask("work")
                .boundaryEvent("late")
                .timerWithDuration("PT5H")));

    assertThat(management.createJobQuery().processInstanceId(instance).list())
        .singleElement()
        .matches(Job::isSuspended);
  }

  @Test
  void a_new_version_that_fails_takes_no_case() {
    Version old = deploy(process().startEvent().userTask("work").name("Work"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    Version broken =
        deploy(
            process()
                .startEvent()
                .userTask("work")
                .boundaryEvent("late")
                .timerWithDate("${nowhere}"));
    RunningCase of = versions.find(instance).orElseThrow();

    assertThat(mover.lookAhead(of, broken).obstacles())
        .containsExactly("The new version cannot take it over as it stands.");
    assertThatThrownBy(() -> mover.move(of, broken, done -> {}))
        .isInstanceOf(ProcessEngineException.class);
    assertThat(versions.find(instance)).contains(of);

    runtime.deleteProcessInstance(instance, "ended");
    assertThat(mover.lookAhead(of, broken).obstacles())
        .containsExactly("It came to its end before it was moved.");
  }

  @Test
  void an_event_that_is_waited_for_keeps_its_name() {
    Version old = deploy(process().startEvent().receiveTask("wait").message("mover-test-old"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();

    Outlook outlook =
        move(
            instance, deploy(process().startEvent().receiveTask("wait").message("mover-test-new")));

    assertThat(outlook.obstacles()).isEmpty();
    assertThat(runtime.createEventSubscriptionQuery().processInstanceId(instance).list())
        .extracting(EventSubscription::getEventName)
        .containsExactly("mover-test-old");
  }

  @Test
  void a_case_that_an_event_took_elsewhere_does_not_wait_for_it_again() {
    Version old = deploy(withInterruption("Old"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    runtime.correlateMessage("mover-test-end");
    assertThat(onlyTask(instance).getTaskDefinitionKey()).isEqualTo("clear-up");
    long events = runtime.createEventSubscriptionQuery().processInstanceId(instance).count();

    Outlook outlook = move(instance, deploy(withInterruption("New")));

    assertThat(runtime.createEventSubscriptionQuery().processInstanceId(instance).count())
        .as("%s", outlook.obstacles())
        .isEqualTo(events);
    assertThat(onlyTask(instance).getTaskDefinitionKey()).isEqualTo("clear-up");
  }

  @Test
  void a_step_that_failed_stays_a_failed_step() {
    Version old = deploy(failing("Old"));
    String instance = runtime.startProcessInstanceById(old.definition()).getId();
    String job = management.createJobQuery().processInstanceId(instance).singleResult().getId();
    management.setJobRetries(job, 0);
    assertThat(runtime.createIncidentQuery().processInstanceId(instance).count()).isOne();

    Outlook outlook = move(instance, deploy(failing("New")));

    assertThat(outlook.obstacles()).isEmpty();
    assertThat(outlook.places()).containsExactly(new Place("Old", "New"));
    assertThat(runtime.createIncidentQuery().processInstanceId(instance).count()).isOne();
    Job kept = management.createJobQuery().processInstanceId(instance).singleResult();
    assertThat(kept.getId()).isEqualTo(job);
    assertThat(kept.getRetries()).isZero();
  }

  @Test
  void groups_established_under_the_old_spine_move_until_they_are_at_work() {
    desk.meeting("SG13", LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 26));
    Version old = deploy(oldSpine());
    String proposed = underOldSpine(old, "keep-proposal");
    String atWork = underOldSpine(old, "group-at-work");
    Map<String, byte[]> files = EditedModels.all();
    deployments.add(models.deploy(files));
    Version today =
        versions.version(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("focus-group")
                .latestVersion()
                .singleResult()
                .getId());

    assertThat(move(proposed, today).obstacles()).isEmpty();
    assertThat(move(atWork, today).obstacles())
        .contains("It waits at “Wait for the closure”, which the new version does not have.");
    runtime.correlateMessage("group-closed");
    assertThat(versions.find(atWork)).as("it finishes on its version").isEmpty();
  }

  /** Under a key of its own, as the desk would not take it for the spine of today. */
  private static BpmnModelInstance oldSpine() {
    InputStream file =
        MoverTest.class.getResourceAsStream("/migration/focus-group-with-sub-process.bpmn");
    BpmnModelInstance model = Bpmn.readModelFromStream(file);
    model.<Process>getModelElementById("focus-group").setId(DIAGRAM);
    return model;
  }

  private String underOldSpine(Version old, String step) {
    return runtime
        .createProcessInstanceById(old.definition())
        .businessKey("FG-OLD")
        .setVariable("proponent", "member-ch")
        .setVariable("decided", false)
        .startBeforeActivity(step)
        .execute()
        .getId();
  }

  private Task onlyTask(String instance) {
    return tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }

  private static BpmnModelInstance withInterruption(String label) {
    ProcessBuilder process = process();
    BpmnModelInstance model = process.startEvent().userTask("work").name(label).endEvent().done();
    process
        .eventSubProcess("ending")
        .startEvent("ended")
        .message("mover-test-end")
        .userTask("clear-up")
        .endEvent();
    return model;
  }

  private static AbstractFlowNodeBuilder<?, ?> failing(String label) {
    return process()
        .startEvent()
        .serviceTask("fail")
        .name(label)
        .camundaAsyncBefore()
        .camundaExpression("${nowhere}");
  }

  private static BpmnModelInstance withTimers(boolean withAddedStep) {
    ProcessBuilder process = process();
    var end = process.startEvent().userTask("work").name("Work");
    if (withAddedStep) {
      end = end.userTask("added").name("Added step");
    }
    BpmnModelInstance model = end.endEvent().done();
    var work =
        (org.camunda.bpm.model.bpmn.builder.UserTaskBuilder)
            ((org.camunda.bpm.model.bpmn.instance.UserTask) model.getModelElementById("work"))
                .builder();
    work.boundaryEvent("late").name("Late").timerWithDuration("PT90H").endEvent();
    work.boundaryEvent("remind")
        .name("Remind")
        .cancelActivity(false)
        .timerWithDuration("PT2H")
        .endEvent();
    process
        .eventSubProcess("nagging")
        .startEvent("nag")
        .name("Nag")
        .interrupting(false)
        .timerWithDuration("PT3H")
        .endEvent();
    process
        .eventSubProcess("giving-up")
        .startEvent("give-up")
        .name("Give up")
        .timerWithDuration("PT100H")
        .endEvent();
    process
        .eventSubProcess("ending")
        .startEvent("ended")
        .name("Ended")
        .message("mover-test-end")
        .endEvent();
    return model;
  }

  private static ProcessBuilder process() {
    return Bpmn.createExecutableProcess(DIAGRAM).name("Mover test").camundaHistoryTimeToLive(1);
  }

  private Version deploy(AbstractFlowNodeBuilder<?, ?> end) {
    return deploy(end.done());
  }

  private Version deploy(BpmnModelInstance model) {
    var deployed =
        repository.createDeployment().addModelInstance(DIAGRAM + ".bpmn", model).deployWithResult();
    deployments.add(deployed.getId());
    return versions.version(deployed.getDeployedProcessDefinitions().get(0).getId());
  }

  private Outlook move(String instance, Version target) {
    RunningCase of = versions.find(instance).orElseThrow();
    Map<String, List<Instant>> before = timers(instance);
    Outlook ahead = mover.lookAhead(of, target);
    assertThat(timers(instance)).as("a dry run changes nothing").isEqualTo(before);
    assertThat(versions.find(instance)).as("a dry run changes nothing").contains(of);
    List<Outlook> recorded = new ArrayList<>();
    Outlook done = mover.move(of, target, recorded::add);
    assertThat(done).as("what the dry run said").isEqualTo(ahead);
    assertThat(recorded).isEqualTo(done.canMove() ? List.of(done) : List.of());
    assertThat(versions.find(instance).orElseThrow().version())
        .isEqualTo(done.canMove() ? target : of.version());
    return done;
  }

  private Map<String, List<Instant>> timers(String instance) {
    Map<String, List<Instant>> timers = new TreeMap<>();
    for (Job job : management.createJobQuery().processInstanceId(instance).timers().list()) {
      String element =
          management
              .createJobDefinitionQuery()
              .jobDefinitionId(job.getJobDefinitionId())
              .singleResult()
              .getActivityId();
      timers.computeIfAbsent(element, none -> new ArrayList<>()).add(job.getDuedate().toInstant());
    }
    return timers;
  }

  private void fire(String element) {
    management.executeJob(management.createJobQuery().activityId(element).singleResult().getId());
  }

  private static void hoursPass(int hours) {
    ClockUtil.setCurrentTime(
        Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(hours))));
  }
}
