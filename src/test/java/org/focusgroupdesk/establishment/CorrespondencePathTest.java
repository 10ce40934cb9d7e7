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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "establish-between-meetings". */
class CorrespondencePathTest extends DiagramWalk {

  private static final LocalDate DAY_29 = START.plusDays(29);

  @Autowired Comments comments;
  @Autowired Doubts doubts;

  @Test
  void the_chair_of_a_study_group_establishes_from_day_29_on() {
    propose(betweenMeetings("SG13"));
    ProcessInstance path = in("establish-between-meetings");
    assertThat(path).hasPassedInOrder("check-path", "path-open").isWaitingAt("first-review");

    reviewWithAgreement("sg13-chair");
    assertThat(path).isWaitingAt("comment-period");
    postAndMail();
    desk.at(DAY_29.atStartOfDay());
    assertThat(path).isWaitingAt("decide-establishment");
    assertThat(task("decide-establishment")).hasCandidateGroup("sg13-chair");
    assertThat(state()).isEqualTo("READY");

    complete("sg13-chair", "decide-establishment", Map.of("result", "establish"));
    assertThat(path)
        .hasPassedInOrder(
            "first-review",
            "tsag-posts",
            "check-posting",
            "comment-period",
            "after-comments",
            "decide-establishment",
            "check-conditions",
            "chair-established")
        .hasNotPassed("name-parent")
        .isEnded();
    assertThat(register.get(CASE).establishedOn()).isEqualTo(DAY_29);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_chair_of_tsag_names_the_parent_before_the_posting(boolean draft) {
    if (draft) {
      underTheDraftOf2024();
    }
    propose(betweenMeetings("TSAG"));
    ProcessInstance path = in("establish-between-meetings");
    Map<String, Object> reviewers =
        Map.of("reviewers", List.of("vice-chairs", "wp-chairs", "sg-chairs"));
    complete(
        "tsag-chair", "open-review", draft ? with(reviewers, "leadStudyGroup", "none") : reviewers);
    everyReviewerAnswers("agree");
    complete("tsag-chair", "conclude-review", Map.of("result", "agree"));
    assertThat(path).isWaitingAt("name-parent");

    complete("tsag-chair", "name-parent", Map.of("parentGroup", "SG20"));
    postAndMail();
    desk.at(DAY_29.atStartOfDay());
    complete("tsag-chair", "decide-establishment", Map.of("result", "establish"));

    assertThat(path)
        .hasPassedInOrder("tsag-posts", "name-parent", "check-posting", "chair-established")
        .isEnded();
    assertThat(register.get(CASE).parentGroup()).isEqualTo("SG20");
  }

  @Test
  void the_path_is_closed_without_an_urgent_need() {
    propose(with(betweenMeetings("SG13"), "urgentNeed", ""));

    assertThat(isRunning("establish-between-meetings")).isFalse();
    assertThat(state()).isEqualTo("PATH_CLOSED");
    assertThat(task("choose-other-path")).isAssignedTo(PROPONENT);
  }

  @Test
  void the_path_is_closed_to_subjects_with_regulatory_implications() {
    propose(with(betweenMeetings("SG13"), "res40", List.of("nnai-resources")));

    assertThat(state()).isEqualTo("PATH_CLOSED");
    assertThat(in("establish")).isWaitingAt("choose-other-path");
  }

  @Test
  void a_review_that_does_not_agree_closes_the_path() {
    ProcessInstance path = reviewed();

    complete("sg13-chair", "conclude-review", Map.of("result", "not-agreed", "reason", "Not yet"));

    assertThat(path).hasPassedInOrder("reviewed", "not-agreed").isEnded();
    assertThat(in("establish")).isWaitingAt("choose-other-path");
  }

  @Test
  void a_review_may_refer_the_case_to_tsag() {
    ProcessInstance path = reviewed();

    complete("sg13-chair", "conclude-review", Map.of("result", "refer", "reason", "SG20 claims"));

    assertThat(path).hasPassedInOrder("reviewed", "chair-referred").isEnded();
    assertThat(state()).isEqualTo("REFERRED");
  }

  @Test
  void comments_that_stay_open_take_the_case_to_the_next_meeting() {
    ProcessInstance path = posted();
    comments.add(CASE, "member-jp", "objection", "Covered by a Question");
    desk.on(DAY_29);

    complete(
        "sg13-chair",
        "resolve-comments",
        Map.of("result", "defer", "change", "none", "reason", "No solution in sight"));

    assertThat(path).hasPassedInOrder("after-comments", "go-to-meeting", "deferred").isEnded();
    assertThat(in("establish-at-meeting")).isWaitingAt("put-on-agenda");
  }

  @Test
  void a_case_may_be_referred_during_the_comment_period() {
    ProcessInstance path = posted();

    complete(
        "sg13-chair",
        "handle-comments",
        Map.of("result", "refer", "change", "none", "reason", "SG20 claims"));

    assertThat(path).hasPassedInOrder("after-comments", "chair-referred").isEnded();
  }

  @Test
  void the_chair_may_leave_the_decision_to_a_meeting() {
    ProcessInstance path = posted();
    desk.on(DAY_29);

    complete(
        "sg13-chair", "decide-establishment", Map.of("result", "defer", "reason", "Better there"));

    assertThat(path).hasPassedInOrder("decision", "go-to-meeting", "deferred").isEnded();
    assertThat(in("establish-at-meeting")).isWaitingAt("put-on-agenda");
  }

  @Test
  void the_chair_may_refer_the_case_instead_of_deciding() {
    ProcessInstance path = posted();
    desk.on(DAY_29);

    complete(
        "sg13-chair", "decide-establishment", Map.of("result", "refer", "reason", "SG20 claims"));

    assertThat(path).hasPassedInOrder("decision", "chair-referred").isEnded();
  }

  @Test
  void a_doubt_in_the_third_week_stops_the_clock_and_takes_the_case_to_tsag() {
    ProcessInstance path = posted();
    desk.on(START.plusDays(18));

    doubts.raise(CASE, "sg20-chair", "Part of the topic is ours");

    assertThat(path)
        .hasPassedInOrder(
            "doubt-between-meetings", "correspondence-doubt", "correspondence-doubt-referred")
        .isEnded();
    desk.on(DAY_29.plusDays(1));
    assertThat(state()).isEqualTo("REFERRED");
    assertThat(in("refer-to-tsag")).isWaitingAt("forward-referral");
  }

  @Test
  void a_recommended_item_that_is_missing_at_the_posting_needs_a_reason_to_go_on() {
    propose(with(betweenMeetings("SG13"), "tor", with(terms(), "whyNotStudyGroups", "")));
    ProcessInstance path = in("establish-between-meetings");
    complete("sg13-chair", "open-review", Map.of("reviewers", List.of("vice-chairs", "wp-chairs")));
    everyReviewerAnswers("agree");

    assertThatThrownBy(() -> complete("sg13-chair", "conclude-review", Map.of("result", "agree")))
        .hasMessageContaining("2.2");
    complete(
        "sg13-chair",
        "conclude-review",
        Map.of("result", "agree", "overrideReason", "Explained in the annex"));

    assertThat(path).hasPassed("check-posting").isWaitingAt("comment-period");
  }

  @Test
  void the_reason_given_to_the_review_holds_for_the_posting_of_tsag_too() {
    propose(with(betweenMeetings("TSAG"), "tor", with(terms(), "whyNotStudyGroups", "")));
    ProcessInstance path = in("establish-between-meetings");
    complete(
        "tsag-chair",
        "open-review",
        Map.of("reviewers", List.of("vice-chairs", "wp-chairs", "sg-chairs")));
    everyReviewerAnswers("agree");
    complete(
        "tsag-chair",
        "conclude-review",
        Map.of("result", "agree", "overrideReason", "Explained in the annex"));

    complete("tsag-chair", "name-parent", Map.of("parentGroup", "SG20"));

    assertThat(path).hasPassed("check-posting").isWaitingAt("comment-period");
  }

  @Test
  void a_lifetime_beyond_a_year_needs_a_reason_under_the_2024_draft() {
    underTheDraftOf2024();
    propose(with(betweenMeetings("SG13"), "tor", with(terms(), "lifetimeMonths", 24)));
    ProcessInstance path = in("establish-between-meetings");
    reviewWithAgreement("sg13-chair");
    postAndMail();
    desk.on(DAY_29);

    assertThatThrownBy(
            () -> complete("sg13-chair", "decide-establishment", Map.of("result", "establish")))
        .hasMessageContaining("A.7 (2024 draft) 2.2");
    complete(
        "sg13-chair",
        "decide-establishment",
        Map.of("result", "establish", "overrideReason", "Two seasons are needed"));

    assertThat(path).hasPassed("chair-established").isEnded();
  }

  private ProcessInstance reviewed() {
    propose(betweenMeetings("SG13"));
    ProcessInstance path = in("establish-between-meetings");
    complete("sg13-chair", "open-review", Map.of("reviewers", List.of("vice-chairs", "wp-chairs")));
    everyReviewerAnswers("agree");
    return path;
  }

  private ProcessInstance posted() {
    ProcessInstance path = reviewed();
    complete("sg13-chair", "conclude-review", Map.of("result", "agree"));
    postAndMail();
    return path;
  }
}
