package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.cucumber.java.en.Then;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register, the ledger and the deadlines of the case say. */
public class RecordSteps {

  private final CaseDriver desk;
  private final Register register;
  private final Ledger ledger;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final JdbcClient jdbc;
  private final Scene scene;

  RecordSteps(
      CaseDriver desk,
      Register register,
      Ledger ledger,
      Deadlines deadlines,
      Meetings meetings,
      JdbcClient jdbc,
      Scene scene) {
    this.desk = desk;
    this.register = register;
    this.ledger = ledger;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.jdbc = jdbc;
    this.scene = scene;
  }

  @Then("its state is {state}")
  public void stateIs(String state) {
    scene.requireRefusalsRead();
    assertThat(group().state()).isEqualTo(state);
  }

  @Then("it has been {state}")
  public void hasBeen(String state) {
    assertThat(states()).contains(state);
  }

  @Then("it has never been {state}")
  public void hasNeverBeen(String state) {
    assertThat(desk.statesInDiagrams()).as("states of a case").contains(state);
    assertThat(states()).doesNotContain(state);
  }

  @Then("it is on time for the {group} meeting of {day}")
  public void isOnTime(String group, LocalDate firstDay) {
    scene.requireRefusalsRead();
    assertThat(lastAt("contribution").outcome()).isEqualTo(Outcome.MET);
    isToBeDecidedAt(group, firstDay);
  }

  @Then("it is late for the {group} meeting of {day}")
  public void isLate(String group, LocalDate firstDay) {
    scene.requireRefusalsRead();
    assertThat(lastAt("contribution").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(group().state()).isEqualTo("LATE");
    isToBeDecidedAt(group, firstDay);
  }

  @Then("it is to be decided at the {group} meeting of {day}")
  public void isToBeDecidedAt(String group, LocalDate firstDay) {
    Meeting meeting = meetings.get(group().meeting().orElseThrow());
    assertThat(meeting.group()).isEqualTo(group);
    assertThat(meeting.firstDay()).isEqualTo(firstDay);
  }

  @Then("the deadline {deadline} is {day}")
  public void deadlineIs(String name, LocalDate day) {
    assertThat(deadline(name).lastDay()).isEqualTo(day);
  }

  @Then("the deadline {deadline} is {day}, until {instant}")
  public void deadlineIs(String name, LocalDate day, Instant instant) {
    deadlineIs(name, day);
    assertThat(deadline(name).lastInstant()).isEqualTo(instant);
  }

  @Then("the deadline {deadline} is set by {rule}, citing {string}")
  public void deadlineCites(String name, String rule, String clause) {
    assertThat(deadline(name).rule()).isEqualTo(rule);
    assertThat(deadline(name).clause()).contains(clause);
  }

  @Then("there is no deadline {deadline}")
  public void noDeadline(String name) {
    assertThat(deadlines.find(scene.acronym(), name)).isEmpty();
  }

  @Then("the deadline {deadline} was moved from {day} to {day}")
  public void moved(String name, LocalDate from, LocalDate to) {
    assertThat(changes(name)).contains(from + " " + to);
  }

  @Then("the deadline {deadline} of {day} was dropped")
  public void dropped(String name, LocalDate day) {
    assertThat(changes(name)).contains(day + " null");
  }

  @Then("finding {rule} is {string}")
  public void finding(String rule, String outcome) {
    assertThat(last(rule).outcome()).isEqualTo(outcomeOf(outcome));
  }

  @Then("finding {rule} is {string} with deadline {day}")
  public void finding(String rule, String outcome, LocalDate deadline) {
    finding(rule, outcome);
    assertThat(last(rule).lastDay()).isEqualTo(deadline);
  }

  @Then("finding {rule} is {string} citing {string}")
  public void findingCites(String rule, String outcome, String clause) {
    finding(rule, outcome);
    assertThat(last(rule).clause()).contains(clause);
  }

  @Then("finding {rule} says {string}")
  public void findingSays(String rule, String words) {
    assertThat(last(rule).compared()).contains(words);
  }

  @Then("finding {rule} is {string} because {string}, said by {person}")
  public void override(String rule, String outcome, String reason, Person person) {
    finding(rule, outcome);
    assertThat(last(rule).reason()).isEqualTo(reason);
    assertThat(last(rule).byRole()).isEqualTo(person.role());
  }

  @Then("an earlier finding {rule} is {string}")
  public void earlierFinding(String rule, String outcome) {
    assertThat(all(rule)).extracting(Finding::outcome).contains(outcomeOf(outcome));
  }

  @Then("there is no finding {rule}")
  public void noFinding(String rule) {
    assertThat(all(rule)).isEmpty();
  }

  @Then("this is accepted")
  public void accepted() {
    assertThat(scene.refusal()).as("what the desk said in refusing").isNull();
  }

  @Then("this is refused")
  public void refused() {
    assertThat(scene.refusal()).as("what the desk said in refusing").isNotNull();
  }

  @Then("this is refused, citing {string}")
  public void refusedCiting(String clause) {
    assertThat(scene.refusal()).as("what the desk said in refusing").isNotNull().contains(clause);
  }

  @Then("the refusal says {string}")
  public void refusalSays(String words) {
    assertThat(scene.refusal()).contains(words);
  }

  @Then("{group} decides on it")
  public void decides(String group) {
    assertThat(group().decidingGroup()).isEqualTo(group);
  }

  @Then("{group} is the parent group")
  public void parent(String group) {
    assertThat(group().parentGroup()).isEqualTo(group);
  }

  @Then("it is established on {day} with {group} as parent group")
  public void established(LocalDate day, String parent) {
    scene.requireRefusalsRead();
    assertThat(states()).contains("ESTABLISHED");
    assertThat(group().establishedOn()).isEqualTo(day);
    parent(parent);
  }

  @Then("it is not established")
  public void notEstablished() {
    assertThat(states()).doesNotContain("ESTABLISHED");
    assertThat(group().establishedOn()).isNull();
  }

  @Then("its lifetime ends on {day}")
  public void lifetimeEnds(LocalDate day) {
    assertThat(group().lifetimeEnd()).isEqualTo(day);
  }

  @Then("its end is generally expected from {day} to {day}")
  public void expectedEnd(LocalDate earliest, LocalDate latest) {
    assertThat(counted("lifetime-shortest")).isEqualTo(earliest);
    assertThat(counted("lifetime-longest")).isEqualTo(latest);
  }

  @Then("the terms of reference in force have the {item}")
  public void termsHave(String item) {
    assertThat(termInForce(item)).isNotBlank();
  }

  @Then("the {item} in force is {string}")
  public void termIs(String item, String text) {
    assertThat(termInForce(item)).isEqualTo(text);
  }

  private String termInForce(String item) {
    String terms =
        jdbc.sql("select text from tor_version where acronym = ? order by version desc limit 1")
            .param(scene.acronym())
            .query(String.class)
            .single();
    return JsonPath.read(terms, "$." + item.substring("tor.".length()));
  }

  private LocalDate counted(String name) {
    FocusGroup group = group();
    return deadlines
        .count(name, group.edition(), group.decidingGroup(), group.establishedOn(), "the decision")
        .lastDay();
  }

  private FocusGroup group() {
    return register.get(scene.acronym());
  }

  private Deadline deadline(String name) {
    return deadlines.of(scene.acronym()).stream()
        .filter(deadline -> deadline.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The case has no deadline " + name + "."));
  }

  private List<String> states() {
    return jdbc.sql("select to_state from state_change where acronym = ? order by id")
        .param(scene.acronym())
        .query(String.class)
        .list();
  }

  private List<String> changes(String name) {
    return jdbc.sql("select * from deadline_change where acronym = ? and name = ? order by id")
        .params(scene.acronym(), name)
        .query(
            (row, n) ->
                row.getObject("old_last_day", LocalDate.class)
                    + " "
                    + row.getObject("new_last_day", LocalDate.class))
        .list();
  }

  private List<Finding> all(String rule) {
    return ledger.of(scene.acronym()).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private Finding last(String rule) {
    List<Finding> all = all(rule);
    if (all.isEmpty()) {
      throw new AssertionError(
          "There is no finding %s; there are %s."
              .formatted(rule, ledger.of(scene.acronym()).stream().map(Finding::rule).toList()));
    }
    return all.get(all.size() - 1);
  }

  private Finding lastAt(String gate) {
    return ledger.of(scene.acronym()).stream()
        .filter(finding -> finding.gate().equals(gate))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("Nothing was found at the gate " + gate + "."));
  }

  private static Outcome outcomeOf(String words) {
    return Outcome.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
