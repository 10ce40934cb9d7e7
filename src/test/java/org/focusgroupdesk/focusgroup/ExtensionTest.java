package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.CalendarChanges;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Diagrams "watch-lifetime", "extend-lifetime", "admit-extension", "consider-extension" and
 * "state-reservation". FG-LIFE of SG13 is established on 15 March 2024 for twelve months.
 */
@DeskTest
class ExtensionTest {

  private static final String GROUP = "FG-LIFE";
  private static final String CHAIR = "fg-life-chair";
  private static final LocalDate START = LocalDate.of(2024, 3, 15);
  private static final LocalDate END = LocalDate.of(2025, 3, 15);
  private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 4);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
  private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 8);

  @Autowired private CaseDriver desk;
  @Autowired private RunningGroup groups;
  @Autowired private Register register;
  @Autowired private Procedures procedures;
  @Autowired private Lifetimes lifetimes;
  @Autowired private ExtensionStore extensions;
  @Autowired private TermsOfReferenceVersions versions;
  @Autowired private Deadlines deadlines;
  @Autowired private Meetings meetings;
  @Autowired private CalendarChanges calendar;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient jdbc;
  @Autowired private ProcessEngine engine;

  @BeforeEach
  void emptyDesk() {
    init(engine);
    desk.clear();
  }

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.clear();
    ClockUtil.reset();
  }

  private void atWork(Map<String, Object> terms, List<String> others) {
    desk.meeting("SG13", NOVEMBER, NOVEMBER.plusDays(11));
    desk.meeting("SG13", MARCH, MARCH.plusDays(11));
    desk.meeting("SG13", SEPTEMBER, SEPTEMBER.plusDays(11));
    atWorkWithoutMeetings(terms, others);
  }

  @SuppressWarnings("unchecked")
  private void atWorkWithoutMeetings(Map<String, Object> terms, List<String> others) {
    Map<String, Object> proposal = SampleProposal.complete(GROUP, "SG13");
    ((Map<String, Object>) proposal.get("tor")).putAll(terms);
    proposal.put("otherGroups", others);
    groups.atWork(proposal, "SG13", "A7_2016", START);
  }

  private void atWork() {
    atWork(Map.of(), List.of());
  }

  // --- The watch --------------------------------------------------------------------------------

  @Test
  void the_chairs_are_warned_twice_and_a_group_that_asks_for_nothing_expires() {
    atWork();
    ProcessInstance watch = in("watch-lifetime");
    assertThat(watch).isWaitingAt("watch-end");

    desk.on(LocalDate.of(2024, 12, 15));
    assertThat(state()).isEqualTo("WARNING");
    assertThat(watch).hasPassed("end-near", "warn-of-end", "warned").isWaitingAt("watch-end");
    desk.on(LocalDate.of(2025, 2, 12));
    assertThat(watch).hasPassed("last-request-near");

    desk.at(END.atTime(23, 59, 59));
    assertThat(watch).isWaitingAt("watch-end");
    desk.at(END.plusDays(1).atStartOfDay());
    assertThat(watch).hasPassedInOrder("lifetime-over", "record-expiry", "expired").isEnded();
    assertThat(last("FG-EXT-04").lastDay()).isEqualTo(END);
    assertThat(states()).contains("EXPIRED").doesNotContain("HOLD", "TERMINATED");
  }

  @Test
  void a_lifetime_that_is_counted_from_the_first_meeting_is_watched_when_that_has_a_date() {
    atWork(Map.of("startsWith", "first-meeting"), List.of());
    ProcessInstance watch = in("watch-lifetime");
    assertThat(watch).isWaitingAt("wait-for-start");
    assertThat(register.get(GROUP).lifetimeEnd()).isNull();

    lifetimes.firstMeetingOn(GROUP, LocalDate.of(2024, 6, 4));
    assertThat(watch).isWaitingAt("watch-end");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-06-04");

    lifetimes.firstMeetingOn(GROUP, LocalDate.of(2024, 6, 18));
    assertThat(watch).hasPassed("watch-end").isWaitingAt("watch-end");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-06-18");
    assertThat(desk.timers(GROUP).get("lifetime-over")).isEqualTo("2025-06-18T22:00:00Z");

    lifetimes.firstMeetingOn(GROUP, null);
    assertThat(watch).isWaitingAt("wait-for-start");
    assertThat(deadlines.find(GROUP, Deadlines.LIFETIME)).isEmpty();
  }

  @Test
  void a_timer_that_fires_before_the_end_finds_that_nothing_is_over() {
    atWork();
    ProcessInstance watch = in("watch-lifetime");
    Job timer =
        engine.getManagementService().createJobQuery().activityId("lifetime-over").singleResult();

    engine.getManagementService().executeJob(timer.getId());

    assertThat(watch).hasPassed("more-time-asked").isWaitingAt("watch-end");
    assertThat(state()).isEqualTo("RUNNING");
  }

  @Test
  void an_end_with_a_parent_meeting_moves_with_it() {
    atWork(Map.of("lifetimeEnds", "meeting", "lifetimeMeeting", MARCH.toString()), List.of());
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-03-14");

    move(MARCH, LocalDate.of(2025, 3, 24), LocalDate.of(2025, 4, 4));
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-04-04");
    assertThat(desk.timers(GROUP).get("lifetime-over")).isEqualTo("2025-04-04T22:00:00Z");

    desk.on(LocalDate.of(2024, 5, 2));
    calendar.cancel(meeting(LocalDate.of(2025, 3, 24)), LocalDate.of(2024, 5, 2), "tsb");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-09-19");
  }

  @Test
  void the_warning_before_the_last_request_follows_the_calendar() {
    atWork();
    assertThat(desk.timers(GROUP).get("last-request-near")).isEqualTo("2025-02-11T23:00:00Z");

    move(MARCH, LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 21));
    assertThat(desk.timers(GROUP).get("last-request-near")).isEqualTo("2025-02-18T23:00:00Z");

    calendar.cancel(meeting(LocalDate.of(2025, 3, 10)), START, "tsb");
    assertThat(desk.timers(GROUP).get("last-request-near")).isEqualTo("2024-10-15T22:00:00Z");
  }

  // --- The request ------------------------------------------------------------------------------

  @Test
  void who_does_not_ask_after_all_changes_nothing() {
    atWork();
    start();
    ProcessInstance run = in("extend-lifetime");

    complete(CHAIR, "ask-more-time", Map.of("action", "drop"));

    assertThat(run).hasPassed("lodged", "not-asked").isEnded();
    assertThat(state()).isEqualTo("RUNNING");
    assertThat(last().state()).isEqualTo("NOT_LODGED");
    assertThat(extensions.of(GROUP)).isEmpty();
  }

  @Test
  void the_parent_group_gives_more_time_at_its_meeting() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 19));
    ProcessInstance run = lodge();
    assertThat(run).hasPassed("lodge-request").isWaitingAt("consider-extension");
    ProcessInstance considered = in("consider-extension");
    assertThat(considered).isWaitingAt("name-groups");
    assertThat(state()).isEqualTo("EXTENSION_REQUESTED");

    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    assertThat(considered).hasPassed("others-concerned").isWaitingAt("meeting-opens");
    assertThat(state()).isEqualTo("PENDING_DECISION");
    assertThat(deadlines.find(GROUP, last().id(), "request").orElseThrow().lastDay())
        .isEqualTo("2025-02-19");

    desk.on(MARCH);
    complete("sg13-chair", "record-decision", agreed(MARCH, LocalDate.of(2025, 6, 15)));

    assertThat(considered).hasPassedInOrder("check-conditions", "time-given").isEnded();
    assertThat(run).hasPassedInOrder("agreed", "extend", "extended").isEnded();
    assertThat(state()).isEqualTo("EXTENDED");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-06-15");
    assertThat(in("watch-lifetime")).isWaitingAt("watch-end");
    assertThat(desk.timers(GROUP).get("lifetime-over")).isEqualTo("2025-06-15T22:00:00Z");
    TermsVersion inForce = versions.of(GROUP).get(1);
    assertThat(inForce.terms().lifetimeDate()).isEqualTo("2025-06-15");
    assertThat(inForce.procedure()).isEqualTo(last().id());
  }

  @Test
  void reservations_are_stated_withdrawn_and_counted_as_none_where_nobody_answers() {
    atWork(Map.of(), List.of("SG17", "SG20", "SG21"));
    desk.on(LocalDate.of(2025, 2, 3));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of("SG17", "SG20", "SG21")));
    ProcessInstance considered = in("consider-extension");
    assertThat(considered).hasPassed("ask-reservations", "ask-and-wait");
    assertThat(considered).isWaitingAt("wait-for-answers");
    assertThat(state()).isEqualTo("CONSULTING_SGS");
    assertThat(deadlines.find(GROUP, last().id(), "reservations").orElseThrow().lastDay())
        .isEqualTo("2025-02-19");

    answer("sg17-chair", Map.of("answer", "reservation", "remarks", "Touches Question 6/17"));
    answer("sg20-chair", Map.of("answer", "none"));
    assertThat(considered).hasPassed("reservation-open").isWaitingAt("wait-for-answers");

    desk.on(LocalDate.of(2025, 2, 20));
    assertThat(considered)
        .hasPassedInOrder("time-to-look", "note-silence")
        .isWaitingAt("wait-for-answers");
    assertThat(extensions.reservations(last().id()))
        .extracting(Reservation::answer)
        .containsExactly("reservation", "none", "silent");

    answer("sg17-chair", Map.of("answer", "none", "remarks", "Solved by a liaison"));
    assertThat(considered).isWaitingAt("meeting-opens");
    assertThat(state()).isEqualTo("PENDING_DECISION");

    answer("sg21-chair", Map.of("answer", "none"));
    assertThat(considered).hasPassed("state-reservation", "all-heard").isWaitingAt("meeting-opens");
  }

  @Test
  void an_open_reservation_is_put_before_the_meeting_and_stands_against_more_time() {
    atWork(Map.of(), List.of("SG17"));
    desk.on(LocalDate.of(2025, 2, 3));
    ProcessInstance run = lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of("SG17")));
    answer("sg17-chair", Map.of("answer", "reservation", "remarks", "Touches Question 6/17"));
    desk.on(MARCH);
    assertThat(in("consider-extension")).isWaitingAt("record-decision");
    assertThat(state()).isEqualTo("CONSULTING_SGS");

    assertThatThrownBy(
            () -> complete("sg13-chair", "record-decision", agreed(MARCH, END.plusMonths(3))))
        .hasStackTraceContaining("A reservation is open: SG17");

    complete("sg13-chair", "record-decision", refused(MARCH));
    assertThat(run).hasPassedInOrder("record-refusal", "end-passed", "run-out").isEnded();
    assertThat(state()).isEqualTo("RUN_OUT");
    assertThat(last("FG-EXT-03").outcome()).isEqualTo(Outcome.NOT_MET);

    ProcessInstance watch = in("watch-lifetime");
    desk.at(END.plusDays(1).atStartOfDay());
    assertThat(watch).hasPassedInOrder("more-time-asked", "record-termination", "terminated");
  }

  @Test
  void a_reservation_may_be_withdrawn_in_the_meeting() {
    atWork(Map.of(), List.of("SG17"));
    desk.on(LocalDate.of(2025, 2, 3));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of("SG17")));
    answer("sg17-chair", Map.of("answer", "reservation", "remarks", "Touches Question 6/17"));
    desk.on(MARCH);

    Map<String, Object> decision = agreed(MARCH, END.plusMonths(3));
    decision.put("withdrawn", List.of("SG17"));
    decision.put("howWithdrawn", "Said so in the plenary");
    complete("sg13-chair", "record-decision", decision);

    assertThat(state()).isEqualTo("EXTENDED");
    assertThatThrownBy(() -> desk.task(GROUP, "state-reservation-or-none"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_study_group_known_to_be_concerned_is_left_out_only_with_a_reason() {
    atWork(Map.of(), List.of("SG17"));
    desk.on(LocalDate.of(2025, 2, 3));
    lodge();

    assertThatThrownBy(() -> complete("sg13-chair", "name-groups", Map.of("consult", List.of())))
        .hasStackTraceContaining("SG17");
    complete(
        "sg13-chair",
        "name-groups",
        Map.of("consult", List.of(), "overrideReason", "Its Question was closed"));

    assertThat(last("FG-EXT-03").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(state()).isEqualTo("PENDING_DECISION");
  }

  @Test
  void one_request_may_ask_for_a_wider_scope_too_which_is_a_case_of_its_own() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    start();
    ProcessInstance run = in("extend-lifetime");

    complete(CHAIR, "ask-more-time", with(request("wider", true), "scope", "Also satellites"));

    assertThat(run)
        .hasPassedInOrder("wider-scope", "start-scope-change")
        .hasPassed("lodge-request");
    long change = extensions.get(last().id()).scopeChange();
    assertThat(procedures.get(change).kind()).isEqualTo("change-terms-of-reference");
    assertThat(procedures.get(change).askedBy()).isEqualTo(CHAIR);
    assertThat(in("change-terms-of-reference")).isNotNull();
  }

  @Test
  void a_change_that_is_pending_already_is_linked() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    desk.start(
        CHAIR, "act-for-group", Map.of("focusGroup", GROUP, "act", "change-terms-of-reference"));
    start();

    complete(CHAIR, "ask-more-time", with(request("wider", true), "scope", "Also satellites"));

    assertThat(procedures.pending(GROUP, "change-terms-of-reference"))
        .extracting(Procedure::id)
        .containsExactly(extensions.get(last().id()).scopeChange());
  }

  @Test
  void a_change_of_the_terms_of_reference_at_the_same_meeting_is_decided_first() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    Procedure change =
        procedures.open(
            GROUP, "change-terms-of-reference", "A7_2016", "Also satellites", Actor.SYSTEM);
    procedures.fixMeeting(change.id(), meeting(MARCH));
    desk.on(MARCH);

    refusedDecision(agreed(MARCH, END.plusMonths(3)), "It is decided first");

    assertThat(state()).isEqualTo("PENDING_DECISION");
  }

  @Test
  void study_groups_asked_about_other_terms_of_reference_are_shown_the_change() {
    atWork(Map.of(), List.of("SG17"));
    desk.on(LocalDate.of(2025, 2, 3));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of("SG17")));
    answer("sg17-chair", Map.of("answer", "none"));
    versions.putInForce(GROUP, versions.inForce(GROUP), MARCH, "SG13");
    desk.on(MARCH);

    refusedDecision(agreed(MARCH, END.plusMonths(3)), "how they were shown the change");
    complete(
        "sg13-chair",
        "record-decision",
        with(agreed(MARCH, END.plusMonths(3)), "overrideReason", "SG17 read it in the plenary"));

    assertThat(last("FG-TOR-16").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(state()).isEqualTo("EXTENDED");
  }

  @Test
  void on_hold_new_terms_of_reference_with_a_later_end_let_the_group_go_on() {
    atWork();
    ProcessInstance watch = hold();

    versions.putInForce(
        GROUP,
        versions.inForce(GROUP).endingOn(LocalDate.of(2025, 10, 31)),
        LocalDate.of(2025, 3, 16),
        "SG13");
    lifetimes.termsChanged(GROUP, "A7_2016", "sg13-chair");

    assertThat(watch).hasPassed("more-time-given").isWaitingAt("watch-end");
    assertThat(state()).isEqualTo("PENDING_DECISION");
  }

  // --- HOLD -------------------------------------------------------------------------------------

  @Test
  void a_group_on_hold_goes_on_with_the_time_it_is_given() {
    atWork();
    ProcessInstance watch = hold();

    desk.on(SEPTEMBER.plusDays(11));
    complete(
        "sg13-chair",
        "record-decision",
        agreed(SEPTEMBER.plusDays(11), LocalDate.of(2025, 12, 31)));

    assertThat(watch).hasPassedInOrder("hold", "more-time-given").isWaitingAt("watch-end");
    assertThat(state()).isEqualTo("EXTENDED");
  }

  @Test
  void a_group_on_hold_ends_with_the_meeting_that_does_not_decide() {
    atWork();
    ProcessInstance watch = hold();
    ProcessInstance run = in("extend-lifetime");

    desk.at(SEPTEMBER.plusDays(11).atTime(23, 59, 59));
    assertThat(state()).isEqualTo("HOLD");
    desk.at(SEPTEMBER.plusDays(12).atStartOfDay());

    assertThat(run)
        .hasPassedInOrder("meeting-over", "record-refusal", "end-of-meeting", "let-end")
        .isEnded();
    assertThat(watch).hasPassedInOrder("hold", "record-termination", "terminated");
    assertThat(states()).contains("TERMINATED");
  }

  @Test
  void a_group_on_hold_that_is_refused_ends_with_the_meeting_and_not_before() {
    atWork();
    hold();
    desk.on(SEPTEMBER.plusDays(1));
    complete("sg13-chair", "record-decision", refused(SEPTEMBER.plusDays(1)));
    assertThat(in("extend-lifetime")).isWaitingAt("end-of-meeting");
    assertThat(state()).isEqualTo("HOLD");

    desk.at(SEPTEMBER.plusDays(12).atStartOfDay());
    assertThat(states()).contains("TERMINATED");
  }

  @Test
  void on_hold_a_moved_meeting_moves_the_decision() {
    atWork();
    hold();

    move(SEPTEMBER, LocalDate.of(2025, 10, 20), LocalDate.of(2025, 10, 31));
    desk.on(LocalDate.of(2025, 10, 1));
    assertThat(state()).isEqualTo("HOLD");
    desk.on(LocalDate.of(2025, 10, 20));
    assertThat(in("consider-extension")).isWaitingAt("record-decision");

    // Winter time began on 26 October 2025.
    assertThat(desk.timers(GROUP).get("meeting-over")).isEqualTo("2025-10-31T23:00:00Z");
  }

  /** A request that is lodged too late for the March meeting and not taken up there. */
  private ProcessInstance hold() {
    ProcessInstance watch = in("watch-lifetime");
    desk.on(LocalDate.of(2025, 2, 20));
    lodge();
    complete(
        "sg13-chair", "accept-late-request", Map.of("accept", "no", "reason", "No time for it"));
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    desk.on(END.plusDays(1));
    assertThat(watch).hasPassed("more-time-asked").isWaitingAt("hold");
    assertThat(state()).isEqualTo("HOLD");
    return watch;
  }

  // --- Which meeting ----------------------------------------------------------------------------

  @Test
  void a_late_request_is_taken_up_with_a_reason() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 20));
    lodge();
    ProcessInstance admitted = in("admit-extension");
    assertThat(admitted).hasPassed("on-time").isWaitingAt("accept-late-request");
    assertThat(desk.task(GROUP, "accept-late-request")).hasCandidateGroup("sg13-chair");

    complete(
        "sg13-chair", "accept-late-request", Map.of("accept", "yes", "reason", "One day late"));

    assertThat(admitted).hasPassedInOrder("late-accepted", "admitted").isEnded();
    assertThat(last("FG-TOR-14").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(last().meetingId()).isEqualTo(meeting(MARCH));
  }

  @Test
  void a_late_request_that_nobody_takes_up_goes_to_the_next_meeting() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 20));
    lodge();
    ProcessInstance admitted = in("admit-extension");

    desk.on(LocalDate.of(2025, 3, 17));

    assertThat(admitted).hasPassedInOrder("meeting-over", "move-on", "find-meeting").isEnded();
    assertThat(last().meetingId()).isEqualTo(meeting(SEPTEMBER));
    assertThat(state()).isEqualTo("HOLD");
  }

  @Test
  void a_late_request_is_in_time_when_the_meeting_is_put_off() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 20));
    lodge();
    ProcessInstance admitted = in("admit-extension");

    move(MARCH, LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 21));

    assertThat(admitted).hasPassed("meeting-moved").isEnded();
    assertThat(in("consider-extension")).isWaitingAt("name-groups");
  }

  @Test
  void tsb_enters_the_meeting_when_the_calendar_has_none() {
    atWorkWithoutMeetings(Map.of(), List.of());
    desk.on(LocalDate.of(2024, 12, 20));
    lodge();
    ProcessInstance admitted = in("admit-extension");
    assertThat(admitted).hasPassed("meeting-known").isWaitingAt("enter-meeting");

    complete(
        "tsb",
        "enter-meeting",
        Map.of("label", "SG13", "firstDay", "2025-02-03", "lastDay", "2025-02-14"));

    assertThat(admitted).hasPassed("find-meeting").isEnded();
    assertThat(last().meetingId()).isEqualTo(meeting(LocalDate.of(2025, 2, 3)));
  }

  @Test
  void what_is_asked_of_a_closed_group_ends_with_it() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    ProcessInstance run = lodge();

    engine
        .getRuntimeService()
        .createMessageCorrelation("group-closing")
        .processInstanceId(run.getId())
        .correlate();

    assertThat(run).hasPassedInOrder("group-closing", "ended-with-group").isEnded();
    assertThat(last().state()).isEqualTo("ENDED_WITH_GROUP");
  }

  @Test
  void nobody_is_warned_while_more_time_is_asked_for() {
    atWork();
    desk.on(LocalDate.of(2024, 12, 1));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    ProcessInstance watch = in("watch-lifetime");

    desk.on(LocalDate.of(2024, 12, 20));

    assertThat(watch).hasPassed("end-near", "warning-needed", "no-warning");
    assertThat(watch).hasNotPassed("warn-of-end");
    assertThat(state()).isEqualTo("PENDING_DECISION");
  }

  // --- What cannot be ---------------------------------------------------------------------------

  @Test
  void refuses_a_request_that_cannot_be() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    start();
    refusedRequest(request("months", "0"), "between 1 and 60");
    refusedRequest(request("months", "61"), "between 1 and 60");
    refusedRequest(request("months", "1.5"), "whole months");
    refusedRequest(request("wanted", "date"), "New last day of the lifetime");
    refusedRequest(with(request("wanted", "date"), "newEnd", "2025-03-15"), "must end after");
    refusedRequest(with(request("wanted", "date"), "newEnd", "2035-03-15"), "60 months");
    refusedRequest(with(request("wanted", "date"), "newEnd", "2025-02-30"), "not a date");
    refusedRequest(request("document", ""), "Number of the document");
    refusedRequest(request("reason", "x".repeat(4001)), "at most 4000");
    refusedRequest(with(request("wider", true), "scope", ""), "The wider scope");

    assertThat(state()).isEqualTo("WARNING");
    assertThat(extensions.of(GROUP)).isEmpty();
    assertThat(desk.task(GROUP, "ask-more-time")).isNotNull();
  }

  private void refusedRequest(Map<String, Object> request, String words) {
    assertThatThrownBy(() -> complete(CHAIR, "ask-more-time", request))
        .hasStackTraceContaining(words);
  }

  @Test
  void refuses_a_decision_that_cannot_be() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    desk.on(MARCH.plusDays(1));
    LocalDate today = MARCH.plusDays(1);
    LocalDate later = END.plusMonths(3);

    refusedDecision(agreed(MARCH.minusDays(1), later), "is not a day of the");
    refusedDecision(agreed(today.plusDays(1), later), "is not a day of the");
    refusedDecision(agreed(MARCH.plusDays(12), later), "is not a day of the");
    refusedDecision(agreed(today, END), "must end after");
    refusedDecision(agreed(today, START.minusDays(1)), "must end after");
    refusedDecision(with(agreed(today, later), "objections", "SG13 member X"), "no consensus");
    Map<String, Object> withdrawn = agreed(today, later);
    withdrawn.put("withdrawn", List.of("SG2"));
    withdrawn.put("howWithdrawn", "Said so");
    refusedDecision(withdrawn, "no open reservation");

    assertThat(state()).isEqualTo("PENDING_DECISION");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo(END);
  }

  private void refusedDecision(Map<String, Object> decision, String words) {
    assertThatThrownBy(() -> complete("sg13-chair", "record-decision", decision))
        .hasStackTraceContaining(words);
  }

  @Test
  void a_request_in_a_report_needs_a_contribution_or_a_reason() {
    atWork();
    desk.on(LocalDate.of(2025, 2, 3));
    start();
    complete(CHAIR, "ask-more-time", request("madeAs", "report"));
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    desk.on(MARCH);

    refusedDecision(agreed(MARCH, END.plusMonths(3)), "not backed by a written contribution");
    complete(
        "sg13-chair",
        "record-decision",
        with(agreed(MARCH, END.plusMonths(3)), "backedBy", "C-44"));

    assertThat(last("FG-EXT-05").outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void after_a_refusal_more_time_is_asked_for_again_only_if_the_parent_meets_before_the_end() {
    atWork();
    desk.on(LocalDate.of(2024, 10, 1));
    lodge();
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    desk.on(NOVEMBER);
    complete("sg13-chair", "record-decision", refused(NOVEMBER));
    assertThat(state()).isEqualTo("RUN_OUT");

    desk.on(LocalDate.of(2025, 2, 3));
    lodge();
    assertThat(state()).isEqualTo("EXTENSION_REQUESTED");
    complete("sg13-chair", "name-groups", Map.of("consult", List.of()));
    desk.on(MARCH);
    complete("sg13-chair", "record-decision", refused(MARCH));
    desk.on(MARCH.plusDays(5));
    start();

    refusedRequest(request("months", 3), "does not meet again");
  }

  @Test
  void a_lifetime_that_has_not_begun_is_not_extended() {
    atWork(Map.of("startsWith", "first-meeting"), List.of());
    start();

    refusedRequest(request("months", 3), "has not begun");
  }

  @Test
  void the_terms_of_reference_move_the_end_as_an_extension_does() {
    atWork();
    FocusGroup group = register.get(GROUP);
    TermsOfReference later = versions.inForce(GROUP).endingOn(LocalDate.of(2025, 9, 30));

    assertThat(lifetimes.checksOfChange(group, versions.inForce(GROUP), List.of("SG17"))).isEmpty();
    assertThat(lifetimes.checksOfChange(group, later, List.of("SG17")))
        .filteredOn(check -> check.stops())
        .extracting(check -> check.rule())
        .containsExactly("FG-EXT-03");
    assertThat(lifetimes.checksOfChange(group, later, List.of())).noneMatch(check -> check.stops());
    assertThatThrownBy(
            () -> lifetimes.checksOfChange(group, later.endingOn(START.minusDays(1)), List.of()))
        .hasMessageContaining("must end after");

    versions.putInForce(GROUP, later, START, "SG13");
    lifetimes.termsChanged(GROUP, "A7_2016", "sg13-chair");

    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-09-30");
    assertThat(state()).isEqualTo("EXTENDED");
    assertThat(in("watch-lifetime")).isWaitingAt("watch-end");
  }

  // --- People and things ------------------------------------------------------------------------

  private void start() {
    desk.start(CHAIR, "act-for-group", Map.of("focusGroup", GROUP, "act", "extend-lifetime"));
  }

  private ProcessInstance lodge() {
    start();
    complete(CHAIR, "ask-more-time", request("months", 3));
    return in("extend-lifetime");
  }

  private static Map<String, Object> request(String item, Object value) {
    Map<String, Object> request = new HashMap<>();
    request.put("action", "lodge");
    request.put("wanted", "months");
    request.put("months", 3);
    request.put("madeAs", "contribution");
    request.put("document", "C-21");
    request.put("reason", "Two deliverables are not mature");
    request.put(item, value);
    return request;
  }

  private static Map<String, Object> with(Map<String, Object> answers, String item, Object value) {
    Map<String, Object> changed = new HashMap<>(answers);
    changed.put(item, value);
    return changed;
  }

  private static Map<String, Object> agreed(LocalDate day, LocalDate newEnd) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("result", "extend");
    decision.put("decidedOn", day.toString());
    decision.put("newEnd", newEnd.toString());
    return decision;
  }

  private static Map<String, Object> refused(LocalDate day) {
    return Map.of(
        "result", "against", "decidedOn", day.toString(), "reason", "The work is with SG13 now");
  }

  private void answer(String chair, Map<String, Object> answer) {
    desk.complete(
        chair,
        desk.openTasks(GROUP, "state-reservation-or-none").stream()
            .filter(task -> desk.candidateGroup(task).equals(chair))
            .findFirst()
            .orElseThrow(),
        answer);
  }

  private void complete(String person, String key, Map<String, Object> values) {
    desk.complete(person, GROUP, key, values);
  }

  private void move(LocalDate old, LocalDate firstDay, LocalDate lastDay) {
    calendar.move(
        meeting(old), firstDay, lastDay, "Geneva", null, Geneva.dateOf(desk.now()), "tsb");
  }

  private long meeting(LocalDate firstDay) {
    return meetings.opening("SG13", firstDay).orElseThrow().id();
  }

  private ProcessInstance in(String diagram) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(GROUP)
        .processDefinitionKey(diagram)
        .singleResult();
  }

  private String state() {
    return register.get(GROUP).state();
  }

  private Procedure last() {
    return procedures.of(GROUP).stream()
        .filter(run -> run.kind().equals("extend-lifetime"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Finding last(String rule) {
    return ledger.of(GROUP).stream()
        .filter(finding -> finding.rule().equals(rule))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> states() {
    return jdbc.sql("select to_state from state_change where acronym = ? and procedure = 0")
        .param(GROUP)
        .query(String.class)
        .list();
  }
}
