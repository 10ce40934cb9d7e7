package org.focusgroupdesk.features;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.focusgroupdesk.CaseDriver;

/** The desk itself: empty at first, its clock, and what the secretariat has set. */
public class DeskSteps {

  private final CaseDriver desk;
  private final PolicyOfScenario policy;
  private final Scene scene;

  DeskSteps(CaseDriver desk, PolicyOfScenario policy, Scene scene) {
    this.desk = desk;
    this.policy = policy;
    this.scene = scene;
  }

  @Before
  public void emptyDesk() {
    desk.clear();
    policy.asConfigured();
  }

  @After
  public void tidyUp() {
    desk.clear();
    policy.asConfigured();
    ClockUtil.reset();
    scene.requireRefusalsRead();
  }

  @Given("the secretariat counts clear days")
  public void countsClearDays() {
    policy.set("clear-days", true);
  }

  @Given("A.1 asks for contributions {int} days before a meeting")
  public void contributionLeadDays(int days) {
    policy.set("a1-contribution-lead-days", days);
  }

  @Given("the secretariat reads the countries of supporters literally")
  public void literalCountries() {
    policy.set("literal-countries", true);
  }

  @Given("the secretariat gives authors {int} days to answer a proposed solution")
  public void silenceDays(int days) {
    policy.set("silence-days", days);
  }

  @Given("the secretariat gives reviewers {int} days")
  public void reviewDays(int days) {
    policy.set("review-days", days);
  }

  @Given("the secretariat gives consulted groups {int} days")
  public void consultationDays(int days) {
    policy.set("consultation-days", days);
  }

  @Given("the secretariat holds no group open after its end")
  public void strictExpiry() {
    policy.set("strict-expiry", true);
  }

  @Given("the secretariat lets parent groups decide on running groups between their meetings")
  public void decideBetweenMeetings() {
    policy.set("decide-between-meetings", true);
  }

  @Given("TSAG answers in good time up to {int} days after correspondence could end")
  public void timelyDays(int days) {
    policy.set("timely-days", days);
  }

  @When("it is {day}")
  public void itIs(LocalDate day) {
    scene.requireRefusalsRead();
    desk.on(day);
  }

  @When("it is {day} at {time} in Geneva")
  public void itIs(LocalDate day, LocalTime time) {
    scene.requireRefusalsRead();
    desk.at(day.atTime(time));
  }
}
