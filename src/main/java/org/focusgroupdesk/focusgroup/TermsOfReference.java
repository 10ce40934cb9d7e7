package org.focusgroupdesk.focusgroup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms of reference, item by item (clause 2.2). An item that was left empty is null.
 *
 * @param scope scope of action
 * @param actionPlan action plan
 * @param deliverables expected deliverables
 * @param timetable timetable for completion
 * @param relationToParent relation to the work of the parent group
 * @param relationToOthers relation to other study groups, standards bodies, forums and consortia
 * @param urgency how urgent the topic is
 * @param whyNotStudyGroups why the study groups cannot do the work efficiently
 * @param gapAnalysis gap analysis, recommended since 2024
 * @param lifetimeMonths lifetime in months; null if the terms of reference give none
 * @param startsWith "decision" or "first-meeting": what the lifetime starts with
 */
public record TermsOfReference(
    String scope,
    String actionPlan,
    String deliverables,
    String timetable,
    String relationToParent,
    String relationToOthers,
    String urgency,
    String whyNotStudyGroups,
    String gapAnalysis,
    Integer lifetimeMonths,
    String startsWith) {

  /** The names of the items in the tables, in the order of clause 2.2. */
  static final List<String> ITEMS =
      List.of(
          "tor.scope",
          "tor.actionPlan",
          "tor.deliverables",
          "tor.timetable",
          "tor.relationToParent",
          "tor.relationToOthers",
          "tor.urgency",
          "tor.whyNotStudyGroups",
          "tor.gapAnalysis");

  /** Terms of reference in which nothing is filled in. */
  public static final TermsOfReference EMPTY =
      new TermsOfReference(null, null, null, null, null, null, null, null, null, null, null);

  /** The items in the order of clause 2.2, by their names in the tables; empty ones are absent. */
  public Map<String, String> items() {
    List<String> texts =
        Arrays.asList(
            scope,
            actionPlan,
            deliverables,
            timetable,
            relationToParent,
            relationToOthers,
            urgency,
            whyNotStudyGroups,
            gapAnalysis);
    Map<String, String> items = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      if (texts.get(i) != null && !texts.get(i).isBlank()) {
        items.put(ITEMS.get(i), texts.get(i));
      }
    }
    return items;
  }

  /** The items of another text, with the lifetime of this one. */
  TermsOfReference withItemsOf(TermsOfReference other) {
    return new TermsOfReference(
        other.scope,
        other.actionPlan,
        other.deliverables,
        other.timetable,
        other.relationToParent,
        other.relationToOthers,
        other.urgency,
        other.whyNotStudyGroups,
        other.gapAnalysis,
        lifetimeMonths,
        startsWith);
  }
}
