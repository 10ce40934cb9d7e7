package org.focusgroupdesk.focusgroup;

/**
 * Somebody put forward to lead a focus group.
 *
 * @param name the person
 * @param affiliation the member or organization the person comes from
 * @param membership its kind of membership: MEMBER_STATE, SECTOR_MEMBER, ASSOCIATE, ACADEMIA or
 *     EXTERNAL_EXPERT
 * @param country ISO 3166 code of its country
 * @param competence what shows competence in the field and in management
 * @param account the sign-in name of the person; null if the person has none
 */
public record Leader(
    String name,
    String affiliation,
    String membership,
    String country,
    String competence,
    String account) {

  /** What was left empty is an empty text, apart from the account. */
  public Leader {
    affiliation = affiliation == null ? "" : affiliation;
    competence = competence == null ? "" : competence;
    account = account == null || account.isBlank() ? null : account;
  }

  /** The same person with another account. */
  Leader as(String otherAccount) {
    return new Leader(name, affiliation, membership, country, competence, otherAccount);
  }

  boolean isComplete() {
    return name != null && !name.isBlank() && membership != null && country != null;
  }
}
