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
 */
public record Leader(
    String name, String affiliation, String membership, String country, String competence) {}
