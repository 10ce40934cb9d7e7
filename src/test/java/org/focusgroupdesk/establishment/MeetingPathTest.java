package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "establish-at-meeting". */
class MeetingPathTest extends DiagramWalk {

  @Autowired Doubts doubts;

  @Test
  void a_study_group_establishes_at_its_meeting() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");
    assertThat(path).isWaitingAt("screening");

    passScreening("sg13-chair");
    assertThat(path).isWaitingAt("put-on-agenda");
    assertThat(task("put-on-agenda")).hasCandidateGroup("tsb");

    complete("tsb", "put-on-agenda", Map.of("document", "C-17"));
    assertThat(path).isWaitingAt("meeting-opens");

    desk.on(SG13_IN_MARCH);
    assertThat(path).isWaitingAt("declare-outcome");
    assertThat(task("declare-outcome")).hasCandidateGroup("sg13-chair");

    declareEstablished("sg13-chair", SG13_IN_MARCH);
    assertThat(path)
        .hasPassedInOrder(
            "admit-contribution",
            "screening",
            "tsag-decides",
            "put-on-agenda",
            "meeting-opens",
            "declare-outcome",
            "check-conditions",
            "meeting-established")
        .hasNotPassed("name-parent")
        .isEnded();
    assertThat(state()).isEqualTo("ESTABLISHED");
  }

  @Test
  void tsag_names_the_parent_group_before_it_establishes() {
    propose(atMeeting("TSAG"));
    ProcessInstance path = in("establish-at-meeting");

    passScreening("tsag-chair");
    assertThat(path).isWaitingAt("name-parent");
    assertThat(task("name-parent")).hasCandidateGroup("tsag-chair");

    complete("tsag-chair", "name-parent", Map.of("parentGroup", "SG20"));
    takeToMeeting(TSAG_IN_MAY);
    declareEstablished("tsag-chair", TSAG_IN_MAY);

    assertThat(path)
        .hasPassedInOrder("tsag-decides", "name-parent", "put-on-agenda", "meeting-established")
        .isEnded();
    assertThat(register.get(CASE).parentGroup()).isEqualTo("SG20");
  }

  @Test
  void under_the_2024_draft_tsag_first_states_the_lead_study_group() {
    underTheDraftOf2024();
    propose(atMeeting("TSAG"));
    ProcessInstance path = in("establish-at-meeting");

    complete("tsag-chair", "screen-proposal", Map.of("result", "pass", "leadStudyGroup", "none"));
    complete("tsag-chair", "name-parent", Map.of("parentGroup", "TSAG"));
    takeToMeeting(TSAG_IN_MAY);
    declareEstablished("tsag-chair", TSAG_IN_MAY);

    assertThat(path).hasPassed("check-conditions", "meeting-established").isEnded();
    assertThat(register.get(CASE).edition()).isEqualTo("A7_2024D");
  }

  @Test
  void a_lifetime_beyond_a_year_needs_a_reason_under_the_2024_draft() {
    underTheDraftOf2024();
    propose(with(atMeeting("SG13"), "tor", with(terms(), "lifetimeMonths", 24)));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    assertThatThrownBy(() -> declareEstablished("sg13-chair", SG13_IN_MARCH))
        .hasMessageContaining("A.7 (2024 draft) 2.2");
    assertThat(path).isWaitingAt("declare-outcome");

    complete(
        "sg13-chair",
        "declare-outcome",
        Map.of(
            "result", "establish",
            "decidedOn", SG13_IN_MARCH.toString(),
            "overrideReason", "Two seasons of measurements are needed"));
    assertThat(path).hasPassed("meeting-established").isEnded();
  }

  @Test
  void an_outcome_is_declared_for_a_day_of_the_meeting() {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    assertThatThrownBy(() -> declareEstablished("sg13-chair", SG13_IN_MARCH.minusDays(1)))
        .hasMessageContaining("3 March 2024");
    assertThatThrownBy(() -> declare("sg13-chair", SG13_IN_MARCH.plusDays(1), "no-consensus"))
        .hasMessageContaining("5 March 2024");

    assertThat(in("establish-at-meeting")).isWaitingAt("declare-outcome");
  }

  @Test
  void a_proposal_returned_by_the_chair_comes_back_as_a_new_contribution() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");

    complete("sg13-chair", "screen-proposal", Map.of("result", "return", "reason", "Too wide"));
    assertThat(path).isWaitingAt("correct-proposal");
    assertThat(task("correct-proposal")).isAssignedTo(PROPONENT);
    assertThat(state()).isEqualTo("RETURNED");

    complete(PROPONENT, "correct-proposal", Map.of("proposal", atMeeting("SG13")));
    assertThat(path)
        .hasPassedInOrder("screened-as", "correct-proposal", "before-admit-contribution")
        .isWaitingAt("screening");
  }

  @Test
  void consensus_against_ends_the_case() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "against");

    assertThat(path).hasPassed("meeting-refused").isEnded();
    assertThat(state()).isEqualTo("NOT_ESTABLISHED");
  }

  @Test
  void without_consensus_it_comes_back_at_the_next_meeting_without_a_new_contribution() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "no-consensus");
    assertThat(path)
        .hasPassedInOrder("meeting-decision", "next-meeting", "before-admit-contribution")
        .isWaitingAt("put-on-agenda");

    takeToMeeting(SG13_IN_JULY);
    declareEstablished("sg13-chair", SG13_IN_JULY);
    assertThat(path).isEnded();
    assertThat(register.get(CASE).establishedOn()).isEqualTo(SG13_IN_JULY);
  }

  @Test
  void the_meeting_may_want_others_to_be_consulted_first() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "consult");
    assertThat(path).hasPassedInOrder("meeting-decision", "before-screening");
    assertThat(path).isWaitingAt("screening");

    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH.plusDays(3));
    assertThat(path).isWaitingAt("declare-outcome");
  }

  @Test
  void the_meeting_may_refer_the_case_to_tsag() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "refer");

    assertThat(path).hasPassed("meeting-referred").isEnded();
    assertThat(in("refer-to-tsag")).isWaitingAt("forward-referral");
  }

  @Test
  void the_chair_may_refer_the_case_at_the_screening() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");

    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));

    assertThat(path).hasPassedInOrder("screened-as", "meeting-referred").isEnded();
    assertThat(state()).isEqualTo("REFERRED");
  }

  @Test
  void tsag_gives_the_topic_of_one_study_group_to_that_group() {
    propose(atMeeting("TSAG"));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("tsag-chair");
    complete("tsag-chair", "name-parent", Map.of("parentGroup", "SG13"));
    takeToMeeting(TSAG_IN_MAY);

    complete(
        "tsag-chair",
        "declare-outcome",
        Map.of(
            "result", "one-study-group",
            "decidedOn", TSAG_IN_MAY.toString(),
            "studyGroup", "SG13",
            "reason", "Only SG13 is concerned"));

    assertThat(path).hasPassed("back-to-study-group").isEnded();
    assertThat(in("establish-at-meeting")).isWaitingAt("put-on-agenda");
    assertThat(register.get(CASE).decidingGroup()).isEqualTo("SG13");
  }

  @Test
  void a_referred_case_that_is_not_available_in_time_goes_back_to_the_tsag_chair() {
    propose(atMeeting("SG13"));
    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));
    complete("tsag-chair", "triage-referral", Map.of("result", "meeting"));
    ProcessInstance path = in("establish-at-meeting");
    desk.on(TSAG_IN_MAY.minusDays(11));

    complete("tsb", "make-available", Map.of("document", "TD-9"));

    assertThat(path).hasPassedInOrder("admitted-as", "meeting-referred").isEnded();
    assertThat(in("refer-to-tsag")).isWaitingAt("triage-referral");
  }

  @Test
  void a_doubt_raised_while_the_case_waits_for_the_meeting_takes_it_to_tsag() {
    propose(atMeeting("SG13"));
    ProcessInstance path = in("establish-at-meeting");
    passScreening("sg13-chair");
    complete("tsb", "put-on-agenda", Map.of("document", "C-17"));
    assertThat(path).isWaitingAt("meeting-opens");

    doubts.raise(CASE, "sg20-chair", "Sensors are a topic of SG20");

    assertThat(path)
        .hasPassedInOrder("doubt-at-meeting", "meeting-doubt", "meeting-doubt-referred")
        .isEnded();
    assertThat(in("refer-to-tsag")).isWaitingAt("forward-referral");
  }
}
