package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Management;
import org.focusgroupdesk.focusgroup.Office;
import org.focusgroupdesk.focusgroup.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaders of a focus group at work: who cannot serve, who presides, who follows. */
public class OfficeSteps {

  private final CaseDriver desk;
  private final Offices offices;
  private final Management management;
  private final JdbcClient jdbc;
  private final Entities entities;
  private final Scene scene;
  private boolean ready = true;

  OfficeSteps(
      CaseDriver desk,
      Offices offices,
      Management management,
      JdbcClient jdbc,
      Entities entities,
      Scene scene) {
    this.desk = desk;
    this.offices = offices;
    this.management = management;
    this.jdbc = jdbc;
    this.entities = entities;
    this.scene = scene;
  }

  @Given("its vice-chair comes from {membership}, and is ready to serve as chair")
  public void viceChair(String membership) {
    jdbc.sql("update leader set membership = ? where acronym = ? and post = 'vice-chair'")
        .params(membership, scene.acronym())
        .update();
  }

  @Given("its vice-chair comes from {membership}, and is not ready to serve as chair")
  public void viceChairNotReady(String membership) {
    viceChair(membership);
    ready = false;
  }

  @When("{person} reports that {string} cannot serve from {day} because {string}")
  public void reports(Person person, String name, LocalDate from, String reason) {
    scene.complete(
        person,
        "report-vacancy",
        Map.of(
            "result",
            "report",
            "leader",
            chosen(person, "report-vacancy", "leaders", name),
            "saidBy",
            "The focus group",
            "unableFrom",
            from.toString(),
            "reason",
            reason));
  }

  @When("{string} presides, as the {group} chair and the focus group agreed on {day}")
  public void presides(String name, String group, LocalDate agreedOn) {
    Person chair = Person.chairOf(group);
    scene.complete(
        chair,
        "name-acting-chair",
        Map.of(
            "acting",
            chosen(chair, "name-acting-chair", "presiding", name),
            "agreedOn",
            agreedOn.toString(),
            "unwilling",
            ready
                ? List.of()
                : List.of(chosen(chair, "name-acting-chair", "viceChairOptions", name))));
  }

  @When("the {group} chair declares consensus to appoint {string}")
  public void appoints(String group, String name) {
    Person chair = Person.chairOf(group);
    scene.complete(
        chair,
        "decide-replacement",
        Map.of(
            "result", "appoint",
            "successor", chosen(chair, "decide-replacement", "candidates", name),
            "decidedOn", today()));
  }

  @When("the {group} chair declares that nobody is appointed because {string}")
  public void nobody(String group, String reason) {
    scene.complete(
        Person.chairOf(group),
        "decide-replacement",
        Map.of("result", "nobody", "decidedOn", today(), "canGoOn", "yes", "reason", reason));
  }

  @When("the {group} chair enters no nominations")
  public void noNominations(String group) {
    scene.complete(Person.chairOf(group), "call-nominations", Map.of());
  }

  @When("the {group} chair enters nominations")
  public void nominations(String group, DataTable nominees) {
    scene.complete(
        Person.chairOf(group),
        "call-nominations",
        Map.of("nominations", nominees.asMaps().stream().map(entities::leader).toList()));
  }

  @When("the {group} chair leaves the post open")
  public void leavesOpen(String group) {
    scene.complete(
        Person.chairOf(group), "fill-post", Map.of("result", "open", "decidedOn", today()));
  }

  @When("the {group} chair fills the post")
  public void fills(String group, DataTable leader) {
    scene.complete(
        Person.chairOf(group),
        "fill-post",
        Map.of(
            "result", "fill",
            "decidedOn", today(),
            "newLeader", entities.leader(leader.asMaps().get(0))));
  }

  @When("{person} names")
  public void names(Person person, DataTable managers) {
    List<Map<String, String>> rows =
        managers.asMaps().stream()
            .map(
                row -> {
                  Map<String, String> values = new LinkedHashMap<>(row);
                  values.replaceAll((key, value) -> value == null ? "" : value);
                  return values;
                })
            .toList();
    scene.complete(person, "name-managers", Map.of("managers", rows));
  }

  @Then("{string} presides without the title")
  public void presiding(String name) {
    scene.requireRefusalsRead();
    assertThat(held("acting-chair")).containsExactly(name);
  }

  @Then("nobody presides without the title")
  public void nobodyPresiding() {
    assertThat(held("acting-chair")).isEmpty();
  }

  @Then("it has no vice-chair")
  public void noViceChair() {
    scene.requireRefusalsRead();
    assertThat(held("vice-chair")).isEmpty();
  }

  @Then("{string} was its {post} until {day}")
  public void was(String name, String post, LocalDate day) {
    assertThat(offices.of(scene.acronym()))
        .anyMatch(
            office ->
                office.leader().name().equals(name)
                    && office.post().equals(post)
                    && day.equals(office.endedOn()));
  }

  @Then("{string} is in its management as {string}")
  public void manages(String name, String post) {
    assertThat(management.held(scene.acronym()))
        .anyMatch(manager -> manager.name().equals(name) && manager.post().equals(post));
  }

  private List<String> held(String post) {
    return offices.held(scene.acronym()).stream()
        .filter(office -> office.post().equals(post))
        .map(Office::leader)
        .map(leader -> leader.name())
        .toList();
  }

  /** The value of the choice that the form offers under a label that begins with the name. */
  @SuppressWarnings("unchecked")
  private String chosen(Person person, String task, String choices, String name) {
    return ((List<Map<String, String>>) scene.prefilled(person, task).get(choices))
        .stream()
            .filter(choice -> choice.get("label").startsWith(name))
            .map(choice -> choice.get("value"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nobody named " + name + " can be chosen."));
  }

  private String today() {
    return Geneva.dateOf(desk.now()).toString();
  }
}
