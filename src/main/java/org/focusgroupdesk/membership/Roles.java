package org.focusgroupdesk.membership;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** The ids of the groups that tasks are offered to. Diagrams name them through this bean. */
@Component
public class Roles {

  private final StudyGroups groups;

  Roles(StudyGroups groups) {
    this.groups = groups;
  }

  /** The chair of a study group or TSAG. */
  public String chairOf(String groupId) {
    return of(groupId, "chair");
  }

  /** The vice-chairs of a study group or TSAG. */
  public String viceChairsOf(String groupId) {
    return of(groupId, "vice-chairs");
  }

  /** The chairs of the working parties of a study group or TSAG. */
  public String wpChairsOf(String groupId) {
    return of(groupId, "wp-chairs");
  }

  /** The members who take part in a study group or TSAG. */
  public String membersOf(String groupId) {
    return of(groupId, "members");
  }

  /** The secretariat. */
  public String tsb() {
    return "tsb";
  }

  /** The Director of TSB. */
  public String tsbDirector() {
    return "tsb-director";
  }

  /** Everybody who may propose a focus group. */
  public String members() {
    return "members";
  }

  /** The chair of a focus group. */
  public String focusGroupChair(String acronym) {
    return ofFocusGroup(acronym, "chair");
  }

  /** The vice-chairs of a focus group. */
  public String focusGroupViceChairs(String acronym) {
    return ofFocusGroup(acronym, "vice-chairs");
  }

  private static String ofFocusGroup(String acronym, String role) {
    return acronym.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + role;
  }

  private String of(String groupId, String role) {
    return groups.get(groupId).id().toLowerCase(Locale.ROOT) + "-" + role;
  }
}
