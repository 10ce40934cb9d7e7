package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.engine.RoleAccounts;
import org.focusgroupdesk.rulebook.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Diagram "appoint-leadership". */
class LeadershipTest extends DiagramWalk {

  @Autowired JdbcClient jdbc;
  @Autowired RoleAccounts accounts;
  @Autowired Ledger ledger;

  @Test
  void the_parent_group_appoints_a_chair_and_a_vice_chair() {
    ProcessInstance appointment = wanted();
    assertThat(appointment).isWaitingAt("appoint-leaders");
    assertThat(task("appoint-leaders")).hasCandidateGroup("sg13-chair");

    appoint(leader("Ada", "SECTOR_MEMBER"), leader("Ben", "ACADEMIA"));

    assertThat(appointment)
        .hasPassedInOrder("leaders-wanted", "appoint-leaders", "check-leaders", "leaders-appointed")
        .isEnded();
    assertThat(leaders()).containsExactly("Ada", "Ben");
  }

  @Test
  void the_chair_comes_from_a_member_state_or_sector_member() {
    ProcessInstance appointment = wanted();

    assertThatThrownBy(() -> appoint(leader("Ada", "ACADEMIA"))).hasMessageContaining("2.3");

    assertThat(appointment).isWaitingAt("appoint-leaders");
    assertThat(leaders()).isEmpty();
  }

  @Test
  void an_external_expert_may_be_vice_chair_under_the_2016_edition() {
    ProcessInstance appointment = wanted();

    appoint(leader("Ada", "MEMBER_STATE"), leader("Ben", "EXTERNAL_EXPERT"));

    assertThat(appointment).isEnded();
  }

  @Test
  void an_external_expert_may_not_be_vice_chair_under_the_2024_draft() {
    underTheDraftOf2024();
    ProcessInstance appointment = wanted();

    assertThatThrownBy(
            () -> appoint(leader("Ada", "MEMBER_STATE"), leader("Ben", "EXTERNAL_EXPERT")))
        .hasMessageContaining("2.3");
    assertThat(appointment).isWaitingAt("appoint-leaders");
  }

  @Test
  void more_than_one_vice_chair_needs_a_reason_under_the_2016_edition() {
    ProcessInstance appointment = wanted();
    Map<String, Object> ada = leader("Ada", "MEMBER_STATE");
    List<Map<String, Object>> three =
        List.of(
            leader("Ben", "SECTOR_MEMBER"),
            leader("Cem", "SECTOR_MEMBER"),
            leader("Dia", "SECTOR_MEMBER"));

    assertThatThrownBy(() -> submit(Map.of("chair", ada, "viceChairs", three)))
        .hasMessageContaining("2.3");
    submit(Map.of("chair", ada, "viceChairs", three, "overrideReason", "One for each region"));

    assertThat(appointment).isEnded();
    assertThat(leaders()).hasSize(4);
  }

  @Test
  void more_than_one_vice_chair_is_fine_under_the_2024_draft() {
    underTheDraftOf2024();
    ProcessInstance appointment = wanted();

    appoint(
        leader("Ada", "MEMBER_STATE"), leader("Ben", "SECTOR_MEMBER"), leader("Cem", "ACADEMIA"));

    assertThat(appointment).isEnded();
  }

  @Test
  void who_leads_shows_competence() {
    wanted();

    assertThatThrownBy(() -> appoint(with(leader("Ada", "MEMBER_STATE"), "competence", "")))
        .hasMessageContaining("Ada");
  }

  @Test
  void leaders_with_an_account_get_the_roles_of_the_group() {
    wanted();
    Map<String, Object> ada = with(leader("Ada", "MEMBER_STATE"), "account", "member-ke");
    Map<String, Object> ben = with(leader("Ben", "SECTOR_MEMBER"), "account", "nobody-here");

    assertThatThrownBy(() -> appoint(ada, ben))
        .hasStackTraceContaining("There is no account \"nobody-here\"");
    assertThat(leaders()).isEmpty();
    assertThat(desk.personIn("fg-an-chair")).isEqualTo("fg-an-chair");

    appoint(ada, with(ben, "account", "member-br"));

    assertThat(desk.personIn("fg-an-chair")).isEqualTo("member-ke");
    assertThat(desk.personIn("fg-an-vice-chairs")).isEqualTo("member-br");
    accounts.vacate("fg-an-chair");
    accounts.vacate("fg-an-vice-chairs");
  }

  @Test
  void tsag_appoints_the_leaders_itself_if_it_says_so() {
    propose(atMeeting("TSAG"));
    passScreening("tsag-chair");
    complete("tsag-chair", "name-parent", Map.of("parentGroup", "SG20"));
    takeToMeeting(TSAG_IN_MAY);

    complete("tsag-chair", "declare-outcome", tsagAppoints(TSAG_IN_MAY));

    assertThat(task("appoint-leaders")).hasCandidateGroup("tsag-chair");
    complete(
        "tsag-chair",
        "appoint-leaders",
        Map.of("chair", leader("Ada", "MEMBER_STATE"), "viceChairs", List.of()));
    assertThat(ledger.of(CASE))
        .anyMatch(
            found ->
                found.rule().equals("FG-LDR-10")
                    && found.compared().equals("Leaders: appointed by TSAG"));
    assertThat(task("arrange-first-meeting")).hasCandidateGroup("sg20-chair");
  }

  @Test
  void a_study_group_cannot_say_that_tsag_appoints() {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);

    assertThatThrownBy(() -> complete("sg13-chair", "declare-outcome", tsagAppoints(SG13_IN_MARCH)))
        .hasMessageContaining("Only TSAG can say");
  }

  private static Map<String, Object> tsagAppoints(LocalDate day) {
    return Map.of("result", "establish", "decidedOn", day.toString(), "tsagAppoints", true);
  }

  private ProcessInstance wanted() {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);
    declareEstablished("sg13-chair", SG13_IN_MARCH);
    return in("appoint-leadership");
  }

  @SafeVarargs
  private void appoint(Map<String, Object> chair, Map<String, Object>... viceChairs) {
    submit(Map.of("chair", chair, "viceChairs", List.of(viceChairs)));
  }

  private void submit(Map<String, Object> answers) {
    complete("sg13-chair", "appoint-leaders", answers);
  }

  private static Map<String, Object> leader(String name, String membership) {
    return Map.of(
        "name", name,
        "affiliation", "Helvetia Networks",
        "membership", membership,
        "country", "CH",
        "competence", "Chaired two groups on networks");
  }

  private List<String> leaders() {
    return jdbc.sql("select name from leader where acronym = ? order by id")
        .param(CASE)
        .query(String.class)
        .list();
  }
}
