package org.focusgroupdesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleTraceTest {

  private static final Pattern BINDING =
      Pattern.compile("SHALL|NEEDS|WILL|SHOULD|ONLY MAY|condition");

  private final Rulebook rulebook = new Rulebook();
  private final RuleTrace trace = new RuleTrace();

  @Test
  void every_rule_that_binds_is_kept_somewhere() {
    List<String> lost =
        rulebook.rules().stream()
            .filter(rule -> BINDING.matcher(rule.strength()).find())
            .map(Rule::id)
            .filter(rule -> !trace.isKept(rule))
            .toList();

    assertThat(lost).isEmpty();
  }

  @Test
  void every_other_rule_is_kept_or_says_why_there_is_nothing_to_enforce() {
    assertThat(rulebook.rules())
        .hasSize(177)
        .allSatisfy(
            rule ->
                assertThat(trace.isKept(rule.id()))
                    .as(rule.id())
                    .isNotEqualTo(trace.nothingToEnforce(rule.id()).isPresent()));
  }

  @Test
  void the_document_lists_every_rule_once() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/rules.md"));

    assertThat(rulebook.rules())
        .allSatisfy(
            rule ->
                assertThat(lines.stream().filter(line -> line.startsWith("| " + rule.id() + " ")))
                    .hasSize(1));
  }
}
