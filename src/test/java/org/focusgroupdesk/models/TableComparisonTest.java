package org.focusgroupdesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edits of a table leave its answers as they are, by what its hit policy makes of rows. */
class TableComparisonTest {

  /** Rows written as "edition, members: days"; a column that admits everything is "-". */
  private static final String[] KEPT = {"old, -: 4", "new, < 10: 4", "new, >= 10: 6"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The same, reordered, split and joined.
        "UNIQUE | old, -: 4 | new, < 10: 4 | new, >= 10: 6 | ",
        "UNIQUE | new, >= 10: 6 | new, < 10: 4 | old, -: 4 | ",
        "UNIQUE | old, -: 4 | new, [0..10[: 4 | new, >= 10: 6 | there is no such row any more",
        "UNIQUE | 'old,older, -: 4' | new, < 10: 4 | new, >= 10: 6 | ",
        // Another number, another bound, no row at all.
        "UNIQUE | old, -: 3 | new, < 10: 4 | new, >= 10: 6 | Days is “3” instead of “4”",
        "UNIQUE | old, -: 4 | new, < 9: 4 | new, >= 10: 6 | there is no such row any more",
        "UNIQUE | old, -: 4 | new, < 10: 4 | newer, >= 10: 6 | there is no such row any more",
        "UNIQUE | old, -: 4 | new, <= 10: 4 | new, >= 10: 6 | rows 2 and 3 answer the same case",
        "UNIQUE | 'not(new), -: 4' | new, < 10: 4 | new, >= 10: 6 | ",
        "UNIQUE | 'not(newer), -: 4' | new, < 10: 4 | new, >= 10: 6 | rows 1 and 2 answer",
        // Where the first row wins, or rows are shown in order, rows that meet must not overtake.
        "FIRST | new, < 10: 4 | old, -: 4 | new, >= 10: 6 | ",
        "FIRST | -, -: 9 | old, -: 4 | new, < 10: 4 | a new row before it answers first",
        "COLLECT | -, -: 9 | old, -: 4 | new, < 10: 4 | Days is “9” instead of “6”",
      })
  void an_edit_of_rows(String policy, String first, String second, String third, String wrong) {
    List<Deviation> found = compare(policy, first, second, third);

    if (wrong == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(Deviation::what).anyMatch(what -> what.contains(wrong));
    }
  }

  @Test
  void rows_may_be_added_where_all_rows_answer() {
    assertThat(compare("COLLECT", "-, -: 9", "old, -: 4", "new, < 10: 4", "new, >= 10: 6"))
        .isEmpty();
    assertThat(compare("UNIQUE", "old, -: 4", "new, < 10: 4", "new, >= 10: 6", "third, -: 15"))
        .isEmpty();
  }

  @Test
  void rows_that_meet_keep_their_order_where_it_counts() {
    List<Carried.KeptRow> kept = kept("RULE ORDER", "old, -: 4", "-, -: 5");

    assertThat(compare(kept, table("RULE ORDER", "old, -: 4", "-, -: 5"))).isEmpty();
    assertThat(compare(kept, table("RULE ORDER", "-, -: 5", "old, -: 4")))
        .extracting(Deviation::what)
        .containsExactly("its row has moved up, and the order of these rows counts");
    assertThat(
            compare(
                kept("COLLECT", "old, -: 4", "-, -: 5"), table("COLLECT", "-, -: 5", "old, -: 4")))
        .isEmpty();
  }

  @Test
  void another_hit_policy_and_a_lost_column_are_found() {
    Table firstWins = table("FIRST", KEPT);
    Table renamed =
        new Table(
            "t.dmn",
            "t",
            "T",
            "UNIQUE",
            Map.of("year", "Year", "members", "Members"),
            Map.of("days", "Days"),
            firstWins.rows());

    assertThat(compare(kept("UNIQUE", KEPT), firstWins))
        .extracting(Deviation::what)
        .containsExactly("its hit policy has become FIRST instead of UNIQUE");
    assertThat(compare(kept("UNIQUE", KEPT), renamed))
        .extracting(Deviation::what)
        .containsExactly("the column “edition” is gone");
  }

  private static List<Deviation> compare(String policy, String... rows) {
    return compare(kept(policy, KEPT), table(policy, rows));
  }

  private static List<Deviation> compare(List<Carried.KeptRow> kept, Table table) {
    return TableComparison.compare(
        new Carried(List.of(), List.of(), List.of(), kept, List.of(), Set.of()), table);
  }

  private static List<Carried.KeptRow> kept(String policy, String... rows) {
    return Arrays.stream(rows)
        .map(row -> new Carried.KeptRow("t", policy, "FG-EBS-08", row(row)))
        .toList();
  }

  private static Table table(String policy, String... rows) {
    return new Table(
        "t.dmn",
        "t",
        "T",
        policy,
        Map.of("edition", "Edition", "members", "Members"),
        Map.of("days", "Days"),
        Arrays.stream(rows).map(TableComparisonTest::row).toList());
  }

  private static Row row(String text) {
    String days = text.substring(text.indexOf(':') + 1).strip();
    String inputs = text.substring(0, text.indexOf(':'));
    int comma = inputs.lastIndexOf(", ");
    Map<String, Cell> when = new LinkedHashMap<>();
    when.put("edition", Cell.of(inputs.substring(0, comma)));
    when.put("members", Cell.of(inputs.substring(comma + 2)));
    return new Row(when, Map.of("days", days));
  }
}
