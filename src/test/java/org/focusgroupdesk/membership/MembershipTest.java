package org.focusgroupdesk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.csv.CSVRecord;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.Test;

class MembershipTest {

  private final StudyGroups groups = new StudyGroups();
  private final Countries countries = new Countries();
  private final Roles roles = new Roles(groups);

  @Test
  void ten_study_groups_and_tsag_may_decide() {
    assertThat(groups.all())
        .extracting(StudyGroup::id)
        .containsExactly(
            "SG2", "SG3", "SG5", "SG11", "SG12", "SG13", "SG15", "SG17", "SG20", "SG21", "TSAG");
    assertThat(groups.studyGroups()).hasSize(10).extracting(StudyGroup::id).doesNotContain("TSAG");
    assertThat(groups.get("SG17").title()).isEqualTo("Security");
    assertThat(groups.leadRoles("SG17")).contains("identity management").hasSize(3);
  }

  @Test
  void an_unknown_group_is_refused() {
    assertThat(groups.exists("SG16")).isFalse();
    assertThatThrownBy(() -> groups.get("SG16"))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no study group \"SG16\".");
    assertThatThrownBy(() -> groups.get(null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> groups.get("SCV")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> roles.chairOf("x".repeat(999)))
        .hasMessageContaining("xxx…")
        .message()
        .hasSizeLessThan(100);
  }

  @Test
  void the_194_member_states_are_known_by_code() {
    assertThat(countries.all()).hasSize(194);
    assertThat(countries.name("CI")).isEqualTo("Côte d'Ivoire");
    assertThat(countries.exists("XX")).isFalse();
    assertThat(countries.exists("ke")).isFalse();
    assertThatThrownBy(() -> countries.name("XX"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("There is no Member State with the country code \"XX\".");
  }

  @Test
  void every_officer_comes_from_a_member_state() {
    for (CSVRecord officer : ReferenceTable.rows("officers.csv")) {
      assertThat(countries.all().values()).contains(officer.get("country"));
    }
    assertThat(new Officers().of("SG13").get(0).name()).isEqualTo("Kazunori TANIKAWA");
  }

  @Test
  void roles_are_named_after_their_group() {
    assertThat(roles.chairOf("SG13")).isEqualTo("sg13-chair");
    assertThat(roles.viceChairsOf("TSAG")).isEqualTo("tsag-vice-chairs");
    assertThat(roles.wpChairsOf("SG2")).isEqualTo("sg2-wp-chairs");
    assertThat(roles.membersOf("SG21")).isEqualTo("sg21-members");
  }

  @Test
  void every_role_is_a_group_that_accounts_can_belong_to() {
    var ids = ReferenceTable.rows("role-groups.csv").stream().map(row -> row.get("id")).toList();

    for (StudyGroup group : groups.all()) {
      assertThat(ids)
          .contains(
              roles.chairOf(group.id()),
              roles.viceChairsOf(group.id()),
              roles.wpChairsOf(group.id()),
              roles.membersOf(group.id()));
    }
    assertThat(ids).contains(roles.tsb(), roles.tsbDirector(), roles.members());
  }
}
