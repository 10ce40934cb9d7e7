package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "first-review". */
class FirstReviewTest extends DiagramWalk {

  private static final List<String> WHOLE_MANAGEMENT = List.of("vice-chairs", "wp-chairs");

  @Autowired ConsultationStore store;

  @Test
  void vice_chairs_and_working_party_chairs_agree() {
    ProcessInstance review = wanted();
    assertThat(review).isWaitingAt("open-review");
    assertThat(task("open-review")).hasCandidateGroup("sg13-chair");
    assertThat(state()).isEqualTo("FIRST_REVIEW");

    complete("sg13-chair", "open-review", Map.of("reviewers", WHOLE_MANAGEMENT));
    assertThat(review).isWaitingAt("review-proposal");
    assertThat(desk.openKeys(CASE)).filteredOn("review-proposal"::equals).hasSize(3);

    everyReviewerAnswers("agree");
    assertThat(review)
        .hasPassedInOrder("ask-everybody", "close-review", "everybody-asked", "review-doubt")
        .isWaitingAt("conclude-review");

    complete("sg13-chair", "conclude-review", Map.of("result", "agree"));
    assertThat(review).hasPassedInOrder("review-result", "review-agreed").isEnded();
  }

  @Test
  void in_tsag_the_chairs_of_all_study_groups_are_asked_too() {
    propose(betweenMeetings("TSAG"));

    complete(
        "tsag-chair",
        "open-review",
        Map.of("reviewers", List.of("vice-chairs", "wp-chairs", "sg-chairs")));

    assertThat(desk.openKeys(CASE)).filteredOn("review-proposal"::equals).hasSize(12);
    assertThat(desk.taskFor("sg21-chair", CASE, "review-proposal")).isNotNull();
  }

  @Test
  void a_role_without_an_account_is_asked_as_a_role() {
    propose(betweenMeetings("SG5"));

    complete("sg5-chair", "open-review", Map.of("reviewers", List.of("wp-chairs")));

    assertThat(task("review-proposal")).isNotAssigned().hasCandidateGroup("sg5-wp-chairs");
  }

  @Test
  void who_is_silent_until_the_reviews_were_due_does_not_block() {
    ProcessInstance review = wanted();
    complete("sg13-chair", "open-review", Map.of("reviewers", WHOLE_MANAGEMENT));

    desk.at(START.plusDays(14).atTime(23, 59, 59));
    assertThat(review).isWaitingAt("review-proposal");
    desk.at(START.plusDays(15).atStartOfDay());

    assertThat(review)
        .hasPassedInOrder("reviews-due", "close-review", "everybody-asked")
        .isWaitingAt("conclude-review");
    assertThat(store.of(CASE)).extracting(Consultation::answer).containsOnly(Consultation.SILENT);
  }

  @Test
  void other_study_groups_are_consulted_at_the_same_time() {
    ProcessInstance review = wanted();
    complete(
        "sg13-chair",
        "open-review",
        Map.of("reviewers", WHOLE_MANAGEMENT, "consult", List.of("SG17")));
    assertThat(review).isWaitingAt("review-proposal", "consult-study-groups");

    everyReviewerAnswers("agree");
    assertThat(review).isWaitingAt("consult-study-groups");
    complete("sg17-chair", "answer-consultation", Map.of("answer", "no-concern"));

    assertThat(review).hasPassed("everybody-asked").isWaitingAt("conclude-review");
  }

  @Test
  void a_doubt_of_a_reviewer_refers_the_case_to_tsag() {
    ProcessInstance review = wanted();
    complete("sg13-chair", "open-review", Map.of("reviewers", WHOLE_MANAGEMENT));

    desk.complete(
        "sg13-wp-chair",
        desk.taskFor("sg13-wp-chair", CASE, "review-proposal"),
        Map.of("answer", "doubt", "remarks", "SG20 does this"));

    assertThat(review).hasPassedInOrder("review-doubt", "review-referred").isEnded();
    assertThat(state()).isEqualTo("REFERRED");
  }

  @Test
  void the_chair_concludes_that_it_is_not_agreed() {
    ProcessInstance review = answered("object");

    complete("sg13-chair", "conclude-review", Map.of("result", "not-agreed", "reason", "Not yet"));

    assertThat(review).hasPassedInOrder("review-result", "review-declined").isEnded();
  }

  @Test
  void the_chair_asks_again() {
    ProcessInstance review = answered("agree");

    complete(
        "sg13-chair", "conclude-review", Map.of("result", "ask-again", "reason", "Text changed"));
    assertThat(review).hasPassedInOrder("review-result", "before-open-review");
    assertThat(review).isWaitingAt("open-review");

    complete("sg13-chair", "open-review", Map.of("reviewers", WHOLE_MANAGEMENT));
    assertThat(desk.openKeys(CASE)).contains("review-proposal");
  }

  @Test
  void the_chair_returns_it_and_reviews_the_corrected_text() {
    ProcessInstance review = answered("agree");

    complete("sg13-chair", "conclude-review", Map.of("result", "return", "reason", "Too wide"));
    assertThat(review).isWaitingAt("revise-proposal");
    assertThat(task("revise-proposal")).isAssignedTo(PROPONENT);
    assertThat(state()).isEqualTo("RETURNED");

    complete(PROPONENT, "revise-proposal", Map.of("proposal", betweenMeetings("SG13")));
    assertThat(review)
        .hasPassedInOrder("review-result", "revise-proposal", "before-open-review")
        .isWaitingAt("open-review");
  }

  @Test
  void the_chair_refers_the_case_to_tsag() {
    ProcessInstance review = answered("agree");

    complete("sg13-chair", "conclude-review", Map.of("result", "refer", "reason", "SG20 claims"));

    assertThat(review).hasPassedInOrder("review-result", "review-referred").isEnded();
  }

  @Test
  void somebody_must_be_asked() {
    ProcessInstance review = wanted();

    assertThatThrownBy(() -> complete("sg13-chair", "open-review", Map.of("reviewers", List.of())))
        .hasMessageContaining("review");
    assertThat(review).isWaitingAt("open-review");
  }

  private ProcessInstance wanted() {
    propose(betweenMeetings("SG13"));
    return in("first-review");
  }

  private ProcessInstance answered(String answer) {
    ProcessInstance review = wanted();
    complete("sg13-chair", "open-review", Map.of("reviewers", WHOLE_MANAGEMENT));
    everyReviewerAnswers(answer);
    return review;
  }
}
