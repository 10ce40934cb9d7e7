package org.focusgroupdesk.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "change-calendar": TSB adds, moves and cancels meetings in Tasklist. */
@Component("calendarDesk")
public class CalendarDesk {

  private final Submissions submissions;
  private final Meetings meetings;
  private final CalendarChanges changes;
  private final Clock clock;

  CalendarDesk(Submissions submissions, Meetings meetings, CalendarChanges changes, Clock clock) {
    this.submissions = submissions;
    this.meetings = meetings;
    this.changes = changes;
    this.clock = clock;
  }

  /** Step "Note the group": whose calendar it is. */
  public void open(DelegateExecution execution) {
    Submission form = submissions.takeStart(execution);
    execution.setVariable("calendarOf", form.choice("groupId"));
  }

  /** The coming meetings of a group, as the form offers them. */
  public List<Map<String, String>> choices(String group) {
    return meetings.from(group, Geneva.dateOf(clock.instant())).stream()
        .map(
            meeting ->
                Map.of(
                    "label",
                    meeting.label() + ": " + meeting.words(),
                    "value",
                    String.valueOf(meeting.id())))
        .toList();
  }

  /** Task "Add, move or cancel a meeting". */
  public void change(DelegateTask task) {
    Submission form = submissions.take(task);
    String group = (String) task.getVariable("calendarOf");
    switch (form.choice("action")) {
      case "add" ->
          changes.add(
              group,
              form.text("label"),
              form.date("firstDay"),
              form.date("lastDay"),
              form.optionalText("place").orElse(""),
              form.optionalDate("publishedDeadline").orElse(null));
      case "move" -> {
        Meeting meeting = chosen(form, group);
        changes.move(
            meeting.id(),
            form.date("firstDay"),
            form.date("lastDay"),
            form.optionalText("place").orElse(meeting.place()),
            form.optionalDate("publishedDeadline").orElse(null),
            announcedOn(form),
            form.user());
      }
      default -> changes.cancel(chosen(form, group).id(), announcedOn(form), form.user());
    }
  }

  private Meeting chosen(Submission form, String group) {
    String number = form.choice("meeting");
    return meetings.from(group, Geneva.dateOf(clock.instant())).stream()
        .filter(meeting -> String.valueOf(meeting.id()).equals(number))
        .findFirst()
        .orElseThrow(() -> new Refused(Words.say("meeting.not-coming")));
  }

  private LocalDate announcedOn(Submission form) {
    LocalDate announcedOn = form.date("announcedOn");
    if (announcedOn.isAfter(Geneva.dateOf(clock.instant()))) {
      throw new Refused(Words.say("meeting.announced-in-future"));
    }
    return announcedOn;
  }
}
