package org.focusgroupdesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "change-calendar". */
class CalendarDeskTest extends DiagramWalk {

  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired Meetings meetings;
  @Autowired Deadlines deadlines;

  @Test
  void tsb_adds_a_meeting() {
    ProcessInstance change = open("SG5");
    assertThat(change)
        .hasPassedInOrder("calendar-change", "open-calendar")
        .isWaitingAt("change-meeting");
    assertThat(taskOf(change)).isAssignedTo("tsb");

    answer(
        change,
        Map.of(
            "action", "add",
            "label", "SG5 in April",
            "firstDay", "2024-04-15",
            "lastDay", "2024-04-19",
            "place", "Geneva"));

    assertThat(change).hasPassedInOrder("change-meeting", "calendar-changed").isEnded();
    assertThat(meetings.nextAfter("SG5", START)).isPresent();
  }

  @Test
  void a_meeting_that_is_moved_takes_its_deadlines_and_timers_along() {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    complete("tsb", "put-on-agenda", Map.of("document", "C-17"));
    ProcessInstance change = open("SG13");

    answer(
        change,
        Map.of(
            "action", "move",
            "meeting", number(SG13_IN_MARCH),
            "firstDay", "2024-03-18",
            "lastDay", "2024-03-22",
            "announcedOn", "2024-02-01"));

    assertThat(change).isEnded();
    assertThat(deadlines.find(CASE, Deadlines.CONTRIBUTION).orElseThrow().lastDay())
        .isEqualTo("2024-03-06");
    desk.on(LocalDate.of(2024, 3, 17));
    assertThat(in("establish-at-meeting")).isWaitingAt("meeting-opens");
    desk.on(LocalDate.of(2024, 3, 18));
    assertThat(in("establish-at-meeting")).isWaitingAt("declare-outcome");
  }

  @Test
  void what_waits_for_a_cancelled_meeting_waits_for_the_next() {
    propose(atMeeting("SG13"));
    ProcessInstance change = open("SG13");

    answer(
        change,
        Map.of("action", "cancel", "meeting", number(SG13_IN_MARCH), "announcedOn", "2024-02-01"));

    assertThat(change).isEnded();
    assertThat(meetings.get(register.get(CASE).meetingId()).firstDay()).isEqualTo(SG13_IN_JULY);
  }

  @Test
  void a_meeting_that_ends_before_it_begins_is_refused() {
    ProcessInstance change = open("SG5");

    assertThatThrownBy(
            () ->
                answer(
                    change,
                    Map.of(
                        "action", "add",
                        "label", "SG5 in April",
                        "firstDay", "2024-04-19",
                        "lastDay", "2024-04-15")))
        .hasMessageContaining("meeting");

    assertThat(change).isWaitingAt("change-meeting");
  }

  private ProcessInstance open(String group) {
    return desk.as(
        "tsb",
        () -> runtime.startProcessInstanceByKey("change-calendar", Map.of("groupId", group)));
  }

  private void answer(ProcessInstance change, Map<String, Object> answers) {
    desk.complete("tsb", taskOf(change), answers);
  }

  private Task taskOf(ProcessInstance change) {
    return tasks.createTaskQuery().processInstanceId(change.getId()).singleResult();
  }

  private String number(LocalDate firstDay) {
    return String.valueOf(meetings.nextAfter("SG13", firstDay.minusDays(1)).orElseThrow().id());
  }
}
