package org.focusgroupdesk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagrams "hold-meeting", "announce-meeting", "conduct-meeting" and "report-meeting". */
class HoldMeetingTest extends MeetingWalk {

  @Autowired private RuntimeService runtime;

  @Test
  void a_later_meeting_goes_from_its_plan_to_its_final_report() {
    firstMeetingHeld();
    ask(CHAIR);
    plan(arrangements("Letter A", APRIL));
    assertThat(state()).isEqualTo("PLANNED");
    assertThat(desk.task(GROUP, "post-meeting").getDueDate()).isNotNull();

    post();
    assertThat(state()).isEqualTo("ANNOUNCED");
    assertThat(finding("FG-ANN-05").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-ANN-05").lastDay()).isEqualTo("2024-02-28");

    register(person("Ada", "CH", "SECTOR_MEMBER"), person("Kofi", "GH", "EXTERNAL_EXPERT"));
    desk.on(APRIL);
    open();
    assertThat(state()).isEqualTo("OPEN");
    complete(
        VICE_CHAIR,
        "call-patent-policy",
        Map.of(
            "result", "made",
            "presiding", "Kofi Mensah",
            "replies", List.of(Map.of("person", "Ada", "reply", "One patent, form 2"))));
    assertThat(state()).isEqualTo("IPR_CALLED");
    String kofi = String.valueOf(participants.find(GROUP, "Kofi", "Kofi Ltd").orElseThrow().id());
    complete(
        CHAIR,
        "close-meeting",
        Map.of(
            "attended", List.of(kofi),
            "outputs", List.of(Map.of("title", "Draft report 1", "document", "O-1"))));
    assertThat(state()).isEqualTo("HELD");

    complete(CHAIR, "write-report", Map.of("report", "Drafting went on.", "listShared", true));
    assertThat(state()).isEqualTo("REPORT_DRAFT");
    complete(CHAIR, "finish-report", Map.of("result", "rewrite"));
    assertThat(form("write-report")).containsEntry("report", "Drafting went on.");
    complete(CHAIR, "write-report", Map.of("report", "Drafting went on well.", "listShared", true));
    complete(CHAIR, "finish-report", Map.of("result", "final"));
    assertThat(state()).isEqualTo("REPORT_FINAL");
    assertThat(run().endedAt()).isNotNull();

    HeldMeeting held =
        store.heldBetween(GROUP, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30)).get(0);
    assertThat(held.attendees()).extracting(Participant::name).containsExactly("Kofi");
    assertThat(held.outputs()).containsExactly(new MeetingOutput("Draft report 1", "O-1"));
    assertThat(held.meeting().report().finalOn()).isEqualTo(APRIL);
    assertThat(participants.of(GROUP)).hasSize(3);
  }

  @Test
  void planning_can_be_given_up_before_anybody_is_told() {
    ask(CHAIR);
    complete(CHAIR, "plan-meeting", Map.of("result", "give-up"));

    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThat(run().endedAt()).isNotNull();
    assertThat(store.of(GROUP)).isEmpty();
  }

  @Test
  void a_meeting_handed_back_unposted_is_changed_or_given_up() {
    ask(CHAIR);
    plan(arrangements("1", APRIL));
    complete("tsb", "post-meeting", Map.of("result", "hand-back"));
    assertThat(form("plan-meeting").get("meeting").toString()).contains("2024-04-10");
    assertThat(desk.task(GROUP, "plan-meeting").getAssignee()).isNull();

    complete(CHAIR, "plan-meeting", Map.of("result", "give-up", "reason", "Nobody can come"));

    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThat(store.posted(GROUP)).isEmpty();
  }

  @Test
  void a_late_notice_stays_late_when_the_date_is_kept_with_a_reason() {
    lateMeeting();
    assertThat(state()).isEqualTo("LATE_NOTICE");
    assertThat(finding("FG-ANN-05").outcome()).isEqualTo(Outcome.NOT_MET);

    complete(CHAIR, "settle-notice", Map.of("result", "keep", "reason", "The host is ready"));

    assertThat(finding("FG-ANN-05").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(finding("FG-ANN-05").reason()).isEqualTo("The host is ready");
    assertThat(finding("FG-ANN-05").byRole()).isEqualTo(CHAIR);
    assertThat(findings("FG-ANN-05")).extracting(f -> f.outcome()).contains(Outcome.NOT_MET);
    assertThat(state()).isEqualTo("LATE_NOTICE");
    desk.on(APRIL);
    hold();
    report();
    assertThat(state()).isEqualTo("REPORT_FINAL");
  }

  @Test
  void a_late_meeting_moved_to_a_later_day_needs_no_new_notice() {
    lateMeeting();
    complete(CHAIR, "settle-notice", Map.of("result", "change"));
    plan(arrangements("2", APRIL.plusDays(1)));

    assertThat(state()).isEqualTo("ANNOUNCED");
    assertThat(finding("FG-ANN-05").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-ANN-05").lastDay()).isEqualTo("2024-02-29");
    assertThat(findings("FG-ANN-05")).extracting(f -> f.outcome()).contains(Outcome.NOT_MET);
  }

  @Test
  void a_late_meeting_can_be_cancelled() {
    lateMeeting();
    complete(CHAIR, "settle-notice", Map.of("result", "cancel", "reason", "No time to travel"));

    assertThat(state()).isEqualTo("CANCELLED");
    assertThat(store.plannedAfter(GROUP, ESTABLISHED)).isEmpty();
    assertThat(store.posted(GROUP)).extracting(GroupMeeting::state).contains("CANCELLED");
  }

  private void lateMeeting() {
    firstMeetingHeld();
    ask(CHAIR);
    plan(arrangements("2", APRIL));
    desk.on(LocalDate.of(2024, 2, 29));
    post();
  }

  @Test
  void what_is_not_on_the_website_in_time_is_recorded_at_once() {
    firstMeetingHeld();
    ask(CHAIR);
    plan(arrangements("2", APRIL));
    assertThat(findings("FG-ANN-05")).isEmpty();

    desk.on(LocalDate.of(2024, 2, 29));

    assertThat(finding("FG-ANN-05").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding("FG-ANN-05").lastDay()).isEqualTo("2024-02-28");
    assertThat(desk.openKeys(GROUP)).contains("post-meeting");
  }

  @Test
  void a_first_meeting_that_begins_without_being_public_is_recorded() {
    ask(CHAIR);
    plan(arrangements("1", APRIL));
    desk.on(APRIL);

    assertThat(finding("FG-RTE-12").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_meeting_moved_to_an_earlier_day_needs_a_new_notice() {
    laterMeeting();
    complete(CHAIR, "open-meeting", Map.of("result", "change"));
    plan(arrangements("2", APRIL.minusDays(14)));

    assertThat(state()).isEqualTo("PLANNED");
    assertThat(procedures.deadline(run(), "meeting-notice").orElseThrow().lastDay())
        .isEqualTo("2024-02-14");
    desk.on(LocalDate.of(2024, 2, 15));
    post();
    assertThat(state()).isEqualTo("LATE_NOTICE");
  }

  @Test
  void a_meeting_that_was_announced_and_is_given_up_is_cancelled() {
    laterMeeting();
    complete(CHAIR, "open-meeting", Map.of("result", "change"));
    complete(CHAIR, "plan-meeting", Map.of("result", "give-up", "reason", "No host"));

    assertThat(state()).isEqualTo("CANCELLED");
  }

  @Test
  void an_announced_meeting_can_be_cancelled() {
    laterMeeting();
    complete(CHAIR, "open-meeting", Map.of("result", "cancel", "reason", "No host"));

    assertThat(state()).isEqualTo("CANCELLED");
    assertThat(desk.openKeys(GROUP)).doesNotContain("keep-lists", "open-meeting");
  }

  @Test
  void without_the_patent_policy_call_the_report_needs_a_reason() {
    laterMeeting();
    register(person("Ada", "CH", "SECTOR_MEMBER"));
    desk.on(APRIL);
    open();
    complete(CHAIR, "call-patent-policy", Map.of("result", "not-made", "reason", "Forgotten"));
    assertThat(state()).isEqualTo("OPEN");
    complete(CHAIR, "close-meeting", Map.of("everybody", true));
    assertThat(meeting().lacksPatentPolicyCall()).isTrue();
    complete(CHAIR, "write-report", Map.of("report", "We met.", "listShared", true));

    assertThatThrownBy(() -> complete(CHAIR, "finish-report", Map.of("result", "final")))
        .hasMessageContaining("Patent-policy call: not made at this meeting")
        .hasMessageContaining("A.7 (2024 draft) 7 p2");
    assertThat(state()).isEqualTo("REPORT_DRAFT");

    complete(
        CHAIR,
        "finish-report",
        Map.of("result", "final", "overrideReason", "Asked by mail afterwards"));
    assertThat(state()).isEqualTo("REPORT_FINAL");
    assertThat(finding("FG-IPR-02").outcome()).isEqualTo(Outcome.OVERRIDDEN);
  }

  @Test
  void the_closure_of_the_group_ends_what_was_planned() {
    laterMeeting();
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(GROUP)
        .correlateAll();

    assertThat(state()).isEqualTo("ENDED_WITH_GROUP");
    assertThat(desk.openKeys(GROUP)).doesNotContain("keep-lists", "open-meeting");
    assertThat(store.plannedAfter(GROUP, ESTABLISHED)).isEmpty();
  }

  @Test
  void the_parent_chair_plans_the_first_meeting_and_no_later_one() {
    ask("sg13-chair");
    complete(
        "sg13-chair",
        "plan-meeting",
        Map.of("result", "plan", "meeting", with(arrangements("1", APRIL), "parentAgreed", false)));
    assertThat(meeting().first()).isTrue();
    assertThat(finding("FG-ANN-02").outcome()).isEqualTo(Outcome.MET);

    assertThatThrownBy(() -> ask("sg13-chair"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("the focus group itself decides on its later meetings")
        .hasMessageContaining("A.7 (2024 draft) 3.5 p3");
  }

  @Test
  void a_meeting_after_the_end_of_the_lifetime_is_planned_with_a_word_of_warning() {
    LocalDate end = lifetimeEnd();
    ask(CHAIR);
    plan(arrangements("1", end.minusDays(1)));

    assertThat(state()).isEqualTo("PLANNED");
    assertThat(finding("FG-EXT-04").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding("FG-EXT-04").compared()).contains(Geneva.words(end));
  }

  @Test
  void the_first_meeting_follows_the_lifetime_that_starts_with_it() {
    atWork(
        "A7_2016",
        Map.of("tor", with(with(terms(), "startsWith", "first-meeting"), "lifetimeMonths", 12)));
    assertThat(lifetimeEnd()).isNull();

    ask(CHAIR);
    plan(arrangements("1", LocalDate.of(2024, 2, 29)));
    assertThat(lifetimeEnd()).isEqualTo("2025-02-28");
    post();
    complete(CHAIR, "open-meeting", Map.of("result", "change"));
    plan(arrangements("1", LocalDate.of(2024, 3, 11)));
    assertThat(lifetimeEnd()).isEqualTo("2025-03-11");
    complete(CHAIR, "open-meeting", Map.of("result", "cancel", "reason", "No host"));
    assertThat(lifetimeEnd()).isNull();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> terms() {
    return (Map<String, Object>) SampleProposal.complete(GROUP, "SG13").get("tor");
  }

  private LocalDate lifetimeEnd() {
    return jdbc.sql("select lifetime_end from focus_group where acronym = ?")
        .param(GROUP)
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .list()
        .get(0);
  }
}
