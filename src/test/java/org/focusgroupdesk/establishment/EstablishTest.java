package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagram "establish". */
class EstablishTest extends DiagramWalk {

  @ParameterizedTest
  @CsvSource({
    "SG13, one, meeting, SG13, MEETING",
    "SG13, one, correspondence, SG13, CORRESPONDENCE",
    "SG13, several, meeting, TSAG, MEETING",
    "SG13, several, correspondence, TSAG, CORRESPONDENCE",
    "TSAG, several, meeting, TSAG, MEETING",
    "TSAG, several, correspondence, TSAG, CORRESPONDENCE"
  })
  void topic_and_preference_choose_who_decides_and_where(
      String parent, String mandate, String preferred, String decidingGroup, String path) {
    Map<String, Object> proposal = with(betweenMeetings(parent), "mandate", mandate);

    propose(with(proposal, "preferredPath", preferred));

    assertThat(in("establish"))
        .hasPassedInOrder("choose-path", "route-case", "which-path")
        .isWaitingAt(
            path.equals("MEETING") ? "establish-at-meeting" : "establish-between-meetings");
    assertThat(register.get(CASE).decidingGroup()).isEqualTo(decidingGroup);
    assertThat(register.get(CASE).path()).isEqualTo(path);
  }

  @Test
  void what_a_meeting_establishes_is_established() {
    propose(atMeeting("SG13"));
    ProcessInstance establishment = in("establish");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declareEstablished("sg13-chair", SG13_IN_MARCH);

    assertThat(establishment)
        .hasPassedInOrder("establish-at-meeting", "what-result", "established")
        .isEnded();
  }

  @Test
  void what_a_meeting_is_against_is_not_established() {
    propose(atMeeting("SG13"));
    ProcessInstance establishment = in("establish");
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    declare("sg13-chair", SG13_IN_MARCH, "against");

    assertThat(establishment).hasPassedInOrder("what-result", "refused").isEnded();
  }

  @Test
  void what_is_referred_goes_on_with_tsag() {
    propose(atMeeting("SG13"));
    ProcessInstance establishment = in("establish");
    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));
    assertThat(establishment).hasPassed("what-result").isWaitingAt("refer-to-tsag");

    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));
    complete("tsag-chair", "triage-referral", Map.of("result", "meeting"));

    assertThat(establishment)
        .hasPassedInOrder("refer-to-tsag", "before-route-case", "route-case")
        .isWaitingAt("establish-at-meeting");
  }

  @Test
  void what_is_deferred_goes_on_at_a_meeting() {
    propose(betweenMeetings("SG13"));
    ProcessInstance establishment = in("establish");
    reviewWithAgreement("sg13-chair");
    postAndMail();
    desk.on(START.plusDays(29));

    complete(
        "sg13-chair", "decide-establishment", Map.of("result", "defer", "reason", "Better there"));

    assertThat(establishment)
        .hasPassedInOrder(
            "establish-between-meetings", "what-result", "before-route-case", "route-case")
        .isWaitingAt("establish-at-meeting");
  }

  @Test
  void where_a_path_is_closed_the_proponent_goes_to_a_meeting() {
    propose(with(betweenMeetings("SG13"), "urgentNeed", ""));
    ProcessInstance establishment = in("establish");
    assertThat(establishment).hasPassed("what-result").isWaitingAt("choose-other-path");

    complete(PROPONENT, "choose-other-path", Map.of("action", "meeting"));

    assertThat(establishment)
        .hasPassedInOrder("choose-other-path", "other-path", "before-route-case")
        .isWaitingAt("establish-at-meeting");
    assertThat(state()).isEqualTo("SCREENING");
  }

  @Test
  void where_a_path_is_closed_the_proponent_may_withdraw() {
    propose(with(betweenMeetings("SG13"), "urgentNeed", ""));
    ProcessInstance establishment = in("establish");

    complete(
        PROPONENT, "choose-other-path", Map.of("action", "withdraw", "reason", "Too slow for us"));

    assertThat(establishment).hasPassedInOrder("other-path", "given-up").isEnded();
    assertThat(state()).isEqualTo("WITHDRAWN");
  }
}
