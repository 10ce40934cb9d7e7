package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Strength;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "name-management". */
class ManagementTest extends GroupWalk {

  private static final String NAME = "name-management";

  @Autowired private Management management;

  @Test
  void the_group_names_its_management_and_the_parent_group_is_informed() {
    name(manager("Mei Tanaka", "Chair of working group 1", "Edited two Recommendations"));

    assertThat(state()).isEqualTo("MANAGEMENT_NAMED");
    assertThat(run().endedAt()).isNotNull();
    assertThat(management.held(GROUP)).extracting(Manager::name).containsExactly("Mei Tanaka");
    assertThat(told("name-management.MANAGEMENT_NAMED")).containsExactly(PARENT_CHAIR);
    assertThat(finding("FG-LDR-02").compared()).contains("Mei Tanaka, Chair of working group 1");
    assertThat(finding("FG-LDR-03").outcome()).isEqualTo(Outcome.MET);
    assertThat(finding("FG-APX-04").outcome()).isEqualTo(Outcome.MET);
    assertThat(findings("FG-PAR-08")).isEmpty();
    assertThat(findings("FG-LDR-04")).isEmpty();
  }

  @Test
  void since_2024_experience_is_recommended_and_tsag_is_told_of_its_own_groups() {
    atWork("A7_2024D", "TSAG");

    name(manager("Mei Tanaka", "Editor", ""));

    assertThat(finding("FG-PAR-08").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(finding("FG-PAR-08").strength()).isEqualTo(Strength.NOTE);
    assertThat(finding("FG-LDR-04").outcome()).isEqualTo(Outcome.MET);
    assertThat(told("name-management.MANAGEMENT_NAMED"))
        .containsExactly(PARENT_CHAIR, "tsag-members");
  }

  @Test
  void who_leaves_a_post_stays_on_record() {
    name(manager("Mei Tanaka", "Editor", "Long"));
    String id = Long.toString(management.held(GROUP).get(0).id());
    ask(CHAIR, NAME);
    assertThat(fact("name-managers", "managers")).contains("Mei Tanaka");

    complete(CHAIR, "name-managers", Map.of("leaving", List.of(id)));

    assertThat(management.held(GROUP)).isEmpty();
    assertThat(management.of(GROUP).get(0).endedOn()).isEqualTo(ESTABLISHED);
  }

  @Test
  void says_what_is_wrong_and_changes_nothing() {
    name(manager("Mei Tanaka", "Editor", "Long"));
    ask(CHAIR, NAME);

    refused(Map.of(), "Nobody is named");
    refused(Map.of("managers", List.of(Map.of("name", "Ada"))), "a name and a post");
    refused(
        Map.of("managers", List.of(manager("Mei Tanaka", "Editor", ""))), "holds the post already");
    refused(
        Map.of("managers", List.of(manager("x".repeat(201), "Editor", ""))),
        "at most 200 are accepted");
    refused(Map.of("leaving", List.of("0")), "does not hold a post");
    assertThat(management.held(GROUP)).hasSize(1);
    assertThat(state()).isEqualTo("REQUESTED");
  }

  @Test
  void ends_with_the_group() {
    ask(CHAIR, NAME);
    closing();
    assertThat(state()).isEqualTo("ENDED_WITH_GROUP");
  }

  private void refused(Map<String, Object> answers, String words) {
    assertThatThrownBy(() -> complete(CHAIR, "name-managers", answers))
        .hasStackTraceContaining(words);
  }

  private void name(Map<String, Object> manager) {
    ask(CHAIR, NAME);
    complete(CHAIR, "name-managers", Map.of("managers", List.of(manager)));
  }

  private static Map<String, Object> manager(String name, String post, String experience) {
    return Map.of(
        "name", name, "post", post, "affiliation", "Nippon Waves", "experience", experience);
  }
}
