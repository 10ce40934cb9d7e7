package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagrams "replace-chair" and "fill-vacant-post". */
class ChairReplacementTest extends GroupWalk {

  private static final String REPLACE = "replace-chair";

  @Autowired private IdentityService identity;

  @Test
  void an_eligible_vice_chair_presides_and_follows_at_the_next_meeting() {
    unable();
    assertThat(state()).isEqualTo("INTERIM");
    preside("Kofi Mensah");
    assertThat(inOffice(Office.ACTING_CHAIR)).containsExactly("Kofi Mensah");
    assertThat(inOffice(Office.CHAIR)).containsExactly("Anna Berger");
    assertThat(finding("FG-LDR-08").outcome()).isEqualTo(Outcome.MET);
    assertThat(desk.openKeys(GROUP)).doesNotContain("decide-replacement", "call-nominations");

    desk.on(JULY);
    appoint("Kofi Mensah", JULY);

    assertThat(state()).isEqualTo("REPLACED");
    assertThat(inOffice(Office.CHAIR)).containsExactly("Kofi Mensah");
    assertThat(inOffice(Office.ACTING_CHAIR)).isEmpty();
    assertThat(inOffice(Office.VICE_CHAIR)).isEmpty();
    assertThat(told("replace-chair.REPLACED")).contains("public", PARENT_CHAIR);
    assertThat(run().endedAt()).isNull();

    fill(JULY, leader("Rosa Silva", "ACADEMIA"));
    assertThat(inOffice(Office.VICE_CHAIR)).containsExactly("Rosa Silva");
    assertThat(run().endedAt()).isNotNull();
    assertThat(state()).isEqualTo("REPLACED");
    assertThat(offices.of(GROUP))
        .filteredOn(office -> office.leader().name().equals("Anna Berger"))
        .allSatisfy(
            office -> {
              assertThat(office.endedOn()).isEqualTo(JULY);
              assertThat(office.endedWhy()).isEqualTo("Changed jobs");
            });
  }

  @Test
  void who_is_no_member_cannot_be_promoted_and_nominations_are_called_for() {
    jdbc.sql("update leader set membership = 'ACADEMIA' where post = 'vice-chair'").update();
    unable();
    preside("Kofi Mensah");

    assertThat(state()).isEqualTo("NOMINATIONS_OPEN");
    assertThat(finding("FG-LDR-09").compared()).contains("Kofi Mensah (Academia) cannot follow");
    assertThat(desk.task(GROUP, "call-nominations").getDueDate()).isNotNull();
    assertThat(procedures.deadline(run(), "nominations").orElseThrow().lastDay())
        .isEqualTo("2024-07-14");
    nominate(nominee("Mei Tanaka", "SECTOR_MEMBER"), nominee("Otto Doyen", "EXTERNAL_EXPERT"));
    desk.on(JULY);

    assertThatThrownBy(() -> appoint("Kofi Mensah", JULY))
        .hasStackTraceContaining("Kofi Mensah cannot be chair (Academia)");
    assertThatThrownBy(() -> appoint("Otto Doyen", JULY)).hasStackTraceContaining("2.3 p2");
    appoint("Mei Tanaka", JULY);

    assertThat(state()).isEqualTo("REPLACED");
    assertThat(inOffice(Office.CHAIR)).containsExactly("Mei Tanaka");
    assertThat(inOffice(Office.VICE_CHAIR)).containsExactly("Kofi Mensah");
    assertThat(run().endedAt()).isNotNull();
  }

  @Test
  void nobody_at_the_meeting_means_the_following_one() {
    jdbc.sql("update leader set membership = 'EXTERNAL_EXPERT' where post = 'vice-chair'").update();
    unable();
    preside("Kofi Mensah");
    nominate();
    desk.on(JULY);
    complete(
        PARENT_CHAIR,
        "decide-replacement",
        Map.of(
            "result", "nobody",
            "decidedOn", JULY.toString(),
            "canGoOn", "yes",
            "reason", "Nobody was nominated"));

    assertThat(told("replace-chair.NOMINATIONS_OPEN")).hasSize(2);
    assertThat(findings("FG-LDR-08"))
        .anyMatch(finding -> finding.compared().contains("can go on. Nobody was nominated"));
    assertThat(procedures.deadline(run(), "meeting").orElseThrow().lastDay())
        .isEqualTo(NOVEMBER.plusDays(11));
    nominate(nominee("Mei Tanaka", "MEMBER_STATE"));
    desk.on(NOVEMBER);
    appoint("Mei Tanaka", NOVEMBER);

    assertThat(inOffice(Office.CHAIR)).containsExactly("Mei Tanaka");
  }

  @Test
  void a_vice_chair_who_is_not_ready_counts_in_2016_and_not_since_2024() {
    unable();
    notReady("Kofi Mensah");
    assertThat(state()).isEqualTo("INTERIM");

    atWork("A7_2024D", "SG13");
    unable();
    notReady("Kofi Mensah");

    assertThat(state()).isEqualTo("NOMINATIONS_OPEN");
  }

  @Test
  void the_chair_comes_back() {
    unable();
    preside("Kofi Mensah");
    desk.on(JULY);

    complete(
        PARENT_CHAIR,
        "decide-replacement",
        Map.of("result", "resumes", "decidedOn", JULY.toString(), "reason", "Back in health"));

    assertThat(state()).isEqualTo("APPOINTED");
    assertThat(inOffice(Office.CHAIR)).containsExactly("Anna Berger");
    assertThat(inOffice(Office.ACTING_CHAIR)).isEmpty();
    assertThat(run().endedAt()).isNotNull();
  }

  @Test
  void the_roles_of_accounts_move_with_the_office() {
    jdbc.sql("update leader set account = 'member-ch' where post = 'chair'").update();
    jdbc.sql("update leader set account = 'member-jp' where post = 'vice-chair'").update();
    offices.openRoles(GROUP);
    assertThat(holders("chair")).containsExactly("member-ch");

    ask("member-ch", REPLACE);
    complete("member-ch", "report-vacancy", report("Anna Berger"));
    preside("Kofi Mensah");
    assertThat(holders("chair")).containsExactly("member-jp");
    desk.on(JULY);
    appoint("Kofi Mensah", JULY);

    assertThat(holders("chair")).containsExactly("member-jp");
    assertThat(holders("vice-chairs")).isEmpty();
    assertThatThrownBy(
            () -> fill(JULY, with(leader("Rosa Silva", "ACADEMIA"), "account", "nobody-here")))
        .hasStackTraceContaining("There is no account \"nobody-here\"");
    fill(JULY, with(leader("Rosa Silva", "ACADEMIA"), "account", "member-br"));
    assertThat(holders("vice-chairs")).containsExactly("member-br");
  }

  @Test
  void a_vacancy_of_a_vice_chair_is_filled_at_the_next_meeting_or_left_open() {
    ask(PARENT_CHAIR, REPLACE);
    complete(PARENT_CHAIR, "report-vacancy", report("Kofi Mensah"));
    assertThat(state()).isEqualTo("VACANT");
    assertThat(inOffice(Office.VICE_CHAIR)).isEmpty();
    assertThat(desk.openKeys(GROUP)).doesNotContain("fill-post");
    desk.on(JULY);
    assertThat(fact("fill-post", "vacancy")).contains("vice-chair");

    complete(PARENT_CHAIR, "fill-post", Map.of("result", "open", "decidedOn", JULY.toString()));

    assertThat(state()).isEqualTo("APPOINTED");
    assertThat(finding("FG-LDR-01").compared()).contains("left open");
  }

  @Test
  void one_of_several_chairs_leaves_a_vacancy_of_a_chair() {
    offices.add(
        GROUP,
        Office.CHAIR,
        new Leader("Mei Tanaka", "Nippon Waves", "SECTOR_MEMBER", "JP", "Long shown", null),
        false,
        ESTABLISHED,
        0);
    ask(PARENT_CHAIR, REPLACE);
    complete(PARENT_CHAIR, "report-vacancy", report("Mei Tanaka"));
    assertThat(inOffice(Office.CHAIR)).containsExactly("Anna Berger");
    desk.on(JULY);

    assertThatThrownBy(() -> fill(JULY, leader("Rosa Silva", "ACADEMIA")))
        .hasStackTraceContaining("Rosa Silva cannot be chair");
    fill(JULY, leader("Rosa Silva", "MEMBER_STATE"));

    assertThat(inOffice(Office.CHAIR)).containsExactly("Anna Berger", "Rosa Silva");
  }

  @Test
  void nobody_is_appointed_outside_the_meeting_or_over_an_objection() {
    unable();
    preside("Kofi Mensah");
    desk.on(JULY);

    assertThatThrownBy(() -> appoint("Kofi Mensah", JULY.minusDays(1)))
        .hasStackTraceContaining("is not a day of the");
    assertThatThrownBy(
            () ->
                complete(
                    PARENT_CHAIR,
                    "decide-replacement",
                    with(appointment("Kofi Mensah", JULY), "objections", "Japan objects")))
        .hasStackTraceContaining("Japan objects");
    assertThat(inOffice(Office.CHAIR)).containsExactly("Anna Berger");
    assertThat(inOffice(Office.ACTING_CHAIR)).containsExactly("Kofi Mensah");
  }

  @Test
  void ends_with_the_group_or_is_dropped() {
    unable();
    closing();
    assertThat(state()).isEqualTo("ENDED_WITH_GROUP");

    atWork("A7_2016", "SG13");
    ask(PARENT_CHAIR, REPLACE);
    complete(PARENT_CHAIR, "report-vacancy", Map.of("result", "none"));
    assertThat(state()).isEqualTo("WITHDRAWN");
  }

  @Test
  void says_what_is_wrong_and_changes_nothing() {
    ask(PARENT_CHAIR, REPLACE);
    for (Map<String, Object> wrong :
        List.of(
            with(report("Anna Berger"), "leader", "0"),
            with(report("Anna Berger"), "leader", "Anna"))) {
      refused("report-vacancy", wrong, "does not hold a post");
    }
    refused("report-vacancy", with(report("Anna Berger"), "unableFrom", "2020-01-01"), "in office");
    refused("report-vacancy", with(report("Anna Berger"), "unableFrom", "2030-01-01"), "in office");
    refused("report-vacancy", with(report("Anna Berger"), "unableFrom", "2024-02-30"), "exist");
    refused("report-vacancy", with(report("Anna Berger"), "saidBy", ""), "missing");
    complete(PARENT_CHAIR, "report-vacancy", report("Anna Berger"));
    refused("name-acting-chair", acting("Anna Berger", ESTABLISHED), "is not a vice-chair");
    refused("name-acting-chair", acting("Kofi Mensah", JULY), "lies in the future");
    assertThat(inOffice(Office.ACTING_CHAIR)).isEmpty();
    complete(PARENT_CHAIR, "name-acting-chair", Map.of("acting", "nobody"));
    desk.on(JULY);
    refused(
        "decide-replacement",
        Map.of("result", "appoint", "successor", "0", "decidedOn", JULY.toString()),
        "neither a vice-chair nor nominated");
    assertThat(inOffice(Office.CHAIR)).containsExactly("Anna Berger");
  }

  @Test
  void a_nomination_is_complete_and_made_once() {
    jdbc.sql("update leader set membership = 'ACADEMIA' where post = 'vice-chair'").update();
    unable();
    preside("Kofi Mensah");

    refused(
        "call-nominations",
        Map.of(
            "nominations",
            List.of(nominee("Mei", "SECTOR_MEMBER"), nominee("Mei", "MEMBER_STATE"))),
        "nominated twice");
    refused(
        "call-nominations", Map.of("nominations", List.of(Map.of("name", "Mei"))), "not complete");
  }

  private void refused(String task, Map<String, Object> answers, String words) {
    assertThatThrownBy(() -> complete(PARENT_CHAIR, task, answers)).hasStackTraceContaining(words);
  }

  private void unable() {
    ask(PARENT_CHAIR, REPLACE);
    complete(PARENT_CHAIR, "report-vacancy", report("Anna Berger"));
  }

  private Map<String, Object> report(String name) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("result", "report");
    answers.put("leader", office(name));
    answers.put("saidBy", "The focus group");
    answers.put("unableFrom", "2024-03-15");
    answers.put("reason", "Changed jobs");
    return answers;
  }

  private String office(String name) {
    return offices.held(GROUP).stream()
        .filter(office -> office.leader().name().equals(name))
        .map(office -> Long.toString(office.id()))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> acting(String name, LocalDate agreedOn) {
    return Map.of("acting", office(name), "agreedOn", agreedOn.toString());
  }

  private void preside(String name) {
    complete(PARENT_CHAIR, "name-acting-chair", acting(name, ESTABLISHED));
  }

  private void notReady(String name) {
    complete(
        PARENT_CHAIR,
        "name-acting-chair",
        Map.of("acting", "nobody", "unwilling", List.of(office(name))));
  }

  @SafeVarargs
  private void nominate(Map<String, Object>... nominees) {
    complete(PARENT_CHAIR, "call-nominations", Map.of("nominations", List.of(nominees)));
  }

  private static Map<String, Object> leader(String name, String membership) {
    Map<String, Object> leader = new HashMap<>();
    leader.put("name", name);
    leader.put("affiliation", "Example Networks");
    leader.put("membership", membership);
    leader.put("country", "CH");
    leader.put("competence", "Chaired two groups");
    return leader;
  }

  private static Map<String, Object> nominee(String name, String membership) {
    return with(leader(name, membership), "nominatedBy", "Switzerland");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> appointment(String name, LocalDate on) {
    List<Map<String, String>> candidates =
        (List<Map<String, String>>) form("decide-replacement").get("candidates");
    String chosen =
        candidates.stream()
            .filter(candidate -> candidate.get("label").startsWith(name))
            .map(candidate -> candidate.get("value"))
            .findFirst()
            .orElseThrow();
    return Map.of("result", "appoint", "successor", chosen, "decidedOn", on.toString());
  }

  private void appoint(String name, LocalDate on) {
    complete(PARENT_CHAIR, "decide-replacement", appointment(name, on));
  }

  private void fill(LocalDate on, Map<String, Object> leader) {
    complete(
        PARENT_CHAIR,
        "fill-post",
        Map.of("result", "fill", "decidedOn", on.toString(), "newLeader", leader));
  }

  private List<String> inOffice(String post) {
    return offices.held(GROUP, post).stream().map(office -> office.leader().name()).toList();
  }

  private List<String> holders(String role) {
    return identity.createUserQuery().memberOfGroup("fg-tor-" + role).list().stream()
        .map(user -> user.getId())
        .toList();
  }
}
