package org.focusgroupdesk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.CalendarChanges;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Diagrams "hand-over-deliverable", "draft-", "lodge-", "consider-" and "track-deliverable". */
class DeliverableTest extends DiagramWalk {

  private static final String CHAIR = "fg-an-chair";
  private static final String VICE_CHAIR = "fg-an-vice-chairs";
  private static final String PARENT = "sg13-chair";
  private static final String TITLE = "Use cases of ambient networks";

  @Autowired private RunningGroup groups;
  @Autowired private Procedures procedures;
  @Autowired private Deliverables deliverables;
  @Autowired private Deadlines deadlines;
  @Autowired private Meetings meetings;
  @Autowired private CalendarChanges calendar;
  @Autowired private Ledger ledger;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_draft_is_shared_comes_back_and_is_approved_by_consensus() {
    atWork("A7_2016");
    planned(plan());
    ProcessInstance draft = in("draft-deliverable");
    assertThat(draft).hasPassedInOrder("plan-deliverable", "check-plan");
    assertThat(run().state()).isEqualTo("PLANNED");
    assertThat(run().subject()).isEqualTo(TITLE);
    complete(VICE_CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    assertThat(run().state()).isEqualTo("DRAFTING");

    complete(CHAIR, "draft-text", share("SG13", "SG17"));
    assertThat(run().state()).isEqualTo("SHARED");
    complete(CHAIR, "take-up-comments", Map.of("result", "more", "comments", "Add security"));
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    assertThat(run().state()).isEqualTo("MATURE");
    complete(CHAIR, "declare-consensus", noConsensus());
    assertThat(draft).hasPassed("note-no-consensus").isWaitingAt("draft-text");
    assertThat(states()).containsSequence("MATURE", "NOT_AGREED", "DRAFTING");
    complete(CHAIR, "draft-text", share("SG13"));
    complete(CHAIR, "take-up-comments", Map.of("result", "stable"));
    complete(CHAIR, "declare-consensus", consensus());

    assertThat(draft).hasPassed("check-approval", "approved").isEnded();
    assertThat(run().state()).isEqualTo("APPROVED_FG");
    assertThat(deliverables.shares(run().id())).hasSize(2);
    assertThat(deliverables.get(run()).editor()).isEqualTo("Ada Muster");
    assertThat(in("lodge-deliverable")).isWaitingAt("lodge-td");
    assertThat(task("lodge-td")).hasCandidateGroup("tsb");
  }

  @Test
  void an_incomplete_text_is_passed_on_as_such() {
    atWork("A7_2016");
    planned(plan());
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    complete(CHAIR, "draft-text", Map.of("result", "pass-on", "statement", "Chapter 4 is missing"));

    assertThat(in("lodge-deliverable")).isWaitingAt("lodge-td");
    assertThat(deliverables.get(run()).incomplete()).isTrue();
    assertThat(states()).doesNotContain("APPROVED_FG");
    lodge("TD-4");
    assertThat(run().state()).isEqualTo("LODGED_TD");
  }

  @Test
  void a_text_that_is_given_up_ends() {
    atWork("A7_2016");
    planned(plan());
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    ProcessInstance handOver = in("hand-over-deliverable");

    complete(CHAIR, "draft-text", Map.of("result", "give-up", "reason", "Covered elsewhere"));

    assertThat(handOver).hasPassed("not-completed").isEnded();
    assertThat(run().state()).isEqualTo("CLOSED_ITEM");
    assertThat(run().endedAt()).isNotNull();
  }

  @Test
  void what_is_not_approved_ends_with_the_group_and_what_is_approved_stays() {
    atWork("A7_2016");
    approved();
    planned(with(plan(), "title", "Another text"));

    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();

    assertThat(procedures.of(CASE))
        .filteredOn(run -> run.kind().equals("hand-over-deliverable"))
        .extracting(Procedure::state)
        .containsExactly("APPROVED_FG", "ENDED_WITH_GROUP");
    assertThat(in("lodge-deliverable")).isWaitingAt("lodge-td");
  }

  @Test
  void the_whole_way_to_the_parent_under_the_edition_of_2016() {
    atWork("A7_2016");
    approved();
    assertThat(deadline("deliverable").lastDay()).isEqualTo(LocalDate.of(2024, 2, 5));
    assertThat(task("lodge-td").getDueDate().toInstant())
        .isEqualTo(deadline("deliverable").lastInstant());
    ProcessInstance handOver = in("hand-over-deliverable");
    ProcessInstance lodging = in("lodge-deliverable");
    desk.on(LocalDate.of(2024, 2, 5));
    lodge("TD-17");
    assertThat(lodging).hasPassedInOrder("fix-meeting", "check-date", "lodged-as-td").isEnded();
    assertThat(last("FG-DEL-06").outcome()).isEqualTo(Outcome.MET);
    assertThat(deadlines.find(CASE, run().id(), "deliverable")).isEmpty();

    complete("tsb", "post-deliverable", Map.of("result", "posted", "postedOn", "2024-02-05"));
    assertThat(last("FG-DEL-07").outcome()).isEqualTo(Outcome.MET);
    assertThat(handOver).hasNotPassed("coordinate-target").hasPassed("posting-settled");

    ProcessInstance consideration = in("consider-deliverable");
    desk.on(SG13_IN_MARCH);
    assertThat(consideration).hasPassed("put-on-agenda").isWaitingAt("consider-text");
    assertThat(run().state()).isEqualTo("WITH_PARENT");
    complete(PARENT, "consider-text", Map.of("result", "carry-over", "remarks", "No time"));
    assertThat(consideration).hasPassed("carry-over").isWaitingAt("meeting-opens");
    desk.on(SG13_IN_JULY);
    complete(PARENT, "consider-text", Map.of("result", "taken-up"));
    assertThat(consideration).isEnded();

    ProcessInstance tracking = in("track-deliverable");
    complete(
        PARENT,
        "record-use",
        Map.of(
            "use", "work-item", "studyGroup", "SG13", "designation", "Y.amb", "on", "2024-07-15"));
    assertThat(run().state()).isEqualTo("TRACKED");
    desk.on(LocalDate.of(2025, 3, 3));
    complete("tsb", "track-texts", entry("recommendation", "SG13", "Y.3999"));
    complete(PARENT, "track-texts", Map.of("result", "close", "on", "2025-03-03"));

    assertThat(tracking).hasPassed("tracking-closed").isEnded();
    assertThat(handOver).hasPassed("deliverable-settled").isEnded();
    assertThat(run().state()).isEqualTo("CLOSED_ITEM");
    assertThat(deliverables.counts(CASE)).isEqualTo(new TextCounts(1, 0));
    assertThat(findings("FG-APX-08")).isEmpty();
  }

  @Test
  void the_draft_of_2024_asks_for_figures_and_for_no_posting() {
    atWork("A7_2024D");
    planned(with(plan(), "targets", List.of()));
    finishDraft();
    ProcessInstance handOver = in("hand-over-deliverable");
    lodge("TD-17");
    assertThat(desk.openKeys(CASE)).doesNotContain("post-deliverable");
    assertThat(task("coordinate-target")).hasCandidateGroup(PARENT);
    complete(PARENT, "coordinate-target", Map.of("targets", List.of("SG17", "SG20")));

    desk.on(SG13_IN_MARCH);
    complete(PARENT, "consider-text", Map.of("result", "amended", "remarks", "Scope"));
    assertThat(handOver).hasPassed("route-deliverable");
    assertThat(states()).containsSequence("WITH_PARENT", "ROUTED_OTHER_SG");
    assertThat(deliverables.get(run()).routedTo()).containsExactly("SG17", "SG20");
    complete(PARENT, "record-use", Map.of("use", "no-action", "on", "2024-03-04"));
    complete(PARENT, "track-texts", Map.of("result", "close", "on", "2024-03-04"));

    assertThat(last("FG-APX-08").outcome()).isEqualTo(Outcome.MET);
    assertThat(handOver).isEnded();
  }

  @Test
  void a_text_that_the_meeting_rejects_is_settled() {
    atWork("A7_2016");
    approved();
    ProcessInstance handOver = in("hand-over-deliverable");
    lodge("TD-17");
    complete("tsb", "post-deliverable", Map.of("result", "not-posted", "reason", "Not public"));
    assertThat(last("FG-DEL-07").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    desk.on(SG13_IN_MARCH);

    complete(PARENT, "consider-text", Map.of("result", "rejected", "remarks", "Out of scope"));

    assertThat(handOver).hasPassed("rejected").isEnded();
    assertThat(run().state()).isEqualTo("CLOSED_ITEM");
  }

  @Test
  void a_text_that_is_kept_back_needs_a_reason() {
    atWork("A7_2016");
    approved();
    ProcessInstance handOver = in("hand-over-deliverable");

    assertThatThrownBy(() -> complete("tsb", "lodge-td", Map.of("result", "not-handed-over")))
        .hasMessageContaining("Reason");
    complete("tsb", "lodge-td", Map.of("result", "not-handed-over", "reason", "Merged"));

    assertThat(handOver).hasPassed("not-lodged").isEnded();
    assertThat(last("FG-DEL-04").outcome()).isEqualTo(Outcome.OVERRIDDEN);
  }

  @Test
  void a_late_td_is_taken_with_a_reason_and_stays_late() {
    ProcessInstance lodging = late();
    assertThat(lodging).isWaitingAt("accept-late-td");
    assertThat(run().state()).isEqualTo("LATE_TD");

    complete(PARENT, "accept-late-td", Map.of("accept", "yes", "reason", "Short text"));

    assertThat(lodging).hasNotPassed("move-on").isEnded();
    assertThat(findings("FG-DEL-06"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_MET, Outcome.OVERRIDDEN);
    assertThat(meetingOfRun().firstDay()).isEqualTo(SG13_IN_MARCH);
    assertThat(deliverables.get(run()).late()).isTrue();
    desk.on(SG13_IN_MARCH);
    assertThat(in("consider-deliverable")).isWaitingAt("consider-text");
  }

  @Test
  void a_late_td_that_is_not_taken_goes_to_the_following_meeting() {
    ProcessInstance lodging = late();

    complete(PARENT, "accept-late-td", Map.of("accept", "no", "reason", "Agenda is full"));

    assertThat(lodging).hasPassed("move-on").isEnded();
    assertThat(meetingOfRun().firstDay()).isEqualTo(SG13_IN_JULY);
    assertThat(deliverables.get(run()).late()).isTrue();
  }

  @Test
  void silence_on_a_late_td_sends_it_to_the_following_meeting() {
    ProcessInstance lodging = late();

    desk.on(SG13_IN_MARCH.plusDays(12));

    assertThat(lodging).hasPassed("meeting-over", "move-on").isEnded();
    assertThat(meetingOfRun().firstDay()).isEqualTo(SG13_IN_JULY);
  }

  @Test
  void a_late_td_is_in_time_when_the_meeting_moves_away() {
    ProcessInstance lodging = late();

    move(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 16));

    assertThat(lodging).hasPassed("meeting-moved").isEnded();
    assertThat(run().state()).isEqualTo("LODGED_TD");
    assertThat(findings("FG-DEL-06"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_MET, Outcome.MET);
  }

  @Test
  void the_deadline_follows_the_meeting() {
    atWork("A7_2016");
    approved();
    ProcessInstance lodging = in("lodge-deliverable");

    move(LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 29));

    assertThat(lodging).hasPassed("calendar-changed").isWaitingAt("lodge-td");
    assertThat(deadline("deliverable").lastDay()).isEqualTo(LocalDate.of(2024, 2, 19));
    assertThat(task("lodge-td").getDueDate().toInstant())
        .isEqualTo(deadline("deliverable").lastInstant());
  }

  @Test
  void a_meeting_that_opens_without_it_stays_on_record() {
    atWork("A7_2016");
    approved();
    ProcessInstance lodging = in("lodge-deliverable");

    desk.on(SG13_IN_MARCH);

    assertThat(lodging).hasPassed("meeting-missed", "note-missed").isWaitingAt("lodge-td");
    assertThat(last("FG-DEL-06").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(deadline("deliverable").lastDay()).isEqualTo(LocalDate.of(2024, 6, 17));
  }

  @Test
  void what_tsb_received_in_time_is_in_time_for_the_open_meeting_although_noted_during_it() {
    atWork("A7_2016");
    approved();
    desk.on(SG13_IN_MARCH.plusDays(1));

    complete(
        "tsb",
        "lodge-td",
        Map.of("result", "lodged", "document", "TD-17", "receivedOn", "2024-02-05"));

    assertThat(last("FG-DEL-06").outcome()).isEqualTo(Outcome.MET);
    assertThat(deliverables.get(run()).late()).isFalse();
    desk.on(SG13_IN_MARCH.plusDays(1));
    assertThat(run().state()).isEqualTo("WITH_PARENT");
  }

  @Test
  void without_a_coming_meeting_nothing_is_lodged_until_one_is_in_the_calendar() {
    jdbc.sql("update parent_meeting set cancelled = true where group_id = 'SG13'").update();
    atWork("A7_2016");
    approved();

    assertThatThrownBy(() -> lodge("TD-17"))
        .hasMessageContaining("No coming meeting of SG13")
        .hasMessageContaining("A.7 (2016)");
    calendar.add(
        "SG13", "May", LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 17), "Geneva", null);
    assertThat(deadline("deliverable").lastDay()).isEqualTo(LocalDate.of(2024, 4, 8));
    lodge("TD-17");
    assertThat(run().state()).isEqualTo("LODGED_TD");
  }

  @Test
  void a_lodged_text_waits_for_a_meeting_that_is_yet_to_be_arranged() {
    late();
    calendar.cancel(meetings.nextAfter("SG13", SG13_IN_MARCH).orElseThrow().id(), START, "tsb");
    complete(PARENT, "accept-late-td", Map.of("accept", "no", "reason", "Agenda is full"));
    assertThat(run().meetingId()).isNull();

    calendar.add(
        "SG13", "May", LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 17), "Geneva", null);
    desk.on(LocalDate.of(2024, 5, 6));

    assertThat(in("consider-deliverable")).isWaitingAt("consider-text");
    assertThat(meetingOfRun().firstDay()).isEqualTo(LocalDate.of(2024, 5, 6));
  }

  @Test
  void a_published_deadline_for_contributions_does_not_shorten_the_four_weeks() {
    atWork("A7_2016");
    calendar.move(
        march().id(),
        SG13_IN_MARCH,
        SG13_IN_MARCH.plusDays(11),
        "Geneva",
        LocalDate.of(2024, 2, 20),
        START,
        "tsb");

    approved();

    assertThat(deadline("deliverable").lastDay()).isEqualTo(LocalDate.of(2024, 2, 5));
  }

  @Test
  void a_text_meant_for_itu_t_was_shared_or_a_reason_is_given() {
    atWork("A7_2016");
    planned(with(plan(), "meantAs", "recommendation"));
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    complete(CHAIR, "draft-text", Map.of("result", "stable"));

    assertThatThrownBy(() -> complete(CHAIR, "declare-consensus", consensus()))
        .hasMessageContaining("No draft was shared with SG13")
        .hasMessageContaining("I.2 6)");
    complete(CHAIR, "declare-consensus", with(consensus(), "overrideReason", "Discussed on site"));

    assertThat(last("FG-APX-06").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(run().state()).isEqualTo("APPROVED_FG");
  }

  @ParameterizedTest
  @CsvSource({"HOLD, request for more time", "CLOSED, come to its end"})
  void nothing_is_approved_in_hold_or_after_the_end(String state, String words) {
    atWork("A7_2016");
    planned(plan());
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    groupIs(state);

    assertThatThrownBy(() -> complete(CHAIR, "declare-consensus", consensus()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words)
        .hasMessageContaining("2.2 p6");

    assertThat(run().state()).isEqualTo("MATURE");
    assertThat(last("FG-EXT-04").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_sustained_objection_bars_consensus() {
    atWork("A7_2016");
    planned(plan());
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    complete(CHAIR, "draft-text", Map.of("result", "stable"));

    assertThatThrownBy(
            () -> complete(CHAIR, "declare-consensus", with(consensus(), "objections", "Ghana")))
        .hasMessageContaining("sustained objection: Ghana")
        .hasMessageContaining("10.1");
  }

  @ParameterizedTest
  @MethodSource("badPlans")
  void a_plan_that_cannot_be_is_refused(String field, Object value, String words) {
    atWork("A7_2016");
    start();

    assertThatThrownBy(() -> complete(CHAIR, "plan-deliverable", with(plan(), field, value)))
        .hasMessageContaining(words);

    assertThat(deliverables.of(CASE)).isEmpty();
    assertThat(in("draft-deliverable")).isWaitingAt("plan-deliverable");
  }

  static Stream<Arguments> badPlans() {
    return Stream.of(
        Arguments.of("title", "  ", "Title"),
        Arguments.of("title", "x".repeat(201), "at most 200"),
        Arguments.of("title", "Recommendation Y.3000", "A focus group cannot say"),
        Arguments.of("selfLabel", "Recommendation adopted by the FG", "Res 22"),
        Arguments.of("textForm", "standard", "not one of those offered"),
        Arguments.of("targets", List.of("SG99"), "no such choice"),
        Arguments.of("meantAs", "law", "no such choice"));
  }

  @Test
  void a_deliverable_is_handed_over_once() {
    atWork("A7_2016");
    approved();
    start();
    assertThatThrownBy(
            () ->
                complete(
                    CHAIR,
                    "plan-deliverable",
                    with(plan(), "title", "use cases of AMBIENT-networks")))
        .hasMessageContaining("in the register of this group already");
    lodge("TD-17");
    assertThatThrownBy(() -> complete(CHAIR, "plan-deliverable", plan()))
        .hasMessageContaining("handed over already, as TD-17")
        .hasMessageContaining("A.7 (2016)");

    complete(CHAIR, "plan-deliverable", with(plan(), "title", "Another text"));
    finishDraft();
    assertThatThrownBy(() -> lodge("td-17")).hasMessageContaining("The number td-17 is taken");
    lodge("TD-18");
  }

  @ParameterizedTest
  @CsvSource({
    "receivedOn, 2024-02-09, future",
    "receivedOn, 2024-01-31, ready on",
    "receivedOn, 2024-02-30, not a date",
    "availableOn, 2024-02-01, before TSB received it"
  })
  void dates_of_a_td_must_make_sense(String field, String value, String words) {
    atWork("A7_2016");
    approved();
    desk.on(LocalDate.of(2024, 2, 2));
    Map<String, Object> answers =
        new HashMap<>(Map.of("result", "lodged", "document", "TD-1", "receivedOn", "2024-02-02"));
    answers.put(field, value);

    assertThatThrownBy(() -> complete("tsb", "lodge-td", answers)).hasMessageContaining(words);

    assertThat(deliverables.get(run()).isHandedOver()).isFalse();
  }

  @Test
  void sharing_and_declaring_need_sensible_answers() {
    atWork("A7_2016");
    planned(plan());
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    assertThatThrownBy(() -> complete(CHAIR, "draft-text", share()))
        .hasMessageContaining("Nobody is named");
    assertThatThrownBy(
            () -> complete(CHAIR, "draft-text", with(share("SG13"), "sharedOn", "2024-03-01")))
        .hasMessageContaining("future");
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    assertThatThrownBy(
            () ->
                complete(CHAIR, "declare-consensus", with(consensus(), "approvedOn", "2023-12-31")))
        .hasMessageContaining("before the group was established");
    assertThatThrownBy(
            () ->
                complete(
                    CHAIR,
                    "declare-consensus",
                    Map.of("result", "no-consensus", "approvedOn", "2024-02-01")))
        .hasMessageContaining("Sustained objections");
  }

  @Test
  void entries_of_the_register_are_checked_and_only_the_parent_closes_it() {
    atWork("A7_2016");
    planned(with(plan(), "targets", List.of()));
    finishDraft();
    lodge("TD-17");
    assertThatThrownBy(
            () ->
                complete(
                    "tsb",
                    "post-deliverable",
                    Map.of("result", "posted", "postedOn", "2024-01-01")))
        .hasMessageContaining("check the date");
    assertThatThrownBy(() -> complete(PARENT, "coordinate-target", Map.of("targets", List.of())))
        .hasMessageContaining("No study group is named");
    complete(PARENT, "coordinate-target", Map.of("targets", List.of("SG13"), "remarks", "Asked"));
    desk.on(SG13_IN_MARCH);
    complete(
        PARENT, "consider-text", Map.of("result", "taken-up", "targets", List.of("SG13", "SG20")));
    assertThat(deliverables.get(run()).routedTo()).containsExactly("SG20");
    complete(
        PARENT,
        "record-use",
        Map.of("use", "liaison", "studyGroup", "SG20", "designation", "LS-3", "on", "2024-03-04"));
    assertThatThrownBy(
            () ->
                complete(
                    "tsb",
                    "track-texts",
                    with(entry("informative", "SG20", "Y Suppl. 1"), "on", "2024-04-01")))
        .hasMessageContaining("lies in the future");
    desk.on(SG13_IN_JULY);
    complete("tsb", "track-texts", entry("informative", "SG20", "Y Suppl. 1"));
    assertThatThrownBy(
            () -> complete("tsb", "track-texts", entry("informative", "SG20", "y suppl 1")))
        .hasMessageContaining("entered for this deliverable already");
    assertThatThrownBy(
            () -> complete("tsb", "track-texts", Map.of("result", "close", "on", "2024-07-15")))
        .hasMessageContaining("Only the chair of SG13");
    assertThatThrownBy(
            () -> complete(PARENT, "track-texts", Map.of("result", "close", "on", "2024-08-15")))
        .hasMessageContaining("future");
  }

  @Test
  void every_form_shows_the_deliverable_and_what_people_wrote_formats_nothing() {
    String hostile = "<script>alert(1)</script> **bold**\nBcc: all@example.org";
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", "A7_2016", START);
    start();
    assertThat(factsOf("plan-deliverable")).contains("terms=Two technical reports");
    assertThat(valuesOf("plan-deliverable").get("deliverableForms").toString())
        .contains("Material for draft Recommendations");
    complete(
        CHAIR,
        "plan-deliverable",
        with(
            with(with(plan(), "title", hostile), "meantAs", "informative"),
            "targets",
            List.of("SG17")));
    complete(CHAIR, "start-drafting", Map.of("editor", hostile));
    assertThat(factsOf("draft-text"))
        .contains("\\<script\\>", "\\*\\*bold\\*\\* Bcc", "Structure and format it")
        .doesNotContain("<script>");
    assertThat(valuesOf("draft-text")).containsEntry("sharedWith", List.of("SG13", "SG17"));
    complete(CHAIR, "draft-text", share("SG13", "SG17"));
    assertThat(factsOf("take-up-comments")).contains("SG13, SG17 (by liaison statement)");
    complete(CHAIR, "take-up-comments", Map.of("result", "stable"));
    assertThat(valuesOf("declare-consensus")).containsEntry("selfLabel", "Technical report");
    complete(CHAIR, "declare-consensus", consensus());
    assertThat(factsOf("lodge-td")).contains("Approved on Thursday 1 February 2024", "TDs are due");
    desk.on(LocalDate.of(2024, 2, 6));
    lodge("TD-17");
    assertThat(factsOf("accept-late-td")).contains("TD: TD-17", "**Late.**", "**Not met**");
    complete(PARENT, "accept-late-td", Map.of("accept", "yes", "reason", "Short"));
    assertThat(valuesOf("coordinate-target")).containsEntry("targets", List.of("SG17"));
    assertThat(valuesOf("post-deliverable")).containsEntry("postedOn", "2024-02-06");
    complete(PARENT, "coordinate-target", Map.of("targets", List.of("SG17")));
    desk.on(SG13_IN_MARCH);
    assertThat(factsOf("consider-text")).contains("Meant for SG17");
    complete(PARENT, "consider-text", Map.of("result", "taken-up"));
    assertThat(valuesOf("record-use")).containsEntry("on", "2024-03-04");
    complete(
        PARENT,
        "record-use",
        Map.of("use", "liaison", "studyGroup", "SG17", "designation", "LS-1", "on", "2024-03-04"));
    assertThat(factsOf("track-texts")).contains("liaison statement sent: SG17 LS-1");
    assertThat(
            jdbc.sql("select subject from notice where acronym = ?")
                .param(CASE)
                .query(String.class)
                .list())
        .anyMatch(subject -> subject.contains("a deliverable for your study group"))
        .noneMatch(subject -> subject.contains("\n"));
  }

  private String factsOf(String key) {
    return valuesOf(key).get("facts").toString();
  }

  private Map<String, Object> valuesOf(String key) {
    return desk.form(task(key));
  }

  private void atWork(String edition) {
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", edition, START);
  }

  private void start() {
    desk.start(CHAIR, "act-for-group", Map.of("focusGroup", CASE, "act", "hand-over-deliverable"));
  }

  private void planned(Map<String, Object> plan) {
    start();
    complete(CHAIR, "plan-deliverable", plan);
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "title", TITLE,
        "textForm", "gap-analysis",
        "selfLabel", "Technical report",
        "meantAs", "none",
        "targets", List.of("SG13"),
        "origin", "Terms of reference");
  }

  private void approved() {
    planned(plan());
    finishDraft();
  }

  private void finishDraft() {
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    complete(CHAIR, "declare-consensus", consensus());
  }

  /** Lodged on 6 February, a day after the deadline. */
  private ProcessInstance late() {
    atWork("A7_2016");
    approved();
    ProcessInstance lodging = in("lodge-deliverable");
    desk.on(LocalDate.of(2024, 2, 6));
    lodge("TD-17");
    return lodging;
  }

  private void lodge(String number) {
    String today = Geneva.dateOf(desk.now()).toString();
    complete(
        "tsb", "lodge-td", Map.of("result", "lodged", "document", number, "receivedOn", today));
  }

  private Map<String, Object> consensus() {
    return Map.of(
        "result", "consensus", "approvedOn", START.toString(), "selfLabel", "Technical report");
  }

  private static Map<String, Object> noConsensus() {
    return Map.of(
        "result", "no-consensus", "approvedOn", START.toString(), "objections", "Ghana: too early");
  }

  private static Map<String, Object> share(String... groups) {
    return Map.of(
        "result",
        "share",
        "sharedWith",
        List.of(groups),
        "sharedOn",
        START.toString(),
        "version",
        "1",
        "byLiaison",
        true);
  }

  private static Map<String, Object> entry(String what, String group, String designation) {
    return Map.of(
        "result", what, "studyGroup", group, "designation", designation, "on", "2024-03-04");
  }

  private void move(LocalDate firstDay, LocalDate lastDay) {
    calendar.move(march().id(), firstDay, lastDay, "Geneva", null, START, "tsb");
  }

  private Meeting march() {
    return meetings.nextAfter("SG13", START).orElseThrow();
  }

  private Procedure run() {
    return procedures.of(CASE).stream()
        .filter(run -> run.kind().equals("hand-over-deliverable"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> states() {
    return jdbc.sql("select to_state from state_change where procedure = ? order by id")
        .param(run().id())
        .query(String.class)
        .list();
  }

  private void groupIs(String state) {
    jdbc.sql("update focus_group set state = ? where acronym = ?").params(state, CASE).update();
  }

  private Meeting meetingOfRun() {
    return meetings.get(run().meetingId());
  }

  private Deadline deadline(String name) {
    return deadlines.find(CASE, run().id(), name).orElseThrow();
  }

  private List<Finding> findings(String rule) {
    return ledger.of(CASE).stream()
        .filter(finding -> finding.procedure() == run().id() && finding.rule().equals(rule))
        .toList();
  }

  private Finding last(String rule) {
    List<Finding> all = findings(rule);
    return all.get(all.size() - 1);
  }
}
