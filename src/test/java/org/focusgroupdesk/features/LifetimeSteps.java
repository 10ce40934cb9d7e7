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
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.ExtensionStore;
import org.focusgroupdesk.focusgroup.Lifetimes;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lifetime of a focus group, and requests for more of it. */
public class LifetimeSteps {

  private static final String EXTENSION = "extend-lifetime";
  private static final String ASK = "ask-more-time";
  private static final String DECIDE = "record-decision";
  private static final String STATE = "state-reservation-or-none";

  private final CaseDriver desk;
  private final RunningSteps running;
  private final Lifetimes lifetimes;
  private final ExtensionStore extensions;
  private final Procedures procedures;
  private final Meetings meetings;
  private final Ledger ledger;
  private final JdbcClient jdbc;
  private final Scene scene;

  LifetimeSteps(
      CaseDriver desk,
      RunningSteps running,
      Lifetimes lifetimes,
      ExtensionStore extensions,
      Procedures procedures,
      Meetings meetings,
      Ledger ledger,
      JdbcClient jdbc,
      Scene scene) {
    this.desk = desk;
    this.running = running;
    this.lifetimes = lifetimes;
    this.extensions = extensions;
    this.procedures = procedures;
    this.meetings = meetings;
    this.ledger = ledger;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  @Given("its lifetime ends on the date {day}")
  public void endsOnDate(LocalDate day) {
    terms(Map.of("lifetimeEnds", "date", "lifetimeDate", day.toString()));
  }

  @Given("its lifetime ends with the parent meeting of {day}")
  public void endsWithMeeting(LocalDate firstDay) {
    terms(Map.of("lifetimeEnds", "meeting", "lifetimeMeeting", firstDay.toString()));
  }

  @SuppressWarnings("unchecked")
  private void terms(Map<String, String> items) {
    ((Map<String, Object>) scene.proposal().get("tor")).putAll(items);
  }

  @When("its first meeting is set for {day}")
  public void firstMeeting(LocalDate day) {
    lifetimes.firstMeetingOn(scene.acronym(), day);
  }

  @When("its first meeting is put off, to a date that is not known yet")
  public void firstMeetingOpen() {
    lifetimes.firstMeetingOn(scene.acronym(), null);
  }

  @Then("its lifetime has no end yet")
  public void noEnd() {
    assertThat(lifetimes.endOf(scene.acronym())).isEmpty();
  }

  @Then("its work is generally expected to end from {day} to {day}, counted from {day}")
  public void guidance(LocalDate earliest, LocalDate latest, LocalDate from) {
    assertThat(lifetimes.guidance(scene.acronym()))
        .contains(new Lifetimes.Guidance(from, earliest, latest));
  }

  @When("{person} asks for {int} more months")
  public void asks(Person person, int months) {
    ask(person, Map.of("wanted", "months", "months", months));
  }

  @When("{person} asks for more time until {day}")
  public void asksUntil(Person person, LocalDate day) {
    ask(person, Map.of("wanted", "date", "newEnd", day.toString()));
  }

  @When("{person} asks for {int} more months in a progress report")
  public void asksInReport(Person person, int months) {
    ask(person, Map.of("wanted", "months", "months", months, "madeAs", "report"));
  }

  @When("{person} asks for {int} more months and the wider scope {string}")
  public void asksForBoth(Person person, int months, String scope) {
    ask(person, Map.of("wanted", "months", "months", months, "wider", true, "scope", scope));
  }

  @When("{person} asks for more time until {day} and the wider scope {string}")
  public void asksForBothUntil(Person person, LocalDate day, String scope) {
    ask(person, Map.of("wanted", "date", "newEnd", day.toString(), "wider", true, "scope", scope));
  }

  private void ask(Person person, Map<String, Object> wanted) {
    running.starts(person, label());
    scene.requireRefusalsRead();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("action", "lodge");
    values.put("madeAs", "contribution");
    values.put("document", "C-21");
    values.put("reason", "Two deliverables are drafted and not yet mature");
    values.putAll(wanted);
    scene.complete(person, ASK, values);
  }

  private static String label() {
    return "Ask for more time";
  }

  @When("the {group} chair names {groups} as concerned by the request")
  public void names(String group, List<String> others) {
    scene.complete(Person.chairOf(group), "name-groups", Map.of("consult", others));
  }

  @When("the {group} chair names no other study group as concerned by the request")
  public void namesNobody(String group) {
    scene.complete(Person.chairOf(group), "name-groups", Map.of("consult", List.of()));
  }

  @When("the {group} chair names no other study group as concerned by the request because {string}")
  public void namesNobodyBecause(String group, String reason) {
    scene.complete(
        Person.chairOf(group),
        "name-groups",
        Map.of("consult", List.of(), "overrideReason", reason));
  }

  @When("the {group} chair states the reservation {string}")
  public void reservation(String group, String reservation) {
    scene.complete(
        Person.chairOf(group), STATE, Map.of("answer", "reservation", "remarks", reservation));
  }

  @When("the {group} chair states that there is no reservation")
  public void noReservation(String group) {
    scene.complete(Person.chairOf(group), STATE, Map.of("answer", "none"));
  }

  @When("the {group} chair takes up the late request because {string}")
  public void takesLate(String group, String reason) {
    late(group, "yes", reason);
  }

  @When("the {group} chair does not take up the late request because {string}")
  public void refusesLate(String group, String reason) {
    late(group, "no", reason);
  }

  private void late(String group, String accept, String reason) {
    scene.complete(
        Person.chairOf(group), "accept-late-request", Map.of("accept", accept, "reason", reason));
  }

  @When("the {group} chair declares consensus to give the time asked for")
  public void gives(String group) {
    decide(group, Map.of("result", "extend", "newEnd", prefilledEnd(group)));
  }

  @When("the {group} chair declares consensus to give more time until {day}")
  public void givesUntil(String group, LocalDate day) {
    decide(group, Map.of("result", "extend", "newEnd", day.toString()));
  }

  @When("the {group} chair declares consensus to give the time asked for, backed by {string}")
  public void givesBacked(String group, String contribution) {
    decide(
        group, Map.of("result", "extend", "newEnd", prefilledEnd(group), "backedBy", contribution));
  }

  @When(
      "the {group} chair declares consensus to give the time asked for, over the objection {string}")
  public void givesOverObjection(String group, String objection) {
    decide(
        group, Map.of("result", "extend", "newEnd", prefilledEnd(group), "objections", objection));
  }

  @When(
      "the {group} chair declares consensus to give the time asked for, {group} withdrawing its"
          + " reservation because {string}")
  public void givesAfterWithdrawal(String group, String other, String how) {
    decide(
        group,
        Map.of(
            "result",
            "extend",
            "newEnd",
            prefilledEnd(group),
            "withdrawn",
            List.of(other),
            "howWithdrawn",
            how));
  }

  @When("the {group} chair declares consensus against more time because {string}")
  public void against(String group, String reason) {
    decide(group, Map.of("result", "against", "reason", reason));
  }

  @When("the {group} chair declares no consensus on more time because {string}")
  public void noConsensus(String group, String reason) {
    decide(group, Map.of("result", "no-consensus", "reason", reason));
  }

  private String prefilledEnd(String group) {
    return (String) scene.prefilled(Person.chairOf(group), DECIDE).get("newEnd");
  }

  private void decide(String group, Map<String, Object> declaration) {
    Map<String, Object> values = new LinkedHashMap<>(declaration);
    values.put("decidedOn", Geneva.dateOf(desk.now()).toString());
    scene.complete(Person.chairOf(group), DECIDE, values);
  }

  @Then("the request is on time for the {group} meeting of {day}")
  public void onTime(String group, LocalDate firstDay) {
    isFor(group, firstDay);
    assertThat(lateness().outcome()).isEqualTo(Outcome.MET);
  }

  @Then("the request is late for the {group} meeting of {day}")
  public void late(String group, LocalDate firstDay) {
    isFor(group, firstDay);
    assertThat(lateness().outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Then("the request is to be decided at the {group} meeting of {day}")
  public void isFor(String group, LocalDate firstDay) {
    scene.requireRefusalsRead();
    Meeting meeting = meetings.get(request().meeting().orElseThrow());
    assertThat(meeting.group()).isEqualTo(group);
    assertThat(meeting.firstDay()).isEqualTo(firstDay);
  }

  @Then("the request asks for time until {day}")
  public void asksFor(LocalDate day) {
    assertThat(extensions.get(request().id()).askedEnd()).isEqualTo(day);
  }

  @Then("the request is linked to a change of the terms of reference")
  public void linked() {
    Long change = extensions.get(request().id()).scopeChange();
    assertThat(procedures.get(change).kind()).isEqualTo("change-terms-of-reference");
  }

  @Then("{person} was warned that the end is near, {int} time(s)")
  public void warned(Person person, int times) {
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from notice where acronym = ? and audience = ?
                      and event = 'watch-lifetime.END_NEAR'""")
                .params(scene.acronym(), person.role())
                .query(Integer.class)
                .single())
        .isEqualTo(times);
  }

  private Finding lateness() {
    return ledger.of(scene.acronym()).stream()
        .filter(finding -> finding.gate().equals("request-deadline"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Procedure request() {
    return procedures.of(scene.acronym()).stream()
        .filter(run -> run.kind().equals(EXTENSION))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
