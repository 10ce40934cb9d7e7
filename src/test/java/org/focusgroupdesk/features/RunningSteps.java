package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;

/** A focus group at work, and the procedures people start for it. */
public class RunningSteps {

  private static final Path START_FORM = Path.of("forms/act-for-group.form");

  private final CaseDriver desk;
  private final RunningGroup groups;
  private final Procedures procedures;
  private final Scene scene;

  RunningSteps(CaseDriver desk, RunningGroup groups, Procedures procedures, Scene scene) {
    this.desk = desk;
    this.groups = groups;
    this.procedures = procedures;
    this.scene = scene;
  }

  @Given("{string}, a focus group of {group} established on {day} under {edition}")
  public void atWork(String acronym, String group, LocalDate day, String edition) {
    atWork(acronym, group, group, day, edition, Map.of());
  }

  /** The table may change items of the terms of reference, and name other study groups. */
  @Given("{string}, a focus group of {group} established on {day} under {edition}, with")
  public void atWorkWith(
      String acronym, String group, LocalDate day, String edition, DataTable items) {
    atWork(acronym, group, group, day, edition, items.asMap());
  }

  @Given("{string}, a focus group of {group} established by TSAG on {day} under {edition}")
  public void atWorkForTsag(String acronym, String group, LocalDate day, String edition) {
    atWork(acronym, group, "TSAG", day, edition, Map.of());
  }

  @Given("{string}, a focus group of {group} established by TSAG on {day} under {edition}, with")
  public void atWorkForTsagWith(
      String acronym, String group, LocalDate day, String edition, DataTable items) {
    atWork(acronym, group, "TSAG", day, edition, items.asMap());
  }

  private void atWork(
      String acronym,
      String parent,
      String establishedBy,
      LocalDate day,
      String edition,
      Map<String, String> items) {
    Map<String, Object> proposal = SampleProposal.complete(acronym, parent);
    items.forEach((item, value) -> put(proposal, item, value));
    scene.propose(proposal);
    groups.atWork(proposal, establishedBy, edition, day);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> proposal, String item, String value) {
    if (item.equals("other study groups")) {
      proposal.put("otherGroups", List.of(value.split(", ")));
    } else if (item.equals("restricted")) {
      proposal.put("restricted", true);
    } else {
      // Items of the terms of reference by their key on the form.
      ((Map<String, Object>) proposal.get("tor")).put(item, entered(value));
    }
  }

  /** What a cell of the table enters on the form; an empty one leaves the field empty. */
  private static Object entered(String value) {
    return value != null && value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;
  }

  @When("{person} starts {string}")
  public void starts(Person person, String label) {
    scene.attempt(
        () ->
            desk.start(
                scene.account(person),
                "act-for-group",
                Map.of("focusGroup", scene.acronym(), "act", kind(label))));
  }

  @Then("the last {string} is {state}")
  public void procedureIs(String label, String state) {
    scene.requireRefusalsRead();
    assertThat(last(label).state()).isEqualTo(state);
  }

  private Procedure last(String label) {
    String kind = kind(label);
    return procedures.of(scene.acronym()).stream()
        .filter(run -> run.kind().equals(kind))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("Nobody started \"" + label + "\"."));
  }

  /** The procedure that the form offers under this label. */
  static String kind(String label) {
    try {
      List<String> kinds =
          JsonPath.read(
              Files.readString(START_FORM),
              "$.components[*].values[?(@.label == '%s')].value".formatted(label));
      return kinds.get(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
