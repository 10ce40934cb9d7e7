package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "consult-study-groups". */
class ConsultationTest extends DiagramWalk {

  @Autowired ConsultationStore store;

  @Test
  void every_group_that_is_asked_answers() {
    ProcessInstance consultation = ask("SG17", "SG20");
    assertThat(consultation).isWaitingAt("answer-consultation");
    assertThat(state()).isEqualTo("CONSULTING");
    assertThat(desk.taskFor("sg20-chair", CASE, "answer-consultation")).isNotNull();
    assertThat(desk.taskFor("sg13-chair", CASE, "answer-consultation")).isNull();

    answer("sg20-chair", "no-concern");
    assertThat(consultation).isWaitingAt("answer-consultation");
    answer("sg17-chair", "concern");

    assertThat(consultation)
        .hasPassedInOrder("ask-groups", "any-to-ask", "close-consultation", "consulted")
        .isEnded();
    assertThat(answers()).containsExactly("concern", "no-concern");
  }

  @Test
  void with_nobody_to_ask_the_result_is_put_on_record_at_once() {
    propose(atMeeting("SG13"));

    passScreening("sg13-chair");

    assertThat(isRunning("consult-study-groups")).isFalse();
    assertThat(store.of(CASE)).isEmpty();
    assertThat(state()).isEqualTo("ON_AGENDA");
  }

  @Test
  void groups_that_the_proponent_names_are_asked_too() {
    propose(with(atMeeting("SG13"), "otherGroups", List.of("SG20")));
    passScreening("sg13-chair");

    assertThat(in("consult-study-groups")).isWaitingAt("answer-consultation");
    assertThat(desk.taskFor("sg20-chair", CASE, "answer-consultation")).isNotNull();
  }

  @Test
  void silence_until_the_answers_were_due_is_put_on_record() {
    ProcessInstance consultation = ask("SG17");

    desk.at(START.plusDays(14).atTime(23, 59, 59));
    assertThat(consultation).isWaitingAt("answer-consultation");
    desk.at(START.plusDays(15).atStartOfDay());

    assertThat(consultation)
        .hasPassedInOrder("answers-due", "close-consultation", "consulted")
        .isEnded();
    assertThat(answers()).containsExactly(Consultation.SILENT);
  }

  @Test
  void a_doubt_ends_the_consultation_of_the_others() {
    ProcessInstance consultation = ask("SG17", "SG20");

    answer("sg20-chair", "doubt");

    assertThat(consultation).hasPassed("close-consultation", "consulted").isEnded();
    assertThat(state()).isEqualTo("REFERRED");
  }

  @Test
  void under_the_2024_draft_the_lead_study_group_is_asked_by_tsag() {
    underTheDraftOf2024();
    propose(atMeeting("TSAG"));
    complete("tsag-chair", "screen-proposal", Map.of("result", "pass", "leadStudyGroup", "SG20"));
    ProcessInstance consultation = in("consult-study-groups");
    assertThat(consultation).isWaitingAt("answer-consultation");

    answer("sg20-chair", "doubt");

    assertThat(consultation).isEnded();
    assertThat(in("establish-at-meeting")).isWaitingAt("name-parent");
  }

  @Test
  void the_answer_of_the_lead_study_group_is_on_record_as_such() {
    underTheDraftOf2024();
    propose(atMeeting("TSAG"));
    complete("tsag-chair", "screen-proposal", Map.of("result", "pass", "leadStudyGroup", "SG20"));
    ProcessInstance consultation = in("consult-study-groups");

    answer("sg20-chair", "no-concern");

    assertThat(consultation)
        .hasPassedInOrder("close-consultation", "lead-consulted", "lead-on-record")
        .isEnded();
  }

  private ProcessInstance ask(String... groups) {
    propose(atMeeting("SG13"));
    complete("sg13-chair", "screen-proposal", Map.of("result", "pass", "consult", List.of(groups)));
    return in("consult-study-groups");
  }

  private void answer(String chair, String answer) {
    desk.complete(
        chair,
        desk.taskFor(chair, CASE, "answer-consultation"),
        Map.of("answer", answer, "remarks", "As we see it"));
  }

  private List<String> answers() {
    return store.of(CASE).stream().map(Consultation::answer).toList();
  }
}
