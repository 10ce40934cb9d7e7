package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "admit-contribution". */
class AdmissionTest extends DiagramWalk {

  @Autowired Deadlines deadlines;
  @Autowired Meetings meetings;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_contribution_that_arrives_on_the_last_day_is_on_time(boolean draft) {
    if (draft) {
      underTheDraftOf2024();
    }
    desk.at(SG13_IN_MARCH.minusDays(12).atTime(23, 59, 59));

    propose(atMeeting("SG13"));

    assertThat(state()).isEqualTo("SCREENING");
    assertThat(deadlines.find(CASE, Deadlines.CONTRIBUTION).orElseThrow().lastDay())
        .isEqualTo("2024-02-21");
  }

  @Test
  void a_contribution_that_arrives_a_day_later_needs_the_chair() {
    desk.at(SG13_IN_MARCH.minusDays(11).atStartOfDay());

    propose(atMeeting("SG13"));
    ProcessInstance admission = in("admit-contribution");
    assertThat(admission)
        .hasPassedInOrder("fix-meeting", "meeting-known", "how-arrived", "on-time")
        .isWaitingAt("accept-late");
    assertThat(task("accept-late")).hasCandidateGroup("sg13-chair");
    assertThat(state()).isEqualTo("LATE");

    complete("sg13-chair", "accept-late", Map.of("accept", "yes", "reason", "The agenda is short"));
    assertThat(admission).hasPassedInOrder("accept-late", "late-accepted", "admitted").isEnded();
    assertThat(firstDay()).isEqualTo(SG13_IN_MARCH);
  }

  @Test
  void a_late_contribution_that_is_not_accepted_goes_to_the_meeting_after() {
    desk.at(SG13_IN_MARCH.minusDays(11).atStartOfDay());
    propose(atMeeting("SG13"));
    ProcessInstance admission = in("admit-contribution");

    complete("sg13-chair", "accept-late", Map.of("accept", "no", "reason", "Nobody could read it"));

    assertThat(admission)
        .hasPassedInOrder("late-accepted", "move-on", "fix-meeting", "admitted")
        .isEnded();
    assertThat(firstDay()).isEqualTo(SG13_IN_JULY);
  }

  @Test
  void a_late_contribution_on_which_nobody_has_decided_goes_on_when_the_meeting_is_over() {
    desk.at(SG13_IN_MARCH.minusDays(11).atStartOfDay());
    propose(atMeeting("SG13"));
    ProcessInstance admission = in("admit-contribution");

    desk.at(SG13_IN_MARCH.plusDays(11).atTime(23, 59, 59));
    assertThat(admission).isWaitingAt("accept-late");
    desk.at(SG13_IN_MARCH.plusDays(12).atStartOfDay());

    assertThat(admission)
        .hasPassedInOrder("accept-late", "meeting-over", "move-on", "fix-meeting", "admitted")
        .isEnded();
    assertThat(firstDay()).isEqualTo(SG13_IN_JULY);
  }

  @Test
  void a_late_contribution_to_tsag_is_for_the_tsag_chair() {
    desk.on(TSAG_IN_MAY.minusDays(11));

    propose(atMeeting("TSAG"));

    assertThat(in("admit-contribution")).isWaitingAt("accept-late");
    assertThat(task("accept-late")).hasCandidateGroup("tsag-chair");
  }

  @Test
  void tsb_enters_the_next_meeting_where_the_calendar_has_none() {
    propose(atMeeting("SG5"));
    ProcessInstance admission = in("admit-contribution");
    assertThat(admission).isWaitingAt("add-meeting");
    assertThat(task("add-meeting")).hasCandidateGroup("tsb");

    complete(
        "tsb",
        "add-meeting",
        Map.of(
            "label", "SG5 in April",
            "firstDay", "2024-04-15",
            "lastDay", "2024-04-19",
            "place", "Geneva"));

    assertThat(admission)
        .hasPassedInOrder("meeting-known", "add-meeting", "before-fix-meeting", "admitted")
        .isEnded();
    assertThat(firstDay()).isEqualTo("2024-04-15");
  }

  @Test
  void a_referred_case_is_made_available_twelve_days_before_the_tsag_meeting() {
    refer();
    ProcessInstance admission = in("admit-contribution");
    assertThat(admission).hasPassed("how-arrived").isWaitingAt("make-available");
    assertThat(task("make-available")).hasCandidateGroup("tsb");
    assertThat(task("make-available").getDueDate())
        .isEqualTo(Geneva.endOf(TSAG_IN_MAY.minusDays(12)));

    desk.at(TSAG_IN_MAY.minusDays(12).atTime(23, 59, 59));
    complete("tsb", "make-available", Map.of("document", "TD-9"));

    assertThat(admission).hasPassedInOrder("make-available", "in-time", "admitted").isEnded();
    assertThat(state()).isEqualTo("SCREENING");
  }

  @Test
  void a_referred_case_made_available_a_day_later_misses_the_meeting() {
    refer();
    ProcessInstance admission = in("admit-contribution");

    desk.at(TSAG_IN_MAY.minusDays(11).atStartOfDay());
    complete("tsb", "make-available", Map.of("document", "TD-9"));

    assertThat(admission).hasPassedInOrder("make-available", "in-time", "missed").isEnded();
  }

  @Test
  void what_was_posted_before_is_admitted_without_a_new_contribution() {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "no-consensus");

    assertThat(state()).isEqualTo("ON_AGENDA");
    assertThat(firstDay()).isEqualTo(SG13_IN_JULY);
  }

  private void refer() {
    propose(atMeeting("SG13"));
    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));
    complete("tsag-chair", "triage-referral", Map.of("result", "meeting"));
  }

  private LocalDate firstDay() {
    return meetings.get(register.get(CASE).meetingId()).firstDay();
  }
}
