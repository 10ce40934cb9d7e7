package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;

/** Diagram "refer-to-tsag". */
class ReferralTest extends DiagramWalk {

  @Test
  void the_tsag_chair_takes_a_referral_to_the_tsag_meeting() {
    ProcessInstance referral = refer(atMeeting("SG13"));
    assertThat(referral).hasPassed("freeze-case", "with-tsag").isWaitingAt("forward-referral");
    assertThat(task("forward-referral")).hasCandidateGroup("sg13-chair");

    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));
    assertThat(referral)
        .hasPassedInOrder("forwarded", "suggest-route")
        .isWaitingAt("triage-referral");
    assertThat(task("triage-referral")).hasCandidateGroup("tsag-chair");
    assertThat(state()).isEqualTo("TSAG_TRIAGE");

    complete("tsag-chair", "triage-referral", Map.of("result", "meeting"));
    assertThat(referral)
        .hasPassedInOrder("triage-referral", "route", "to-meeting", "routed-to-meeting")
        .isEnded();
    assertThat(register.get(CASE).decidingGroup()).isEqualTo("TSAG");
    assertThat(in("admit-contribution")).isWaitingAt("make-available");
  }

  @Test
  void an_urgent_technical_case_goes_on_by_correspondence() {
    propose(betweenMeetings("SG13"));
    complete("sg13-chair", "open-review", Map.of("reviewers", List.of("vice-chairs", "wp-chairs")));
    everyReviewerAnswers("agree");
    complete("sg13-chair", "conclude-review", Map.of("result", "refer", "reason", "SG20 claims"));
    ProcessInstance referral = in("refer-to-tsag");
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));

    complete("tsag-chair", "triage-referral", Map.of("result", "correspondence"));

    assertThat(referral)
        .hasPassedInOrder("route", "check-route", "to-correspondence", "routed-to-correspondence")
        .isEnded();
    assertThat(in("first-review")).isWaitingAt("open-review");
    assertThat(task("open-review")).hasCandidateGroup("tsag-chair");
  }

  @Test
  void a_case_that_is_not_urgent_cannot_go_on_by_correspondence() {
    ProcessInstance referral = refer(atMeeting("SG13"));
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));

    assertThatThrownBy(
            () -> complete("tsag-chair", "triage-referral", Map.of("result", "correspondence")))
        .hasMessageContaining("2.1.2.2");

    assertThat(referral).isWaitingAt("triage-referral");
  }

  @Test
  void the_tsag_chair_returns_the_topic_of_one_study_group() {
    ProcessInstance referral = refer(atMeeting("SG13"));
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));

    complete(
        "tsag-chair", "triage-referral", Map.of("result", "return", "reason", "SG20 agrees now"));

    assertThat(referral)
        .hasPassedInOrder("route", "hand-back", "returned-to-study-group")
        .isEnded();
    assertThat(register.get(CASE).decidingGroup()).isEqualTo("SG13");
    assertThat(in("screening")).isWaitingAt("screen-proposal");
  }

  @Test
  void a_doubt_withdrawn_before_the_forwarding_leaves_the_case_with_the_study_group() {
    ProcessInstance referral = refer(atMeeting("SG13"));

    complete(
        "sg13-chair",
        "forward-referral",
        Map.of("result", "doubt-withdrawn", "reason", "SG20 agreed on the phone"));

    assertThat(referral)
        .hasPassedInOrder("forwarded", "hand-back", "returned-to-study-group")
        .hasNotPassed("suggest-route")
        .isEnded();
    assertThat(state()).isEqualTo("SCREENING");
  }

  @Test
  void a_case_that_is_with_tsag_already_goes_straight_to_its_chair() {
    refer(atMeeting("SG13"));
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));
    complete("tsag-chair", "triage-referral", Map.of("result", "meeting"));
    desk.on(LocalDate.of(2024, 5, 20));
    complete("tsb", "make-available", Map.of("document", "TD-9"));

    ProcessInstance referral = in("refer-to-tsag");

    assertThat(referral)
        .hasPassedInOrder("freeze-case", "with-tsag", "suggest-route")
        .hasNotPassed("forward-referral")
        .isWaitingAt("triage-referral");
  }

  private ProcessInstance refer(Map<String, Object> proposal) {
    propose(proposal);
    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));
    return in("refer-to-tsag");
  }
}
