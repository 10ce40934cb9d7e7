package org.focusgroupdesk.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A row of a decision table.
 *
 * @param when what it admits, by input column
 * @param then what it answers, by output column
 */
record Row(Map<String, Cell> when, Map<String, String> then) {

  private static final Cell ANY = new Cell.Any();

  Cell admits(String input) {
    return when.getOrDefault(input, ANY);
  }

  /** The cases it is for, each by itself. */
  List<Row> cases() {
    List<Map<String, Cell>> cases = new ArrayList<>(List.of(Map.of()));
    when.forEach(
        (input, cell) -> {
          List<Map<String, Cell>> longer = new ArrayList<>();
          for (Map<String, Cell> begun : cases) {
            for (Cell part : cell.parts()) {
              Map<String, Cell> next = new LinkedHashMap<>(begun);
              next.put(input, part);
              longer.add(next);
            }
          }
          cases.clear();
          cases.addAll(longer);
        });
    return cases.stream().map(one -> new Row(one, then)).toList();
  }

  /** Whether every case of the other is a case of this one. */
  boolean covers(Row other) {
    return compare(other, Cell::covers);
  }

  /** Whether some case certainly belongs to both. */
  boolean meets(Row other) {
    return compare(other, Cell::meets);
  }

  /** Whether some case may belong to both. */
  boolean mayMeet(Row other) {
    return compare(other, Cell::mayMeet);
  }

  private boolean compare(Row other, BiPredicate<Cell, Cell> test) {
    return when.keySet().stream().allMatch(input -> test.test(admits(input), other.admits(input)))
        && other.when.keySet().stream()
            .allMatch(input -> test.test(admits(input), other.admits(input)));
  }
}
