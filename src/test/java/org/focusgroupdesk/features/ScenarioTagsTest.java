package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focusgroupdesk.rulebook.Rule;
import org.focusgroupdesk.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Holds the tags of the features against the list of scenarios to be there, and the rulebook. */
class ScenarioTagsTest {

  private static final Pattern KNOWN_KINDS =
      Pattern.compile("@(SC-\\d{2,3}|AMB-\\d{2}|real-life|figures|FG-[A-Z]{3}-\\d{2})");

  @Test
  void every_scenario_of_the_list_is_there_and_no_other() {
    assertThat(tags("@SC-")).containsExactlyElementsOf(new TreeSet<>(listed()));
  }

  @Test
  void every_rule_that_a_scenario_names_is_in_the_rulebook() {
    assertThat(new Rulebook().rules()).extracting(Rule::id).containsAll(tags("@FG-"));
  }

  @Test
  void every_tag_is_of_a_known_kind() {
    assertThat(tagLines().flatMap(ScenarioTagsTest::tagsOf))
        .allMatch(tag -> KNOWN_KINDS.matcher(tag).matches());
  }

  @Test
  void every_scenario_names_a_rule() {
    assertThat(lines().filter(line -> line.startsWith("Scenario")).count())
        .isEqualTo(tagLines().filter(line -> line.contains("@FG-")).count());
  }

  private static TreeSet<String> tags(String kind) {
    TreeSet<String> tags = new TreeSet<>();
    tagLines()
        .flatMap(ScenarioTagsTest::tagsOf)
        .filter(tag -> tag.startsWith(kind))
        .forEach(tag -> tags.add(tag.substring(1)));
    return tags;
  }

  private static Stream<String> tagsOf(String line) {
    return Arrays.stream(line.split(" +"));
  }

  private static Stream<String> tagLines() {
    return lines().filter(line -> line.startsWith("@"));
  }

  private static Stream<String> lines() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath:features/*.feature"))
          .map(ScenarioTagsTest::text)
          .flatMap(String::lines)
          .map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> listed() {
    return text(new ClassPathResource("features/scenarios.txt"))
        .lines()
        .filter(line -> line.startsWith("SC-"))
        .map(line -> line.split(" ")[0])
        .toList();
  }

  private static String text(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
