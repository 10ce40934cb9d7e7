package org.focusgroupdesk.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.FormWords;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureFacts;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the forms of a meeting show besides their fields, and what they are filled with. */
@Component
class MeetingFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS =
      Set.of("hold-meeting", "announce-meeting", "conduct-meeting", "report-meeting");

  private final ProcedureFacts procedures;
  private final MeetingStore store;
  private final ParticipantList participants;
  private final MeetingReports reports;
  private final MeetingChecks checks;
  private final WorkingMethods methods;
  private final Countries countries;
  private final ObjectMapper json;

  MeetingFacts(
      ProcedureFacts procedures,
      MeetingStore store,
      ParticipantList participants,
      MeetingReports reports,
      MeetingChecks checks,
      WorkingMethods methods,
      Countries countries,
      ObjectMapper json) {
    this.procedures = procedures;
    this.store = store;
    this.participants = participants;
    this.reports = reports;
    this.checks = checks;
    this.methods = methods;
    this.countries = countries;
    this.json = json;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedures.runOf(task);
    Map<String, Object> facts = procedures.of(task, run);
    Map<String, Object> values = new HashMap<>();
    Optional<GroupMeeting> known = store.find(run.id());
    known.ifPresentOrElse(
        meeting -> {
          facts.put("meeting", arrangements(meeting));
          facts.put("participants", list(meeting));
          facts.put("contributions", papers(meeting));
          facts.put("patentPolicy", plain(reports.patentPolicySection(meeting)));
          facts.put("report", plain(meeting.report().text()));
          values.putAll(prefilled(task, meeting));
        },
        () -> values.put("meeting", Map.of("timeZone", Geneva.ZONE.getId())));
    if (task.getTaskDefinitionKey().equals("finish-report")) {
      facts.put("should", procedures.should(run, reports.foreseeable(run, known.orElseThrow())));
    }
    if (task.getTaskDefinitionKey().equals("plan-meeting")) {
      facts.put("electronic", checks.isExpected("plan", run.edition(), "electronic"));
    }
    values.put("facts", facts);
    return values;
  }

  private Map<String, Object> prefilled(Task task, GroupMeeting meeting) {
    return switch (task.getTaskDefinitionKey()) {
      case "plan-meeting" -> Map.of("meeting", tree(meeting.plan()), "result", "plan");
      case "keep-lists" -> Map.of("registered", registered(meeting));
      case "open-meeting" -> Map.of("accessible", meeting.plan().accessible());
      case "call-patent-policy" -> Map.of("presiding", meeting.presiding());
      case "close-meeting" ->
          Map.of("registered", registered(meeting), "methods", methods.of(meeting.acronym()));
      case "write-report" ->
          Map.of(
              "report", meeting.report().text(),
              "document", meeting.report().document(),
              "liaisons", meeting.report().liaisons(),
              "listShared", meeting.report().listShared());
      default -> Map.of();
    };
  }

  private Map<String, Object> tree(MeetingPlan plan) {
    return json.convertValue(plan, new TypeReference<>() {});
  }

  private List<Map<String, String>> registered(GroupMeeting meeting) {
    return participants.registeredFor(meeting.id()).stream()
        .map(Registration::participant)
        .map(
            person ->
                Map.of(
                    "label",
                    person.name() + ", " + person.affiliation(),
                    "value",
                    String.valueOf(person.id())))
        .toList();
  }

  private static String arrangements(GroupMeeting meeting) {
    MeetingPlan plan = meeting.plan();
    List<String> lines = new ArrayList<>();
    lines.add(Words.say("facts.group-meeting", plain(plan.words()), plan.timeZone()));
    if (!plan.language().isEmpty()) {
      lines.add(Words.say("facts.group-meeting.language", plain(plan.language())));
    }
    if (plan.papersUntil() != null) {
      lines.add(Words.say("facts.group-meeting.papers", Geneva.words(plan.papersUntil())));
    }
    lines.add(
        meeting.postedOn() == null
            ? Words.say("facts.group-meeting.not-posted")
            : Words.say(
                "facts.group-meeting.posted",
                Geneva.words(meeting.postedOn()),
                plain(meeting.postedAs())));
    return String.join("\n\n", lines);
  }

  private String list(GroupMeeting meeting) {
    return participants.registeredFor(meeting.id()).stream()
        .map(this::line)
        .collect(Collectors.joining("\n"));
  }

  private String line(Registration registration) {
    Participant person = registration.participant();
    return Words.say(
        "facts.group-meeting.participant",
        plain(person.name()),
        plain(person.affiliation()),
        countries.name(person.country()),
        Words.say("membership." + person.membership()),
        registration.remote() ? 1 : 0,
        registration.attended() ? 1 : 0,
        person.accommodation() == null ? "" : plain(person.accommodation()));
  }

  private String papers(GroupMeeting meeting) {
    return store.contributions(meeting.id()).stream()
        .map(
            paper ->
                Words.say(
                    "facts.group-meeting.paper",
                    plain(paper.number()),
                    plain(paper.title()),
                    plain(paper.source()),
                    paper.late() ? 1 : 0))
        .collect(Collectors.joining("\n"));
  }

  private static String plain(String text) {
    return FormWords.plain(text);
  }
}
