package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;

/** A case goes from a study group to TSAG, and the TSAG chair says how TSAG takes it up. */
public class ReferralSteps {

  private static final String TRIAGE = "triage-referral";

  private final CaseDriver desk;
  private final Scene scene;

  ReferralSteps(CaseDriver desk, Scene scene) {
    this.desk = desk;
    this.scene = scene;
  }

  @When("the {group} chair forwards it to the TSAG chair")
  public void forwards(String group) {
    scene.complete(Person.chairOf(group), "forward-referral", Map.of("result", "forward"));
  }

  @When("the {group} chair records that the doubt was withdrawn because {string}")
  public void doubtWithdrawn(String group, String reason) {
    scene.complete(
        Person.chairOf(group),
        "forward-referral",
        Map.of("result", "doubt-withdrawn", "reason", reason));
  }

  @Then("the desk suggests {route} to the TSAG chair")
  public void suggests(String route) {
    assertThat(scene.prefilled(Person.chairOf("TSAG"), TRIAGE)).containsEntry("result", route);
  }

  @When("the TSAG chair takes it {route}")
  public void takes(String route) {
    scene.complete(Person.chairOf("TSAG"), TRIAGE, Map.of("result", route));
  }

  @When("the TSAG chair returns it to the study group because {string}")
  public void returns(String reason) {
    scene.complete(Person.chairOf("TSAG"), TRIAGE, Map.of("result", "return", "reason", reason));
  }

  @When("TSB makes it available to members on {day}")
  public void makesAvailable(LocalDate day) {
    desk.on(day);
    scene.complete(Person.tsb(), "make-available", Map.of("document", "Document 1"));
  }
}
