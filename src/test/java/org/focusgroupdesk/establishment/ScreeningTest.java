package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;

/** Diagram "screening". */
class ScreeningTest extends DiagramWalk {

  @Test
  void a_proposal_of_one_group_passes() {
    propose(atMeeting("SG13"));
    ProcessInstance screening = in("screening");
    assertThat(screening).isWaitingAt("screen-proposal");
    assertThat(task("screen-proposal")).hasCandidateGroup("sg13-chair");

    passScreening("sg13-chair");

    assertThat(screening)
        .hasPassedInOrder(
            "screen-proposal", "consult-study-groups", "doubt-left", "screening-passed")
        .isEnded();
  }

  @Test
  void the_chair_returns_it_with_reasons() {
    propose(atMeeting("SG13"));
    ProcessInstance screening = in("screening");

    complete("sg13-chair", "screen-proposal", Map.of("result", "return", "reason", "Too wide"));

    assertThat(screening).hasPassedInOrder("screening-result", "screening-returned").isEnded();
  }

  @Test
  void the_chair_refers_it_to_tsag() {
    propose(atMeeting("SG13"));
    ProcessInstance screening = in("screening");

    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));

    assertThat(screening).hasPassedInOrder("screening-result", "screening-referred").isEnded();
  }

  @Test
  void tsag_is_the_last_instance_and_refers_nothing() {
    propose(atMeeting("TSAG"));
    ProcessInstance screening = in("screening");
    Map<String, Object> refer = Map.of("result", "refer", "reason", "Somebody else");

    assertThatThrownBy(() -> complete("tsag-chair", "screen-proposal", refer))
        .hasMessageContaining("TSAG decides on this proposal already");

    assertThat(screening).isWaitingAt("screen-proposal");
  }

  @Test
  void a_doubt_of_a_consulted_group_refers_it_to_tsag() {
    propose(atMeeting("SG13"));
    ProcessInstance screening = in("screening");
    complete("sg13-chair", "screen-proposal", Map.of("result", "pass", "consult", List.of("SG17")));
    assertThat(screening).isWaitingAt("consult-study-groups");

    complete(
        "sg17-chair", "answer-consultation", Map.of("answer", "doubt", "remarks", "It is ours"));

    assertThat(screening)
        .hasPassedInOrder("consult-study-groups", "doubt-left", "screening-referred")
        .isEnded();
    assertThat(state()).isEqualTo("REFERRED");
  }

  @Test
  void a_concern_alone_does_not_refer_it() {
    propose(atMeeting("SG13"));
    ProcessInstance screening = in("screening");
    complete("sg13-chair", "screen-proposal", Map.of("result", "pass", "consult", List.of("SG17")));

    complete(
        "sg17-chair", "answer-consultation", Map.of("answer", "concern", "remarks", "Mind Q4"));

    assertThat(screening).hasPassed("screening-passed").isEnded();
  }

  @Test
  void under_the_2024_draft_missing_market_relevance_needs_a_reason_to_go_on() {
    underTheDraftOf2024();
    propose(with(atMeeting("SG13"), "justification", with(justification(), "marketRelevance", "")));
    ProcessInstance screening = in("screening");

    assertThatThrownBy(() -> passScreening("sg13-chair")).hasMessageContaining("2.1");
    assertThat(screening).isWaitingAt("screen-proposal");

    complete(
        "sg13-chair",
        "screen-proposal",
        Map.of("result", "pass", "overrideReason", "The market is described in the annex"));
    assertThat(screening).hasPassed("screening-passed").isEnded();
  }
}
