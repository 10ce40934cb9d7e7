package org.focusgroupdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.FormWords;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the desk asks of people, it says under which clause of which edition. */
@DeskTest
class CitationsTest {

  private static final Path RULES = Path.of("processes/rules");
  private static final Pattern RULE = Pattern.compile("FG-[A-Z]{3}-\\d{2}");

  @Autowired private Rulebook rulebook;
  @Autowired private FormWords words;
  @Autowired private RepositoryService repository;

  @ParameterizedTest
  @MethodSource("tables")
  void every_row_of_every_table_names_its_rule(Path file) {
    assertThat(rows(file))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(rulesIn(row)).as(row.getId()).isNotEmpty());
  }

  /** Apart from what an edition does not ask for: the table "after-hand-over" says what that is. */
  @ParameterizedTest
  @MethodSource("tables")
  void a_rule_that_a_row_names_has_a_clause_in_the_editions_of_the_row(Path file) {
    Set<String> notAskedFor = notAskedFor();
    List<String> without = new ArrayList<>();
    for (Rule row : rows(file)) {
      for (Edition edition : editionsOf(row)) {
        if (rulesIn(row).stream()
            .noneMatch(
                rule ->
                    rulebook.rule(rule).clauses().containsKey(edition.key())
                        || notAskedFor.contains(rule + edition.key()))) {
          without.add(row.getId() + " under " + edition.title());
        }
      }
    }

    assertThat(without).isEmpty();
  }

  @Test
  void every_form_of_a_task_says_under_which_clauses_of_the_edition_it_stands() {
    List<String> asked = new ArrayList<>();
    for (var diagram : repository.createProcessDefinitionQuery().latestVersion().list()) {
      BpmnModelInstance model = repository.getBpmnModelInstance(diagram.getId());
      for (UserTask step : model.getModelElementsByType(UserTask.class)) {
        Task task = mock();
        when(task.getProcessDefinitionId()).thenReturn(diagram.getId());
        when(task.getTaskDefinitionKey()).thenReturn(step.getId());
        for (Edition edition : rulebook.editions()) {
          for (String decides : List.of("SG13", "TSAG")) {
            String header = words.header(task, group(decides, edition.key()), edition.key());
            assertThat(header)
                .as(step.getId())
                .containsAnyOf(edition.title(), "Under Res ")
                .doesNotContain("no such");
            otherEditions(edition)
                .forEach(other -> assertThat(header).as(step.getId()).doesNotContain(other));
            if (header.contains("Under " + edition.title())) {
              asked.add(step.getId() + edition.key());
            }
          }
        }
      }
    }

    assertThat(new HashSet<>(asked)).hasSizeGreaterThan(150);
  }

  private Stream<String> otherEditions(Edition edition) {
    return rulebook.editions().stream()
        .filter(other -> !other.equals(edition))
        .map(other -> other.title() + " ");
  }

  private static FocusGroup group(String decides, String edition) {
    return new FocusGroup(
        "FG-AN",
        "Ambient networks",
        "SCREENING",
        edition,
        decides,
        "SG13",
        true,
        "MEETING",
        "member-ch",
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        false);
  }

  private Set<String> notAskedFor() {
    Set<String> rules = new HashSet<>();
    for (Rule row : rows(RULES.resolve("after-hand-over.dmn"))) {
      if (row.getOutputEntries().stream().map(CitationsTest::text).anyMatch("false"::equals)) {
        for (Edition edition : editionsOf(row)) {
          rulesIn(row).forEach(rule -> rules.add(rule + edition.key()));
        }
      }
    }
    return rules;
  }

  private List<Edition> editionsOf(Rule row) {
    List<String> named =
        row.getInputEntries().stream()
            .map(InputEntry::getTextContent)
            .filter(cell -> rulebook.editions().stream().anyMatch(e -> cell.contains(e.key())))
            .toList();
    return rulebook.editions().stream()
        .filter(edition -> named.stream().allMatch(cell -> cell.contains(edition.key())))
        .toList();
  }

  private static Set<String> rulesIn(Rule row) {
    StringBuilder text = new StringBuilder();
    if (row.getDescription() != null) {
      text.append(row.getDescription().getTextContent());
    }
    row.getOutputEntries().forEach(output -> text.append(text(output)).append('\n'));
    Set<String> rules = new HashSet<>();
    RULE.matcher(text).results().forEach(found -> rules.add(found.group()));
    return rules;
  }

  private static String text(OutputEntry output) {
    return output.getTextContent().strip();
  }

  private static List<Rule> rows(Path file) {
    DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
    return List.copyOf(table.getModelElementsByType(Rule.class));
  }

  private static Stream<Path> tables() {
    try (Stream<Path> files = Files.list(RULES)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
