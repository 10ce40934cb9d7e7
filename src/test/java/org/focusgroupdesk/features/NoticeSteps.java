package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.focusgroupdesk.CaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was told what. */
public class NoticeSteps {

  private final CaseDriver desk;
  private final JdbcClient jdbc;
  private final Scene scene;

  NoticeSteps(CaseDriver desk, JdbcClient jdbc, Scene scene) {
    this.desk = desk;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  @When("the mail server does not take any mail")
  public void mailFails() {
    desk.sendMails();
  }

  @Then("{person} was told of every change of state")
  public void toldOfEverything(Person person) {
    List<String> states =
        jdbc.sql("select to_state from state_change where acronym = ? order by id")
            .param(scene.acronym())
            .query(String.class)
            .list();
    assertThat(states).isNotEmpty();
    assertThat(told(person)).containsExactlyElementsOf(states);
  }

  @Then("{person} was told that it is {state}")
  public void told(Person person, String state) {
    assertThat(told(person)).contains(state);
  }

  @Then("{person} was told that it is {state}, under {rule}")
  public void told(Person person, String state, String rule) {
    assertThat(
            jdbc.sql("select rule from notice where acronym = ? and audience = ? and event = ?")
                .params(scene.acronym(), person.role(), state)
                .query(String.class)
                .list())
        .containsOnly(rule);
  }

  @Then("{person} was told in {string} that it is {state}")
  public void toldInProcedure(Person person, String label, String state) {
    assertThat(told(person)).contains(RunningSteps.kind(label) + "." + state);
  }

  @Then("{person} was told in {string} that it is {state}, under {rule}")
  public void toldInProcedure(Person person, String label, String state, String rule) {
    told(person, RunningSteps.kind(label) + "." + state, rule);
  }

  @Then("{person} was not told in {string} that it is {state}")
  public void notToldInProcedure(Person person, String label, String state) {
    assertThat(desk.statesInDiagrams()).as("states of a procedure").contains(state);
    assertThat(told(person)).doesNotContain(RunningSteps.kind(label) + "." + state);
  }

  @Then("{person} was mailed the proposal, under {rule}")
  public void mailed(Person person, String rule) {
    told(person, "MAILED", rule);
  }

  @Then("{person} was not told that it is {state}")
  public void notTold(Person person, String state) {
    assertThat(desk.statesInDiagrams()).as("states of a case").contains(state);
    assertThat(told(person)).doesNotContain(state);
  }

  @Then("every mail that could not be sent is listed with the reason")
  public void failuresListed() {
    assertThat(
            jdbc.sql("select count(*) from notice where acronym = ? and status = 'waiting'")
                .param(scene.acronym())
                .query(Long.class)
                .single())
        .isPositive();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from notice
                    where acronym = ? and status = 'waiting' and failure is null""")
                .param(scene.acronym())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(desk.incidents(scene.acronym())).isPositive();
  }

  private List<String> told(Person person) {
    return jdbc.sql("select event from notice where acronym = ? and audience = ? order by id")
        .params(scene.acronym(), person.role())
        .query(String.class)
        .list();
  }
}
