package org.focusgroupdesk.focusgroup;

import java.util.LinkedHashMap;
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

  /** Terms of reference in which nothing is filled in. */
  public static final TermsOfReference EMPTY =
      new TermsOfReference(null, null, null, null, null, null, null, null, null, null, null);

  /** The items in the order of clause 2.2, by their names in the tables; empty ones are absent. */
  public Map<String, String> items() {
    Map<String, String> items = new LinkedHashMap<>();
    put(items, "tor.scope", scope);
    put(items, "tor.actionPlan", actionPlan);
    put(items, "tor.deliverables", deliverables);
    put(items, "tor.timetable", timetable);
    put(items, "tor.relationToParent", relationToParent);
    put(items, "tor.relationToOthers", relationToOthers);
    put(items, "tor.urgency", urgency);
    put(items, "tor.whyNotStudyGroups", whyNotStudyGroups);
    put(items, "tor.gapAnalysis", gapAnalysis);
    return items;
  }

  private static void put(Map<String, String> items, String name, String text) {
    if (text != null && !text.isBlank()) {
      items.put(name, text);
    }
  }
}
