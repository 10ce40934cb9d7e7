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
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.deliverable.Deliverable;
import org.focusgroupdesk.deliverable.Deliverables;
import org.focusgroupdesk.deliverable.TextCounts;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliverables, from the plan to what becomes of them; each is known by its title. */
public class DeliverableSteps {

  private static final String REPORT = "Technical report";

  private final CaseDriver desk;
  private final Deliverables deliverables;
  private final Procedures procedures;
  private final Meetings meetings;
  private final Register register;
  private final Roles roles;
  private final Editions editions;
  private final RuntimeService runtime;
  private final JdbcClient jdbc;
  private final Scene scene;

  DeliverableSteps(
      CaseDriver desk,
      Deliverables deliverables,
      Procedures procedures,
      Meetings meetings,
      Register register,
      Roles roles,
      Editions editions,
      RuntimeService runtime,
      JdbcClient jdbc,
      Scene scene) {
    this.desk = desk;
    this.deliverables = deliverables;
    this.procedures = procedures;
    this.meetings = meetings;
    this.register = register;
    this.roles = roles;
    this.editions = editions;
    this.runtime = runtime;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  @Given("{edition} holds from {day} on")
  public void holdsFrom(String edition, LocalDate day) {
    editions.startOn(edition, day);
  }

  @When("the focus group approves {string} by consensus")
  public void approves(String title) {
    approve(title, List.of(parent()));
  }

  @When("the focus group approves these deliverables by consensus")
  public void approvesAll(List<String> titles) {
    titles.forEach(this::approves);
  }

  @When("the focus group approves {string}, meant for no study group yet, by consensus")
  public void approvesForNobody(String title) {
    approve(title, List.of());
  }

  @When("the focus group approves {string}, meant for {groups}, by consensus")
  public void approvesFor(String title, List<String> groups) {
    approve(title, groups);
  }

  private void approve(String title, List<String> targets) {
    plan(title, REPORT, targets);
    drafted(title);
    answer(chair(), title, "draft-text", Map.of("result", "stable"));
    declare(title, REPORT);
    scene.requireRefusalsRead();
  }

  @When("the focus group plans {string}, which calls itself {string}")
  public void plans(String title, String label) {
    plan(title, label, List.of(parent()));
  }

  private void plan(String title, String label, List<String> targets) {
    String account = desk.personIn(chair());
    scene.attempt(
        () -> {
          desk.start(
              account,
              "act-for-group",
              Map.of("focusGroup", scene.acronym(), "act", "hand-over-deliverable"));
          desk.complete(
              account,
              scene.acronym(),
              "plan-deliverable",
              Map.of(
                  "title", title,
                  "textForm", "gap-analysis",
                  "selfLabel", label,
                  "meantAs", "none",
                  "targets", targets));
        });
  }

  @Given("{string} is being drafted")
  public void isBeingDrafted(String title) {
    plans(title, REPORT);
    drafted(title);
  }

  @Given("the draft of {string} is stable")
  public void isStable(String title) {
    isBeingDrafted(title);
    answer(chair(), title, "draft-text", Map.of("result", "stable"));
  }

  private void drafted(String title) {
    answer(chair(), title, "start-drafting", Map.of("editor", "Ada Muster"));
  }

  @When("{person} declares consensus on {string}, which calls itself {string}")
  public void declares(Person person, String title, String label) {
    assertThat(person.role()).isEqualTo(chair());
    declare(title, label);
  }

  private void declare(String title, String label) {
    answer(
        chair(),
        title,
        "declare-consensus",
        Map.of("result", "consensus", "approvedOn", today(), "selfLabel", label));
  }

  @When("{person} declares no consensus on {string} because {string}")
  public void declaresNone(Person person, String title, String objections) {
    answer(
        person.role(),
        title,
        "declare-consensus",
        Map.of("result", "no-consensus", "approvedOn", today(), "objections", objections));
  }

  @When("{person} passes on {string} as incomplete because {string}")
  public void passesOn(Person person, String title, String statement) {
    answer(person.role(), title, "draft-text", Map.of("result", "pass-on", "statement", statement));
  }

  @When("TSB lodges {string} as {string}")
  public void lodges(String title, String number) {
    answer(
        roles.tsb(),
        title,
        "lodge-td",
        Map.of("result", "lodged", "document", number, "receivedOn", today()));
  }

  /** The table gives the TD of each deliverable. */
  @When("TSB lodges these deliverables")
  public void lodgesAll(DataTable numbers) {
    numbers.asMap().forEach(this::lodges);
    scene.requireRefusalsRead();
  }

  @When("{person} answers {word} to taking these deliverables late because {string}")
  public void answersLate(Person person, String accept, String reason, List<String> titles) {
    titles.forEach(title -> answersLate(person, accept, title, reason));
    scene.requireRefusalsRead();
  }

  @When("{person} answers {word} to taking {string} late because {string}")
  public void answersLate(Person person, String accept, String title, String reason) {
    answer(person.role(), title, "accept-late-td", Map.of("accept", accept, "reason", reason));
  }

  @When("TSB posts {string} on the website")
  public void posts(String title) {
    answer(roles.tsb(), title, "post-deliverable", Map.of("result", "posted", "postedOn", today()));
  }

  @When("{person} finds {groups} for {string}")
  public void finds(Person person, List<String> groups, String title) {
    answer(person.role(), title, "coordinate-target", Map.of("targets", groups));
  }

  @When("{person} records that the meeting took up {string}")
  public void tookUp(Person person, String title) {
    answer(person.role(), title, "consider-text", Map.of("result", "taken-up"));
  }

  @When("{person} records that the meeting took up these deliverables")
  public void tookUpAll(Person person, List<String> titles) {
    titles.forEach(title -> tookUp(person, title));
    scene.requireRefusalsRead();
  }

  /** The table gives the work item of each deliverable. */
  @When("{person} records that {group} uses these deliverables in the work items")
  public void uses(Person person, String group, DataTable items) {
    items.asMap().forEach((title, item) -> use(person.role(), title, group, item));
    scene.requireRefusalsRead();
  }

  @Given("the {group} meeting of {day} took up these deliverables, which are tracked")
  public void areTracked(String group, LocalDate firstDay, List<String> titles) {
    titles.forEach(
        title -> {
          approves(title);
          lodges(title, "TD " + title);
        });
    scene.requireRefusalsRead();
    desk.on(firstDay);
    titles.forEach(title -> track(title, group));
    scene.requireRefusalsRead();
  }

  private void track(String title, String group) {
    String chairOfParent = roles.chairOf(group);
    answer(chairOfParent, title, "consider-text", Map.of("result", "taken-up"));
    use(chairOfParent, title, group, "Work item on " + title);
  }

  private void use(String role, String title, String group, String item) {
    answer(
        role,
        title,
        "record-use",
        Map.of("use", "work-item", "studyGroup", group, "designation", item, "on", today()));
  }

  @When("TSB enters for {string} that {group} approved the Recommendation {string} on {day}")
  public void recommendation(String title, String group, String designation, LocalDate on) {
    enter(title, "recommendation", group, designation, on);
  }

  @When("TSB enters for {string} that {group} agreed the informative text {string} on {day}")
  public void informative(String title, String group, String designation, LocalDate on) {
    enter(title, "informative", group, designation, on);
  }

  private void enter(String title, String what, String group, String designation, LocalDate on) {
    answer(
        roles.tsb(),
        title,
        "track-texts",
        Map.of(
            "result", what,
            "studyGroup", group,
            "designation", designation,
            "on", on.toString()));
  }

  @When("{person} closes the tracking of {string}")
  public void closesTracking(Person person, String title) {
    answer(person.role(), title, "track-texts", Map.of("result", "close", "on", today()));
  }

  @Then("the deliverable {string} is {state}")
  public void deliverableIs(String title, String state) {
    assertThat(deliverable(title).state()).isEqualTo(state);
  }

  @Then("it has {int} deliverables, each of them {state}")
  public void allAre(int number, String state) {
    scene.requireRefusalsRead();
    assertThat(deliverables.of(scene.acronym()))
        .hasSize(number)
        .extracting(Deliverable::state)
        .containsOnly(state);
  }

  @Then("the deliverable {string} has been {state}")
  public void deliverableHasBeen(String title, String state) {
    scene.requireRefusalsRead();
    assertThat(
            jdbc.sql("select to_state from state_change where procedure = ?")
                .param(deliverable(title).procedure())
                .query(String.class)
                .list())
        .contains(state);
  }

  @Then("there is no deliverable {string}")
  public void noDeliverable(String title) {
    assertThat(find(title)).isEmpty();
  }

  @Then("the deliverable {string} is marked as late")
  public void isMarkedLate(String title) {
    assertThat(deliverable(title).late()).isTrue();
  }

  @Then("the deliverable {string} goes to the {group} meeting of {day}")
  public void goesTo(String title, String group, LocalDate firstDay) {
    Meeting meeting =
        meetings.get(procedures.get(deliverable(title).procedure()).meeting().orElseThrow());
    assertThat(meeting.group()).isEqualTo(group);
    assertThat(meeting.firstDay()).isEqualTo(firstDay);
  }

  @Then("the register shows {int} Recommendations and {int} informative text(s) of {string}")
  public void registerShows(int recommendations, int informative, String acronym) {
    scene.requireRefusalsRead();
    assertThat(deliverables.counts(acronym))
        .isEqualTo(new TextCounts(recommendations, informative));
  }

  @Then("{person} is told of {string}")
  public void isTold(Person person, String words) {
    assertThat(
            jdbc.sql("select subject from notice where acronym = ? and audience = ?")
                .params(scene.acronym(), person.role())
                .query(String.class)
                .list())
        .anyMatch(subject -> subject.contains(words));
  }

  /** Somebody in a role completes the task of this deliverable, if it is there. */
  private void answer(String role, String title, String key, Map<String, Object> values) {
    Task task = taskOf(title, key);
    scene.attempt(() -> desk.complete(desk.personIn(role), task, new LinkedHashMap<>(values)));
  }

  private Task taskOf(String title, String key) {
    long run = deliverable(title).procedure();
    return desk.openTasks(scene.acronym(), key).stream()
        .filter(
            task ->
                ((Number) runtime.getVariable(task.getExecutionId(), Procedures.VARIABLE))
                        .longValue()
                    == run)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "\"%s\" has no task %s; open are %s."
                        .formatted(title, key, desk.openKeys(scene.acronym()))));
  }

  private Deliverable deliverable(String title) {
    return find(title)
        .orElseThrow(() -> new AssertionError("There is no deliverable \"" + title + "\"."));
  }

  private Optional<Deliverable> find(String title) {
    return deliverables.of(scene.acronym()).stream()
        .filter(deliverable -> deliverable.plan().title().equals(title))
        .findFirst();
  }

  private String chair() {
    return roles.focusGroupChair(scene.acronym());
  }

  private String parent() {
    return register.get(scene.acronym()).parentGroup();
  }

  private String today() {
    return Geneva.dateOf(desk.now()).toString();
  }
}
