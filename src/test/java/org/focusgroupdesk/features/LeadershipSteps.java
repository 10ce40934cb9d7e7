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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parent group appoints the leaders, arranges the first meeting, and TSB announces. */
public class LeadershipSteps {

  private final CaseDriver desk;
  private final JdbcClient jdbc;
  private final Entities entities;
  private final Scene scene;

  LeadershipSteps(CaseDriver desk, JdbcClient jdbc, Entities entities, Scene scene) {
    this.desk = desk;
    this.jdbc = jdbc;
    this.entities = entities;
    this.scene = scene;
  }

  /** The leaders the group has from its start, where it was put to work with sample ones. */
  @Given("it is led by")
  public void isLedBy(DataTable table) {
    LocalDate from =
        jdbc.sql("select max(appointed_on) from leader where acronym = ?")
            .param(scene.acronym())
            .query(LocalDate.class)
            .single();
    jdbc.sql("delete from leader where acronym = ?").param(scene.acronym()).update();
    for (Map<String, String> row : table.asMaps()) {
      Map<String, Object> leader = entities.leader(row);
      jdbc.sql(
              """
              insert into leader (acronym, post, name, affiliation, membership, country, competence,
                provisional, appointed_on)
              values (?, ?, ?, ?, ?, ?, 'Long shown', false, ?)""")
          .params(
              scene.acronym(),
              row.get("post"),
              leader.get("name"),
              leader.get("affiliation"),
              leader.get("membership"),
              leader.get("country"),
              from)
          .update();
    }
  }

  @When("the {group} chair appoints")
  public void appoints(String group, DataTable table) {
    appoint(group, table.asMaps(), Map.of());
  }

  @When("the {group} chair appoints, going on because {string}")
  public void appoints(String group, String reason, DataTable table) {
    appoint(group, table.asMaps(), Map.of("overrideReason", reason));
  }

  @When("the {group} chair announces the first meeting for {day} to {day} in {string}")
  public void arranges(String group, LocalDate firstDay, LocalDate lastDay, String place) {
    scene.complete(
        Person.chairOf(group),
        "arrange-first-meeting",
        Map.of(
            "arrangement",
            "now",
            "firstDay",
            firstDay.toString(),
            "lastDay",
            lastDay.toString(),
            "place",
            place));
  }

  @When("the {group} chair leaves the first meeting open")
  public void leavesOpen(String group) {
    scene.complete(Person.chairOf(group), "arrange-first-meeting", Map.of("arrangement", "later"));
  }

  @When("TSB announces the group")
  public void announces() {
    scene.complete(
        Person.tsb(), "announce", Map.of("channels", List.of("website", "publications")));
  }

  @Then("{string} is its {post}")
  public void leads(String name, String post) {
    scene.requireRefusalsRead();
    assertThat(leaders(post)).contains(name);
  }

  @Then("it has no leaders yet")
  public void noLeaders() {
    assertThat(leaders("chair")).isEmpty();
    assertThat(leaders("vice-chair")).isEmpty();
  }

  @Then("its leaders are appointed until {group} confirms them")
  public void provisional(String group) {
    assertThat(
            jdbc.sql("select provisional from leader where acronym = ?")
                .param(scene.acronym())
                .query(Boolean.class)
                .list())
        .containsOnly(true);
  }

  private List<String> leaders(String post) {
    return jdbc.sql(
            "select name from leader where acronym = ? and post = ? and ended_on is null"
                + " order by id")
        .params(scene.acronym(), post)
        .query(String.class)
        .list();
  }

  private void appoint(String group, List<Map<String, String>> rows, Map<String, Object> others) {
    Map<String, Object> values = new LinkedHashMap<>(others);
    List<Map<String, Object>> chairs =
        rows.stream().filter(row -> row.get("post").equals("chair")).map(entities::leader).toList();
    values.put("chair", chairs.get(0));
    values.put("coChairs", chairs.subList(1, chairs.size()));
    values.put(
        "viceChairs",
        rows.stream()
            .filter(row -> row.get("post").equals("vice-chair"))
            .map(entities::leader)
            .toList());
    scene.complete(Person.chairOf(group), "appoint-leaders", values);
  }
}
