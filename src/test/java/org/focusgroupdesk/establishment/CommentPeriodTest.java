package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.calendar.Geneva;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "comment-period". */
class CommentPeriodTest extends DiagramWalk {

  private static final LocalDate LAST_DAY = START.plusDays(28);
  private static final LocalDate DAY_29 = START.plusDays(29);

  @Autowired Comments comments;
  @Autowired CommentStore store;

  @Test
  void four_weeks_begin_when_posted_and_mailed() {
    ProcessInstance period = agreed();
    assertThat(period).isWaitingAt("post-proposal", "mail-proposal");
    assertThat(task("post-proposal")).hasCandidateGroup("tsb");
    assertThat(state()).isEqualTo("TO_PUBLISH");

    complete("tsb", "post-proposal", Map.of("document", "TD-3"));
    assertThat(period).isWaitingAt("mail-proposal");
    desk.on(START.plusDays(3));
    complete("tsb", "mail-proposal", Map.of());

    assertThat(period)
        .hasPassedInOrder("posted-and-mailed", "open-period")
        .isWaitingAt("handle-comments");
    assertThat(task("handle-comments")).hasCandidateGroup("sg13-chair");
    assertThat(task("handle-comments").getDueDate())
        .isEqualTo(Geneva.endOf(START.plusDays(3 + 28)));
    assertThat(state()).isEqualTo("COMMENT_PERIOD");
  }

  @Test
  void with_nothing_unresolved_the_chair_may_decide_from_day_29_on() {
    ProcessInstance period = posted();
    comments.add(CASE, "member-jp", "support", "Good");

    desk.at(LAST_DAY.atTime(23, 59, 59));
    assertThat(period).isWaitingAt("handle-comments");
    desk.at(DAY_29.atStartOfDay());

    assertThat(period)
        .hasPassedInOrder("comment-period-over", "count-open", "unresolved-left", "period-clear")
        .isEnded();
  }

  @Test
  void comments_are_handled_as_they_come() {
    ProcessInstance period = posted();
    comments.add(CASE, "member-jp", "objection", "Covered by a Question");

    complete("sg13-chair", "handle-comments", handled("changed", "Text narrowed on 5 February"));
    assertThat(period)
        .hasPassedInOrder("handle-comments", "handling-result", "before-handle-comments");
    assertThat(period).isWaitingAt("handle-comments");

    desk.at(DAY_29.atStartOfDay());
    assertThat(period).hasPassed("period-clear").isEnded();
  }

  @Test
  void nothing_is_left_to_a_meeting_while_members_may_still_comment() {
    ProcessInstance period = posted();

    assertThatThrownBy(() -> complete("sg13-chair", "handle-comments", next("defer")))
        .hasMessageContaining("The comment period is still running");

    assertThat(period).isWaitingAt("handle-comments");
  }

  @Test
  void a_material_change_is_posted_again_for_four_new_weeks() {
    ProcessInstance period = posted();
    desk.on(START.plusDays(10));

    complete("sg13-chair", "handle-comments", changed());
    assertThat(period)
        .hasPassedInOrder("handling-result", "before-post-and-mail")
        .isWaitingAt("post-proposal", "mail-proposal");

    postAndMail();
    assertThat(task("handle-comments").getDueDate())
        .isEqualTo(Geneva.endOf(START.plusDays(10 + 28)));
    desk.on(DAY_29);
    assertThat(period).isWaitingAt("handle-comments");
    desk.on(START.plusDays(10 + 29));
    assertThat(period).isEnded();
  }

  @Test
  void the_case_may_be_referred_while_comments_come_in() {
    ProcessInstance period = posted();

    complete("sg13-chair", "handle-comments", next("refer"));

    assertThat(period).hasPassedInOrder("handling-result", "period-referred").isEnded();
  }

  @Test
  void comments_left_after_four_weeks_are_resolved_by_correspondence() {
    ProcessInstance period = postedWithObjection();
    assertThat(period)
        .hasPassedInOrder("comment-period-over", "count-open", "unresolved-left")
        .isWaitingAt("resolve-comments");
    assertThat(task("resolve-comments")).hasCandidateGroup("sg13-chair");
    assertThat(task("resolve-comments").getDueDate())
        .isEqualTo(Geneva.endOf(SG13_IN_JULY.minusDays(12)));
    assertThat(state()).isEqualTo("RESOLVING");

    complete("sg13-chair", "resolve-comments", handled("open", ""));
    assertThat(period).hasPassedInOrder("resolve-comments", "resolving-result", "count-open");
    assertThat(period).isWaitingAt("resolve-comments");

    complete("sg13-chair", "resolve-comments", handled("author-confirmed", "Mail of 3 March"));
    assertThat(period).hasPassed("period-clear").isEnded();
  }

  @Test
  void an_author_who_is_satisfied_settles_the_last_comment() {
    ProcessInstance period = postedWithObjection();

    comments.confirm(CASE, number(), "member-jp");

    assertThat(period)
        .hasPassedInOrder("resolve-comments", "comments-settled", "count-open", "period-clear")
        .isEnded();
    assertThat(state()).isEqualTo("READY");
  }

  @Test
  void while_another_comment_is_open_a_satisfied_author_settles_nothing() {
    ProcessInstance period = posted();
    comments.add(CASE, "member-jp", "objection", "Covered by a Question");
    comments.add(CASE, "member-ke", "substantive", "Scope too wide");
    desk.on(DAY_29);

    comments.withdraw(CASE, store.of(CASE).get(0).id(), "member-jp");

    assertThat(period).isWaitingAt("resolve-comments");
  }

  @Test
  void a_change_to_resolve_a_comment_may_have_to_be_posted_again() {
    ProcessInstance period = postedWithObjection();

    complete("sg13-chair", "resolve-comments", changed());

    assertThat(period)
        .hasPassedInOrder("resolving-result", "before-post-and-mail")
        .isWaitingAt("post-proposal", "mail-proposal");
  }

  @Test
  void the_chair_may_leave_open_comments_to_the_next_meeting() {
    ProcessInstance period = postedWithObjection();

    complete("sg13-chair", "resolve-comments", next("defer"));

    assertThat(period).hasPassedInOrder("resolving-result", "period-deferred").isEnded();
  }

  @Test
  void the_chair_may_refer_the_case_after_the_four_weeks() {
    ProcessInstance period = postedWithObjection();

    complete("sg13-chair", "resolve-comments", next("refer"));

    assertThat(period).hasPassedInOrder("resolving-result", "period-referred").isEnded();
  }

  @Test
  void comments_still_open_when_the_next_meeting_is_near_are_left_to_it() {
    ProcessInstance period = postedWithObjection();

    desk.at(SG13_IN_JULY.minusDays(12).atTime(23, 59, 59));
    assertThat(period).isWaitingAt("resolve-comments");
    desk.at(SG13_IN_JULY.minusDays(11).atStartOfDay());

    assertThat(period).hasPassedInOrder("correspondence-over", "period-deferred").isEnded();
    assertThat(in("establish-at-meeting")).isWaitingAt("put-on-agenda");
  }

  @Test
  void in_tsag_comments_are_settled_until_the_next_tsag_meeting() {
    propose(betweenMeetings("TSAG"));
    complete(
        "tsag-chair",
        "open-review",
        Map.of("reviewers", List.of("vice-chairs", "wp-chairs", "sg-chairs")));
    everyReviewerAnswers("agree");
    complete("tsag-chair", "conclude-review", Map.of("result", "agree"));
    complete("tsag-chair", "name-parent", Map.of("parentGroup", "TSAG"));
    postAndMail();
    ProcessInstance period = in("comment-period");
    comments.add(CASE, "member-jp", "objection", "Covered by a Question");

    desk.on(DAY_29);
    assertThat(task("resolve-comments")).hasCandidateGroup("tsag-chair");
    desk.on(TSAG_IN_MAY.minusDays(11));

    assertThat(period).hasPassedInOrder("correspondence-over", "period-deferred").isEnded();
    assertThat(state()).isEqualTo("ON_AGENDA");
  }

  @Test
  void silence_settles_a_comment_only_a_week_after_a_solution_was_proposed() {
    ProcessInstance period = postedWithObjection();
    complete("sg13-chair", "resolve-comments", handled("proposed", "Scope without sensors"));

    assertThatThrownBy(
            () -> complete("sg13-chair", "resolve-comments", handled("author-silent", "No answer")))
        .hasMessageContaining("8 March 2024");

    desk.at(DAY_29.plusDays(8).atStartOfDay());
    complete("sg13-chair", "resolve-comments", handled("author-silent", "No answer"));
    assertThat(period).hasPassed("period-clear").isEnded();
  }

  private ProcessInstance agreed() {
    propose(betweenMeetings("SG13"));
    reviewWithAgreement("sg13-chair");
    return in("comment-period");
  }

  private ProcessInstance posted() {
    ProcessInstance period = agreed();
    postAndMail();
    return period;
  }

  private ProcessInstance postedWithObjection() {
    ProcessInstance period = posted();
    comments.add(CASE, "member-jp", "objection", "Covered by a Question");
    desk.on(DAY_29);
    return period;
  }

  private Map<String, Object> handled(String resolution, String proof) {
    return Map.of(
        "result",
        "record",
        "change",
        "none",
        "comments",
        List.of(Map.of("number", 1, "resolution", resolution, "proof", proof)));
  }

  private static Map<String, Object> changed() {
    return Map.of(
        "result", "post-again",
        "change", "material",
        "tor", atMeeting("SG13").get("tor"),
        "reason", "Scope narrowed");
  }

  private static Map<String, Object> next(String result) {
    return Map.of("result", result, "change", "none", "reason", "As the chair sees it");
  }

  private long number() {
    return store.of(CASE).get(0).id();
  }
}
