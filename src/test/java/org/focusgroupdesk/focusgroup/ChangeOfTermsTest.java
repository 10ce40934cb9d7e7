package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.CalendarChanges;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Diagrams "change-terms-of-reference", "lodge-change", "discuss-change" and "find-parent-meeting".
 */
class ChangeOfTermsTest extends GroupWalk {

  private static final String CHANGE = "change-terms-of-reference";
  private static final String WIDER = "Networks that live on energy, and the objects in them";

  @Autowired private CalendarChanges calendar;
  @Autowired private Meetings meetings;
  @Autowired private TermsChanges changes;

  @Test
  void a_contribution_of_a_member_becomes_a_new_version() {
    describe("contribution");
    assertThat(state()).isEqualTo("LODGED");
    assertThat(finding("FG-TOR-14").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-TOR-14").lastDay()).isEqualTo("2024-07-03");
    assertThat(fact("weigh-change", "change"))
        .contains(
            "live on **[new: energy, and]** the *[out: energy around]* **[new: objects in]** them");
    assertThat(told("change-terms-of-reference.LODGED")).contains(PARENT_CHAIR, CHAIR);

    complete(PARENT_CHAIR, "weigh-change", Map.of());
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    assertThat(state()).isEqualTo("ON_AGENDA");
    assertThat(desk.openKeys(GROUP)).doesNotContain("decide-change");
    desk.on(JULY);
    approve(JULY);

    assertThat(state()).isEqualTo("APPROVED");
    assertThat(run().endedAt()).isNotNull();
    assertThat(desk.openKeys(GROUP)).doesNotContain("keep-change");
    List<TermsVersion> all = versions.of(GROUP);
    assertThat(all).hasSize(2);
    assertThat(all.get(1).terms().scope()).isEqualTo(WIDER);
    assertThat(all.get(1).inForceFrom()).isEqualTo(JULY);
    assertThat(all.get(1).decidedIn()).startsWith("SG13 meeting");
    assertThat(all.get(1).reason()).isEqualTo("The work showed it");
    assertThat(versions.inForce(GROUP).scope()).isEqualTo(WIDER);
    assertThat(told("change-terms-of-reference.APPROVED")).contains("public", "tsb-director");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-03-15");
  }

  @Test
  void what_the_focus_group_asks_for_waits_for_a_contribution() {
    ask(CHAIR, CHANGE);
    complete(CHAIR, "describe-change", description("focus-group"));
    assertThat(state()).isEqualTo("REQUESTED");
    desk.on(LocalDate.of(2024, 7, 4));

    complete(MEMBER, "back-change", Map.of("document", "C-50"));

    assertThat(state()).isEqualTo("LATE");
    assertThat(changes.find(run().id()).orElseThrow().lodgedBy()).isEqualTo(MEMBER);
    assertThat(finding("FG-TOR-14").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void the_focus_group_cannot_put_a_change_in_force_itself() {
    ask(CHAIR, CHANGE);
    complete(CHAIR, "describe-change", description("adopted"));

    assertThat(state()).isEqualTo("REFUSED_SELF_CHANGE");
    assertThat(finding("FG-TOR-13").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding("FG-TOR-13").compared()).contains("written contribution");
    assertThat(versions.of(GROUP)).hasSize(1);
    assertThat(told("change-terms-of-reference.REFUSED_SELF_CHANGE")).contains(CHAIR);
  }

  @Test
  void a_request_is_dropped_before_it_is_made_or_withdrawn_later() {
    ask(MEMBER, CHANGE);
    complete(MEMBER, "describe-change", Map.of("initiative", "none"));
    assertThat(state()).isEqualTo("NOT_LODGED");
    assertThat(told("change-terms-of-reference.WITHDRAWN")).isEmpty();

    describe("contribution");
    complete(MEMBER, "keep-change", Map.of("reason", "Another idea is better"));

    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThat(run().endedAt()).isNotNull();
    assertThat(changes.find(run().id()).orElseThrow().outcomeReason())
        .isEqualTo("Another idea is better");
    assertThat(desk.openKeys(GROUP)).doesNotContain("weigh-change", "keep-change");
  }

  @Test
  void a_late_contribution_is_accepted_with_a_reason_and_stays_late() {
    late();

    complete(PARENT_CHAIR, "accept-late-change", Map.of("accept", "yes", "reason", "It is short"));

    assertThat(state()).isEqualTo("LODGED");
    assertThat(finding("FG-TOR-14").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(findings("FG-TOR-14"))
        .extracting(finding -> finding.outcome())
        .contains(Outcome.NOT_MET);
    assertThat(meeting()).isEqualTo(JULY);
  }

  @Test
  void a_late_contribution_goes_to_the_next_meeting() {
    late();

    complete(PARENT_CHAIR, "accept-late-change", Map.of("accept", "no", "reason", "Too long"));

    assertThat(state()).isEqualTo("LODGED");
    assertThat(meeting()).isEqualTo(NOVEMBER);
    assertThat(finding("FG-TOR-14").lastDay()).isEqualTo("2024-10-23");
  }

  @Test
  void a_late_contribution_nobody_decided_on_goes_to_the_next_meeting() {
    late();

    desk.on(JULY.plusDays(13));

    assertThat(state()).isEqualTo("LODGED");
    assertThat(meeting()).isEqualTo(NOVEMBER);
  }

  @Test
  void a_late_contribution_is_on_time_when_the_meeting_is_moved() {
    late();

    calendar.move(
        run().meetingId(),
        JULY.plusDays(14),
        JULY.plusDays(25),
        "Geneva",
        null,
        LocalDate.of(2024, 7, 8),
        "tsb");

    assertThat(state()).isEqualTo("LODGED");
    assertThat(finding("FG-TOR-14").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-TOR-14").lastDay()).isEqualTo("2024-07-17");
  }

  @Test
  void a_meeting_that_is_not_in_the_calendar_is_entered() {
    desk.on(NOVEMBER.plusDays(20));
    describe("contribution");

    complete(
        "tsb",
        "add-meeting",
        Map.of("label", "SG13 in March", "firstDay", "2025-03-03", "lastDay", "2025-03-14"));

    assertThat(state()).isEqualTo("LODGED");
    assertThat(meeting()).isEqualTo("2025-03-03");
  }

  @Test
  void nothing_is_approved_before_those_it_touches_were_heard() {
    describe("contribution", "SG21");
    complete(PARENT_CHAIR, "weigh-change", Map.of("consult", List.of("SG21")));
    assertThat(state()).isEqualTo("DISCUSSING_WITH_SGS");
    assertThat(told("change-terms-of-reference.DISCUSSING_WITH_SGS")).containsExactly("sg21-chair");
    desk.on(LocalDate.of(2024, 7, 1));
    assertThat(finding("FG-TOR-16").outcome()).isEqualTo(Outcome.NOT_MET);
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY);

    assertThatThrownBy(() -> approve(JULY)).hasStackTraceContaining("SG21");
    assertThat(versions.of(GROUP)).hasSize(1);

    decide("discuss", "SG21 was not heard");
    complete(PARENT_CHAIR, "weigh-change", Map.of("consult", List.of("SG21")));
    complete(
        "sg21-chair", "state-view", Map.of("answer", "disagree", "remarks", "It is our subject"));
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY.plusDays(1));
    approve(JULY.plusDays(1));

    assertThat(state()).isEqualTo("APPROVED");
    assertThat(finding("FG-TOR-16").outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_discussion_held_elsewhere_counts() {
    describe("contribution", "SG21");

    complete(
        PARENT_CHAIR,
        "weigh-change",
        Map.of(
            "discussions",
            List.of(
                Map.of(
                    "studyGroup", "SG21",
                    "heldOn", "2024-03-15",
                    "answer", "agree",
                    "remarks", "On the phone"))));

    assertThat(finding("FG-TOR-16").outcome()).isEqualTo(Outcome.MET);
    assertThat(desk.openKeys(GROUP)).contains("agenda-change");
    assertThat(fact("agenda-change", "discussion")).contains("SG21", "agrees", "On the phone");
  }

  @Test
  void tsag_must_agree_before_the_affair_of_one_becomes_that_of_several() {
    describe("contribution", "SG21");
    weighAsOfSeveral();
    complete("tsag-chair", "agree-several", Map.of("answer", "object", "remarks", "Not now"));
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY);

    assertThatThrownBy(() -> approve(JULY)).hasStackTraceContaining("TSAG has not agreed");

    decide("discuss", "TSAG is asked again");
    complete(PARENT_CHAIR, "weigh-change", Map.of("several", true));
    complete("tsag-chair", "agree-several", Map.of("answer", "agree"));
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY.plusDays(1));
    approve(JULY.plusDays(1));

    assertThat(state()).isEqualTo("APPROVED");
    assertThat(finding("FG-RTE-04").outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void consensus_against_leaves_the_old_text_in_force() {
    onAgenda();
    decide("against", "The scope is wide enough");

    assertThat(state()).isEqualTo("REJECTED");
    assertThat(versions.of(GROUP)).hasSize(1);
    assertThat(run().endedAt()).isNotNull();
  }

  @Test
  void without_consensus_it_comes_back_at_the_next_meeting() {
    onAgenda();
    decide("no-consensus", "Two members object");
    assertThat(run().endedAt()).isNull();
    assertThat(told("change-terms-of-reference.CARRIED_OVER")).contains(PARENT_CHAIR);
    assertThat(versions.of(GROUP)).hasSize(1);
    assertThat(meeting()).isEqualTo(NOVEMBER);

    complete("tsb", "agenda-change", Map.of("document", "TD-3"));
    desk.on(NOVEMBER);
    approve(NOVEMBER);

    assertThat(state()).isEqualTo("APPROVED");
  }

  @Test
  void a_decision_is_by_consensus_and_at_the_meeting() {
    onAgenda();

    assertThatThrownBy(() -> approve(JULY.minusDays(1)))
        .hasStackTraceContaining("is not a day of the");
    assertThatThrownBy(() -> approve(JULY.plusDays(1)))
        .hasStackTraceContaining("that has come already");
    assertThatThrownBy(
            () ->
                complete(
                    PARENT_CHAIR,
                    "decide-change",
                    Map.of(
                        "result", "approve",
                        "decidedOn", JULY.toString(),
                        "objections", "Japan objects")))
        .hasStackTraceContaining("Japan objects");
    assertThatThrownBy(
            () ->
                complete(
                    PARENT_CHAIR,
                    "decide-change",
                    Map.of(
                        "result", "against",
                        "decidedOn", JULY.minusDays(3).toString(),
                        "reason", "No")))
        .hasStackTraceContaining("is not a day of the");
    assertThat(versions.of(GROUP)).hasSize(1);
    assertThat(state()).isEqualTo("ON_AGENDA");
  }

  @Test
  void the_new_text_is_checked_like_that_of_a_new_group() {
    ask(MEMBER, CHANGE);
    complete(MEMBER, "describe-change", withText(description("contribution"), "timetable", ""));
    complete(PARENT_CHAIR, "weigh-change", Map.of());
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY);

    assertThatThrownBy(() -> approve(JULY))
        .hasStackTraceContaining("Timetable for completion: missing");
    assertThat(findings("FG-TOR-02")).isNotEmpty();
    assertThat(findings("FG-TOR-12")).isEmpty();

    Map<String, Object> amended =
        withText(description("contribution"), "timetable", "Four months for each report");
    complete(
        PARENT_CHAIR,
        "decide-change",
        Map.of("result", "approve", "decidedOn", JULY.toString(), "tor", amended.get("tor")));
    assertThat(versions.inForce(GROUP).timetable()).isEqualTo("Four months for each report");
  }

  @Test
  void since_2024_the_breadth_must_fit_the_time() {
    atWork("A7_2024D", "SG13");
    ask(MEMBER, CHANGE);
    complete(
        MEMBER, "describe-change", withText(description("contribution"), "lifetimeMonths", 18));
    complete(PARENT_CHAIR, "weigh-change", Map.of());
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY);

    assertThatThrownBy(() -> approve(JULY)).hasStackTraceContaining("A.7 (2024 draft) 2.2 p4");
    complete(
        PARENT_CHAIR,
        "decide-change",
        Map.of(
            "result", "approve",
            "decidedOn", JULY.toString(),
            "overrideReason", "Two reports more"));

    assertThat(finding("FG-TOR-12").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(finding("FG-EXT-03").outcome()).isEqualTo(Outcome.MET);
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-09-15");
  }

  @Test
  void another_end_needs_that_nobody_concerned_is_against_it() {
    ask(MEMBER, CHANGE);
    Map<String, Object> longer = withText(description("contribution"), "lifetimeMonths", 15);
    complete(MEMBER, "describe-change", with(longer, "otherGroups", List.of("SG17")));
    complete(PARENT_CHAIR, "weigh-change", Map.of("consult", List.of("SG17")));
    complete("sg17-chair", "state-view", Map.of("answer", "disagree", "remarks", "Long enough"));
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY);

    assertThatThrownBy(() -> approve(JULY)).hasStackTraceContaining("SG17");
    assertThat(register.get(GROUP).lifetimeEnd()).isEqualTo("2025-03-15");
  }

  @Test
  void the_form_is_filled_with_the_text_in_force_and_its_lifetime_stays_as_it_is() {
    versions.putInForce(
        GROUP, versions.inForce(GROUP).endingOn(LocalDate.of(2025, 6, 30)), ESTABLISHED, "SG13");
    ask(MEMBER, CHANGE);
    Map<String, Object> filled = with(description("contribution"), "tor", filled());
    refused(MEMBER, filled, "Nothing is changed");

    complete(MEMBER, "describe-change", withText(filled, "scope", WIDER));

    assertThat(fact("weigh-change", "change")).contains("Scope of action").doesNotContain("until");
    assertThat(changes.find(run().id()).orElseThrow().terms().lifetimeDate())
        .isEqualTo("2025-06-30");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> filled() {
    return (Map<String, Object>) form("describe-change").get("tor");
  }

  @Test
  void the_discussion_is_over_before_the_meeting_decides() {
    late();
    complete(PARENT_CHAIR, "accept-late-change", Map.of("accept", "yes", "reason", "It is short"));

    weigh(Map.of("consult", List.of("SG21")));

    assertThat(procedures.deadline(run(), "consultation").orElseThrow().lastDay())
        .isEqualTo("2024-07-14");
  }

  @Test
  void ends_with_the_group() {
    describe("contribution");

    closing();

    assertThat(state()).isEqualTo("ENDED_WITH_GROUP");
    assertThat(run().endedAt()).isNotNull();
    assertThat(desk.openKeys(GROUP)).doesNotContain("weigh-change", "keep-change");
  }

  @Test
  void says_what_is_wrong_with_a_request_and_changes_nothing() {
    ask(CHAIR, CHANGE);

    refused(CHAIR, description("contribution"), "comes from a member");
    refused(CHAIR, with(description("focus-group"), "reason", ""), "\"Reason\" is missing");
    refused(CHAIR, with(description("focus-group"), "tor", inForce()), "Nothing is changed");
    refused(
        CHAIR,
        withText(description("focus-group"), "scope", "x".repeat(4001)),
        "at most 4000 are accepted");
    refused(CHAIR, withText(description("focus-group"), "lifetimeMonths", 900), "900");
    refused(
        CHAIR, with(description("focus-group"), "otherGroups", List.of("SG99")), "no such choice");
    refused(CHAIR, with(description("focus-group"), "initiative", "ourselves"), "no such choice");
    assertThat(changes.find(run().id())).isEmpty();

    complete(CHAIR, "describe-change", Map.of("initiative", "none"));
    ask(MEMBER, CHANGE);
    refused(MEMBER, description("focus-group"), "Only the chair of the focus group");
    complete(
        MEMBER,
        "describe-change",
        withText(description("contribution"), "scope", "<script>alert(1)</script> **bold**"));
    assertThat(fact("weigh-change", "change")).contains("\\<script\\>", "\\*\\*bold\\*\\*");
    assertThatThrownBy(() -> ask(CHAIR, CHANGE)).hasStackTraceContaining("already under way");
  }

  @Test
  void of_two_who_draft_a_change_the_first_to_send_it_off_is_taken() {
    ask(CHAIR, CHANGE);
    ask(MEMBER, CHANGE);
    Task late = desk.taskFor(CHAIR, GROUP, "describe-change");

    desk.complete(
        MEMBER,
        desk.taskFor(MEMBER, GROUP, "describe-change"),
        withText(description("contribution"), "scope", "Another scope"));

    Map<String, Object> second = withText(description("focus-group"), "scope", "A third scope");
    assertThatThrownBy(() -> desk.complete(CHAIR, late, second))
        .hasStackTraceContaining("already under way");
    desk.complete(CHAIR, late, Map.of("initiative", "none"));
  }

  @Test
  void says_what_is_wrong_with_a_discussion() {
    describe("contribution");
    Map<String, Object> held =
        Map.of("studyGroup", "SG21", "heldOn", "2024-03-16", "answer", "agree");

    assertThatThrownBy(() -> weigh(Map.of("discussions", List.of(held))))
        .hasStackTraceContaining("lies in the future");
    assertThatThrownBy(() -> weigh(Map.of("discussions", List.of(Map.of("studyGroup", "SG21")))))
        .hasStackTraceContaining("A discussion is not complete");
    assertThatThrownBy(() -> weigh(Map.of("several", true)))
        .hasStackTraceContaining("No other study group is named");
    weigh(Map.of("consult", List.of("SG21")));
    assertThatThrownBy(() -> complete("sg21-chair", "state-view", Map.of("answer", "disagree")))
        .hasStackTraceContaining("\"Remarks\" is missing");
    assertThat(desk.openTasks(GROUP, "state-view")).hasSize(1);
  }

  private void weigh(Map<String, Object> answers) {
    complete(PARENT_CHAIR, "weigh-change", answers);
  }

  private void refused(String person, Map<String, Object> answers, String words) {
    assertThatThrownBy(() -> complete(person, "describe-change", answers))
        .hasStackTraceContaining(words);
  }

  private void weighAsOfSeveral() {
    weigh(
        Map.of(
            "several",
            true,
            "discussions",
            List.of(Map.of("studyGroup", "SG21", "heldOn", "2024-03-15", "answer", "agree"))));
  }

  private void late() {
    desk.on(LocalDate.of(2024, 7, 4));
    describe("contribution");
    assertThat(state()).isEqualTo("LATE");
    assertThat(finding("FG-TOR-14").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  private void onAgenda() {
    describe("contribution");
    weigh(Map.of());
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(JULY);
  }

  private void describe(String initiative, String... others) {
    ask(MEMBER, CHANGE);
    complete(
        MEMBER, "describe-change", with(description(initiative), "otherGroups", List.of(others)));
  }

  private static Map<String, Object> description(String initiative) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("initiative", initiative);
    answers.put("reason", "The work showed it");
    answers.put("tor", with(inForce(), "scope", WIDER));
    return answers;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> withText(
      Map<String, Object> answers, String item, Object text) {
    return with(answers, "tor", with((Map<String, Object>) answers.get("tor"), item, text));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inForce() {
    return (Map<String, Object>) SampleProposal.complete(GROUP, "SG13").get("tor");
  }

  private void approve(LocalDate on) {
    complete(
        PARENT_CHAIR, "decide-change", Map.of("result", "approve", "decidedOn", on.toString()));
  }

  private void decide(String result, String reason) {
    complete(
        PARENT_CHAIR,
        "decide-change",
        Map.of("result", result, "decidedOn", JULY.toString(), "reason", reason));
  }

  private LocalDate meeting() {
    return meetings.get(run().meetingId()).firstDay();
  }
}
