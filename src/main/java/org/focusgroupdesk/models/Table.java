package org.focusgroupdesk.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A decision table of a DMN file.
 *
 * @param key id of the decision
 * @param policy its hit policy, such as UNIQUE
 * @param inputs what the input columns ask, and how people call them
 * @param outputs names of the output columns, and how people call them
 */
record Table(
    String file,
    String key,
    String name,
    String policy,
    Map<String, String> inputs,
    Map<String, String> outputs,
    List<Row> rows) {

  /** Whether the order of the rows changes the answer. */
  boolean isOrdered() {
    return policy.equals("FIRST") || policy.equals("RULE ORDER");
  }

  /** The tables of a file. */
  static List<Table> read(String file, byte[] content) throws Unreadable {
    List<Table> found = new ArrayList<>();
    for (Tag decision : Tag.root(content).children("decision").toList()) {
      decision.children("decisionTable").forEach(table -> found.add(read(file, decision, table)));
    }
    return found;
  }

  private static Table read(String file, Tag decision, Tag table) {
    Map<String, String> inputs = new LinkedHashMap<>();
    table
        .children("input")
        .forEach(
            input -> {
              String asks = input.child("inputExpression").map(Tag::text).orElse("");
              inputs.put(asks, named(input.get("label"), asks));
            });
    Map<String, String> outputs = new LinkedHashMap<>();
    table
        .children("output")
        .forEach(
            output ->
                outputs.put(output.get("name"), named(output.get("label"), output.get("name"))));
    String policy = named(table.get("hitPolicy"), "UNIQUE");
    String aggregation = table.get("aggregation");
    return new Table(
        file,
        decision.get("id"),
        named(decision.get("name"), decision.get("id")),
        aggregation.isEmpty() ? policy : policy + " " + aggregation,
        inputs,
        outputs,
        table.children("rule").map(row -> row(row, inputs, outputs)).toList());
  }

  private static Row row(Tag row, Map<String, String> inputs, Map<String, String> outputs) {
    Map<String, Cell> when = new LinkedHashMap<>();
    cells(row, "inputEntry", inputs).forEach((input, text) -> when.put(input, Cell.of(text)));
    Map<String, String> then = new LinkedHashMap<>();
    cells(row, "outputEntry", outputs).forEach((output, text) -> then.put(output, plain(text)));
    return new Row(when, then);
  }

  private static Map<String, String> cells(Tag row, String kind, Map<String, String> columns) {
    List<String> names = List.copyOf(columns.keySet());
    List<String> texts =
        row.children(kind).map(cell -> cell.child("text").map(Tag::text).orElse("")).toList();
    Map<String, String> cells = new LinkedHashMap<>();
    IntStream.range(0, Math.min(names.size(), texts.size()))
        .forEach(place -> cells.put(names.get(place), texts.get(place)));
    return cells;
  }

  private static String plain(String text) {
    return text.matches("\"[^\"]*\"") ? text.substring(1, text.length() - 1) : text;
  }

  private static String named(String name, String otherwise) {
    return name.isEmpty() ? otherwise : name;
  }
}
