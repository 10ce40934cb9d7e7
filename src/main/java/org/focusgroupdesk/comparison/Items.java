package org.focusgroupdesk.comparison;

import java.util.List;
import java.util.Set;
import org.focusgroupdesk.rulebook.Words;

/**
 * Which items of a proposal are given, by their names in the tables.
 *
 * @param given names of the items
 */
public record Items(Set<String> given) {

  /** Every item there is, in the order of the forms. */
  public static final List<String> ALL =
      List.of(
          "topic",
          "tor.scope",
          "tor.actionPlan",
          "tor.deliverables",
          "tor.timetable",
          "tor.relationToParent",
          "tor.relationToOthers",
          "tor.urgency",
          "tor.whyNotStudyGroups",
          "tor.gapAnalysis",
          "justification.purpose",
          "justification.interest",
          "justification.marketRelevance",
          "justification.notCovered",
          "justification.otherMechanisms",
          "urgentNeed");

  Items(List<String> given) {
    this(Set.copyOf(given));
  }

  /** Stands for what was written; null if nothing was. */
  String text(String item) {
    return given.contains(item) ? Words.say("item." + item) : null;
  }
}
