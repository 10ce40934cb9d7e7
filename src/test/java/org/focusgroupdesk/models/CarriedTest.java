package org.focusgroupdesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.focusgroupdesk.rulebook.RuleTrace;
import org.focusgroupdesk.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the models must carry, kept apart from them, is complete and describes them as they are. */
class CarriedTest {

  private static final String RENEW =
      "If the models of the desk were changed on purpose: ./mvnw compile exec:java@carried, then"
          + " look at what changed in src/main/resources/rulebook/carried. Difference in %s";

  private final Rulebook rulebook = new Rulebook();
  private final Carried carried = Carried.read();
  private final Models models = Models.read(DeskModels.files());

  @Test
  void the_models_of_the_desk_carry_everything() {
    Guard guard = new Guard(carried, rulebook);

    assertThat(guard.deviations(models)).extracting(guard::line).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"steps.csv", "answers.csv", "ways.csv", "rows.csv", "fields.csv", "lanes.csv"})
  void what_is_kept_is_what_the_models_carry(String file) {
    List<List<String>> kept = CarriedWriter.lines(carried).get(file);
    List<List<String>> found =
        CarriedWriter.lines(CarriedWriter.carriedBy(models, carried)).get(file);

    assertThat(kept).as(RENEW, file).hasSizeGreaterThan(10);
    assertThat(minus(found, kept)).as(RENEW, file + ": to be added").isEmpty();
    assertThat(minus(kept, found)).as(RENEW, file + ": to be removed").isEmpty();
    assertThat(kept).as(RENEW, file).isEqualTo(found);
  }

  @Test
  void every_rule_that_a_diagram_or_a_table_keeps_is_guarded() {
    RuleTrace trace = new RuleTrace();
    Set<String> guarded = new TreeSet<>();
    carried.steps().forEach(step -> guarded.addAll(step.rules()));
    carried.rows().forEach(row -> guarded.add(row.rule()));
    carried.rows().forEach(row -> guarded.addAll(row.row().then().values()));

    assertThat(rulebook.rules().stream().map(rule -> rule.id()))
        .filteredOn(
            rule ->
                Stream.of("diagram", "table").anyMatch(kind -> !trace.places(rule, kind).isEmpty()))
        .hasSizeGreaterThan(100)
        .allMatch(guarded::contains);
  }

  @Test
  void every_row_and_every_answer_names_a_rule_of_the_rulebook() {
    Set<String> known = new HashSet<>();
    rulebook.rules().forEach(rule -> known.add(rule.id()));

    assertThat(carried.rows()).extracting(Carried.KeptRow::rule).allMatch(known::contains);
    assertThat(carried.answers())
        .allSatisfy(answer -> assertThat(answer.rules()).isNotEmpty().allMatch(known::contains));
  }

  private static List<List<String>> minus(List<List<String>> all, List<List<String>> some) {
    List<List<String>> left = new ArrayList<>(all);
    left.removeAll(some);
    return left;
  }
}
