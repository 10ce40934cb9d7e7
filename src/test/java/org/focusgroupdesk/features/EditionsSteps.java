package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.comparison.Comparison;
import org.focusgroupdesk.comparison.Comparison.Difference;
import org.focusgroupdesk.comparison.Comparison.Line;
import org.focusgroupdesk.comparison.ImaginedCase;
import org.focusgroupdesk.comparison.Items;
import org.focusgroupdesk.comparison.SideBySide;
import org.focusgroupdesk.rulebook.Reading;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions side by side: of the case of the scenario, or of one that is imagined. */
public class EditionsSteps {

  /** Tables that a case writes when anything happens in it. */
  private static final List<String> WRITTEN =
      List.of("focus_group", "finding", "deadline", "past_deadline", "state_change", "notice");

  private final SideBySide sideBySide;
  private final Entities entities;
  private final ObjectMapper json;
  private final JdbcClient jdbc;
  private final Scene scene;
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private Comparison comparison;

  EditionsSteps(
      SideBySide sideBySide, Entities entities, ObjectMapper json, JdbcClient jdbc, Scene scene) {
    this.sideBySide = sideBySide;
    this.entities = entities;
    this.json = json;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  @Given("an imagined case with {group} as parent group, received on {day}")
  public void imagined(String group, LocalDate day) {
    facts.put("parentGroup", group);
    facts.put("receivedOn", day.toString());
    facts.put("given", new ArrayList<>(Items.ALL));
    facts.put("leadStudyGroup", "none");
    facts.put("lifetimeMonths", 12);
  }

  @Given("in it {word} is {string}")
  public void says(String fact, String value) {
    facts.put(fact, value);
  }

  @Given("in it the {item} is left out")
  public void leftOut(String item) {
    ((List<?>) facts.get("given")).remove(item);
  }

  @Given("in it the lifetime is {int} months")
  public void months(int months) {
    facts.put("lifetimeMonths", months);
  }

  @Given("in it these supporters are")
  public void supporters(DataTable table) {
    facts.put(
        "supporters",
        table.asMaps().stream()
            .map(entities::supporter)
            .map(
                one -> {
                  Map<String, Object> member = new LinkedHashMap<>(one);
                  member.put("signed", member.remove("signedBy") != null);
                  return member;
                })
            .toList());
  }

  /** The rows as they stand, in a list of facts such as the leaders. */
  @Given("in it the following {word} are")
  public void rows(String fact, DataTable table) {
    facts.put(fact, table.asMaps());
  }

  @When("the editions are laid side by side")
  public void compare() {
    if (facts.isEmpty()) {
      scene.requireRefusalsRead();
      List<Long> before = rowsWritten();
      comparison = sideBySide.of(scene.acronym()).orElseThrow();
      assertThat(rowsWritten()).as("rows in the database").isEqualTo(before);
    } else {
      comparison = sideBySide.of(json.convertValue(facts, ImaginedCase.class));
    }
  }

  private List<Long> rowsWritten() {
    return WRITTEN.stream()
        .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single())
        .toList();
  }

  @Then("under {edition} {string} of {string} is {string}")
  public void is(String edition, String matter, String part, String verdict) {
    assertThat(reading(edition, part, matter).verdict().name().toLowerCase().replace('_', ' '))
        .isEqualTo(verdict);
  }

  @Then("under {edition} {string} of {string} says {string}")
  public void says(String edition, String matter, String part, String words) {
    assertThat(reading(edition, part, matter).says()).contains(words);
  }

  @Then("under {edition} {string} of {string} is {day}")
  public void isOn(String edition, String matter, String part, LocalDate day) {
    assertThat(reading(edition, part, matter).day()).isEqualTo(day);
  }

  @Then("{edition} does not ask for {string} of {string}")
  public void doesNotAsk(String edition, String matter, String part) {
    assertThat(line(part, matter).readings()).doesNotContainKey(edition).isNotEmpty();
  }

  @Then("the outcome differs in {string} of {string}")
  public void differs(String matter, String part) {
    assertThat(line(part, matter).differs()).isEqualTo(Difference.OUTCOME);
    assertThat(comparison.different()).contains(line(part, matter));
  }

  @Then("only what is asked differs in {string} of {string}")
  public void differsInDetail(String matter, String part) {
    assertThat(line(part, matter).differs()).isEqualTo(Difference.DETAIL);
  }

  @Then("the editions do not differ in {string} of {string}")
  public void doNotDiffer(String matter, String part) {
    assertThat(line(part, matter).differs()).isEqualTo(Difference.NONE);
  }

  @Then("no outcome differs")
  public void noOutcomeDiffers() {
    assertThat(comparison.different()).isEmpty();
  }

  @Then("under {edition} {int} conditions stop it")
  public void conditionsStopIt(String edition, int bars) {
    assertThat(
            comparison.editions().stream()
                .filter(outcome -> outcome.key().equals(edition))
                .map(Comparison.Outcome::bars))
        .containsExactly((long) bars);
  }

  @Then("the JSON says the same")
  public void jsonSaysTheSame() {
    JsonNode tree = json.valueToTree(comparison);
    assertThat(tree.get("lines")).hasSameSizeAs(comparison.lines());
    for (int place = 0; place < comparison.lines().size(); place++) {
      JsonNode line = tree.get("lines").get(place);
      Line expected = comparison.lines().get(place);
      assertThat(line.get("differs").asText()).isEqualTo(expected.differs().name());
      expected
          .readings()
          .forEach(
              (edition, reading) ->
                  assertThat(line.get("readings").get(edition).get("says").asText())
                      .isEqualTo(reading.says()));
    }
  }

  @Then("laying the editions side by side is refused because {string}")
  public void isRefused(String why) {
    assertThatThrownBy(() -> sideBySide.of(json.convertValue(facts, ImaginedCase.class)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  private Reading reading(String edition, String part, String matter) {
    Reading reading = line(part, matter).readings().get(edition);
    assertThat(reading).as("%s of %s under %s", matter, part, edition).isNotNull();
    return reading;
  }

  private Line line(String part, String matter) {
    return comparison.lines().stream()
        .filter(line -> line.part().equals(part) && line.matter().equals(matter))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no \"%s\" of \"%s\" in %s."
                        .formatted(
                            matter,
                            part,
                            comparison.lines().stream()
                                .map(line -> line.part() + ": " + line.matter())
                                .toList())));
  }
}
