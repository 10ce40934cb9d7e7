package org.focusgroupdesk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong about meetings: a clear message, and nothing has changed. */
class MeetingBadInputTest extends MeetingWalk {

  private static final Map<String, Object> PLAN = arrangements("1", APRIL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "firstDay  | 2024-01-10        | lies in the past",
        "firstDay  | 2024-01-15        | lies in the past",
        "firstDay  | 2023-02-29        | not a date that exists",
        "firstDay  | soon              | not a date that exists",
        "firstDay  | -                 | a first day",
        "lastDay   | 2024-04-09        | ends before it starts",
        "lastDay   | 2024-08-10        | dates cannot be right",
        "timeZone  | Geneva            | time zone is not known",
        "label     | ''                | name or number",
        "place     | ''                | place is missing",
        "papersUntil | 2024-05-01      | after the end of the meeting",
        "accessible | false            | accessible formats",
      })
  void a_plan_that_makes_no_sense_is_refused(String field, String value, String words) {
    ask(CHAIR);
    Object given = "false".equals(value) ? (Object) false : value;

    refused(() -> plan(with(PLAN, field, given))).hasMessageContaining(words);

    assertThat(desk.openKeys(GROUP)).contains("plan-meeting");
    assertThat(store.of(GROUP)).isEmpty();
    assertThat(state()).isEqualTo("NEW");
  }

  @Test
  void a_meeting_far_off_is_refused_too() {
    ask(CHAIR);
    Map<String, Object> farOff = arrangements("1", LocalDate.of(2031, 4, 10));

    refused(() -> plan(farOff)).hasMessageContaining("dates cannot be right");
  }

  @Test
  void over_long_and_hostile_texts_harm_nobody() {
    ask(CHAIR);
    refused(() -> plan(with(PLAN, "label", "x".repeat(121)))).hasMessageContaining("at most 120");
    refused(() -> plan(with(PLAN, "hack", "x"))).hasMessageContaining("not part of this form");

    plan(with(PLAN, "label", "**1** <script>'{0}'"));
    assertThat(meeting().plan().label()).isEqualTo("**1** <script>'{0}'");
    assertThat(run().subject()).startsWith("**1** <script>'{0}': Wednesday");
    @SuppressWarnings("unchecked")
    Map<String, Object> facts = (Map<String, Object>) form("post-meeting").get("facts");
    assertThat(facts.get("meeting").toString()).contains("\\*\\*1\\*\\* \\<script\\>");
  }

  @Test
  void two_meetings_of_one_name_are_refused() {
    ask(CHAIR);
    plan(PLAN);
    ask(CHAIR);

    refused(() -> plan(arrangements("1", APRIL.plusMonths(1))))
        .hasMessageContaining("another meeting called 1");
  }

  @Test
  void a_group_without_lifetime_starts_no_meeting() {
    for (String over : List.of("HOLD", "CLOSED", "EXPIRED")) {
      jdbc.sql("update focus_group set state = ? where acronym = ?").params(over, GROUP).update();
      refused(() -> ask(CHAIR)).hasMessageContaining("Meeting cannot start");
    }
    assertThat(procedures.pending(GROUP, "hold-meeting")).isEmpty();
  }

  @Test
  void a_planned_meeting_is_not_opened_while_the_decision_on_more_time_is_outstanding() {
    announced();
    desk.on(APRIL);
    jdbc.sql("update focus_group set state = 'HOLD' where acronym = ?").param(GROUP).update();

    refused(this::open).hasMessageContaining("cannot be opened").hasMessageContaining("2.2 p7");

    assertThat(state()).isEqualTo("ANNOUNCED");
    assertThat(finding("FG-EXT-04").outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_meeting_is_not_opened_before_its_first_day_where_it_takes_place() {
    ask(CHAIR);
    plan(with(PLAN, "timeZone", "Asia/Tokyo"));
    post();
    desk.at(APRIL.minusDays(1).atTime(16, 59, 59));
    refused(this::open).hasMessageContaining("before its first day");

    desk.at(APRIL.minusDays(1).atTime(17, 0));
    open();
    assertThat(state()).isEqualTo("OPEN");
  }

  @Test
  void a_notice_is_neither_of_tomorrow_nor_older_than_the_date() {
    ask(CHAIR);
    plan(PLAN);
    for (String day : List.of("2024-01-16", "2024-01-14")) {
      refused(
          () ->
              complete(
                  "tsb",
                  "post-meeting",
                  Map.of("result", "posted", "document", "W", "visibleSince", day)));
    }
    refused(() -> complete("tsb", "post-meeting", Map.of("result", "posted")))
        .hasMessageContaining("Where on the website");
    assertThat(store.posted(GROUP)).isEmpty();
  }

  @Test
  void the_list_takes_nobody_twice_and_nobody_unfit() {
    announced();
    register(person("Ada", "CH", "SECTOR_MEMBER"));

    refused(() -> register(person("ada", "CH", "SECTOR_MEMBER"))).hasMessageContaining("already");
    refused(() -> register(person("Bo", "CH", "ACADEMIA"), person("Cy", "OTHER", "ACADEMIA")))
        .hasMessageContaining("Participant 2 of the list (Academia)")
        .hasMessageContaining("not an ITU Member State");
    refused(() -> register(person("Bo", "XX", "ACADEMIA"))).hasMessageContaining("no such choice");
    refused(() -> register(Map.of("name", "Bo", "homeCountry", "CH")))
        .hasMessageContaining("not complete");
    refused(() -> register(with(person("Bo", "CH", "ACADEMIA"), "email", "bo@bo.ch")))
        .hasMessageContaining("consent");

    assertThat(participants.of(GROUP)).extracting(Participant::name).containsExactly("Ada");
    assertThat(ledger.of(GROUP)).noneMatch(finding -> finding.compared().contains("Cy"));
  }

  @Test
  void who_withdraws_stays_on_the_list_of_the_group() {
    announced();
    register(person("Ada", "CH", "SECTOR_MEMBER"));
    String ada = String.valueOf(participants.of(GROUP).get(0).id());

    complete("tsb", "keep-lists", Map.of("strike", List.of(ada)));
    assertThat(participants.registeredFor(run().id())).isEmpty();
    assertThat(participants.of(GROUP)).hasSize(1);
    refused(() -> complete("tsb", "keep-lists", Map.of("strike", List.of(ada))))
        .hasMessageContaining("not registered");

    register(with(person("Ada", "GH", "ASSOCIATE"), "accommodation", "Captioning"));
    assertThat(participants.of(GROUP)).hasSize(1);
    assertThat(participants.of(GROUP).get(0).country()).isEqualTo("GH");
    assertThat(participants.of(GROUP).get(0).accommodation()).isEqualTo("Captioning");
  }

  @Test
  void contributions_are_complete_and_have_numbers_of_their_own() {
    announced();
    Map<String, Object> paper = Map.of("number", "I-1", "title", "On it", "source", "Acme");
    contribute(paper);

    refused(() -> contribute(paper)).hasMessageContaining("already");
    refused(() -> contribute(with(paper, "number", "I-2"), Map.of("number", "I-3")))
        .hasMessageContaining("not complete");
    refused(() -> contribute(with(with(paper, "number", "I-2"), "receivedOn", "2024-02-01")))
        .hasMessageContaining("still to come");
    assertThat(store.contributions(run().id())).hasSize(1);
  }

  @SafeVarargs
  private void contribute(Map<String, Object>... papers) {
    complete("tsb", "keep-lists", Map.of("contributions", List.of(papers)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "both", "half"})
  void all_replies_or_none_received(String said) {
    announced();
    desk.on(APRIL);
    open();
    List<Map<String, Object>> replies =
        switch (said) {
          case "nothing" -> List.of();
          case "both" -> List.of(Map.of("person", "Ada", "reply", "A patent"));
          default -> List.of(Map.of("person", "Ada"));
        };

    refused(
        () ->
            complete(
                CHAIR,
                "call-patent-policy",
                Map.of(
                    "result",
                    "made",
                    "presiding",
                    "Anna Berger",
                    "noReplies",
                    said.equals("both"),
                    "replies",
                    replies)));
    assertThat(state()).isEqualTo("OPEN");
  }

  @Test
  void somebody_who_is_not_registered_cannot_have_attended() {
    announced();
    desk.on(APRIL);
    open();
    complete(
        CHAIR,
        "call-patent-policy",
        Map.of("result", "made", "presiding", "Anna Berger", "noReplies", true));

    refused(() -> complete(CHAIR, "close-meeting", Map.of("attended", List.of("4711"))))
        .hasMessageContaining("not registered");
    refused(
            () ->
                complete(
                    CHAIR, "close-meeting", Map.of("outputs", List.of(Map.of("document", "O")))))
        .hasMessageContaining("no title");
    assertThat(state()).isEqualTo("IPR_CALLED");
  }

  @Test
  void there_is_no_report_on_a_meeting_that_was_not_held() {
    announced();
    GroupMeeting notHeld = meeting();

    assertThatThrownBy(() -> MeetingReports.requireHeld(notHeld))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no report on a meeting that has not been held");
    assertThat(desk.openKeys(GROUP)).doesNotContain("write-report", "finish-report");
  }

  @Test
  void working_methods_are_kept_and_can_be_agreed_anew() {
    announced();
    desk.on(APRIL);
    open();
    complete(
        CHAIR,
        "call-patent-policy",
        Map.of("result", "made", "presiding", "Anna Berger", "noReplies", true));
    complete(
        CHAIR,
        "close-meeting",
        Map.of(
            "methods",
            Map.of(
                "languages", "English",
                "drafting", "All have drafted Recommendations",
                "training", "Given by TSB",
                "guidelines", "G-1")));

    assertThat(finding("FG-WRK-01").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-WRK-06").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding("FG-WRK-08").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-PAR-08").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-PAR-09").outcome()).isEqualTo(Outcome.MET);
  }

  private void announced() {
    ask(CHAIR);
    plan(PLAN);
    post();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(Runnable act) {
    return assertThatThrownBy(act::run).isInstanceOf(Refused.class);
  }
}
