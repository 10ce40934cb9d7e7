package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail says why it comes: the clause of the edition in force for the case. */
@DeskTest
class NoticeCitationsTest {

  private static final Path RULES = Path.of("processes/rules");

  private static final Pattern STATE = Pattern.compile("notice\\.([A-Z_]+)\\.what");
  private static final Properties TEXTS = texts();

  @Autowired private NoticeWriter writer;
  @Autowired private Rulebook rulebook;

  @Test
  void every_mail_names_its_clause_and_that_of_the_deadline() {
    List<String> mails = new ArrayList<>();
    for (Rule row : rows("who-is-told.dmn")) {
      for (String event : events(row)) {
        mails.addAll(mails(event, row));
      }
    }
    for (Rule row : rows("who-is-told-in-procedures.dmn")) {
      for (String procedure : words(row, 0)) {
        for (String state : words(row, 1)) {
          mails.addAll(mails(procedure + "." + state, row));
        }
      }
    }

    assertThat(mails).hasSizeGreaterThan(100);
  }

  /** Of a row for all states but some, every other state that has a text. */
  private static List<String> events(Rule row) {
    String cell = row.getInputEntries().iterator().next().getTextContent().strip();
    if (!cell.isEmpty() && !cell.startsWith("not(")) {
      return words(row, 0);
    }
    return TEXTS.stringPropertyNames().stream()
        .map(STATE::matcher)
        .filter(Matcher::matches)
        .map(text -> text.group(1))
        .filter(state -> !cell.contains("\"" + state + "\""))
        .sorted()
        .toList();
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
      texts.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  private List<String> mails(String event, Rule row) {
    List<String> mails = new ArrayList<>();
    String audience = output(row, 0);
    String rule = output(row, 1);
    for (Edition edition : rulebook.editions()) {
      boolean asked = rulebook.rule(rule).clauses().containsKey(edition.key());
      boolean told = TEXTS.containsKey("notice." + event + ".what");
      if (asked && told && !audience.equals(Notice.THE_PUBLIC)) {
        String mail = writer.body(event, "tsb", rule, facts(edition.key()), "");
        assertThat(mail)
            .as("%s to %s", event, audience)
            .contains(rulebook.clause(rule, edition.key()));
        mails.add(mail);
      }
    }
    return mails;
  }

  private static NoticeFacts facts(String edition) {
    return new NoticeFacts(
        "FG-AN",
        "Ambient networks",
        edition,
        "SG13",
        "SG13",
        "SG13",
        "SG17",
        "MEETING",
        LocalDate.of(2024, 3, 4),
        LocalDate.of(2025, 3, 4),
        "A reason",
        true,
        List.of(),
        List.of("Ada Muster"),
        "in Nairobi",
        new NoticeFacts.DueDate(
            "meeting",
            OffsetDateTime.parse("2024-07-26T21:59:59Z"),
            "FG-ESM-06",
            "A.7 (2016) 2.1.1.1 p5",
            "the last day"),
        1,
        "A run");
  }

  private static List<Rule> rows(String table) {
    return List.copyOf(
        Dmn.readModelFromFile(RULES.resolve(table).toFile()).getModelElementsByType(Rule.class));
  }

  private static List<String> words(Rule row, int input) {
    InputEntry[] inputs = row.getInputEntries().toArray(InputEntry[]::new);
    return Stream.of(inputs[input].getTextContent().strip().split(","))
        .map(word -> word.strip().replace("\"", ""))
        .filter(word -> !word.isEmpty() && !word.contains("("))
        .toList();
  }

  private static String output(Rule row, int output) {
    return row.getOutputEntries().stream()
        .skip(output)
        .findFirst()
        .orElseThrow()
        .getTextContent()
        .strip()
        .replace("\"", "");
  }
}
