package org.focusgroupdesk.chance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.calendar.CalendarChanges;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.stereotype.Component;

/** Everybody around a group, doing whatever comes to mind. The desk may refuse any of it. */
@Component
class People {

  private static final List<String> ROLES =
      List.of("fg-life-chair", "fg-life-vice-chairs", "sg13-chair", "tsag-chair", "members", "tsb");

  /** Not part of any case, so that no edition is in force for it. */
  private static final String CALENDAR = "calendar";

  private final Map<String, String> refusals = new TreeMap<>();
  private final CaseDriver desk;
  private final RunningGroup groups;
  private final FormService forms;
  private final CalendarChanges calendar;
  private final Meetings meetings;
  private final ObjectMapper json;

  People(
      CaseDriver desk,
      RunningGroup groups,
      FormService forms,
      CalendarChanges calendar,
      Meetings meetings,
      ObjectMapper json) {
    this.desk = desk;
    this.groups = groups;
    this.forms = forms;
    this.calendar = calendar;
    this.meetings = meetings;
    this.json = json;
  }

  /** One thing that somebody does, or some time that passes. */
  void doSomething(String acronym, Random chance) {
    switch (chance.nextInt(10)) {
      case 0, 1 -> ask(acronym, chance);
      case 2, 3 -> time(chance.nextInt(45));
      case 4 -> changeCalendar("SG13", chance);
      default -> answer(acronym, chance, chance.nextInt(3) > 0);
    }
  }

  /** Time passes, in whole days. */
  void time(int days) {
    desk.on(today().plusDays(days));
    groups.goOn();
  }

  private void ask(String acronym, Random chance) {
    Map<String, Object> wish =
        new FilledForm(chance, today(), true, Map.of()).values(startForm(), Map.of());
    wish.put("focusGroup", acronym);
    attempt(
        "act", () -> desk.start(ROLES.get(chance.nextInt(ROLES.size())), "act-for-group", wish));
  }

  /**
   * Somebody completes one of the open tasks; nothing happens if there is none.
   *
   * @param diligent whether every field is filled
   */
  void answer(String acronym, Random chance, boolean diligent) {
    List<Task> open = new ArrayList<>(desk.openTasks(acronym));
    if (open.isEmpty()) {
      return;
    }
    open.sort(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getId));
    Task task = open.get(chance.nextInt(open.size()));
    Map<String, Object> offered = desk.form(task);
    Map<String, Object> values =
        new FilledForm(chance, today(), diligent, offered).values(form(task), offered);
    String person = task.getAssignee() == null ? desk.candidateGroup(task) : task.getAssignee();
    attempt(task.getTaskDefinitionKey(), () -> desk.complete(person, task, values));
    groups.goOn();
  }

  private void changeCalendar(String group, Random chance) {
    LocalDate day = today().plusDays(chance.nextInt(200) - 10);
    List<Meeting> known = meetings.from(group, today());
    int which = chance.nextInt(known.size() + 1);
    attempt(
        CALENDAR,
        () -> {
          if (which == known.size()) {
            calendar.add(group, "Added", day, day.plusDays(chance.nextInt(12)), "Geneva", null);
          } else if (chance.nextInt(4) == 0) {
            calendar.cancel(known.get(which).id(), today(), "tsb");
          } else {
            calendar.move(
                known.get(which).id(), day, day.plusDays(9), "Geneva", null, today(), "tsb");
          }
        });
  }

  /** A refusal is an answer; anything else is a defect. */
  private void attempt(String what, Runnable act) {
    try {
      act.run();
      refusals.remove(what);
    } catch (Refused answer) {
      if (!what.equals(CALENDAR)) {
        assertThat(answer.getMessage()).as(what).containsPattern("A\\.7 \\(\\d|Res \\d");
      }
      refusals.put(what, answer.getMessage());
    }
  }

  /** What was refused when it was last tried, and why. */
  Map<String, String> refusals() {
    return refusals;
  }

  private JsonNode startForm() {
    try (InputStream file = People.class.getResourceAsStream("/forms/act-for-group.form")) {
      return json.readTree(file).path("components");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private JsonNode form(Task task) {
    try (InputStream file = forms.getDeployedTaskForm(task.getId())) {
      return json.readTree(file).path("components");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  LocalDate today() {
    return Geneva.dateOf(desk.now());
  }
}
