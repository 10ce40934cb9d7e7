package org.focusgroupdesk.rulebook;

import java.util.Map;

/**
 * One rule of the rulebook.
 *
 * @param id for example FG-EBS-08
 * @param topic the part of the rulebook it stands in, such as "Leadership"
 * @param text the rule in one sentence
 * @param strength the strength word of the text, such as SHALL or SHOULD
 * @param kind what the rule is about: deadline, precondition, eligibility, …
 * @param clauses clause by edition key; an edition that has no such rule is absent
 */
public record Rule(
    String id,
    String topic,
    String text,
    String strength,
    String kind,
    Map<String, String> clauses) {

  /** Whether the rule binds the group that decides: some bind only TSAG, or only study groups. */
  public boolean binds(boolean tsag) {
    if (!topic.startsWith("Establishment ")) {
      return true;
    }
    return tsag ? !topic.contains("study group") : !topic.contains("TSAG");
  }
}
