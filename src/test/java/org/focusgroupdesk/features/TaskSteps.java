package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Geneva;

/** Who is asked to do what, by when, and what the desk waits for. */
public class TaskSteps {

  private final CaseDriver desk;
  private final Scene scene;

  TaskSteps(CaseDriver desk, Scene scene) {
    this.desk = desk;
    this.scene = scene;
  }

  @Then("{person} is asked to {string}")
  public void isAskedTo(Person person, String task) {
    scene.requireRefusalsRead();
    assertThat(desk.tasksFor(scene.account(person), scene.acronym()))
        .extracting(this::step)
        .contains(task);
  }

  @Then("{person} is asked to {string} by {day} at {time} in Geneva")
  public void isAskedTo(Person person, String task, LocalDate day, LocalTime time) {
    isAskedTo(person, task);
    assertThat(desk.tasksFor(scene.account(person), scene.acronym()))
        .filteredOn(candidate -> step(candidate).equals(task))
        .allSatisfy(
            candidate ->
                assertThat(candidate.getDueDate().toInstant()).isEqualTo(instant(day, time)));
  }

  @Then("{person} is only asked to {string}")
  public void isOnlyAskedTo(Person person, String task) {
    assertThat(desk.tasksFor(scene.account(person), scene.acronym()))
        .extracting(this::step)
        .containsOnly(task);
  }

  @Then("{person} has nothing to do")
  public void hasNothingToDo(Person person) {
    assertThat(desk.tasksFor(scene.account(person), scene.acronym()))
        .extracting(this::step)
        .isEmpty();
  }

  @Then("nobody is asked to {string}")
  public void nobodyIsAskedTo(String task) {
    assertThat(desk.stepsInDiagrams()).as("what people may be asked to do").contains(task);
    assertThat(desk.openTasks(scene.acronym())).extracting(this::step).doesNotContain(task);
  }

  @Then("the desk waits until {day} at {time} in Geneva")
  public void waitsUntil(LocalDate day, LocalTime time) {
    assertThat(desk.timers(scene.acronym()).values()).contains(instant(day, time));
  }

  @Then("the desk waits for no date")
  public void waitsForNoDate() {
    assertThat(desk.timers(scene.acronym())).isEmpty();
  }

  /** What somebody is asked to do; the name of the task says for which case as well. */
  private String step(Task task) {
    return task.getName().replace(scene.acronym() + ": ", "");
  }

  private static Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Geneva.ZONE).toInstant();
  }
}
