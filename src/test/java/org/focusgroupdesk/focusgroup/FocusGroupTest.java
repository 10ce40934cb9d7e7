package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.FinalReport;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "focus-group". */
class FocusGroupTest extends DiagramWalk {

  @Autowired RuntimeService runtime;
  @Autowired RunningGroup groups;
  @Autowired FinalReport finalReport;

  @Test
  void from_the_proposal_to_the_closure() {
    ProcessInstance focusGroup = propose(atMeeting("SG13"));
    assertThat(focusGroup)
        .hasBusinessKey(CASE)
        .hasPassedInOrder("proposal-drafted", "record-proposal", "check-and-complete", "complete")
        .isWaitingAt("establish", "keep-proposal");
    assertThat(task("keep-proposal")).isAssignedTo(PROPONENT);

    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);
    declareEstablished("sg13-chair", SG13_IN_MARCH);
    assertThat(focusGroup)
        .hasPassedInOrder("establish", "what-result", "register-group")
        .hasPassedInOrder("decision-taken", "proposal-closed")
        .isWaitingAt("appoint-leadership");

    takeUpWork("sg13-chair");
    assertThat(focusGroup)
        .hasPassedInOrder("appoint-leadership", "announce-group")
        .isWaitingAt("run-focus-group");
    assertThat(state()).isEqualTo("ANNOUNCED");
    assertThat(register.get(CASE).lifetimeEnd()).isEqualTo(SG13_IN_MARCH.plusMonths(12));

    groups.goOn();
    assertThat(state()).isEqualTo("RUNNING");
    desk.on(SG13_IN_MARCH.plusMonths(12).plusDays(1));
    assertThat(state()).isEqualTo("EXPIRED");
    groups.goOn();
    finalReport.publish(CASE);
    complete(
        "tsb",
        "closing-checklist",
        Map.of("done", List.of("participants", "mailing-list", "meetings", "public", "notices")));
    assertThat(state()).isEqualTo("CLOSED");
    assertThat(focusGroup).hasPassedInOrder("run-focus-group", "focus-group-closed").isEnded();
  }

  @Test
  void supporters_can_change_until_the_decision() {
    ProcessInstance focusGroup = propose(atMeeting("SG13"));

    complete(
        PROPONENT,
        "keep-proposal",
        Map.of(
            "action",
            "supporters",
            "supporters",
            List.of(SampleProposal.supporter("Switzerland", "MEMBER_STATE", "CH"))));

    assertThat(focusGroup).hasPassedInOrder("keep-proposal", "still-proposed", "check-supporters");
    assertThat(focusGroup).isWaitingAt("establish", "keep-proposal");
  }

  @Test
  void with_supporters_gone_the_meeting_cannot_establish() {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);
    complete(PROPONENT, "keep-proposal", Map.of("action", "supporters", "supporters", List.of()));

    assertThatThrownBy(() -> declareEstablished("sg13-chair", SG13_IN_MARCH))
        .hasMessageContaining("A.7 (2016) 2.1");
  }

  @Test
  void the_proponent_withdraws_while_others_are_at_work() {
    ProcessInstance focusGroup = propose(atMeeting("SG13"));
    ProcessInstance screening = in("screening");

    complete(
        PROPONENT, "keep-proposal", Map.of("action", "withdraw", "reason", "Overtaken by events"));

    assertThat(focusGroup).hasPassedInOrder("still-proposed", "proposal-withdrawn").isEnded();
    assertThat(screening).isEnded();
    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThat(desk.openKeys(CASE)).isEmpty();
  }

  @Test
  void what_is_not_established_ends() {
    ProcessInstance focusGroup = propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "against");

    assertThat(focusGroup).hasPassedInOrder("what-result", "not-established").isEnded();
    assertThat(state()).isEqualTo("NOT_ESTABLISHED");
  }

  @Test
  void what_is_given_up_where_the_path_is_closed_is_withdrawn() {
    ProcessInstance focusGroup = propose(with(betweenMeetings("TSAG"), "urgentNeed", ""));

    complete(PROPONENT, "choose-other-path", Map.of("action", "withdraw", "reason", "Too slow"));

    assertThat(focusGroup).hasPassedInOrder("what-result", "proposal-withdrawn").isEnded();
    assertThat(state()).isEqualTo("WITHDRAWN");
  }

  @Test
  void what_is_given_up_while_incomplete_is_withdrawn() {
    ProcessInstance focusGroup = propose(with(atMeeting("SG13"), "supporters", List.of()));

    complete(
        PROPONENT, "complete-proposal", Map.of("action", "withdraw", "reason", "No supporters"));

    assertThat(focusGroup)
        .hasPassedInOrder("complete", "proposal-withdrawn")
        .hasNotPassed("proposal-open")
        .isEnded();
  }

  @Test
  void a_group_of_tsag_goes_on_with_the_parent_that_tsag_named() {
    underTheDraftOf2024();
    propose(atMeeting("TSAG"));
    complete("tsag-chair", "screen-proposal", Map.of("result", "pass", "leadStudyGroup", "none"));
    complete("tsag-chair", "name-parent", Map.of("parentGroup", "SG20"));
    takeToMeeting(TSAG_IN_MAY);
    declareEstablished("tsag-chair", TSAG_IN_MAY);

    assertThat(task("appoint-leaders")).hasCandidateGroup("sg20-chair");
    takeUpWork("sg20-chair");

    assertThat(state()).isEqualTo("ANNOUNCED");
  }
}
