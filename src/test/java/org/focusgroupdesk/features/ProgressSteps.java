package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.HeldMeetings;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.progress.ProgressReport;
import org.focusgroupdesk.progress.ReportStore;
import org.focusgroupdesk.rulebook.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Progress reports of a focus group. */
public class ProgressSteps {

  private static final String LODGE = "lodge-report";
  private static final String COMPLETE = "complete-report";
  private static final String CHECK = "check-report";

  /** What the fields of the form are called in a scenario; the statement that there is nothing. */
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "work plan", List.of("workPlan"),
          "planned meetings", List.of("plannedMeetings", "noMeetings"),
          "status of the work", List.of("status"),
          "list of outputs", List.of("outputs", "noOutputs"),
          "summary of contributions", List.of("contributions"),
          "funding item", List.of("funding", "noFunding"),
          "support between meetings", List.of("support"));

  private final CaseDriver desk;
  private final HeldMeetings meetings;
  private final Procedures procedures;
  private final ReportStore reports;
  private final Roles roles;
  private final Editions editions;
  private final JdbcClient jdbc;
  private final Scene scene;

  ProgressSteps(
      CaseDriver desk,
      HeldMeetings meetings,
      Procedures procedures,
      ReportStore reports,
      Roles roles,
      Editions editions,
      JdbcClient jdbc,
      Scene scene) {
    this.desk = desk;
    this.meetings = meetings;
    this.procedures = procedures;
    this.reports = reports;
    this.roles = roles;
    this.editions = editions;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  /** A part of a progress report. */
  @ParameterType(
      "work plan|planned meetings|status of the work|list of outputs|target study groups"
          + "|summary of contributions|funding item|support between meetings")
  public String part(String words) {
    return words;
  }

  @Given("{edition} is in force from {day} on")
  public void inForceFrom(String edition, LocalDate day) {
    editions.startOn(edition, day);
  }

  @Given("it held the meeting {string} on {day}, with a list of its attendees {string}")
  public void held(String label, LocalDate day, String attendees) {
    meetings.hold(
        scene.acronym(), label, day, Arrays.asList(attendees.split(", ")), List.of("A use case"));
  }

  @Given("it held the meeting {string} on {day}, without a list of its attendees")
  public void heldWithoutList(String label, LocalDate day) {
    meetings.hold(scene.acronym(), label, day, List.of(), List.of());
  }

  @When("its chair lodges a complete progress report")
  public void lodges() {
    lodge(report());
  }

  @When("its chair lodges a progress report without the {part}")
  public void lodgesWithout(String part) {
    lodge(without(part));
  }

  @When("its chair lodges a progress report that states that no funding was given")
  public void lodgesWithoutFunding() {
    Map<String, Object> report = without("funding item");
    report.put("noFunding", true);
    lodge(report);
  }

  @When("its chair lodges a progress report in a language that is not an official one")
  public void lodgesInAnotherLanguage() {
    Map<String, Object> report = report();
    report.put("language", "other");
    lodge(report);
  }

  @When("its chair lodges a progress report with a list of attendees of {string} on {day}")
  public void lodgesWithAttendance(String label, LocalDate day) {
    Map<String, Object> report = report();
    report.put(
        "attendance",
        List.of(Map.of("label", label, "firstDay", day.toString(), "attendees", "Ann Lee, Acme")));
    lodge(report);
  }

  @When("its chair lodges the progress report as the desk has filled it in")
  public void lodgesAsFilledIn() {
    Map<String, Object> report = new LinkedHashMap<>(scene.prefilled(chair(), LODGE));
    report.remove("facts");
    lodge(report);
  }

  @When("its chair supplies the {part}")
  public void supplies(String part) {
    Map<String, Object> report = new LinkedHashMap<>(scene.prefilled(chair(), COMPLETE));
    report.remove("facts");
    part(part, report()).forEach(report::put);
    scene.complete(chair(), COMPLETE, report);
  }

  /** TSB does what the desk suggests on the form: sends it back, or publishes it. */
  @When("TSB checks the progress report")
  public void checks() {
    Map<String, Object> values = new LinkedHashMap<>(scene.prefilled(Person.tsb(), CHECK));
    values.remove("facts");
    if (values.get("result").equals("publish")) {
      values.remove("remarks");
      values.put("document", "TD-R" + reports.of(scene.acronym()).size());
    }
    scene.complete(Person.tsb(), CHECK, values);
  }

  @When("TSB publishes the progress report as {string} because {string}")
  public void publishes(String td, String reason) {
    scene.complete(
        Person.tsb(), CHECK, Map.of("result", "publish", "document", td, "overrideReason", reason));
  }

  @When("the {group} chair informs TSAG")
  public void informs(String group) {
    scene.complete(
        Person.chairOf(group),
        "inform-tsag",
        Map.of(
            "informedOn",
            Geneva.dateOf(desk.now()).toString(),
            "how",
            "As a TD of the next TSAG meeting"));
  }

  @When("the {group} chair finds that {string}")
  public void finds(String group, String remarks) {
    scene.complete(
        Person.chairOf(group),
        "look-into-silence",
        Map.of("result", "goes-on", "remarks", remarks));
  }

  @Then("progress report {int} is {state}")
  public void reportIs(int number, String state) {
    scene.requireRefusalsRead();
    assertThat(procedures.get(report(number).procedure()).state()).isEqualTo(state);
  }

  @Then("progress report {int} is due on {day}")
  public void isDue(int number, LocalDate day) {
    assertThat(deadline(number).lastDay()).isEqualTo(day);
  }

  @Then("progress report {int} is due on {day}, citing {string}")
  public void isDue(int number, LocalDate day, String clause) {
    isDue(number, day);
    assertThat(deadline(number).clause()).isEqualTo(clause);
  }

  @Then("progress report {int} is not due on any day yet")
  public void isNotDue(int number) {
    assertThat(procedures.deadline(procedures.get(report(number).procedure()), "report")).isEmpty();
  }

  @Then("progress report {int} is late")
  public void isLate(int number) {
    assertThat(report(number).late()).isTrue();
  }

  @Then("progress report {int} is in time")
  public void isInTime(int number) {
    scene.requireRefusalsRead();
    assertThat(report(number).isReceived()).isTrue();
    assertThat(report(number).late()).isFalse();
  }

  @Then("progress report {int} is published as {string}")
  public void isPublished(int number, String td) {
    assertThat(report(number).td()).isEqualTo(td);
  }

  @Then("progress report {int} is copied to {groups}")
  public void isCopied(int number, List<String> groups) {
    assertThat(reports.copies(report(number).procedure())).containsExactlyElementsOf(groups);
  }

  @Then("there are {int} progress reports")
  public void thereAre(int number) {
    assertThat(reports.of(scene.acronym())).hasSize(number);
  }

  @Then("the form for the progress report has {string} in its {part}")
  public void isFilledIn(String words, String part) {
    assertThat(scene.prefilled(chair(), LODGE).get(FIELDS.get(part).get(0)).toString())
        .contains(words);
  }

  @Then("TSB reads that {string} is missing")
  public void isMissing(String words) {
    assertThat(missing(Person.tsb(), CHECK)).contains(words);
  }

  @Then("TSB reads that nothing is missing")
  public void nothingIsMissing() {
    assertThat(missing(Person.tsb(), CHECK)).isEmpty();
  }

  @Then("its chair reads that {string} is missing")
  public void chairReads(String words) {
    assertThat(missing(chair(), COMPLETE)).contains(words);
  }

  @Then("{person} was told that the progress report is {state}, under {rule}")
  public void told(Person person, String state, String rule) {
    assertThat(
            jdbc.sql("select rule from notice where acronym = ? and audience = ? and event = ?")
                .params(scene.acronym(), person.role(), "report-progress." + state)
                .query(String.class)
                .list())
        .isNotEmpty()
        .containsOnly(rule);
  }

  private String missing(Person person, String task) {
    return ((Map<?, ?>) scene.prefilled(person, task).get("facts")).get("missing").toString();
  }

  private Person chair() {
    return new Person("its chair", roles.focusGroupChair(scene.acronym()));
  }

  private void lodge(Map<String, Object> report) {
    scene.complete(chair(), LODGE, report);
  }

  private ProgressReport report(int number) {
    return reports.of(scene.acronym()).get(number - 1);
  }

  private Deadline deadline(int number) {
    return procedures
        .deadline(procedures.get(report(number).procedure()), "report")
        .orElseThrow(() -> new AssertionError("Progress report " + number + " is not due."));
  }

  private Map<String, Object> without(String part) {
    Map<String, Object> report = report();
    if (part.equals("target study groups")) {
      report.put("outputs", List.of(Map.of("title", "Use cases", "status", "draft")));
    } else {
      FIELDS.get(part).forEach(report::remove);
    }
    return report;
  }

  private static Map<String, Object> part(String part, Map<String, Object> report) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> fields =
        part.equals("target study groups") ? List.of("outputs") : FIELDS.get(part);
    fields.stream()
        .filter(report::containsKey)
        .forEach(field -> values.put(field, report.get(field)));
    return values;
  }

  /** A report in which nothing is missing, as far as its chair can tell. */
  private Map<String, Object> report() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("workPlan", "Two reports by the end of the lifetime");
    report.put(
        "plannedMeetings",
        List.of(
            Map.of(
                "label", "Next meeting",
                "firstDay", Geneva.dateOf(desk.now()).plusDays(60).toString(),
                "place", "Nairobi")));
    report.put("status", "As planned");
    report.put(
        "outputs",
        List.of(Map.of("title", "Use cases", "status", "draft", "targets", List.of("SG13"))));
    report.put("contributions", "Four contributions on use cases");
    report.put("funding", "Helvetia Networks paid for the room");
    report.put("support", "Helvetia Networks provides a secretary at its own expense");
    report.put("language", "en");
    return report;
  }
}
