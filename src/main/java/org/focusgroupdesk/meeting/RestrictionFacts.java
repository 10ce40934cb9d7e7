package org.focusgroupdesk.meeting;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureFacts;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the form of a restriction to ITU-T members shows: who would have to leave. */
@Component
class RestrictionFacts implements TaskFacts {

  private final ProcedureFacts procedureFacts;
  private final Restrictions restrictions;
  private final Clock clock;

  RestrictionFacts(ProcedureFacts procedureFacts, Restrictions restrictions, Clock clock) {
    this.procedureFacts = procedureFacts;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  @Override
  public boolean know(String diagram) {
    return diagram.equals("restrict-participation");
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    Map<String, Object> facts = new HashMap<>(procedureFacts.of(task, run));
    facts.put("participation", participation(run));
    return Map.of("facts", facts, "decidedOn", Geneva.dateOf(clock.instant()).toString());
  }

  private String participation(Procedure run) {
    String meetings =
        restrictions.comingMeetings(run.acronym()).stream()
            .map(
                meeting ->
                    "- "
                        + Words.say(
                            "restriction.registered",
                            plain(meeting.subject()),
                            restrictions.others(meeting).size()))
            .collect(Collectors.joining("\n"));
    return meetings.isEmpty() ? Words.say("restriction.no-meeting") : meetings;
  }
}
