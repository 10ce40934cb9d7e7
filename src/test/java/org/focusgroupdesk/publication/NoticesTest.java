package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.focusgroup.ProposalMailed;
import org.focusgroupdesk.focusgroup.StateChanged;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Rulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class NoticesTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private RuleTables tables;
  @Autowired private Rulebook rulebook;
  private Register register;

  @BeforeEach
  void prepare() {
    register = new Register(jdbc);
  }

  @AfterEach
  void clear() {
    register.clear("FG-TOLD");
  }

  @ParameterizedTest
  @MethodSource("states")
  void director_and_tsag_chair_are_told_of_every_state(String state) {
    register.put("FG-TOLD", state);

    change("FG-TOLD", state);

    assertThat(audiences("FG-TOLD")).contains("tsb-director", "tsag-chair");
    assertThat(column("FG-TOLD", "subject || body")).noneMatch(text -> text.contains("{"));
    assertThat(column("FG-TOLD", "status")).contains("kept").isSubsetOf("kept", "published");
  }

  @Test
  void members_are_told_of_a_posting_with_deadline_and_clause() {
    register
        .put("FG-TOLD", "COMMENT_PERIOD")
        .posted("FG-TOLD")
        .commentsUntil("FG-TOLD", "2099-03-04", "2099-03-04T22:59:59Z");

    mail("FG-TOLD", "Please be brief.");

    assertThat(audiences("FG-TOLD")).containsExactly("sg13-members");
    assertThat(body("FG-TOLD", "sg13-members"))
        .contains("Wednesday 4 March 2099, 23:59:59 Geneva time (A.7 (2016) 2.1.1.2 p2)")
        .contains("/proposals/FG-TOLD")
        .contains("Members of SG13");
    assertThat(rule("FG-TOLD", "sg13-members")).isEqualTo("FG-EBS-07");
  }

  @Test
  void a_notice_says_what_happened_what_is_next_and_by_when() {
    register
        .put("FG-TOLD", "COMMENT_PERIOD")
        .posted("FG-TOLD")
        .commentsUntil("FG-TOLD", "2099-03-04", "2099-03-04T22:59:59Z");

    mail("FG-TOLD", "Please be brief.");

    assertThat(body("FG-TOLD", "sg13-members"))
        .containsSubsequence(
            "Focus group FG-TOLD: ",
            "Decided by: Study Group 13, between meetings, under A.7 (2016)",
            "is submitted to the members of Study Group 13 for comment",
            "TSB adds: Please be brief.",
            "What is next:",
            "End of the comment period: Wednesday 4 March 2099, 23:59:59 Geneva time",
            "/proposals/FG-TOLD",
            "Sent to: Members of SG13, under A.7 (2016) 2.1.1.2 p2.");
  }

  @Test
  void the_first_meeting_is_announced_with_the_group() {
    register.put("FG-TOLD", "ANNOUNCED").established("FG-TOLD", "2026-11-10");
    jdbc.sql("update focus_group set first_meeting = ? where acronym = 'FG-TOLD'")
        .param("First meeting: 12 to 14 January 2027, Nairobi. ")
        .update();

    change("FG-TOLD", "ANNOUNCED");

    assertThat(body("FG-TOLD", "public"))
        .contains("First meeting: 12 to 14 January 2027, Nairobi.\n");
  }

  @Test
  void tsag_and_the_study_groups_concerned_are_told_of_a_referral() {
    register.put("FG-TOLD", "REFERRED");

    change("FG-TOLD", "REFERRED");

    assertThat(audiences("FG-TOLD")).contains("tsag-members", "sg17-chair", "sg13-chair");
    assertThat(rule("FG-TOLD", "tsag-members")).isEqualTo("FG-RTE-09");
    assertThat(body("FG-TOLD", "tsag-members")).doesNotContain("/proposals/");
  }

  @Test
  void everybody_who_was_consulted_counts_as_concerned() {
    register.put("FG-TOLD", "REFERRED");
    jdbc.sql(
            "insert into consultation (acronym, purpose, asked, asked_at)"
                + " values ('FG-TOLD', 'consultation', 'SG20', current_timestamp)")
        .update();

    change("FG-TOLD", "REFERRED");

    assertThat(audiences("FG-TOLD")).contains("sg17-chair", "sg20-chair");
  }

  @Test
  void tsag_is_told_of_the_leaders_in_the_2024_edition_only() {
    register.put("FG-TOLD-16", "ANNOUNCED", "A7_2016", "TSAG", "SG13");
    register.established("FG-TOLD-16", "2026-11-10");
    register.put("FG-TOLD-24", "ANNOUNCED", "A7_2024D", "TSAG", "SG13");
    register.established("FG-TOLD-24", "2026-11-10");

    change("FG-TOLD-16", "ANNOUNCED");
    change("FG-TOLD-24", "ANNOUNCED");

    assertThat(audiences("FG-TOLD-16")).doesNotContain("tsag-members").contains("sg13-chair");
    assertThat(rule("FG-TOLD-24", "tsag-members")).isEqualTo("FG-LDR-04");
    assertThat(body("FG-TOLD-24", "tsag-members")).contains("Ada Chair, Alpen Telecom");
  }

  @Test
  void the_lead_study_group_is_told_in_the_2024_edition_only() {
    for (String edition : List.of("A7_2016", "A7_2024D")) {
      String acronym = "FG-TOLD-" + edition;
      register.put(acronym, "LEAD_SG_CONSULTED", edition, "TSAG", "SG13");
      jdbc.sql("update focus_group set lead_study_group = 'SG20' where acronym = ?")
          .param(acronym)
          .update();
      change(acronym, "LEAD_SG_CONSULTED");
    }

    assertThat(audiences("FG-TOLD-A7_2016")).doesNotContain("sg20-chair");
    assertThat(audiences("FG-TOLD-A7_2024D")).contains("sg20-chair");
  }

  @Test
  void the_public_reads_of_the_group_on_its_page_without_reasons_and_roles() {
    register.put("FG-TOLD", "ANNOUNCED").established("FG-TOLD", "2026-11-10");
    jdbc.sql("update focus_group set outcome_reason = 'for the record' where acronym = 'FG-TOLD'")
        .update();

    change("FG-TOLD", "ANNOUNCED");

    assertThat(body("FG-TOLD", "public"))
        .contains("established on 10 November 2026 by Study Group 13")
        .doesNotContain("for the record")
        .doesNotContain("Sent to");
  }

  @Test
  void a_refused_change_tells_nobody() {
    register.put("FG-TOLD", "READY");

    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new StateChanged("FG-TOLD", "RESOLVING", "READY"));
          status.setRollbackOnly();
        });

    assertThat(audiences("FG-TOLD")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void every_row_of_the_table_names_a_rule_of_the_edition(Map<String, Object> inputs) {
    for (Map<String, Object> row : tables.match("who-is-told", inputs)) {
      assertThat(rulebook.rule((String) row.get("rule")).clauses())
          .as("%s for %s", row, inputs)
          .containsKey((String) inputs.get("edition"));
    }
  }

  static Stream<String> states() {
    return Stream.of(
        "PROPOSED RETURNED SUBMITTED LATE SCREENING CONSULTING PARENT_PROPOSED ON_AGENDA"
            .concat(" UNDER_DISCUSSION CARRIED_OVER FIRST_REVIEW TO_PUBLISH COMMENT_PERIOD")
            .concat(" RESOLVING READY DEFERRED PATH_CLOSED DECLINED REFERRED FORWARDED")
            .concat(" TSAG_TRIAGE ROUTED_MEETING ROUTED_CORRESPONDENCE RETURNED_TO_SG")
            .concat(" LEAD_SG_CONSULTED NOT_ESTABLISHED WITHDRAWN ESTABLISHED ANNOUNCED")
            .split(" "));
  }

  static Stream<Map<String, Object>> inputs() {
    return states()
        .flatMap(
            state ->
                Stream.of("A7_2016", "A7_2024D")
                    .flatMap(
                        edition ->
                            Stream.of("SG", "TSAG")
                                .map(
                                    kind ->
                                        Map.<String, Object>of(
                                            "event", state,
                                            "edition", edition,
                                            "decidingKind", kind,
                                            "establishedBy", kind,
                                            "parentKind", "SG"))));
  }

  private void mail(String acronym, String note) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new ProposalMailed(acronym, note)));
  }

  private void change(String acronym, String to) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new StateChanged(acronym, "PROPOSED", to)));
  }

  private List<String> audiences(String acronym) {
    return column(acronym, "audience");
  }

  private List<String> column(String acronym, String column) {
    return jdbc.sql("select " + column + " from notice where acronym = ? order by id")
        .param(acronym)
        .query(String.class)
        .list();
  }

  private String body(String acronym, String audience) {
    return one("body", acronym, audience);
  }

  private String rule(String acronym, String audience) {
    return one("rule", acronym, audience);
  }

  private String one(String column, String acronym, String audience) {
    return jdbc.sql("select " + column + " from notice where acronym = ? and audience = ?")
        .params(acronym, audience)
        .query(String.class)
        .single();
  }
}
