package org.focusgroupdesk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.focusgroup.DocumentNumbers;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders while a draft is written, and the diagram "report-statistics" once it is tracked. */
class DeliverablesOverTimeTest extends DiagramWalk {

  private static final String CHAIR = "fg-an-chair";
  private static final String PARENT = "sg13-chair";
  private static final String REMINDED = "hand-over-deliverable.SHARE_DRAFT";
  private static final LocalDate HANDED_OVER = LocalDate.of(2024, 2, 29);

  @Autowired private RunningGroup groups;
  @Autowired private Procedures procedures;
  @Autowired private YearlyStatistics statistics;
  @Autowired private DocumentNumbers numbers;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient jdbc;

  // --- Reminders ---------------------------------------------------------------------------------

  @Test
  void editors_are_reminded_before_every_parent_meeting_as_long_as_a_draft_is_not_shared() {
    drafting("A7_2024D", "recommendation");
    ProcessInstance draft = in("draft-deliverable");
    assertThat(desk.timers(CASE).get("meeting-near")).isEqualTo("2024-02-04T23:00:00Z");

    desk.on(LocalDate.of(2024, 2, 4));
    assertThat(told(REMINDED)).isEmpty();
    desk.on(LocalDate.of(2024, 2, 5));

    assertThat(draft)
        .hasPassed("meant-for-itu", "sharing-due", "remind-to-share")
        .isWaitingAt("draft-text", "meeting-near");
    assertThat(told(REMINDED)).containsExactly(CHAIR, "fg-an-vice-chairs");
    assertThat(text(REMINDED)).contains("Use cases; the SG13 meeting", "I.2 6)");
    assertThat(desk.timers(CASE).get("meeting-near")).isEqualTo("2024-06-16T22:00:00Z");
    desk.on(LocalDate.of(2024, 6, 17));
    assertThat(told(REMINDED)).hasSize(4);
  }

  @Test
  void nobody_is_reminded_of_a_draft_that_the_parent_group_has_seen_since_its_last_meeting() {
    drafting("A7_2016", "informative");
    complete(
        CHAIR,
        "draft-text",
        Map.of("result", "share", "sharedWith", List.of("SG13"), "sharedOn", START.toString()));
    complete(CHAIR, "take-up-comments", Map.of("result", "more"));

    desk.on(LocalDate.of(2024, 2, 5));
    assertThat(told(REMINDED)).isEmpty();
    desk.on(LocalDate.of(2024, 6, 17));

    assertThat(told(REMINDED)).hasSize(2);
  }

  @Test
  void a_text_that_is_not_meant_for_itu_needs_no_reminder() {
    drafting("A7_2016", "none");

    assertThat(in("draft-deliverable")).hasPassed("no-reminder").isWaitingAt("draft-text");
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    assertThat(in("draft-deliverable"))
        .hasPassed("drafted", "drafting")
        .isWaitingAt("declare-consensus");
  }

  @Test
  void the_form_offers_to_go_on_with_a_reason_only_where_a_should_is_not_met() {
    drafting("A7_2016", "recommendation");
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    assertThat(shouldOn("declare-consensus"))
        .isEqualTo("- No draft was shared with SG13 (A.7 (2016) I.2 6))");

    complete(
        CHAIR,
        "declare-consensus",
        Map.of("result", "no-consensus", "approvedOn", START.toString(), "objections", "Ghana"));
    complete(
        CHAIR,
        "draft-text",
        Map.of("result", "share", "sharedWith", List.of("SG13"), "sharedOn", START.toString()));
    complete(CHAIR, "take-up-comments", Map.of("result", "stable"));
    assertThat(shouldOn("declare-consensus")).isEmpty();
  }

  private String shouldOn(String key) {
    return (String) ((Map<?, ?>) desk.form(task(key)).get("facts")).get("should");
  }

  @Test
  void without_a_meeting_in_the_calendar_nobody_is_reminded() {
    jdbc.sql("delete from parent_meeting where group_id = 'SG13'").update();
    drafting("A7_2016", "recommendation");
    assertThat(desk.timers(CASE).get("meeting-near")).isEqualTo("2025-01-31T23:00:00Z");

    desk.on(LocalDate.of(2025, 2, 1));

    assertThat(told(REMINDED)).isEmpty();
  }

  // --- Statistics --------------------------------------------------------------------------------

  @Test
  void once_a_year_the_parent_group_reports_what_became_of_the_deliverables() {
    tracked("A7_2024D");
    assertThat(run().state()).isEqualTo("WAITING");
    assertThat(dueOn()).isEqualTo("2025-02-28");
    enter("recommendation", "SG13", "Y.3999", "2024-11-04");
    enter("informative", "SG13", "Y Suppl. 99", "2025-01-20");

    desk.on(LocalDate.of(2025, 2, 13));
    assertThat(desk.openKeys(CASE)).doesNotContain("report-year");
    desk.on(LocalDate.of(2025, 2, 14));
    assertThat(run().state()).isEqualTo("DUE");
    assertThat(task("report-year")).hasCandidateGroup(PARENT).hasCandidateGroup("tsb");
    assertThat(told("report-statistics.DUE")).contains(PARENT, "tsb");
    assertThat(desk.form(task("report-year")).get("facts").toString())
        .contains("**1 Recommendations approved** and **1 informative texts agreed**");
    complete(PARENT, "report-year", Map.of("document", "TD 200", "remarks", "As agreed"));

    StatisticsReport report = statistics.of(CASE).get(0);
    assertThat(report.from()).isEqualTo(HANDED_OVER);
    assertThat(report.to()).isEqualTo("2025-02-28");
    assertThat(report.counts()).isEqualTo(new TextCounts(1, 1));
    assertThat(report.document()).isEqualTo("TD 200");
    assertThat(last("FG-APX-08").outcome()).isEqualTo(Outcome.MET);
    assertThat(run().state()).isEqualTo("WAITING");
    assertThat(dueOn()).isEqualTo("2026-02-28");
  }

  @Test
  void years_are_counted_from_the_first_hand_over_also_over_leap_days() {
    tracked("A7_2024D");
    for (int year = 1; year < 4; year++) {
      desk.on(LocalDate.of(2024 + year, 2, 20));
      complete("tsb", "report-year", Map.of());
    }

    assertThat(dueOn()).isEqualTo("2028-02-29");
    assertThat(statistics.of(CASE))
        .extracting(StatisticsReport::from)
        .containsExactly(HANDED_OVER, LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1));
  }

  @Test
  void a_late_report_is_on_record_as_late() {
    tracked("A7_2024D");
    desk.on(LocalDate.of(2025, 3, 1));

    complete(PARENT, "report-year", Map.of());

    assertThat(last("FG-APX-08").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(last("FG-APX-08").compared()).startsWith("Late; it was due by");
  }

  @Test
  void the_call_ends_when_the_parent_group_closes_the_tracking() {
    tracked("A7_2024D");
    ProcessInstance call = in("report-statistics");

    closeTracking();

    assertThat(call).hasPassed("year-runs", "nothing-tracked").isEnded();
    assertThat(run().endedAt()).isNotNull();
  }

  @Test
  void what_is_closed_while_a_report_is_due_is_reported_and_nothing_more() {
    tracked("A7_2024D");
    desk.on(LocalDate.of(2025, 2, 14));
    ProcessInstance call = in("report-statistics");
    closeTracking();
    assertThat(call).isWaitingAt("report-year");

    complete(PARENT, "report-year", Map.of());

    assertThat(call).isEnded();
    assertThat(statistics.of(CASE)).hasSize(1);
  }

  @Test
  void the_edition_of_2016_asks_for_no_statistics() {
    tracked("A7_2016");
    assertThat(procedures.deadline(run(), "statistics")).isEmpty();

    desk.on(LocalDate.of(2025, 3, 1));

    assertThat(desk.openKeys(CASE)).doesNotContain("report-year");
    assertThat(run().state()).isEqualTo("WAITING");
  }

  @Test
  void two_documents_of_one_parent_group_cannot_have_one_number() {
    drafting("A7_2016", "none");
    approve();
    desk.at(LocalDateTime.of(2024, 2, 1, 12, 0));
    Procedure other =
        procedures.open(CASE, "report-progress", "A7_2016", "Progress report 7", Actor.SYSTEM);
    numbers.use("SG13", "td 17", START, other);

    assertThatThrownBy(() -> lodge("TD 17"))
        .hasMessageContaining("The number TD 17 is taken: SG13 gives a number once")
        .hasMessageContaining("Progress report 7");
    lodge("TD 18");

    assertThat(last("FG-DEL-05").outcome()).isEqualTo(Outcome.MET);
  }

  private void drafting(String edition, String meantAs) {
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", edition, START);
    desk.start(CHAIR, "act-for-group", Map.of("focusGroup", CASE, "act", "hand-over-deliverable"));
    complete(
        CHAIR,
        "plan-deliverable",
        Map.of(
            "title", "Use cases",
            "textForm", "gap-analysis",
            "selfLabel", "Technical report",
            "meantAs", meantAs,
            "targets", List.of("SG13")));
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
  }

  private void approve() {
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    complete(
        CHAIR,
        "declare-consensus",
        Map.of(
            "result", "consensus",
            "approvedOn", START.toString(),
            "selfLabel", "Technical report"));
  }

  private void lodge(String number) {
    complete(
        "tsb",
        "lodge-td",
        Map.of(
            "result",
            "lodged",
            "document",
            number,
            "receivedOn",
            desk.now().toString().substring(0, 10)));
  }

  /** Handed over on 29 February 2024, and taken up by SG13 in July. */
  private void tracked(String edition) {
    drafting(edition, "none");
    approve();
    desk.on(HANDED_OVER);
    lodge("TD 17");
    complete(PARENT, "accept-late-td", Map.of("accept", "yes", "reason", "It is short"));
    desk.on(SG13_IN_MARCH);
    complete(PARENT, "consider-text", Map.of("result", "taken-up"));
    complete(
        PARENT,
        "record-use",
        Map.of(
            "use", "work-item",
            "studyGroup", "SG13",
            "designation", "Y.uc",
            "on", SG13_IN_MARCH.toString()));
  }

  private void enter(String what, String group, String designation, String on) {
    desk.on(LocalDate.parse(on));
    complete(
        "tsb",
        "track-texts",
        Map.of("result", what, "studyGroup", group, "designation", designation, "on", on));
  }

  private void closeTracking() {
    complete(
        PARENT,
        "track-texts",
        Map.of("result", "close", "on", desk.now().toString().substring(0, 10)));
  }

  private Procedure run() {
    return procedures.of(CASE).stream()
        .filter(run -> run.kind().equals("report-statistics"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private LocalDate dueOn() {
    return procedures.deadline(run(), "statistics").orElseThrow().lastDay();
  }

  private List<String> told(String event) {
    return jdbc.sql("select audience from notice where acronym = ? and event = ? order by id")
        .params(CASE, event)
        .query(String.class)
        .list();
  }

  private String text(String event) {
    return jdbc.sql("select body from notice where acronym = ? and event = ? order by id")
        .params(CASE, event)
        .query(String.class)
        .list()
        .get(0);
  }

  private Finding last(String rule) {
    return ledger.of(CASE).stream()
        .filter(finding -> finding.rule().equals(rule))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
