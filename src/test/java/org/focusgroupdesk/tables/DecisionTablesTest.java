package org.focusgroupdesk.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTablesTest {

  /** Too many rows for examples that can be read; counted and sampled in a test of its own. */
  private static final Set<String> WITHOUT_FILE = Set.of("gates");

  /** Tells the same people under every edition, unless a row names one. */
  private static final Set<String> FOR_EVERY_EDITION =
      Set.of("who-is-told", "who-is-told-in-procedures");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void answers_as_the_rulebook_says(DecisionTable table, Example example) {
    assertThat(table.answer(example.inputs()))
        .containsExactlyInAnyOrderElementsOf(example.outputs());
  }

  @ParameterizedTest
  @MethodSource("tablesWithExamples")
  void every_row_is_reached_by_an_example(DecisionTable table) {
    Set<String> missed = new TreeSet<>(table.rows());
    Example.of(table.toString())
        .forEach(example -> missed.removeAll(table.rowsFor(example.inputs())));

    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tablesByEdition")
  void no_row_matches_an_edition_that_is_yet_to_come(DecisionTable table) {
    for (Example example : Example.of(table.toString())) {
      Map<String, Object> inputs = new LinkedHashMap<>(example.inputs());
      inputs.put("edition", "A7_2028");

      assertThat(table.rowsFor(inputs)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("tablesWithExamples")
  void examples_have_the_columns_of_the_table(DecisionTable table) {
    for (Example example : Example.of(table.toString())) {
      assertThat(example.outputs())
          .allSatisfy(row -> assertThat(row).containsOnlyKeys(table.outputNames()));
    }
  }

  @Test
  void every_table_has_examples() {
    assertThat(DecisionTable.names())
        .isNotEmpty()
        .allMatch(table -> Example.existFor(table) || WITHOUT_FILE.contains(table));
  }

  private static Stream<Arguments> examples() {
    return tablesWithExamples()
        .flatMap(
            table ->
                Example.of(table.toString()).stream().map(example -> Arguments.of(table, example)));
  }

  private static Stream<DecisionTable> tablesByEdition() {
    return tablesWithExamples()
        .filter(table -> table.inputNames().contains("edition"))
        .filter(table -> !FOR_EVERY_EDITION.contains(table.toString()));
  }

  private static Stream<DecisionTable> tablesWithExamples() {
    List<String> names = DecisionTable.names();
    return names.stream().filter(name -> !WITHOUT_FILE.contains(name)).map(DecisionTable::named);
  }
}
