package org.focusgroupdesk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The readable content of a proposal or of terms of reference, items in the order of A.7. */
record ProposalText(
    String title,
    String topic,
    Person proponent,
    List<Item> tor,
    List<Item> justification,
    List<Person> supporters,
    List<String> otherGroups,
    String urgentNeed) {

  private static final List<String> TOR =
      List.of(
          "scope",
          "actionPlan",
          "deliverables",
          "timetable",
          "relationToParent",
          "relationToOthers",
          "urgency",
          "whyNotStudyGroups",
          "gapAnalysis",
          "lifetimeMonths",
          "lifetimeDate",
          "lifetimeMeeting");
  private static final List<String> JUSTIFICATION =
      List.of("purpose", "interest", "marketRelevance", "notCovered", "otherMechanisms");

  /** One labelled passage; the key names the label. */
  record Item(String key, String text) {}

  /** A proponent or supporter. */
  record Person(String name, String kind, String country, String studyGroup) {}

  /** Reads a stored proposal, or stored terms of reference alone. */
  static ProposalText read(ObjectMapper json, String stored) {
    try {
      JsonNode root = json.readTree(stored);
      JsonNode tor = root.has("tor") ? root.path("tor") : root;
      return new ProposalText(
          text(root, "title"),
          text(root, "topic"),
          person(root.path("proponent")),
          items(tor, TOR),
          items(root.path("justification"), JUSTIFICATION),
          children(root.path("supporters")).map(ProposalText::person).toList(),
          children(root.path("otherGroups")).map(JsonNode::asText).toList(),
          text(root, "urgentNeed"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored proposal is not readable JSON.", e);
    }
  }

  /** What this text does not say itself, as in a posting of terms of reference alone. */
  ProposalText or(ProposalText other) {
    boolean torAlone = title.isEmpty();
    return torAlone
        ? new ProposalText(
            other.title,
            other.topic,
            other.proponent,
            tor,
            other.justification,
            other.supporters,
            other.otherGroups,
            other.urgentNeed)
        : this;
  }

  private static List<Item> items(JsonNode parent, List<String> keys) {
    List<Item> items = new ArrayList<>();
    for (String key : keys) {
      String text = text(parent, key);
      if (!text.isBlank()) {
        items.add(new Item(key, text));
      }
    }
    return List.copyOf(items);
  }

  private static Person person(JsonNode node) {
    return new Person(
        text(node, "name"), text(node, "kind"), text(node, "country"), text(node, "studyGroup"));
  }

  private static String text(JsonNode parent, String field) {
    JsonNode value = parent.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asText().strip();
  }

  private static Stream<JsonNode> children(JsonNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes.stream();
  }
}
