package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.establishment.Comments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** First review, posting, four weeks of comments, and the chair's decision between meetings. */
public class CorrespondenceSteps {

  private static final String REVIEW = "review-proposal";
  private static final List<String> HANDLING = List.of("handle-comments", "resolve-comments");

  private final CaseDriver desk;
  private final ConsultationSteps consultation;
  private final Comments comments;
  private final JdbcClient jdbc;
  private final Scene scene;

  CorrespondenceSteps(
      CaseDriver desk,
      ConsultationSteps consultation,
      Comments comments,
      JdbcClient jdbc,
      Scene scene) {
    this.desk = desk;
    this.consultation = consultation;
    this.comments = comments;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  @When("the {group} chair opens the first review with everybody the form proposes")
  public void opensWithAll(String group) {
    Person chair = Person.chairOf(group);
    Map<String, Object> form = scene.prefilled(chair, "open-review");
    scene.complete(
        chair,
        "open-review",
        Map.of("reviewers", form.get("reviewers"), "consult", form.get("consult")));
  }

  @When("the {group} chair opens the first review with {reviewers}")
  public void opensWith(String group, List<String> reviewers) {
    scene.complete(Person.chairOf(group), "open-review", Map.of("reviewers", reviewers));
  }

  @When("the {group} chair opens the first review with {reviewers}, asking {groups}")
  public void opensWith(String group, List<String> reviewers, List<String> asked) {
    scene.complete(
        Person.chairOf(group), "open-review", Map.of("reviewers", reviewers, "consult", asked));
  }

  @When("everybody who reviews agrees")
  public void everybodyAgrees() {
    for (Task task : desk.openTasks(scene.acronym(), REVIEW)) {
      scene.attempt(() -> desk.complete(reviewer(task), task, Map.of("answer", "agree")));
    }
  }

  @When("{person} agrees in the review")
  public void agrees(Person person) {
    scene.complete(person, REVIEW, Map.of("answer", "agree"));
  }

  @When("{person} objects in the review: {string}")
  public void objects(Person person, String remarks) {
    scene.complete(person, REVIEW, Map.of("answer", "object", "remarks", remarks));
  }

  @When("{person} doubts in the review: {string}")
  public void doubts(Person person, String remarks) {
    scene.complete(person, REVIEW, Map.of("answer", "doubt", "remarks", remarks));
  }

  @When("the {group} chair concludes that the review agrees")
  public void concludesAgreed(String group) {
    scene.complete(Person.chairOf(group), "conclude-review", Map.of("result", "agree"));
  }

  @When("the {group} chair concludes that the review agrees, going on because {string}")
  public void concludesAgreed(String group, String reason) {
    scene.complete(
        Person.chairOf(group),
        "conclude-review",
        Map.of("result", "agree", "overrideReason", reason));
  }

  @When("the {group} chair concludes that the review does not agree because {string}")
  public void concludesNotAgreed(String group, String reason) {
    scene.complete(
        Person.chairOf(group), "conclude-review", Map.of("result", "not-agreed", "reason", reason));
  }

  @When("the {group} chair asks the reviewers again because {string}")
  public void asksAgain(String group, String reason) {
    scene.complete(
        Person.chairOf(group), "conclude-review", Map.of("result", "ask-again", "reason", reason));
  }

  @When("it passes the first review by the {group} chair without any doubt")
  public void passesReview(String group) {
    opensWithAll(group);
    everybodyAgrees();
    consultation.nobodyHasAConcern();
    concludesAgreed(group);
  }

  @When("TSB posts it on the website on {day}")
  public void posts(LocalDate day) {
    desk.on(day);
    scene.complete(Person.tsb(), "post-proposal", Map.of("document", "Document 1"));
  }

  @When("TSB mails it to the members on {day}")
  public void mails(LocalDate day) {
    desk.on(day);
    scene.complete(Person.tsb(), "mail-proposal", Map.of());
  }

  @When("TSB posts and mails it on {day}")
  public void postsAndMails(LocalDate day) {
    posts(day);
    mails(day);
  }

  @When("{person} sends {comment}: {string}")
  public void sends(Person person, String category, String text) {
    scene.attempt(() -> comments.add(scene.acronym(), scene.account(person), category, text));
  }

  @When("{person} withdraws the last comment")
  public void withdraws(Person person) {
    scene.attempt(() -> comments.withdraw(scene.acronym(), lastComment(), scene.account(person)));
  }

  @When("{person} confirms that the last comment is settled")
  public void confirms(Person person) {
    scene.attempt(() -> comments.confirm(scene.acronym(), lastComment(), scene.account(person)));
  }

  @When("the {group} chair records that the last comment is {resolution}: {string}")
  public void resolves(String group, String resolution, String proof) {
    settle(group, resolution, proof, Map.of("change", "none", "result", "record"));
  }

  @When(
      "the {group} chair changes the {item} editorially to {string}"
          + " and records that the last comment is {resolution}: {string}")
  public void changesEditorially(
      String group, String item, String text, String resolution, String proof) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("change", "editorial");
    values.put("tor", terms(group, item, text));
    values.put("result", "record");
    settle(group, resolution, proof, values);
  }

  @When("the {group} chair changes the {item} materially to {string} because {string}")
  public void changesMaterially(String group, String item, String text, String reason) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("change", "material");
    values.put("tor", terms(group, item, text));
    values.put("result", "post-again");
    values.put("reason", reason);
    complete(group, values);
  }

  @When("the {group} chair leaves it to the next meeting because {string}")
  public void defers(String group, String reason) {
    Person chair = Person.chairOf(group);
    String key = scene.keyOf(chair, List.of("resolve-comments", "decide-establishment"));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("result", "defer");
    values.put("reason", reason);
    if (key.equals("resolve-comments")) {
      values.put("change", "none");
    }
    scene.complete(chair, key, values);
  }

  @When("the {group} chair decides to establish it")
  public void establishes(String group) {
    scene.complete(Person.chairOf(group), "decide-establishment", Map.of("result", "establish"));
  }

  @When("the {group} chair decides to establish it, going on because {string}")
  public void establishes(String group, String reason) {
    scene.complete(
        Person.chairOf(group),
        "decide-establishment",
        Map.of("result", "establish", "overrideReason", reason));
  }

  @Then("the last comment is in time and blocks")
  public void blocks() {
    assertThat(standing()).isEqualTo("in time, blocks");
  }

  @Then("the last comment is in time and does not block")
  public void doesNotBlock() {
    assertThat(standing()).isEqualTo("in time, does not block");
  }

  @Then("the last comment is late and does not block")
  public void late() {
    assertThat(standing()).startsWith("late");
  }

  @Then("the {group} chair reads {string} on the form for comments")
  public void reads(String group, String text) {
    Person chair = Person.chairOf(group);
    assertThat(scene.prefilled(chair, scene.keyOf(chair, HANDLING)).get("comments").toString())
        .contains(text);
  }

  private String reviewer(Task task) {
    return task.getAssignee() == null
        ? desk.personIn(desk.candidateGroup(task))
        : task.getAssignee();
  }

  /** The comments as the form shows them, with the resolution of the last one filled in. */
  @SuppressWarnings("unchecked")
  private void settle(
      String group, String resolution, String proof, Map<String, Object> otherValues) {
    Person chair = Person.chairOf(group);
    List<Map<String, Object>> rows =
        (List<Map<String, Object>>)
            scene.prefilled(chair, scene.keyOf(chair, HANDLING)).get("comments");
    Map<String, Object> last = rows.get(rows.size() - 1);
    last.put("resolution", resolution);
    last.put("proof", proof);
    Map<String, Object> values = new LinkedHashMap<>(otherValues);
    values.put("comments", rows);
    complete(group, values);
  }

  private void complete(String group, Map<String, Object> values) {
    Person chair = Person.chairOf(group);
    scene.complete(chair, scene.keyOf(chair, HANDLING), values);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> terms(String group, String item, String text) {
    Person chair = Person.chairOf(group);
    Map<String, Object> terms =
        new LinkedHashMap<>(
            (Map<String, Object>) scene.prefilled(chair, scene.keyOf(chair, HANDLING)).get("tor"));
    terms.put(item.substring("tor.".length()), text);
    return terms;
  }

  private long lastComment() {
    return jdbc.sql("select max(id) from posting_comment where acronym = ?")
        .param(scene.acronym())
        .query(Long.class)
        .single();
  }

  private String standing() {
    return jdbc.sql("select late, blocking from posting_comment where id = ?")
        .param(lastComment())
        .query(
            (row, n) ->
                (row.getBoolean("late") ? "late, " : "in time, ")
                    + (row.getBoolean("blocking") ? "blocks" : "does not block"))
        .single();
  }
}
