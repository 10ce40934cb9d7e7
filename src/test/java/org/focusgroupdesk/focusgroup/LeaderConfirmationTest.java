package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.Test;

/** Diagram "confirm-leaders". */
class LeaderConfirmationTest extends GroupWalk {

  @Test
  void the_parent_group_confirms_at_its_next_meeting_whom_the_chair_named() {
    established("A7_2016", "SG13");
    assertThat(state()).isEqualTo("PROVISIONAL");
    assertThat(run().subject()).isEqualTo("Confirmation of the leaders");
    assertThat(desk.openKeys(GROUP)).doesNotContain("record-confirmation");

    desk.on(JULY);
    assertThat(desk.task(GROUP, "record-confirmation").getDueDate()).isNotNull();
    assertThat(fact("record-confirmation", "leaders"))
        .contains("**Anna Berger**, chair", "provisionally since Friday 15 March 2024");
    complete(PARENT_CHAIR, "record-confirmation", decision("confirm", JULY));

    assertThat(state()).isEqualTo("APPOINTED");
    assertThat(offices.provisional(GROUP)).isEmpty();
    assertThat(offices.held(GROUP)).hasSize(2);
    assertThat(finding("FG-LDR-01").compared()).contains("Anna Berger, Kofi Mensah");
    assertThat(finding("FG-GEN-08").outcome()).isEqualTo(Outcome.MET);
    assertThat(told("confirm-leaders.APPOINTED")).contains("public", CHAIR).doesNotContain("tsag");
    assertThat(run().endedAt()).isNotNull();
  }

  @Test
  void tsag_is_told_since_2024_of_a_group_that_it_established() {
    established("A7_2024D", "TSAG");
    desk.on(JULY);

    complete(PARENT_CHAIR, "record-confirmation", decision("confirm", JULY));

    assertThat(told("confirm-leaders.APPOINTED")).contains("tsag-members");
  }

  @Test
  void somebody_else_is_appointed_instead() {
    established("A7_2016", "SG13");
    desk.on(JULY);
    Map<String, Object> change = decision("change", JULY);
    change.put("reason", "SG13 wants another vice-chair");
    assertThatThrownBy(() -> complete(PARENT_CHAIR, "record-confirmation", change))
        .hasMessageContaining("Nothing is changed");
    change.put("notConfirmed", List.of(id("Anna Berger")));
    assertThatThrownBy(() -> complete(PARENT_CHAIR, "record-confirmation", change))
        .hasMessageContaining("would have no chair");
    change.put("notConfirmed", List.of(id("Kofi Mensah")));
    change.put("appointed", List.of(person("Rosa Silva", null, "ACADEMIA")));
    assertThatThrownBy(() -> complete(PARENT_CHAIR, "record-confirmation", change))
        .hasMessageContaining("which post");
    change.put("appointed", List.of(person("Rosa Silva", "chair", "ACADEMIA")));
    assertThatThrownBy(() -> complete(PARENT_CHAIR, "record-confirmation", change))
        .hasMessageContaining("Rosa Silva cannot be chair (Academia)");
    assertThat(offices.provisional(GROUP)).hasSize(2);

    change.put("appointed", List.of(person("Rosa Silva", "vice-chair", "ACADEMIA")));
    complete(PARENT_CHAIR, "record-confirmation", change);

    assertThat(names(Office.CHAIR)).containsExactly("Anna Berger");
    assertThat(names(Office.VICE_CHAIR)).containsExactly("Rosa Silva");
    assertThat(offices.of(GROUP))
        .filteredOn(office -> office.leader().name().equals("Kofi Mensah"))
        .allMatch(office -> office.endedWhy().equals("SG13 wants another vice-chair"));
  }

  @Test
  void what_one_meeting_leaves_open_the_following_one_decides() {
    established("A7_2016", "SG13");
    desk.on(JULY);
    Map<String, Object> open = decision("carry-over", JULY);
    open.put("reason", "No time");

    complete(PARENT_CHAIR, "record-confirmation", open);

    assertThat(told("confirm-leaders.CARRIED_OVER")).contains(CHAIR, PARENT_CHAIR);
    assertThat(offices.provisional(GROUP)).hasSize(2);
    assertThat(procedures.deadline(run(), "meeting").orElseThrow().lastDay())
        .isEqualTo(NOVEMBER.plusDays(11));
    desk.on(NOVEMBER);
    complete(PARENT_CHAIR, "record-confirmation", decision("confirm", NOVEMBER));
    assertThat(offices.provisional(GROUP)).isEmpty();
  }

  @Test
  void it_takes_consensus_on_a_day_of_the_meeting() {
    established("A7_2016", "SG13");
    desk.on(JULY);

    assertThatThrownBy(
            () ->
                complete(
                    PARENT_CHAIR, "record-confirmation", decision("confirm", JULY.minusDays(1))))
        .hasMessageContaining("is not a day of the SG13 meeting");
    Map<String, Object> objected = decision("confirm", JULY);
    objected.put("objections", "Ghana: not known to us");
    assertThatThrownBy(() -> complete(PARENT_CHAIR, "record-confirmation", objected))
        .hasMessageContaining("Ghana: not known to us");

    assertThat(offices.provisional(GROUP)).hasSize(2);
  }

  @Test
  void nothing_is_left_to_confirm_when_everybody_has_left_before() {
    established("A7_2016", "SG13");
    jdbc.sql("update leader set ended_on = ?, ended_why = 'Left'").param(ESTABLISHED).update();

    desk.on(JULY);

    assertThat(state()).isEqualTo("CLOSED_ITEM");
    assertThat(desk.openKeys(GROUP)).doesNotContain("record-confirmation");
  }

  @Test
  void it_ends_with_the_group() {
    established("A7_2016", "SG13");

    closing();

    assertThat(state()).isEqualTo("ENDED_WITH_GROUP");
  }

  private void established(String edition, String by) {
    desk.endCases();
    Map<String, Object> proposal = SampleProposal.complete(GROUP, "SG13");
    proposal.put("preferredPath", "correspondence");
    groups.atWork(proposal, by, edition, ESTABLISHED);
  }

  private static Map<String, Object> decision(String result, LocalDate day) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("result", result);
    decision.put("decidedOn", day.toString());
    return decision;
  }

  private static Map<String, Object> person(String name, String post, String membership) {
    Map<String, Object> row = new HashMap<>();
    row.put("name", name);
    row.put("post", post);
    row.put("affiliation", "A university");
    row.put("membership", membership);
    row.put("country", "BR");
    row.put("competence", "Long shown");
    return row;
  }

  private String id(String name) {
    return offices.held(GROUP).stream()
        .filter(office -> office.leader().name().equals(name))
        .map(office -> Long.toString(office.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(String post) {
    return offices.held(GROUP, post).stream().map(office -> office.leader().name()).toList();
  }
}
