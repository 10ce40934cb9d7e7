package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.TermsOfReferenceVersions;
import org.focusgroupdesk.focusgroup.TermsVersion;

/** A change of the terms of reference, from the request to the decision. */
public class TermsSteps {

  private final CaseDriver desk;
  private final TermsOfReferenceVersions versions;
  private final Scene scene;

  TermsSteps(CaseDriver desk, TermsOfReferenceVersions versions, Scene scene) {
    this.desk = desk;
    this.versions = versions;
    this.scene = scene;
  }

  @When("{person} says that the focus group has adopted")
  public void adopted(Person person, DataTable items) {
    describe(person, "adopted", items, List.of());
  }

  @When("{person} asks for a change")
  public void asks(Person person, DataTable items) {
    describe(person, "focus-group", items, List.of());
  }

  @When("{person} contributes a change")
  public void contributes(Person person, DataTable items) {
    describe(person, "contribution", items, List.of());
  }

  @When("{person} contributes a change that touches {groups}")
  public void contributes(Person person, List<String> touched, DataTable items) {
    describe(person, "contribution", items, touched);
  }

  /** The form is filled with the text in force; the table changes items by their key on it. */
  @SuppressWarnings("unchecked")
  private void describe(Person person, String initiative, DataTable items, List<String> touched) {
    Map<String, Object> text =
        new LinkedHashMap<>(
            (Map<String, Object>) scene.prefilled(person, "describe-change").get("tor"));
    items
        .asMap()
        .forEach(
            (item, value) ->
                text.put(item, value.matches("\\d+") ? (Object) Integer.valueOf(value) : value));
    scene.complete(
        person,
        "describe-change",
        Map.of(
            "initiative", initiative,
            "reason", "The work has shown it",
            "otherGroups", touched,
            "tor", text));
  }

  @When("{person} backs the change with contribution {string}")
  public void backs(Person person, String document) {
    scene.complete(person, "back-change", Map.of("document", document));
  }

  @When("the {group} chair accepts the late change because {string}")
  public void accepts(String group, String reason) {
    acceptLate(group, "yes", reason);
  }

  @When("the {group} chair does not accept the late change because {string}")
  public void doesNotAccept(String group, String reason) {
    acceptLate(group, "no", reason);
  }

  private void acceptLate(String group, String accept, String reason) {
    scene.complete(
        Person.chairOf(group), "accept-late-change", Map.of("accept", accept, "reason", reason));
  }

  @When("the {group} chair has nobody heard on the change")
  public void nobodyHeard(String group) {
    weigh(group, Map.of());
  }

  @When("the {group} chair has {groups} heard on the change")
  public void heard(String group, List<String> others) {
    weigh(group, Map.of("consult", others));
  }

  @When(
      "the {group} chair has {groups} heard on the change, which makes the group that of several"
          + " study groups")
  public void heardOfSeveral(String group, List<String> others) {
    weigh(group, Map.of("consult", others, "several", true));
  }

  private void weigh(String group, Map<String, Object> values) {
    scene.complete(Person.chairOf(group), "weigh-change", values);
  }

  @When("the {group} chair agrees to the change")
  public void agrees(String group) {
    scene.complete(Person.chairOf(group), "state-view", Map.of("answer", "agree"));
  }

  @When("the {group} chair does not agree to the change because {string}")
  public void doesNotAgree(String group, String remarks) {
    scene.complete(
        Person.chairOf(group), "state-view", Map.of("answer", "disagree", "remarks", remarks));
  }

  @When("the TSAG chair objects to the change because {string}")
  public void objects(String reason) {
    scene.complete(
        Person.chairOf("TSAG"), "agree-several", Map.of("answer", "object", "remarks", reason));
  }

  @When("TSB puts the change on the agenda")
  public void agenda() {
    scene.complete(Person.tsb(), "agenda-change", Map.of("document", "C-99"));
  }

  @When("the {group} chair declares consensus to change the terms of reference")
  public void approves(String group) {
    scene.complete(
        Person.chairOf(group), "decide-change", Map.of("result", "approve", "decidedOn", today()));
  }

  @When("the {group} chair declares consensus against the change because {string}")
  public void rejects(String group, String reason) {
    decide(group, "against", reason);
  }

  @When("the {group} chair declares no consensus on the change because {string}")
  public void carriesOver(String group, String reason) {
    decide(group, "no-consensus", reason);
  }

  @When("the {group} chair has the change discussed first because {string}")
  public void discussFirst(String group, String reason) {
    decide(group, "discuss", reason);
  }

  private void decide(String group, String result, String reason) {
    scene.complete(
        Person.chairOf(group),
        "decide-change",
        Map.of("result", result, "decidedOn", today(), "reason", reason));
  }

  private String today() {
    return Geneva.dateOf(desk.now()).toString();
  }

  @Then("there is/are {int} version(s) of the terms of reference")
  public void numberOfVersions(int number) {
    assertThat(versions.of(scene.acronym())).hasSize(number);
  }

  @Then("there are {int} versions of the terms of reference, the last in force from {day}")
  public void lastVersion(int number, LocalDate from) {
    numberOfVersions(number);
    List<TermsVersion> all = versions.of(scene.acronym());
    assertThat(all.get(number - 1).inForceFrom()).isEqualTo(from);
  }

  @Then("{person} has no task {string} before {day}")
  public void noTask(Person person, String step, LocalDate day) {
    assertThat(Geneva.dateOf(desk.now())).isBefore(day);
    assertThat(desk.stepsInDiagrams()).as("what people may be asked to do").contains(step);
    assertThat(desk.tasksFor(scene.account(person), scene.acronym()))
        .noneMatch(task -> task.getName().endsWith(step));
  }
}
