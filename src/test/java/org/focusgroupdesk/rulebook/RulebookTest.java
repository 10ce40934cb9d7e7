package org.focusgroupdesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

  private final Rulebook rulebook = new Rulebook();

  @Test
  void holds_all_rules() {
    assertThat(rulebook.rules()).hasSize(177);
  }

  @Test
  void does_not_know_a_rule_that_is_none() {
    assertThatThrownBy(() -> rulebook.rule("FG-EBS-99")).hasMessageContaining("FG-EBS-99");
  }

  @ParameterizedTest
  @CsvSource({
    "FG-EBS-08, A7_2016, A.7 (2016) 2.1.1.2 p2",
    "FG-ESM-02, A7_2024D, 'A.7 (2024 draft) 2.1.1.1 p1 (via A.1 3.1, esp. 3.1.9)'",
    "FG-RTE-15, A7_2016, Res 22 resolves 1 f)",
    "FG-EST-10, A7_2016, 'A.7 (2016), no such rule'"
  })
  void cites_the_clause_of_the_edition(String rule, String edition, String citation) {
    assertThat(rulebook.clause(rule, edition)).isEqualTo(citation);
  }

  @ParameterizedTest
  @CsvSource({
    "FG-EBS-10, false, true",
    "FG-EBS-10, true, false",
    "FG-ETM-05, true, true",
    "FG-ETM-05, false, false",
    "FG-EST-06, true, true",
    "FG-EST-06, false, true"
  })
  void knows_whom_a_rule_binds(String rule, boolean tsag, boolean binds) {
    assertThat(rulebook.rule(rule).binds(tsag)).isEqualTo(binds);
  }

  @Test
  void a_folder_of_models_brings_its_own_editions(@TempDir Path models) throws IOException {
    Path folder = Files.createDirectories(models.resolve("rulebook"));
    Files.writeString(
        folder.resolve("editions.csv"), "key,title,in_force_from\nA7_1999,A.7 (1999),1999-01-01\n");
    Files.writeString(
        folder.resolve("rules.csv"),
        "id,topic,A7_1999,rule,strength,kind\nFG-EBS-08,Comments,9.9,Text,SHALL,deadline\n");

    Rulebook own = new Rulebook(models.toString());

    assertThat(own.editions())
        .containsExactly(new Edition("A7_1999", "A.7 (1999)", LocalDate.of(1999, 1, 1)));
    assertThat(own.clause("FG-EBS-08", "A7_1999")).isEqualTo("A.7 (1999) 9.9");
  }

  @Test
  void an_edition_without_a_column_of_clauses_is_refused(@TempDir Path models) throws IOException {
    Path folder = Files.createDirectories(models.resolve("rulebook"));
    Files.writeString(
        folder.resolve("editions.csv"), "key,title,in_force_from\nA7_1999,A.7 (1999),\n");

    assertThatThrownBy(() -> new Rulebook(models.toString()))
        .hasMessageContaining("rules.csv has no column \"A7_1999\"");
  }

  /** Comments apart; the tables and the reference data are the place for it. */
  @Test
  void no_source_page_diagram_or_form_names_an_edition() throws IOException {
    for (String folder :
        List.of("src/main/java", "src/main/resources/templates", "processes", "forms")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        assertThat(files.filter(Files::isRegularFile).filter(file -> !isTable(file)))
            .isNotEmpty()
            .allSatisfy(file -> assertThat(withoutComments(file)).doesNotContain("A7_20"));
      }
    }
    assertThat(Path.of("src/main/resources/messages.properties")).content().doesNotContain("A7_20");
    assertThat(Path.of("src/main/resources/words.properties")).content().doesNotContain("A7_20");
  }

  private static boolean isTable(Path file) {
    return file.toString().endsWith(".dmn");
  }

  private static String withoutComments(Path file) {
    try {
      return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
