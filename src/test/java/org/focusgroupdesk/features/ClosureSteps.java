package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.FinalReport;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.focusgroup.Closure;
import org.focusgroupdesk.focusgroup.Closures;

/** How a focus group comes to its end. */
public class ClosureSteps {

  private static final List<String> CHECKLIST =
      List.of("participants", "mailing-list", "meetings", "public", "notices");

  private final CaseDriver desk;
  private final RunningGroup groups;
  private final FinalReport finalReport;
  private final Closures closures;
  private final Scene scene;

  ClosureSteps(
      CaseDriver desk,
      RunningGroup groups,
      FinalReport finalReport,
      Closures closures,
      Scene scene) {
    this.desk = desk;
    this.groups = groups;
    this.finalReport = finalReport;
    this.closures = closures;
    this.scene = scene;
  }

  @When("{person} records that the work is completed on {day}")
  public void completed(Person person, LocalDate on) {
    decide(person, Map.of("result", "completed", "decidedOn", on.toString()));
  }

  @When("{person} records that TSAG ends the group on {day}")
  public void endedByTsag(Person person, LocalDate on) {
    Map<String, Object> values = new LinkedHashMap<>(byTsag(on));
    values.put("consultedOn", on.minusDays(7).toString());
    decide(person, values);
  }

  @When("{person} records that TSAG ends the group on {day}, without consulting the Director")
  public void endedByTsagAlone(Person person, LocalDate on) {
    decide(person, byTsag(on));
  }

  private static Map<String, Object> byTsag(LocalDate on) {
    return Map.of(
        "result", "by-tsag", "decidedOn", on.toString(), "reason", "Merged with another group");
  }

  /** Starts the decision where it is not under way, and records it. */
  private void decide(Person person, Map<String, Object> values) {
    String account = scene.account(person);
    if (desk.taskFor(account, scene.acronym(), "record-decision") == null) {
      desk.start(
          account, "act-for-group", Map.of("focusGroup", scene.acronym(), "act", "decide-closure"));
    }
    scene.attempt(() -> desk.complete(account, scene.acronym(), "record-decision", values));
  }

  @When("the closing begins")
  public void closingBegins() {
    scene.requireRefusalsRead();
    groups.goOn();
  }

  @When("the final report is published")
  public void finalReportIsPublished() {
    finalReport.publish(scene.acronym());
  }

  @When("TSB goes through the closing checklist")
  public void closingChecklist() {
    scene.complete(Person.tsb(), "closing-checklist", Map.of("done", CHECKLIST));
  }

  @When("TSB goes through the closing checklist, noting that {string} goes on with the work")
  public void closingChecklist(String successor) {
    scene.complete(
        Person.tsb(), "closing-checklist", Map.of("done", CHECKLIST, "successor", successor));
  }

  @Given("the group is closed after the {group} meeting of {day}")
  public void isClosed(String group, LocalDate firstDay) {
    desk.on(firstDay);
    decide(
        Person.chairOf(group),
        Map.of(
            "result",
            "completed",
            "decidedOn",
            firstDay.toString(),
            "overrideReason",
            "As the meeting saw it"));
    closingBegins();
    finalReportIsPublished();
    closingChecklist();
    scene.requireRefusalsRead();
  }

  @Then("the end of the group is {string}")
  public void endIs(String kind) {
    assertThat(closure().kind()).isEqualTo(kind);
  }

  @Then("the group ended on {day}, and its file was closed on {day}")
  public void endedOn(LocalDate ended, LocalDate closed) {
    scene.requireRefusalsRead();
    assertThat(closure().endedOn()).isEqualTo(ended);
    assertThat(closure().closedOn()).isEqualTo(closed);
  }

  @Then("{string} goes on with its work")
  public void successorIs(String successor) {
    assertThat(closure().successor()).isEqualTo(successor);
  }

  private Closure closure() {
    return closures.find(scene.acronym()).orElseThrow();
  }
}
