package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.meeting.GroupMeeting;
import org.focusgroupdesk.meeting.MeetingReports;
import org.focusgroupdesk.meeting.MeetingStore;
import org.focusgroupdesk.meeting.Participant;
import org.focusgroupdesk.meeting.ParticipantList;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Strength;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The meetings of a focus group: planned, announced, held and reported, and who takes part. */
public class GroupMeetingSteps {

  private final CaseDriver desk;
  private final RunningGroup groups;
  private final Procedures procedures;
  private final MeetingStore store;
  private final MeetingReports reports;
  private final ParticipantList participants;
  private final Countries countries;
  private final Entities entities;
  private final Editions editions;
  private final Ledger ledger;
  private final Roles roles;
  private final RuntimeService runtime;
  private final JdbcClient jdbc;
  private final Scene scene;

  GroupMeetingSteps(
      CaseDriver desk,
      RunningGroup groups,
      Procedures procedures,
      MeetingStore store,
      MeetingReports reports,
      ParticipantList participants,
      Countries countries,
      Entities entities,
      Editions editions,
      Ledger ledger,
      Roles roles,
      RuntimeService runtime,
      JdbcClient jdbc,
      Scene scene) {
    this.desk = desk;
    this.groups = groups;
    this.procedures = procedures;
    this.store = store;
    this.reports = reports;
    this.participants = participants;
    this.countries = countries;
    this.entities = entities;
    this.editions = editions;
    this.ledger = ledger;
    this.roles = roles;
    this.runtime = runtime;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  // --- Planning and notice -----------------------------------------------------------------------

  /** The whole course of a meeting without anything special; the clock goes on to its first day. */
  @Given("its meeting {string} of {day} was held and reported")
  public void held(String label, LocalDate day) {
    Person chair = chair();
    starts(chair);
    plans(chair, label, day, day);
    posts();
    desk.on(day);
    opens(chair);
    callsWithoutReplies();
    closesWithEverybody();
    writesReport();
    finishes(Map.of("result", "final", "overrideReason", "Nobody was registered"));
    scene.requireRefusalsRead();
  }

  /** The clock goes on to the day since which the public can see it. */
  @When("its meeting {string} from {day} to {day} is on the website on {day}")
  public void isOnWebsite(String label, LocalDate firstDay, LocalDate lastDay, LocalDate posted) {
    scene.requireRefusalsRead();
    desk.on(posted);
    Person chair = chair();
    starts(chair);
    plans(chair, label, firstDay, lastDay);
    posts();
    scene.requireRefusalsRead();
  }

  /** The last meeting that was planned; the clock goes on to its first day. */
  @When("the meeting is held under {string}, and reported")
  public void isHeld(String presiding) {
    hold(run(), presiding);
  }

  @When("its meeting {string} is held under {string}, and reported")
  public void isHeld(String label, String presiding) {
    hold(
        procedures.pending(scene.acronym(), "hold-meeting").stream()
            .filter(run -> store.get(run.id()).plan().label().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No meeting \"" + label + "\" is planned.")),
        presiding);
  }

  /** Beside another meeting that may be announced by then. */
  private void hold(Procedure run, String presiding) {
    String chair = chair().role();
    Map<String, Object> participant =
        applicant(
            Map.of(
                "name", "Placeholder Participant",
                "country", "Switzerland",
                "membership", "Sector Member"));
    answer(run, roles.tsb(), "keep-lists", Map.of("participants", List.of(participant)));
    desk.on(store.get(run.id()).plan().firstDay());
    answer(
        run,
        chair,
        "open-meeting",
        Map.of("result", "open", "presiding", presiding, "accessible", true));
    answer(
        run,
        chair,
        "call-patent-policy",
        Map.of("result", "made", "presiding", presiding, "noReplies", true));
    answer(run, chair, "close-meeting", Map.of("everybody", true));
    answer(run, chair, "write-report", Map.of("report", "The meeting met.", "listShared", true));
    answer(run, chair, "finish-report", Map.of("result", "final"));
  }

  /** Somebody in a role completes the task of this meeting. */
  private void answer(Procedure run, String role, String key, Map<String, Object> values) {
    Task task =
        desk.openTasks(scene.acronym(), key).stream()
            .filter(
                open ->
                    ((Number) runtime.getVariable(open.getExecutionId(), Procedures.VARIABLE))
                            .longValue()
                        == run.id())
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        "The meeting has no task %s; open are %s."
                            .formatted(key, desk.openKeys(scene.acronym()))));
    scene.attempt(() -> desk.complete(desk.personIn(role), task, values));
    scene.requireRefusalsRead();
  }

  @Given("the edition {edition} is in force from {day} on")
  public void inForceFrom(String edition, LocalDate day) {
    editions.startOn(edition, day);
  }

  @When("the running group takes up its work")
  public void takesUpWork() {
    groups.goOn();
  }

  @When("{person} plans the meeting {string} for {day}")
  public void plans(Person person, String label, LocalDate day) {
    plans(person, label, day, day);
  }

  @When("{person} plans the meeting {string} from {day} to {day}")
  public void plans(Person person, String label, LocalDate firstDay, LocalDate lastDay) {
    plan(person, arrangements(label, firstDay, lastDay));
  }

  /** The table gives arrangements by their key on the form. */
  @When("{person} plans the meeting {string} for {day}, with")
  public void plans(Person person, String label, LocalDate day, DataTable arrangements) {
    Map<String, Object> plan = arrangements(label, day, day);
    arrangements
        .asMap()
        .forEach(
            (key, value) ->
                plan.put(
                    key, value.matches("yes|no") ? (Object) value.equals("yes") : (Object) value));
    plan(person, plan);
  }

  private void plan(Person person, Map<String, Object> plan) {
    scene.complete(person, "plan-meeting", Map.of("result", "plan", "meeting", plan));
  }

  private static Map<String, Object> arrangements(
      String label, LocalDate firstDay, LocalDate lastDay) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("label", label);
    plan.put("firstDay", firstDay.toString());
    plan.put("lastDay", lastDay.toString());
    plan.put("timeZone", "Europe/Zurich");
    plan.put("place", "Geneva");
    plan.put("remote", true);
    plan.put("electronic", true);
    plan.put("accessible", true);
    plan.put("parentAgreed", true);
    return plan;
  }

  @When("{person} moves the meeting to {day}")
  public void moves(Person person, LocalDate day) {
    change(person);
    String label = meeting().plan().label();
    plans(person, label, day, day);
  }

  private void change(Person person) {
    String task = scene.keyOf(person, List.of("open-meeting", "settle-notice"));
    scene.complete(person, task, Map.of("result", "change"));
  }

  @When("{person} cancels the meeting because {string}")
  public void cancels(Person person, String reason) {
    String task = scene.keyOf(person, List.of("open-meeting", "settle-notice"));
    scene.complete(person, task, Map.of("result", "cancel", "reason", reason));
  }

  @When("{person} keeps the date of the meeting because {string}")
  public void keeps(Person person, String reason) {
    scene.complete(person, "settle-notice", Map.of("result", "keep", "reason", reason));
  }

  @When("TSB posts the meeting on the website")
  public void posts() {
    scene.complete(
        Person.tsb(),
        "post-meeting",
        Map.of("result", "posted", "document", "https://itu.int/meeting"));
  }

  @When("TSB posts the meeting, visible to the public since {day}")
  public void posts(LocalDate since) {
    scene.complete(
        Person.tsb(),
        "post-meeting",
        Map.of(
            "result",
            "posted",
            "document",
            "https://itu.int/meeting",
            "visibleSince",
            since.toString()));
  }

  @Then("the meeting is {state}")
  public void is(String state) {
    scene.requireRefusalsRead();
    assertThat(run().state()).isEqualTo(state);
  }

  @Then("its notice is due on {day}")
  public void noticeDue(LocalDate day) {
    scene.requireRefusalsRead();
    assertThat(procedures.deadline(run(), "meeting-notice").orElseThrow().lastDay()).isEqualTo(day);
  }

  @Then("finding {rule} is only a hint")
  public void hint(String rule) {
    List<Finding> all =
        ledger.of(scene.acronym()).stream().filter(one -> one.rule().equals(rule)).toList();
    assertThat(all.get(all.size() - 1).strength()).isEqualTo(Strength.NOTE);
  }

  @Then("the public can read that the meeting is {state}, under {rule}")
  public void published(String state, String rule) {
    assertThat(
            jdbc.sql(
                    """
                    select rule from notice
                    where acronym = ? and audience = 'public' and event = ?""")
                .params(scene.acronym(), "hold-meeting." + state)
                .query(String.class)
                .list())
        .isNotEmpty()
        .containsOnly(rule);
  }

  // --- Participants and contributions ------------------------------------------------------------

  @When("TSB registers")
  public void registers(DataTable rows) {
    keepLists(Map.of("participants", rows.asMaps().stream().map(this::applicant).toList()));
  }

  /**
   * A row with name, country and membership; perhaps e-mail, consent, and what the person needs.
   */
  private Map<String, Object> applicant(Map<String, String> row) {
    Map<String, Object> applicant = new LinkedHashMap<>();
    applicant.put("name", row.get("name"));
    applicant.put("affiliation", row.getOrDefault("affiliation", row.get("name") + " Ltd"));
    applicant.put("homeCountry", country(row.get("country")));
    applicant.put("membership", entities.membership(row.get("membership")));
    applicant.put("email", row.get("e-mail"));
    applicant.put("emailConsent", "yes".equals(row.get("consent")));
    applicant.put("accommodation", row.get("needs"));
    return applicant;
  }

  private String country(String name) {
    return countries.all().containsValue(name) ? entities.country(name) : "OTHER";
  }

  @When("TSB lists the contribution {string} of {string}, received on {day}")
  public void contributes(String number, String source, LocalDate day) {
    keepLists(
        Map.of(
            "contributions",
            List.of(
                Map.of(
                    "number",
                    number,
                    "title",
                    "On " + number,
                    "source",
                    source,
                    "receivedOn",
                    day.toString()))));
  }

  private void keepLists(Map<String, Object> values) {
    scene.complete(Person.tsb(), "keep-lists", values);
  }

  @Then("{int} person/persons is/are registered for the meeting")
  public void registered(int number) {
    assertThat(participants.registeredFor(run().id())).hasSize(number);
  }

  @Then("the list of participants of the group names {string}")
  public void listed(String name) {
    scene.requireRefusalsRead();
    assertThat(participants.of(scene.acronym())).extracting(Participant::name).contains(name);
  }

  @Then("the contribution {string} is late")
  public void late(String number) {
    scene.requireRefusalsRead();
    assertThat(store.contributions(run().id()))
        .filteredOn(one -> one.number().equals(number))
        .allMatch(one -> one.late())
        .hasSize(1);
  }

  // --- The meeting itself ------------------------------------------------------------------------

  @When("{person} opens the meeting")
  public void opens(Person person) {
    scene.complete(
        person,
        "open-meeting",
        Map.of("result", "open", "presiding", "Anna Berger", "accessible", true));
  }

  @When("the patent policy is called and nobody replies")
  public void callsWithoutReplies() {
    call(Map.of("result", "made", "presiding", "Anna Berger", "noReplies", true));
  }

  @When("the patent policy is called and {string} replies {string}")
  public void calls(String person, String reply) {
    call(
        Map.of(
            "result", "made",
            "presiding", "Anna Berger",
            "replies", List.of(Map.of("person", person, "reply", reply))));
  }

  @When("the patent policy is not called")
  public void callsNot() {
    call(Map.of("result", "not-made"));
  }

  private void call(Map<String, Object> values) {
    scene.complete(chair(), "call-patent-policy", values);
  }

  @When("the meeting is closed, and everybody registered attended")
  public void closesWithEverybody() {
    scene.complete(chair(), "close-meeting", Map.of("everybody", true));
  }

  @When("the meeting is closed, and nobody attended")
  public void closesWithNobody() {
    scene.complete(chair(), "close-meeting", Map.of());
  }

  /** The table gives what was agreed by its key on the form. */
  @When("the meeting is closed, and the participants agreed on")
  public void closesWithMethods(DataTable methods) {
    scene.complete(
        chair(),
        "close-meeting",
        Map.of("everybody", true, "methods", new LinkedHashMap<>(methods.asMap())));
  }

  @When("the meeting is closed, saying that it adopted changed terms of reference")
  public void closesWithOwnTerms() {
    scene.complete(chair(), "close-meeting", Map.of("everybody", true, "ownTerms", true));
  }

  @When("its report is written")
  public void writesReport() {
    scene.complete(
        chair(), "write-report", Map.of("report", "The meeting met.", "listShared", true));
  }

  @When("its report is written without handing on the list of participants")
  public void writesReportOnly() {
    scene.complete(chair(), "write-report", Map.of("report", "The meeting met."));
  }

  @When("its report is made final")
  public void finishes() {
    finishes(Map.of("result", "final"));
  }

  @When("its report is made final because {string}")
  public void finishes(String reason) {
    finishes(Map.of("result", "final", "overrideReason", reason));
  }

  private void finishes(Map<String, Object> values) {
    scene.complete(chair(), "finish-report", values);
  }

  @Then("its report says {string}")
  public void reportSays(String words) {
    scene.requireRefusalsRead();
    assertThat(reports.patentPolicySection(meeting())).contains(words);
  }

  @Then("between {day} and {day} the group held {int} meeting(s)")
  public void heldMeetings(LocalDate from, LocalDate to, int number) {
    assertThat(store.heldBetween(scene.acronym(), from, to)).hasSize(number);
  }

  // --- What these steps work with ----------------------------------------------------------------

  private void starts(Person person) {
    scene.attempt(
        () ->
            desk.start(
                scene.account(person),
                "act-for-group",
                Map.of("focusGroup", scene.acronym(), "act", "hold-meeting")));
  }

  private Person chair() {
    return new Person("the chair of the group", roles.focusGroupChair(scene.acronym()));
  }

  private Procedure run() {
    return procedures.of(scene.acronym()).stream()
        .filter(run -> run.kind().equals("hold-meeting"))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("No meeting was asked for."));
  }

  private GroupMeeting meeting() {
    return store.get(run().id());
  }
}
