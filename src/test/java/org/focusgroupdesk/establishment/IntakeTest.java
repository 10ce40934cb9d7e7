package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.SampleProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagram "check-and-complete". */
class IntakeTest extends DiagramWalk {

  @ParameterizedTest
  @ValueSource(strings = {"SG13", "TSAG"})
  void a_complete_proposal_passes_at_once(String parent) {
    ProcessInstance focusGroup = propose(atMeeting(parent));

    assertThat(isRunning("check-and-complete")).isFalse();
    assertThat(focusGroup).hasPassedInOrder("check-and-complete", "complete", "proposal-open");
  }

  @Test
  void a_proposal_with_too_few_supporters_is_completed_by_its_proponent() {
    propose(with(atMeeting("SG13"), "supporters", threeSupporters()));
    ProcessInstance intake = in("check-and-complete");
    assertThat(intake)
        .hasPassedInOrder("check-proposal", "admissible")
        .isWaitingAt("complete-proposal");
    assertThat(task("complete-proposal")).isAssignedTo(PROPONENT);
    assertThat(state()).isEqualTo("RETURNED");

    complete(
        PROPONENT,
        "complete-proposal",
        Map.of("action", "resubmit", "proposal", atMeeting("SG13")));

    assertThat(intake)
        .hasPassedInOrder("complete-proposal", "resubmitted", "proposal-complete")
        .isEnded();
    assertThat(state()).isEqualTo("SCREENING");
  }

  @Test
  void a_proposal_that_still_lacks_something_comes_back_again() {
    propose(with(atMeeting("SG13"), "supporters", threeSupporters()));
    ProcessInstance intake = in("check-and-complete");

    complete(
        PROPONENT,
        "complete-proposal",
        Map.of(
            "action",
            "resubmit",
            "proposal",
            with(atMeeting("SG13"), "supporters", threeSupporters())));

    assertThat(intake).isWaitingAt("complete-proposal");
  }

  @Test
  void the_proponent_withdraws_instead() {
    ProcessInstance focusGroup = propose(with(atMeeting("SG13"), "supporters", threeSupporters()));
    ProcessInstance intake = in("check-and-complete");

    complete(
        PROPONENT,
        "complete-proposal",
        Map.of("action", "withdraw", "reason", "No fourth supporter was found"));

    assertThat(intake).hasPassedInOrder("resubmitted", "proposal-given-up").isEnded();
    assertThat(focusGroup).hasPassedInOrder("complete", "proposal-withdrawn").isEnded();
    assertThat(state()).isEqualTo("WITHDRAWN");
  }

  @Test
  void the_2016_edition_lets_terms_of_reference_grow_until_the_decision() {
    propose(with(atMeeting("TSAG"), "tor", with(terms(), "relationToOthers", "")));

    assertThat(isRunning("check-and-complete")).isFalse();
  }

  @Test
  void the_2024_draft_wants_complete_terms_of_reference_at_once() {
    underTheDraftOf2024();

    propose(with(atMeeting("TSAG"), "tor", with(terms(), "relationToOthers", "")));

    assertThat(in("check-and-complete")).isWaitingAt("complete-proposal");
  }

  @Test
  void without_any_terms_of_reference_the_2016_edition_wants_a_reason() {
    propose(with(atMeeting("SG13"), "tor", Map.of()));
    ProcessInstance intake = in("check-and-complete");
    assertThat(intake).isWaitingAt("complete-proposal");

    complete(
        PROPONENT,
        "complete-proposal",
        Map.of(
            "action", "resubmit",
            "proposal", with(atMeeting("SG13"), "tor", Map.of()),
            "reason", "The meeting will draft them"));

    assertThat(intake).hasPassed("proposal-complete").isEnded();
  }

  @Test
  void the_acronym_of_a_case_stays() {
    propose(with(atMeeting("SG13"), "supporters", threeSupporters()));

    assertThatThrownBy(
            () ->
                complete(
                    PROPONENT,
                    "complete-proposal",
                    Map.of(
                        "action",
                        "resubmit",
                        "proposal",
                        SampleProposal.complete("FG-OTHER", "SG13"))))
        .hasMessageContaining(CASE);
    assertThat(in("check-and-complete")).isWaitingAt("complete-proposal");
  }

  private static List<Map<String, Object>> threeSupporters() {
    return List.of(
        SampleProposal.supporter("Switzerland", "MEMBER_STATE", "CH"),
        SampleProposal.supporter("Japan", "MEMBER_STATE", "JP"),
        SampleProposal.supporter("Hanguk Telecom", "SECTOR_MEMBER", "KR"));
  }
}
