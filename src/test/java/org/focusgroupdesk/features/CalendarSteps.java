package org.focusgroupdesk.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;

/** The meetings of study groups and TSAG, and how TSB changes them. */
public class CalendarSteps {

  private final CaseDriver desk;
  private final CalendarOfDesk calendar;
  private final Scene scene;

  CalendarSteps(CaseDriver desk, CalendarOfDesk calendar, Scene scene) {
    this.desk = desk;
    this.calendar = calendar;
    this.scene = scene;
  }

  @Given("{group} meets from {day} to {day}")
  public void meets(String group, LocalDate firstDay, LocalDate lastDay) {
    desk.meeting(group, firstDay, lastDay);
  }

  @Given("{group} meets from {day} to {day}, with {day} published as its deadline")
  public void meets(String group, LocalDate firstDay, LocalDate lastDay, LocalDate published) {
    desk.meeting(group, firstDay, lastDay);
    calendar.publishDeadline(calendar.meeting(group, firstDay), published);
  }

  @When("TSB adds a meeting of {group} from {day} to {day}")
  public void adds(String group, LocalDate firstDay, LocalDate lastDay) {
    change(
        group,
        Map.of(
            "action",
            "add",
            "label",
            group + " " + firstDay,
            "firstDay",
            firstDay.toString(),
            "lastDay",
            lastDay.toString(),
            "place",
            "Geneva"));
  }

  @When("TSB moves the {group} meeting of {day} to {day} until {day}")
  public void moves(String group, LocalDate old, LocalDate firstDay, LocalDate lastDay) {
    Map<String, Object> values = new LinkedHashMap<>(chosen(group, old, "move"));
    values.put("firstDay", firstDay.toString());
    values.put("lastDay", lastDay.toString());
    change(group, values);
  }

  @When("TSB cancels the {group} meeting of {day}")
  public void cancels(String group, LocalDate old) {
    change(group, chosen(group, old, "cancel"));
  }

  private Map<String, Object> chosen(String group, LocalDate firstDay, String action) {
    Meeting meeting = calendar.meeting(group, firstDay);
    return Map.of(
        "action", action,
        "meeting", String.valueOf(meeting.id()),
        "announcedOn", Geneva.dateOf(desk.now()).toString());
  }

  /** TSB starts "Change the meeting calendar" and completes its one task. */
  private void change(String group, Map<String, Object> values) {
    String officer = scene.account(Person.tsb());
    scene.attempt(
        () -> {
          ProcessInstance change = desk.start(officer, "change-calendar", Map.of("groupId", group));
          Task task = desk.onlyTaskOf(change);
          desk.complete(officer, task, values);
        });
  }
}
