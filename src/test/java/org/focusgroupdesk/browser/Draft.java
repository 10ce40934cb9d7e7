package org.focusgroupdesk.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A proposal as a member has it on paper, complete, to be typed into the form.
 *
 * @param path the answer to where the decision is taken, as the form words it
 * @param urgentNeed why the market cannot wait; empty if it can
 * @param otherGroups groups that may be affected
 */
record Draft(
    String acronym,
    String title,
    String topic,
    String parent,
    String path,
    int months,
    String urgentNeed,
    List<String> otherGroups,
    List<Supporter> supporters) {

  private static final Map<String, String> TERMS = new LinkedHashMap<>();
  private static final Map<String, String> JUSTIFICATION = new LinkedHashMap<>();

  static {
    TERMS.put("Scope", "What %s needs from networks, and what standards do not cover yet.");
    TERMS.put("Action plan", "Collect cases, compare approaches, write reports, hand them over.");
    TERMS.put("Expected deliverables", "A gap analysis and technical reports.");
    TERMS.put("Timetable for completion", "The gap analysis at half-time, the reports at the end.");
    TERMS.put("Relation to the work of the parent group", "Results feed its Questions.");
    TERMS.put(
        "Relation to other study groups, standards organizations, forums and consortia",
        "Liaison statements to study groups, IETF and ETSI.");
    TERMS.put("How urgent the topic is", "First products are about to appear.");
    TERMS.put(
        "Why the study groups cannot do the planned work efficiently",
        "Experts from outside ITU are needed.");
    TERMS.put("Gap analysis", "No standard covers the subject as a whole.");
    JUSTIFICATION.put("Purpose", "Advances the work of the parent group.");
    JUSTIFICATION.put("Interest and need", "Many members ask for it.");
    JUSTIFICATION.put("Industry interest and market relevance", "Operators and vendors take part.");
    JUSTIFICATION.put("Why the subject is not covered elsewhere", "No Question covers it.");
    JUSTIFICATION.put("Why no other mechanism fits", "Only a focus group is open to non-members.");
  }

  /** Four members from four countries. */
  static final List<Supporter> FOUR =
      List.of(
          new Supporter("Administration of Switzerland", "Member State", "Switzerland"),
          new Supporter("Administration of Japan", "Member State", "Japan"),
          new Supporter("ETRI", "Sector Member", "Republic of Korea"),
          new Supporter("Telecom Italia", "Sector Member", "Italy"));

  record Supporter(String name, String kind, String country) {}

  /** A proposal for a meeting, for twelve months from the establishment. */
  static Draft of(String acronym, String title, String topic, String parent) {
    return new Draft(acronym, title, topic, parent, "At a meeting", 12, "", List.of(), FOUR);
  }

  Draft between(String urgentNeed) {
    return new Draft(
        acronym,
        title,
        topic,
        parent,
        "Between meetings",
        months,
        urgentNeed,
        otherGroups,
        supporters);
  }

  Draft lasting(int months) {
    return new Draft(
        acronym, title, topic, parent, path, months, urgentNeed, otherGroups, supporters);
  }

  Draft affecting(String... groups) {
    return new Draft(
        acronym, title, topic, parent, path, months, urgentNeed, List.of(groups), supporters);
  }

  /** Types all of it into the form. */
  void fill(Form form) {
    fillHead(form);
    fillRest(form);
  }

  /** Types what the form does not insist on. */
  void fillRest(Form form) {
    Form terms = form.in("Terms of reference");
    TERMS.forEach((label, text) -> terms.write(label, text.formatted(topic)));
    terms.write("Lifetime in months", Integer.toString(months));
    terms.tick("The lifetime starts with", "the establishment");
    Form justification = form.in("Justification");
    JUSTIFICATION.forEach(justification::write);
    for (int i = 0; i < supporters.size(); i++) {
      fillSupporter(form, i + 1, supporters.get(i));
    }
    Form effects = form.in("Path and effects");
    effects.tick("Do all topics belong beyond doubt to the parent group alone?", "Yes");
    otherGroups.forEach(group -> effects.add("Other groups that may be affected", group + " "));
    if (!urgentNeed.isEmpty()) {
      effects.write("Urgent market need", urgentNeed);
    }
  }

  /** Types only what the form insists on. */
  void fillHead(Form form) {
    Form head = form.in("The proposal");
    head.write("Title", title);
    head.write("Acronym", acronym);
    head.choose("Parent group", parent + " ");
    head.write("Specific topic", topic);
    Form proponent = form.in("The proponent");
    proponent.write("Name of the member", "Swisscom");
    proponent.choose("Country", "Switzerland");
    proponent.choose("Kind of membership", "Sector Member");
    form.in("Path and effects").tick("Where should the decision be taken?", path);
  }

  static void fillSupporter(Form form, int number, Supporter supporter) {
    Form row = form.row("Members who commit to support the group", number);
    row.write("Name of the member", supporter.name());
    row.choose("Country", supporter.country());
    row.choose("Kind of membership", supporter.kind());
    row.write("Signed by", "Authorized contact of " + supporter.name());
  }
}
