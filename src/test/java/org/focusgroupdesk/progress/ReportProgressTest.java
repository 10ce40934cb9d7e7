package org.focusgroupdesk.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.HeldMeetings;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.CalendarChanges;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.DocumentNumbers;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Diagrams "report-progress" and "follow-up-missed-report". */
class ReportProgressTest extends DiagramWalk {

  private static final String CHAIR = "fg-an-chair";
  private static final String OF_2016 = "A7_2016";
  private static final String OF_2024 = "A7_2024D";

  /** 12 days before 4 March 2024. */
  private static final LocalDate FIRST_DUE = LocalDate.of(2024, 2, 21);

  /** 12 days before 15 July 2024. */
  private static final LocalDate SECOND_DUE = LocalDate.of(2024, 7, 3);

  @Autowired private RunningGroup groups;
  @Autowired private Procedures procedures;
  @Autowired private HeldMeetings held;
  @Autowired private ReportStore store;
  @Autowired private Ledger ledger;
  @Autowired private CalendarChanges calendar;
  @Autowired private Meetings meetings;
  @Autowired private DocumentNumbers numbers;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_report_that_comes_in_time_is_published_and_calls_for_the_next() {
    ProcessInstance report = atWork(OF_2016);
    assertThat(report).hasPassed("find-due-date").isWaitingAt("reminder-due");
    assertThat(run(1).state()).isEqualTo("WAITING");
    assertThat(run(1).subject()).isEqualTo("Progress report 1");

    desk.on(LocalDate.of(2024, 2, 7));
    assertThat(report).isWaitingAt("lodge-report");
    assertThat(run(1).state()).isEqualTo("DUE");
    assertThat(task("lodge-report"))
        .hasCandidateGroup(CHAIR)
        .hasCandidateGroup("fg-an-vice-chairs");

    desk.on(FIRST_DUE);
    lodge(complete());
    assertThat(report).hasPassed("receive-report").isWaitingAt("check-report");
    assertThat(run(1).state()).isEqualTo("SUBMITTED");
    assertThat(last("FG-REP-01").outcome()).isEqualTo(Outcome.MET);
    assertThat(last("FG-REP-01").lastDay()).isEqualTo(FIRST_DUE);

    publish();
    assertThat(report)
        .hasPassedInOrder("report-complete", "publish-report", "another-to-come", "call-for-next")
        .isWaitingAt("inform-tsag");
    assertThat(task("inform-tsag")).hasCandidateGroup("sg13-chair");
    assertThat(wordToTsag().lastDay()).isEqualTo(TSAG_IN_MAY);
    assertThat(wordToTsag().rule()).isEqualTo("FG-REP-10");
    assertThat(task("inform-tsag").getDueDate().toInstant()).isEqualTo(wordToTsag().lastInstant());
    assertThat(run(1).state()).isEqualTo("PUBLISHED_TD");
    assertThat(store.of(CASE)).hasSize(2);
    assertThat(due(2)).isEqualTo(SECOND_DUE);
    assertThat(run(2).state()).isEqualTo("WAITING");

    inform(FIRST_DUE);
    assertThat(report).hasPassedInOrder("inform-tsag", "close-report", "report-acknowledged");
    assertThat(report).isEnded();
    assertThat(run(1).state()).isEqualTo("ACKNOWLEDGED");
    assertThat(run(1).endedAt()).isNotNull();
    assertThat(last("FG-REP-10").outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void the_word_to_tsag_follows_its_meeting_and_is_due_at_once_without_one() {
    atWork(OF_2016);
    desk.on(FIRST_DUE);
    lodge(complete());
    publish();
    Meeting may = meetings.nextAfter("TSAG", FIRST_DUE).orElseThrow();
    LocalDate june = TSAG_IN_MAY.plusWeeks(3);

    calendar.move(may.id(), june, june.plusDays(4), "Geneva", june.minusDays(30), FIRST_DUE, "tsb");

    assertThat(wordToTsag().lastDay()).isEqualTo(june);
    assertThat(task("inform-tsag").getDueDate().toInstant()).isEqualTo(wordToTsag().lastInstant());

    desk.clear();
    desk.meeting("SG13", SG13_IN_MARCH, SG13_IN_MARCH.plusDays(11));
    atWork(OF_2016);
    desk.on(FIRST_DUE);
    lodge(complete());
    publish();
    assertThat(wordToTsag().lastDay()).isEqualTo(FIRST_DUE);
  }

  @Test
  void a_number_of_a_document_is_given_once_in_a_study_period() {
    atWork(OF_2016);
    desk.on(FIRST_DUE);
    lodge(complete());
    takenByAnotherDocument("td 17", LocalDate.of(2022, 5, 1));

    assertThatThrownBy(() -> publish("TD 17"))
        .hasMessageContaining("The number TD 17 is taken")
        .hasMessageContaining("2022-2024");

    assertThat(run(1).state()).isEqualTo("SUBMITTED");
    assertThat(last("FG-REP-04").outcome()).isEqualTo(Outcome.NOT_MET);
    jdbc.sql("update temporary_document set received_on = ?")
        .param(LocalDate.of(2021, 5, 1))
        .update();
    publish("TD 17");
    assertThat(run(1).state()).isEqualTo("PUBLISHED_TD");
  }

  private void takenByAnotherDocument(String number, LocalDate on) {
    Procedure other =
        procedures.open(CASE, "hand-over-deliverable", OF_2016, "Use cases", Actor.SYSTEM);
    numbers.use("SG13", number, on, other);
  }

  private Deadline wordToTsag() {
    return procedures.deadline(run(1), Deadlines.TSAG_INFORMED).orElseThrow();
  }

  @Test
  void a_report_that_does_not_come_is_overdue_and_stays_late() {
    ProcessInstance report = atWork(OF_2016);
    desk.on(FIRST_DUE.plusDays(1));

    assertThat(report).hasPassed("due-date-passed", "follow-up", "miss-followed-up");
    assertThat(report).isWaitingAt("lodge-report");
    assertThat(run(1).state()).isEqualTo("OVERDUE");
    assertThat(last("FG-REP-01").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(last("FG-REP-01").strength()).isEqualTo(Strength.HARD);
    assertThat(told("report-progress.OVERDUE")).contains("sg13-chair");
    assertThat(due(2)).isEqualTo(SECOND_DUE);

    desk.on(LocalDate.of(2024, 3, 1));
    lodge(complete());

    assertThat(run(1).state()).isEqualTo("SUBMITTED");
    assertThat(store.of(CASE).get(0).late()).isTrue();
    assertThat(last("FG-REP-01").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(last("FG-REP-01").compared()).contains("received late, on Friday 1 March 2024");
    publish();
    assertThat(report).hasPassed("another-to-come").hasNotPassed("call-for-next");
    assertThat(store.of(CASE)).hasSize(2);
    assertThat(due(2)).isEqualTo(SECOND_DUE);
  }

  @Test
  void a_later_report_makes_one_that_never_came_needless() {
    ProcessInstance first = atWork(OF_2016);
    desk.on(LocalDate.of(2024, 6, 25));
    assertThat(desk.openTasks(CASE, "lodge-report")).hasSize(2);

    desk.complete(CHAIR, taskOf(2), complete());

    assertThat(first).hasPassed("later-report-in", "report-missed").isEnded();
    assertThat(run(1).state()).isEqualTo("OVERDUE");
    assertThat(run(1).endedAt()).isNotNull();
    assertThat(run(2).state()).isEqualTo("SUBMITTED");
    assertThat(store.of(CASE).get(1).periodFrom()).isEqualTo(START);
  }

  @Test
  void after_two_missed_reports_in_a_row_the_chair_of_the_parent_group_is_asked() {
    atWork(OF_2016);
    desk.on(FIRST_DUE.plusDays(1));
    assertThat(desk.openKeys(CASE)).doesNotContain("look-into-silence");

    desk.on(SECOND_DUE.plusDays(1));
    ProcessInstance silence = in("follow-up-missed-report");
    assertThat(silence)
        .hasPassedInOrder("note-miss", "another-to-come", "call-for-next", "silent-twice")
        .isWaitingAt("look-into-silence");
    assertThat(task("look-into-silence")).hasCandidateGroup("sg13-chair");
    assertThat(factsOf("look-into-silence", "missed"))
        .contains("progress report 1", "progress report 2");

    complete(
        "sg13-chair",
        "look-into-silence",
        Map.of("result", "goes-on", "remarks", "The chair was ill"));

    assertThat(silence).hasPassed("silence-looked-into").isEnded();
    assertThat(isRunning("watch-lifetime")).isTrue();
    assertThat(store.of(CASE).get(1).silence()).contains("goes on", "The chair was ill");
  }

  @Test
  void an_incomplete_report_goes_back_with_what_is_missing() {
    ProcessInstance report = atWork(OF_2024);
    desk.on(LocalDate.of(2024, 2, 15));
    lodge(without(complete(), "funding", "status"));

    assertThat(factsOf("check-report", "missing"))
        .contains(
            "Status of the work against the work plan: missing (A.7 (2024 draft) 3.6 p2)",
            "Details of funding: missing");
    assertThat(prefilled("check-report").get("result")).isEqualTo("incomplete");
    assertThatThrownBy(this::publish)
        .hasMessageContaining("Details of funding: missing (A.7 (2024 draft) 3.6 p2)");

    complete(
        "tsb", "check-report", Map.of("result", "incomplete", "remarks", "Funding is missing"));

    assertThat(report).hasPassed("report-complete").isWaitingAt("complete-report");
    assertThat(run(1).state()).isEqualTo("INCOMPLETE");
    assertThat(factsOf("complete-report", "missing")).isEqualTo("Funding is missing");
    assertThat(prefilled("complete-report")).containsEntry("contributions", "Four on use cases");

    complete(CHAIR, "complete-report", complete());

    assertThat(report).isWaitingAt("check-report");
    assertThat(factsOf("check-report", "missing")).isEmpty();
    assertThat(last("FG-REP-09").outcome()).isEqualTo(Outcome.MET);
    assertThat(earlier("FG-REP-09")).contains(Outcome.NOT_MET);
    publish();
    assertThat(report).isWaitingAt("inform-tsag");
  }

  @Test
  void tsb_may_publish_what_is_not_as_it_should_be_with_a_reason() {
    atWork(OF_2016);
    desk.on(LocalDate.of(2024, 2, 15));
    lodge(without(complete(), "contributions"));

    complete(
        "tsb",
        "check-report",
        Map.of(
            "result", "publish",
            "document", "TD-9",
            "overrideReason", "The meeting needs it now"));

    assertThat(last("FG-REP-07").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(last("FG-REP-07").reason()).isEqualTo("The meeting needs it now");
    assertThat(store.of(CASE).get(0).td()).isEqualTo("TD-9");
  }

  @Test
  void without_a_parent_meeting_the_report_waits_until_there_is_one() {
    desk.clear();
    ProcessInstance report = atWork(OF_2016);
    assertThat(report).isWaitingAt("meeting-known");
    assertThat(run(1).state()).isEqualTo("WAITING");
    assertThat(procedures.deadline(run(1), ReportDates.REPORT)).isEmpty();

    calendar.add("SG17", "Other", day(2024, 9, 2), day(2024, 9, 13), "Geneva", null);
    assertThat(report).isWaitingAt("meeting-known");
    calendar.add("SG13", "July", SG13_IN_JULY, SG13_IN_JULY.plusDays(11), "Geneva", null);

    assertThat(report).hasPassed("meeting-known").isWaitingAt("reminder-due");
    assertThat(due(1)).isEqualTo(SECOND_DUE);
  }

  @Test
  void without_a_parent_meeting_the_2024_draft_still_asks_after_six_months() {
    desk.clear();
    atWork(OF_2024);

    assertThat(due(1)).isEqualTo(LocalDate.of(2024, 8, 1));
    assertThat(procedures.deadline(run(1), ReportDates.REPORT).orElseThrow().rule())
        .isEqualTo("FG-REP-02");
    desk.on(LocalDate.of(2024, 8, 2));
    assertThat(run(1).state()).isEqualTo("OVERDUE");
    assertThat(last("FG-REP-02").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(last("FG-REP-02").strength()).isEqualTo(Strength.NOTE);
    assertThat(ledger.of(CASE)).noneMatch(finding -> finding.rule().equals("FG-REP-01"));
  }

  @Test
  void a_moved_meeting_moves_due_date_reminder_and_task() {
    ProcessInstance report = atWork(OF_2016);
    move(SG13_IN_MARCH, SG13_IN_MARCH.plusDays(14));
    assertThat(due(1)).isEqualTo(LocalDate.of(2024, 3, 6));
    desk.on(LocalDate.of(2024, 2, 20));
    assertThat(report).isWaitingAt("reminder-due");
    desk.on(LocalDate.of(2024, 2, 21));
    assertThat(report).isWaitingAt("lodge-report");

    move(SG13_IN_MARCH.plusDays(14), SG13_IN_MARCH.plusDays(21));

    assertThat(due(1)).isEqualTo(LocalDate.of(2024, 3, 13));
    assertThat(task("lodge-report").getDueDate().toInstant())
        .isEqualTo(Geneva.endOf(LocalDate.of(2024, 3, 13)));
    desk.on(LocalDate.of(2024, 3, 7));
    assertThat(run(1).state()).isEqualTo("DUE");
    desk.on(LocalDate.of(2024, 3, 14));
    assertThat(run(1).state()).isEqualTo("OVERDUE");
  }

  @Test
  void a_report_that_is_overdue_stays_late_although_the_meeting_moves() {
    atWork(OF_2016);
    desk.on(FIRST_DUE.plusDays(1));

    move(SG13_IN_MARCH, SG13_IN_MARCH.plusDays(40));

    assertThat(due(1)).isEqualTo(FIRST_DUE);
    assertThat(due(2)).isEqualTo(SECOND_DUE);
    desk.on(FIRST_DUE.plusDays(3));
    lodge(complete());
    assertThat(store.of(CASE).get(0).late()).isTrue();
    assertThat(last("FG-REP-01").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void nothing_is_due_while_tsb_checks_and_the_same_date_holds_if_it_goes_back() {
    atWork(OF_2016);
    desk.on(LocalDate.of(2024, 2, 15));
    lodge(without(complete(), "status"));
    assertThat(procedures.deadline(run(1), ReportDates.REPORT)).isEmpty();

    complete("tsb", "check-report", Map.of("result", "incomplete", "remarks", "The status"));

    assertThat(due(1)).isEqualTo(FIRST_DUE);
    assertThat(task("complete-report").getDueDate().toInstant()).isEqualTo(Geneva.endOf(FIRST_DUE));
  }

  @Test
  void the_public_reads_a_published_report_without_the_lists_of_attendees() {
    atWork(OF_2016);
    held.hold(CASE, "B", day(2024, 2, 12), List.of(), List.of());
    desk.on(LocalDate.of(2024, 2, 15));
    lodge(with(complete(), "attendance", attendance("B")));
    assertThat(store.published(run(1).id())).isEmpty();
    publish();

    assertThat(store.published(run(1).id()).orElseThrow().attendance()).isEmpty();
    assertThat(store.published(run(1).id()).orElseThrow().status()).isEqualTo("As planned");
    assertThat(store.content(run(1).id()).orElseThrow().attendance()).hasSize(1);
  }

  @Test
  void a_nearer_meeting_that_is_added_comes_first_but_not_one_too_near_to_report() {
    atWork(OF_2016);
    desk.on(START.plusDays(1));
    calendar.add("SG13", "Special", day(2024, 2, 12), day(2024, 2, 13), "Geneva", null);
    assertThat(due(1)).isEqualTo(FIRST_DUE);

    calendar.add("SG13", "Extra", day(2024, 2, 26), day(2024, 2, 27), "Geneva", null);
    assertThat(due(1)).isEqualTo(LocalDate.of(2024, 2, 14));
  }

  @Test
  void a_cancelled_meeting_leaves_its_place_to_the_next() {
    atWork(OF_2016);
    calendar.cancel(meeting(SG13_IN_MARCH), START, "tsb");

    assertThat(due(1)).isEqualTo(SECOND_DUE);
    assertThatThrownBy(() -> calendar.cancel(meeting(SG13_IN_JULY), START, "tsb"))
        .hasMessageContaining("FG-AN");
  }

  @Test
  void a_report_for_a_meeting_that_moves_later_is_not_asked_for_again() {
    atWork(OF_2016);
    desk.on(FIRST_DUE);
    lodge(complete());
    publish();

    move(SG13_IN_MARCH, SG13_IN_MARCH.plusDays(60));

    assertThat(due(2)).isEqualTo(SECOND_DUE);
  }

  @Test
  void the_edition_is_the_one_in_force_on_the_due_date() {
    jdbc.sql("update parent_meeting set cancelled = true where first_day = ?")
        .param(SG13_IN_MARCH)
        .update();
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", OF_2016, START);
    jdbc.sql("update setting set content = '2024-07-01' where name = 'edition-start.A7_2024D'")
        .update();
    calendar.add("SG17", "Other", day(2024, 9, 2), day(2024, 9, 13), "Geneva", null);
    move(SG13_IN_JULY, SG13_IN_JULY.plusDays(1));

    assertThat(due(1)).isEqualTo(SECOND_DUE.plusDays(1));
    assertThat(run(1).edition()).isEqualTo(OF_2024);
    assertThat(procedures.deadline(run(1), ReportDates.REPORT).orElseThrow().clause())
        .isEqualTo("A.7 (2024 draft) 3.6 p1");
  }

  @Test
  void a_report_under_way_ends_with_the_group() {
    ProcessInstance report = atWork(OF_2016);
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();

    assertThat(report).hasPassed("group-closing", "ended-with-group").isEnded();
    assertThat(run(1).state()).isEqualTo("ENDED_WITH_GROUP");
  }

  @Test
  void the_final_report_is_asked_for_at_once_and_calls_for_no_other() {
    ProcessInstance ordinary = atWork(OF_2016);
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();
    assertThat(ordinary).isEnded();
    desk.on(LocalDate.of(2024, 3, 20));
    ProcessInstance report =
        runtime.startProcessInstanceByKey("report-progress", CASE, Map.of("finalReport", true));

    assertThat(report).isWaitingAt("lodge-report");
    assertThat(store.of(CASE).get(1).finalReport()).isTrue();
    assertThat(due(2)).isEqualTo(SECOND_DUE);
    desk.on(SECOND_DUE.plusDays(1));
    assertThat(run(2).state()).isEqualTo("OVERDUE");
    desk.on(SECOND_DUE.plusDays(2));
    lodge(complete());
    publish();
    assertThat(report).isWaitingAt("inform-tsag");
    inform(SECOND_DUE.plusDays(2));

    assertThat(report).hasNotPassed("call-for-next").isEnded();
    assertThat(run(2).endedAt()).isNotNull();
    assertThat(store.of(CASE)).hasSize(2);
  }

  @Test
  void a_final_report_needs_no_parent_meeting_but_follows_one_that_is_added() {
    desk.clear();
    atWork(OF_2016);
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();
    ProcessInstance report =
        runtime.startProcessInstanceByKey("report-progress", CASE, Map.of("finalReport", true));
    assertThat(report).isWaitingAt("lodge-report");
    assertThat(task("lodge-report").getDueDate()).isNull();

    calendar.add("SG13", "July", SG13_IN_JULY, SG13_IN_JULY.plusDays(11), "Geneva", null);
    assertThat(due(2)).isEqualTo(SECOND_DUE);
    assertThat(task("lodge-report").getDueDate().toInstant()).isEqualTo(Geneva.endOf(SECOND_DUE));
  }

  @Test
  void a_final_report_without_a_parent_meeting_ahead_is_neither_late_nor_in_time() {
    desk.clear();
    atWork(OF_2016);
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();
    ProcessInstance report =
        runtime.startProcessInstanceByKey("report-progress", CASE, Map.of("finalReport", true));
    desk.on(LocalDate.of(2025, 3, 20));
    lodge(complete());
    assertThat(factsOf("check-report", "report")).contains("no meeting was ahead");
    publish();
    inform(LocalDate.of(2025, 3, 20));

    assertThat(report).isEnded();
    assertThat(store.of(CASE).get(1).late()).isFalse();
    assertThat(ledger.of(CASE)).noneMatch(finding -> finding.rule().equals("FG-REP-01"));
  }

  @Test
  void copies_go_to_the_groups_on_record_and_those_on_the_list() {
    Map<String, Object> proposal = SampleProposal.complete(CASE, "SG13");
    proposal.put("otherGroups", List.of("SG17"));
    groups.atWork(proposal, "SG13", OF_2024, START);
    desk.on(LocalDate.of(2024, 2, 15));
    assertThat(prefilled("lodge-report")).containsEntry("copies", List.of("SG17"));
    lodge(with(complete(), "copies", List.of("SG5")));
    publish();

    assertThat(store.copies(run(1).id())).containsExactly("SG5", "SG17");
    assertThat(told("report-progress.PUBLISHED_TD"))
        .contains("sg5-chair", "sg17-chair", "sg13-members");
  }

  @Test
  void the_desk_fills_in_the_meetings_it_knows_and_asks_for_the_lists_it_lacks() {
    ProcessInstance report = atWork(OF_2016);
    held.hold(CASE, "A", day(2024, 2, 5), List.of("Ann Lee", "Ben Okafor"), List.of("Use cases"));
    held.hold(CASE, "B", day(2024, 2, 12), List.of(), List.of());
    desk.on(LocalDate.of(2024, 2, 15));

    assertThat(prefilled("lodge-report"))
        .containsEntry("contributions", "C-1: Use cases (Acme)")
        .containsEntry("workPlan", "Collect use cases, compare approaches, write reports");
    assertThat(prefilled("lodge-report").get("attendance").toString())
        .contains("label=B", "firstDay=2024-02-12")
        .doesNotContain("label=A");
    assertThat(factsOf("lodge-report", "known"))
        .contains("A (Monday 5 February 2024), Geneva: 2 attendees", "B (Monday 12 February 2024)");

    lodge(complete());
    assertThat(factsOf("check-report", "missing"))
        .isEqualTo(
            "Lists of attendees: missing for B (Monday 12 February 2024) (A.7 (2016) 11 p2)");
    complete("tsb", "check-report", Map.of("result", "incomplete", "remarks", "List of B"));
    complete(CHAIR, "complete-report", with(complete(), "attendance", attendance("B")));
    assertThat(factsOf("check-report", "missing")).isEmpty();
    assertThat(factsOf("check-report", "report"))
        .contains("Ann Lee (Helvetia Networks)", "Carla Diaz, Acme");
    publish();
    assertThat(report).isWaitingAt("inform-tsag");

    desk.on(LocalDate.of(2024, 6, 20));
    assertThat(factsOf("lodge-report", "known")).contains("no meeting was held");
  }

  @Test
  void a_meeting_has_one_list_of_attendees() {
    atWork(OF_2016);
    held.hold(CASE, "B", day(2024, 2, 12), List.of(), List.of());
    desk.on(LocalDate.of(2024, 2, 15));
    List<Map<String, Object>> twice = new ArrayList<>(attendance("B"));
    twice.addAll(attendance(" b "));

    assertThatThrownBy(() -> lodge(with(complete(), "attendance", twice)))
        .hasMessageContaining("There are two lists of attendees for one meeting");
  }

  private static List<Map<String, Object>> attendance(String label) {
    return List.of(
        Map.of("label", label, "firstDay", "2024-02-12", "attendees", "Carla Diaz, Acme"));
  }

  static Stream<Arguments> badReports() {
    return Stream.of(
        bad("Two answers contradict each other: Planned", r -> r.put("noMeetings", true)),
        bad("Two answers contradict each other: Outputs", r -> r.put("noOutputs", true)),
        bad("Two answers contradict each other: Details", r -> r.put("funding", "Ten francs")),
        bad("A planned meeting has no name", r -> r.put("plannedMeetings", planned("firstDay"))),
        bad(
            "A planned meeting lies in the past: Meeting B, Monday 1 January 2024",
            r ->
                r.put(
                    "plannedMeetings",
                    List.of(Map.of("label", "Meeting B", "firstDay", "2024-01-01")))),
        bad("An output has no title", r -> r.put("outputs", List.of(Map.of("status", "draft")))),
        bad(
            "There was no such meeting: Meeting X (Saturday 3 February 2024)",
            r ->
                r.put(
                    "attendance",
                    List.of(
                        Map.of(
                            "label", "Meeting X",
                            "firstDay", "2024-02-03",
                            "attendees", "Everybody")))),
        bad(
            "A list of attendees does not say of which meeting",
            r -> r.put("attendance", List.of(Map.of("attendees", "Everybody")))),
        bad("\"First day\" is not a date", r -> r.put("plannedMeetings", planned("2024-02-30"))),
        bad("\"Status of the work", r -> r.put("status", "x".repeat(4001))),
        bad("\"Study groups that get a copy\"", r -> r.put("copies", List.of("SG99"))),
        bad("\"Language of the report\"", r -> r.put("language", "tlh")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badReports")
  void a_report_that_cannot_be_right_is_not_taken(
      String begins, Consumer<Map<String, Object>> fault) {
    ProcessInstance report = atWork(OF_2016);
    desk.on(LocalDate.of(2024, 2, 15));
    Map<String, Object> values = new HashMap<>(complete());
    fault.accept(values);

    assertThatThrownBy(() -> lodge(values)).hasMessageContaining(begins);

    assertThat(report).isWaitingAt("lodge-report");
    assertThat(store.content(run(1).id())).isEmpty();
    assertThat(run(1).state()).isEqualTo("DUE");
  }

  @Test
  void tsag_is_not_informed_before_the_report_is_out_nor_in_the_future() {
    atWork(OF_2016);
    desk.on(LocalDate.of(2024, 2, 15));
    lodge(complete());
    publish();

    assertThatThrownBy(() -> inform(LocalDate.of(2024, 2, 14)))
        .hasMessageContaining("the report was published on Thursday 15 February 2024");
    assertThatThrownBy(() -> inform(LocalDate.of(2024, 2, 16)))
        .hasMessageContaining("still to come");
    assertThat(run(1).state()).isEqualTo("PUBLISHED_TD");
  }

  private static Arguments bad(String begins, Consumer<Map<String, Object>> fault) {
    return Arguments.of(begins, fault);
  }

  private static List<Map<String, Object>> planned(String day) {
    return day.equals("firstDay")
        ? List.of(Map.of("firstDay", "2024-05-01"))
        : List.of(Map.of("label", "Meeting B", "firstDay", day));
  }

  private ProcessInstance atWork(String edition) {
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", edition, START);
    return in("report-progress");
  }

  /** A report in which nothing is missing. */
  private static Map<String, Object> complete() {
    Map<String, Object> report = new HashMap<>();
    report.put("workPlan", "Two reports until December");
    report.put(
        "plannedMeetings",
        List.of(Map.of("label", "Meeting B", "firstDay", "2030-05-06", "place", "Nairobi")));
    report.put("status", "As planned");
    report.put(
        "outputs",
        List.of(Map.of("title", "Use cases", "status", "draft", "targets", List.of("SG13"))));
    report.put("contributions", "Four on use cases");
    report.put("noFunding", true);
    report.put("language", "en");
    return report;
  }

  private static Map<String, Object> without(Map<String, Object> report, String... items) {
    Map<String, Object> changed = new HashMap<>(report);
    for (String item : items) {
      changed.remove(item.equals("funding") ? "noFunding" : item);
    }
    return changed;
  }

  private void lodge(Map<String, Object> report) {
    complete(CHAIR, "lodge-report", report);
  }

  private void publish() {
    publish("TD-" + store.of(CASE).size());
  }

  private void publish(String number) {
    complete("tsb", "check-report", Map.of("result", "publish", "document", number));
  }

  private void inform(LocalDate day) {
    complete(
        "sg13-chair", "inform-tsag", Map.of("informedOn", day.toString(), "how", "TD of TSAG"));
  }

  private Procedure run(int number) {
    return procedures.get(store.of(CASE).get(number - 1).procedure());
  }

  private LocalDate due(int number) {
    LocalDate due = procedures.deadline(run(number), ReportDates.REPORT).orElseThrow().lastDay();
    assertThat(store.of(CASE).get(number - 1).dueOn()).isEqualTo(due);
    return due;
  }

  private Task taskOf(int number) {
    return desk.openTasks(CASE, "lodge-report").stream()
        .filter(
            task ->
                ((Number) runtime.getVariable(task.getExecutionId(), "procedure")).longValue()
                    == run(number).id())
        .findFirst()
        .orElseThrow();
  }

  private long meeting(LocalDate firstDay) {
    return meetings.from("SG13", firstDay).stream()
        .filter(meeting -> meeting.firstDay().equals(firstDay))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void move(LocalDate from, LocalDate to) {
    calendar.move(
        meeting(from), to, to.plusDays(4), "Geneva", null, Geneva.dateOf(desk.now()), "tsb");
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private Map<String, Object> prefilled(String key) {
    return desk.form(task(key));
  }

  private String factsOf(String key, String name) {
    return (String) ((Map<?, ?>) prefilled(key).get("facts")).get(name);
  }

  private List<String> told(String event) {
    return jdbc.sql("select audience from notice where acronym = ? and event = ?")
        .params(CASE, event)
        .query(String.class)
        .list();
  }

  private Finding last(String rule) {
    return ledger.of(CASE).stream()
        .filter(finding -> finding.rule().equals(rule))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private List<Outcome> earlier(String rule) {
    return ledger.of(CASE).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::outcome)
        .toList();
  }
}
