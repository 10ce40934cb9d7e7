package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.focusgroupdesk.establishment.Proposal.Supporter;
import org.focusgroupdesk.establishment.SupporterCount.Eligibility;
import org.junit.jupiter.api.Test;

class SupporterCountTest {

  private static final Eligibility YES = new Eligibility(true, "");

  @Test
  void four_signed_members_from_four_countries_count() {
    SupporterCount count = count("SG13", state("CH"), state("JP"), sector("KR"), sector("BR"));

    assertThat(count.valid()).hasSize(4);
    assertThat(count.notCounted()).isEmpty();
    assertThat(count.countries()).isEqualTo(4);
    assertThat(count.differAmong("ALL", 4)).isTrue();
  }

  @Test
  void two_from_one_country_are_one_country() {
    SupporterCount count = count("SG13", state("CH"), sector("CH"), sector("KR"), sector("BR"));

    assertThat(count.valid()).hasSize(4);
    assertThat(count.differAmong("ALL", 4)).isFalse();
    assertThat(count.differAmong("ALL", 3)).isTrue();
  }

  @Test
  void by_the_literal_reading_only_sector_members_need_different_countries() {
    assertThat(
            count("SG13", state("CH"), sector("CH"), sector("KR"), sector("BR"))
                .differAmong("SECTOR_MEMBER", 4))
        .isTrue();
    assertThat(
            count("SG13", state("CH"), state("JP"), sector("KR"), sector("KR"))
                .differAmong("SECTOR_MEMBER", 4))
        .isFalse();
  }

  @Test
  void who_has_not_signed_does_not_count_and_is_named() {
    SupporterCount count = count("SG13", state("CH"), supporter("Acme", "SECTOR_MEMBER", "JP", ""));

    assertThat(count.valid()).hasSize(1);
    assertThat(count.notCounted()).singleElement().asString().contains("Acme");
  }

  @Test
  void an_associate_counts_for_its_own_study_group_only() {
    Supporter associate = associateOf("SG20");

    assertThat(count("SG20", associate).valid()).hasSize(1);
    assertThat(count("SG13", associate).valid()).isEmpty();
    assertThat(count("SG13", associate).notCounted())
        .singleElement()
        .asString()
        .contains("Associate of SG20", "SG13");
  }

  @Test
  void nobody_is_an_associate_of_tsag() {
    assertThat(count("TSAG", associateOf("TSAG")).valid()).isEmpty();
  }

  @Test
  void a_country_left_open_is_no_country() {
    SupporterCount count = count("SG13", state("CH"), state(null), state(null));

    assertThat(count.valid()).hasSize(3);
    assertThat(count.countries()).isEqualTo(1);
  }

  @Test
  void nobody_supports_nothing() {
    SupporterCount count = count("SG13");

    assertThat(count.valid()).isEmpty();
    assertThat(count.differAmong("ALL", 4)).isFalse();
    assertThat(count.differAmong("SECTOR_MEMBER", 4)).isTrue();
  }

  private static SupporterCount count(String parent, Supporter... supporters) {
    return SupporterCount.of(
        List.of(supporters),
        parent,
        (kind, ofParent) ->
            kind.equals("ASSOCIATE") && !ofParent
                ? new Eligibility(false, "not an Associate of the parent group")
                : YES);
  }

  private static Supporter state(String country) {
    return supporter("State", "MEMBER_STATE", country, "A. Contact");
  }

  private static Supporter sector(String country) {
    return supporter("Company", "SECTOR_MEMBER", country, "A. Contact");
  }

  private static Supporter associateOf(String studyGroup) {
    return new Supporter("Small Ltd", "ASSOCIATE", "CH", studyGroup, "A. Contact");
  }

  private static Supporter supporter(String name, String kind, String country, String signedBy) {
    return new Supporter(name, kind, country, null, signedBy.isEmpty() ? null : signedBy);
  }
}
