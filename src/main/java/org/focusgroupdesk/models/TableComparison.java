package org.focusgroupdesk.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a table still answers what it must. Rows may be added, split, joined and put in another
 * order where the hit policy allows it.
 */
final class TableComparison {

  private static final String RULE = "rule";
  private static final String EDITION = "edition";
  private static final Map<String, Integer> DAYS = Map.of("days", 1, "weeks", 7, "months", 30);

  private final Table table;
  private final List<Carried.KeptRow> kept;
  private final Set<Integer> used = new HashSet<>();
  private final List<Deviation> found = new ArrayList<>();

  private TableComparison(Carried carried, Table table) {
    this.table = table;
    this.kept = carried.rows().stream().filter(row -> row.table().equals(table.key())).toList();
  }

  /** What the table has lost, and where it contradicts itself. */
  static List<Deviation> compare(Carried carried, Table table) {
    TableComparison comparison = new TableComparison(carried, table);
    comparison.checkOverlaps();
    if (!comparison.kept.isEmpty() && comparison.checkShape()) {
      comparison.checkRows();
      if (table.isOrdered()) {
        comparison.checkOrder();
      }
    }
    return comparison.found;
  }

  private void checkOverlaps() {
    if (!table.policy().equals("UNIQUE")) {
      return;
    }
    for (int first = 0; first < table.rows().size(); first++) {
      for (int second = first + 1; second < table.rows().size(); second++) {
        if (table.rows().get(first).meets(table.rows().get(second))) {
          found.add(
              Deviation.fault(
                  table.file(),
                  table.name(),
                  "rows "
                      + (first + 1)
                      + " and "
                      + (second + 1)
                      + " answer the same case ("
                      + said(table.rows().get(first).when())
                      + "), and the table allows one answer only"));
        }
      }
    }
  }

  private boolean checkShape() {
    Set<String> inputs =
        kept.stream().flatMap(r -> r.row().when().keySet().stream()).collect(Collectors.toSet());
    Set<String> outputs =
        kept.stream().flatMap(r -> expected(r).keySet().stream()).collect(Collectors.toSet());
    Set<String> gone = new TreeSet<>(outputs);
    gone.removeAll(table.outputs().keySet());
    inputs.stream().filter(input -> !table.inputs().containsKey(input)).forEach(gone::add);
    gone.forEach(column -> report("the column “" + column + "” is gone", allRules()));
    String policy = kept.get(0).policy();
    if (!table.policy().equals(policy)) {
      report("its hit policy has become " + table.policy() + " instead of " + policy, allRules());
    }
    return gone.isEmpty();
  }

  private Set<String> allRules() {
    return kept.stream().map(Carried.KeptRow::rule).collect(Collectors.toCollection(TreeSet::new));
  }

  // --- Rows ------------------------------------------------------------------------------------

  private void checkRows() {
    List<Carried.KeptRow> lost = new ArrayList<>();
    for (Carried.KeptRow row : kept) {
      if (!row.row().cases().stream().allMatch(one -> isAnswered(one, row))) {
        lost.add(row);
      }
    }
    lost.forEach(this::reportLost);
  }

  private boolean isAnswered(Row one, Carried.KeptRow row) {
    for (int place = 0; place < table.rows().size(); place++) {
      Row now = table.rows().get(place);
      if (now.covers(one) && differences(row, now).isEmpty()) {
        used.add(place);
        return true;
      }
    }
    return false;
  }

  private void reportLost(Carried.KeptRow row) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (Row one : row.row().cases()) {
      if (!isAnswered(one, row)) {
        String change =
            nearest(one, row).map(now -> changed(row, now)).orElse("there is no such row any more");
        String edition = one.admits(EDITION).toString();
        changes.merge(change, edition, (before, more) -> before.equals(more) ? before : "");
      }
    }
    changes.forEach(
        (change, edition) ->
            found.add(
                new Deviation(
                    table.file(),
                    table.key(),
                    "",
                    table.name() + ": " + said(row.row().when()),
                    change,
                    new TreeSet<>(Set.of(row.rule())),
                    edition.equals("-") ? "" : edition)));
  }

  /** The row that answers the case now, and that stands for no other kept row. */
  private Optional<Row> nearest(Row one, Carried.KeptRow row) {
    List<Row> candidates = new ArrayList<>();
    for (int place = 0; place < table.rows().size(); place++) {
      if (!used.contains(place) && table.rows().get(place).covers(one)) {
        candidates.add(table.rows().get(place));
      }
    }
    return candidates.stream().min(Comparator.comparing(now -> differences(row, now).size()));
  }

  private static Map<String, String> expected(Carried.KeptRow row) {
    return row.row().then();
  }

  /** Columns in which a row answers otherwise than it must. */
  private List<String> differences(Carried.KeptRow row, Row now) {
    List<String> columns = new ArrayList<>();
    expected(row)
        .forEach(
            (column, value) -> {
              if (!value.equals(now.then().get(column))) {
                columns.add(column);
              }
            });
    String rule = now.then().getOrDefault(RULE, row.rule());
    if (!rule.equals(row.rule())) {
      columns.add(RULE);
    }
    return columns;
  }

  private String changed(Carried.KeptRow row, Row now) {
    String words =
        differences(row, now).stream()
            .map(
                column ->
                    table.outputs().get(column)
                        + " is “"
                        + now.then().getOrDefault(column, "")
                        + "” instead of “"
                        + expected(row).getOrDefault(column, row.rule())
                        + "”")
            .collect(Collectors.joining(", "));
    OptionalInt before = days(expected(row));
    OptionalInt after = days(now.then());
    if (before.isPresent() && after.isPresent() && before.getAsInt() != after.getAsInt()) {
      return words
          + (after.getAsInt() < before.getAsInt()
              ? ", which shortens the period"
              : ", which lengthens the period");
    }
    return words;
  }

  /** About how long a period is; nothing if the row is about none. */
  private static OptionalInt days(Map<String, String> then) {
    String amount = then.getOrDefault("amount", "");
    Integer unit = DAYS.get(then.getOrDefault("unit", ""));
    return unit != null && amount.matches("\\d{1,5}")
        ? OptionalInt.of(Integer.parseInt(amount) * unit)
        : OptionalInt.empty();
  }

  // --- Order -----------------------------------------------------------------------------------

  /** In an ordered table, what comes first wins, or is shown first. */
  private void checkOrder() {
    List<Carried.KeptRow> above = new ArrayList<>();
    for (Carried.KeptRow row : kept) {
      int place = placeOf(row);
      if (place >= 0) {
        boolean moved =
            above.stream()
                .anyMatch(other -> placeOf(other) > place && other.row().mayMeet(row.row()));
        if (moved) {
          report(row, "its row has moved up, and the order of these rows counts");
        }
        if (table.policy().equals("FIRST")) {
          checkNothingBefore(row, place);
        }
        above.add(row);
      }
    }
  }

  private int placeOf(Carried.KeptRow row) {
    for (int place = 0; place < table.rows().size(); place++) {
      Row now = table.rows().get(place);
      if (now.covers(row.row()) && differences(row, now).isEmpty()) {
        return place;
      }
    }
    return -1;
  }

  private void checkNothingBefore(Carried.KeptRow row, int place) {
    boolean overtaken =
        table.rows().subList(0, place).stream()
            .filter(now -> kept.stream().noneMatch(other -> isSame(other, now)))
            .anyMatch(now -> now.mayMeet(row.row()) && !differences(row, now).isEmpty());
    if (overtaken) {
      report(row, "a new row before it answers first");
    }
  }

  private boolean isSame(Carried.KeptRow row, Row now) {
    return now.covers(row.row()) && row.row().covers(now) && differences(row, now).isEmpty();
  }

  // --- Reporting -------------------------------------------------------------------------------

  private void report(String what, Set<String> rules) {
    found.add(new Deviation(table.file(), table.key(), "", table.name(), what, rules, ""));
  }

  private void report(Carried.KeptRow row, String what) {
    found.add(
        new Deviation(
            table.file(),
            table.key(),
            "",
            table.name() + ": " + said(row.row().when()),
            what,
            new TreeSet<>(Set.of(row.rule())),
            ""));
  }

  /** A case as people find it: the columns by their names, those that admit everything left out. */
  private String said(Map<String, Cell> when) {
    return when.entrySet().stream()
        .filter(cell -> !(cell.getValue() instanceof Cell.Any))
        .map(
            cell ->
                table.inputs().getOrDefault(cell.getKey(), cell.getKey())
                    + " "
                    + cell.getValue().toString().replace(",", " or "))
        .collect(Collectors.joining(", "));
  }
}
