package org.focusgroupdesk.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom an edition has told of the great moments of a group, by the tables of who is told. */
@Component
@Order(6)
class Told implements ReadUnderEdition {

  private static final List<String> EVENTS =
      List.of(
          "PROPOSED",
          "LEAD_SG_CONSULTED",
          "REFERRED",
          "MAILED",
          "ESTABLISHED",
          "NOT_ESTABLISHED",
          "ANNOUNCED",
          "TERMINATED",
          "CLOSED");

  /** Moments in the runs of procedures, by their diagrams. */
  private static final Map<String, String> IN_PROCEDURES =
      Map.of(
          "extend-lifetime", "EXTENSION_REQUESTED",
          "name-management", "MANAGEMENT_NAMED",
          "replace-chair", "REPLACED");

  private final Register register;
  private final RuleTables tables;

  Told(Register register, RuleTables tables) {
    this.register = register;
    this.tables = tables;
  }

  @Override
  public void read(String acronym, Readings readings) {
    read(register.get(acronym), readings);
  }

  void read(FocusGroup group, Readings readings) {
    String deciding = kind(group.decidingGroup());
    String parent = kind(group.parentGroup());
    for (String event : EVENTS) {
      add(
          event,
          tables.match(
              "who-is-told",
              Map.of(
                  "event",
                  event,
                  "edition",
                  readings.edition(),
                  "decidingKind",
                  deciding,
                  "establishedBy",
                  deciding,
                  "parentKind",
                  parent)),
          readings);
    }
    IN_PROCEDURES.keySet().stream()
        .sorted()
        .forEach(
            procedure ->
                add(
                    IN_PROCEDURES.get(procedure),
                    tables.match(
                        "who-is-told-in-procedures",
                        Map.of(
                            "procedure",
                            procedure,
                            "state",
                            IN_PROCEDURES.get(procedure),
                            "edition",
                            readings.edition(),
                            "establishedBy",
                            deciding,
                            "parentKind",
                            parent)),
                    readings));
  }

  private static void add(String event, List<Map<String, Object>> rows, Readings readings) {
    if (!rows.isEmpty()) {
      readings.state(
          Words.say("reading-part.told"),
          Words.say("told-at." + event),
          rows.stream()
              .map(row -> Words.say("told." + row.get("audience")))
              .distinct()
              .collect(Collectors.joining(", ")),
          null,
          (String) rows.get(0).get("rule"));
    }
  }

  private static String kind(String group) {
    return group.equals("TSAG") ? "TSAG" : "SG";
  }
}
