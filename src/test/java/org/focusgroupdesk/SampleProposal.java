package org.focusgroupdesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A complete proposal as the form submits it, with everything fictitious. */
public final class SampleProposal {

  private static final Map<String, String> FURTHER =
      new TreeMap<>(Map.of("Finland", "FI", "Ghana", "GH", "Kenya", "KE", "Norway", "NO"));

  private SampleProposal() {}

  /** A complete proposal with a study group or TSAG as parent, to be decided at a meeting. */
  public static Map<String, Object> complete(String acronym, String parent) {
    Map<String, Object> proposal = new LinkedHashMap<>();
    proposal.put("title", "Focus group on ambient networks");
    proposal.put("acronym", acronym);
    proposal.put("topic", "Energy harvesting in ambient networks");
    proposal.put("parentGroup", parent);
    proposal.put("preferredPath", "meeting");
    proposal.put("mandate", "one");
    proposal.put(
        "proponent", map("name", "Helvetia Networks", "kind", "SECTOR_MEMBER", "country", "CH"));
    proposal.put(
        "tor",
        map(
            "scope", "Networks that live on the energy around them",
            "actionPlan", "Collect use cases, compare approaches, write reports",
            "deliverables", "Two technical reports",
            "timetable", "Twelve months from the decision",
            "relationToParent", "Feeds the questions on future networks",
            "relationToOthers", "Liaison with other study groups and standards bodies",
            "urgency", "First products are about to appear",
            "whyNotStudyGroups", "Experts outside ITU are needed",
            "gapAnalysis", "Annexed as a separate document",
            "lifetimeMonths", 12,
            "startsWith", "decision"));
    proposal.put(
        "justification",
        map(
            "purpose", "Advances the work on future networks",
            "interest", "Many members ask for it",
            "marketRelevance", "Makers of sensors and operators",
            "notCovered", "No question covers it",
            "otherMechanisms", "A correspondence group cannot include outside experts"));
    proposal.put(
        "supporters",
        new ArrayList<>(
            List.of(
                supporter("Switzerland", "MEMBER_STATE", "CH"),
                supporter("Japan", "MEMBER_STATE", "JP"),
                supporter("Hanguk Telecom", "SECTOR_MEMBER", "KR"),
                supporter("Amazonas Comunica", "SECTOR_MEMBER", "BR"))));
    proposal.put("otherGroups", List.of());
    proposal.put("urgentNeed", "");
    proposal.put("res40", List.of());
    proposal.put("implications", List.of());
    return proposal;
  }

  /** Adds further Member States until at least so many support it. */
  @SuppressWarnings("unchecked")
  public static void supportedBy(Map<String, Object> proposal, int number) {
    List<Map<String, Object>> supporters = (List<Map<String, Object>>) proposal.get("supporters");
    FURTHER.entrySet().stream()
        .limit(Math.max(0, number - supporters.size()))
        .forEach(
            state -> supporters.add(supporter(state.getKey(), "MEMBER_STATE", state.getValue())));
  }

  /** A supporter whose commitment is signed. */
  public static Map<String, Object> supporter(String name, String kind, String country) {
    return map("name", name, "kind", kind, "country", country, "signedBy", "A. Contact");
  }

  /** An Associate of a study group whose commitment is signed. */
  public static Map<String, Object> associate(String name, String country, String studyGroup) {
    Map<String, Object> supporter = supporter(name, "ASSOCIATE", country);
    supporter.put("studyGroup", studyGroup);
    return supporter;
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
