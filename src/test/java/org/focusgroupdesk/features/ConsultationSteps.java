package org.focusgroupdesk.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.establishment.Doubts;

/** Other study groups are asked, the lead study group is stated, doubts are raised. */
public class ConsultationSteps {

  private static final String ANSWER = "answer-consultation";

  private final CaseDriver desk;
  private final Doubts doubts;
  private final Scene scene;

  ConsultationSteps(CaseDriver desk, Doubts doubts, Scene scene) {
    this.desk = desk;
    this.doubts = doubts;
    this.scene = scene;
  }

  @Given("the chair will state {group} as lead study group")
  public void lead(String group) {
    scene.leadStudyGroup(group);
  }

  @Given("the chair will state that there is no lead study group")
  public void noLead() {
    scene.leadStudyGroup("none");
  }

  @When("the {group} chair answers that it has no concern")
  public void noConcern(String group) {
    scene.complete(Person.chairOf(group), ANSWER, Map.of("answer", "no-concern"));
  }

  @When("the {group} chair answers with the concern {string}")
  public void concern(String group, String remarks) {
    scene.complete(Person.chairOf(group), ANSWER, Map.of("answer", "concern", "remarks", remarks));
  }

  @When("the {group} chair answers that part of the topic is its own: {string}")
  public void ownTopic(String group, String remarks) {
    scene.complete(Person.chairOf(group), ANSWER, Map.of("answer", "doubt", "remarks", remarks));
  }

  @When("nobody who is consulted has a concern")
  public void nobodyHasAConcern() {
    List<Task> open = desk.openTasks(scene.acronym(), ANSWER);
    for (Task task : open) {
      scene.attempt(
          () ->
              desk.complete(
                  desk.personIn(desk.candidateGroup(task)), task, Map.of("answer", "no-concern")));
    }
  }

  @When("{person} raises the doubt {string}")
  public void raises(Person person, String reason) {
    scene.attempt(() -> doubts.raise(scene.acronym(), scene.account(person), reason));
  }
}
