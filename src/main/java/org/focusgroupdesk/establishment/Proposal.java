package org.focusgroupdesk.establishment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.focusgroup.TermsOfReference;

/**
 * A proposal to establish a focus group, as the proponent wrote it. An item left empty is null.
 *
 * @param title title of the group
 * @param acronym its acronym, the business key of the case
 * @param topic the specific topic (FG-TOR-01)
 * @param parentGroup the parent the proponent picks: SG13, TSAG, …
 * @param preferredPath "meeting" or "correspondence"
 * @param mandate "one" if all topics belong beyond doubt to the parent alone, else "several"
 * @param proponent the member that proposes
 * @param tor the terms of reference
 * @param justification the reasons by the criteria of clause 2.1
 * @param supporters who commits to active support
 * @param otherGroups other groups that may be affected
 * @param urgentNeed why the market cannot wait; null if that is not claimed
 * @param res40 subjects with possible regulatory or policy implications that the topic touches
 * @param implications strategic, structural or operational implications for ITU-T
 */
public record Proposal(
    String title,
    String acronym,
    String topic,
    String parentGroup,
    String preferredPath,
    String mandate,
    Proponent proponent,
    TermsOfReference tor,
    Justification justification,
    List<Supporter> supporters,
    List<String> otherGroups,
    String urgentNeed,
    List<String> res40,
    List<String> implications) {

  /** Lists and groups that were not submitted are empty. */
  public Proposal {
    tor = tor == null ? TermsOfReference.EMPTY : tor;
    justification = justification == null ? Justification.EMPTY : justification;
    supporters = supporters == null ? List.of() : List.copyOf(supporters);
    otherGroups = otherGroups == null ? List.of() : List.copyOf(otherGroups);
    res40 = res40 == null ? List.of() : List.copyOf(res40);
    implications = implications == null ? List.of() : List.copyOf(implications);
  }

  /**
   * The member that proposes.
   *
   * @param name of the member
   * @param kind MEMBER_STATE, SECTOR_MEMBER, ASSOCIATE, ACADEMIA or OTHER
   * @param country ISO 3166 code
   * @param studyGroup the study group of an Associate; null otherwise
   */
  public record Proponent(String name, String kind, String country, String studyGroup) {

    /** What was left empty is null. */
    public Proponent {
      name = given(name);
      kind = given(kind);
      country = given(country);
      studyGroup = given(studyGroup);
    }
  }

  /**
   * The reasons for the group.
   *
   * @param purpose how it helps study groups forward (FG-EST-01)
   * @param interest strong interest in the subject (FG-EST-03)
   * @param marketRelevance broad industry interest and market relevance (FG-EST-04)
   * @param notCovered why work under way does not cover it (FG-EST-05)
   * @param otherMechanisms why no other mechanism will do (FG-EST-10)
   */
  public record Justification(
      String purpose,
      String interest,
      String marketRelevance,
      String notCovered,
      String otherMechanisms) {

    static final Justification EMPTY = new Justification(null, null, null, null, null);
  }

  /**
   * A supporter.
   *
   * @param name the entity
   * @param kind MEMBER_STATE, SECTOR_MEMBER, ASSOCIATE, ACADEMIA or OTHER
   * @param country ISO 3166 code of the country of its registration; null if it has none
   * @param studyGroup the study group of an Associate; null otherwise
   * @param signedBy the authorized contact who signed the commitment; null if nobody did
   */
  public record Supporter(
      String name, String kind, String country, String studyGroup, String signedBy) {

    /** What was left empty is null. */
    public Supporter {
      name = given(name);
      kind = given(kind);
      country = given(country);
      studyGroup = given(studyGroup);
      signedBy = given(signedBy);
    }
  }

  /** The items that gates ask for, by their names in the tables; items left empty are absent. */
  @JsonIgnore
  public Map<String, String> items() {
    Map<String, String> items = new LinkedHashMap<>();
    put(items, "topic", topic);
    items.putAll(tor.items());
    put(items, "justification.purpose", justification.purpose());
    put(items, "justification.interest", justification.interest());
    put(items, "justification.marketRelevance", justification.marketRelevance());
    put(items, "justification.notCovered", justification.notCovered());
    put(items, "justification.otherMechanisms", justification.otherMechanisms());
    put(items, "urgentNeed", urgentNeed);
    return items;
  }

  Proposal withSupporters(List<Supporter> others) {
    return with(mandate, tor, others);
  }

  Proposal withTerms(TermsOfReference other) {
    return with(mandate, other, supporters);
  }

  /** Nothing was said about whose topics they are: that is not "beyond doubt". */
  Proposal ofSeveral() {
    return with("several", tor, supporters);
  }

  private Proposal with(
      String otherMandate, TermsOfReference otherTerms, List<Supporter> otherSupporters) {
    return new Proposal(
        title,
        acronym,
        topic,
        parentGroup,
        preferredPath,
        otherMandate,
        proponent,
        otherTerms,
        justification,
        otherSupporters,
        otherGroups,
        urgentNeed,
        res40,
        implications);
  }

  private static void put(Map<String, String> items, String name, String text) {
    if (text != null && !text.isBlank()) {
      items.put(name, text);
    }
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
