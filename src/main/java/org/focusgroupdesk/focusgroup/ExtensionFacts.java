package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the forms of a request for more time show. */
@Component
class ExtensionFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS =
      Set.of("extend-lifetime", "admit-extension", "consider-extension", "state-reservation");

  private final ProcedureFacts facts;
  private final Register register;
  private final Lifetimes lifetimes;
  private final ExtensionStore store;
  private final ExtensionDecisions decisions;
  private final StudyGroupsConcerned concerned;
  private final Meetings meetings;
  private final Clock clock;

  ExtensionFacts(
      ProcedureFacts facts,
      Register register,
      Lifetimes lifetimes,
      ExtensionStore store,
      ExtensionDecisions decisions,
      StudyGroupsConcerned concerned,
      Meetings meetings,
      Clock clock) {
    this.facts = facts;
    this.register = register;
    this.lifetimes = lifetimes;
    this.store = store;
    this.decisions = decisions;
    this.concerned = concerned;
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = facts.runOf(task);
    FocusGroup group = register.get(run.acronym());
    Optional<Extension> request =
        store.of(run.acronym()).stream().filter(one -> one.procedure() == run.id()).findFirst();
    Map<String, Object> shown = facts.of(task, run);
    shown.put("lifetime", lifetime(group, request.isEmpty()));
    shown.put("request", request.map(one -> request(one, run)).orElse(""));
    shown.put("reservations", reservations(run));
    shown.put("meetings", meetings(group));
    shown.put("known", List.copyOf(concerned.of(group)));
    if (task.getTaskDefinitionKey().equals("record-decision")) {
      shown.put("should", facts.should(run, decisions.foreseeable(run, request.orElseThrow())));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("facts", shown);
    values.putAll(prefilled(task, run, group, request));
    return values;
  }

  private String lifetime(FocusGroup group, boolean beingAsked) {
    return lifetimes
        .endOf(group.acronym())
        .map(
            end -> {
              String words =
                  Words.say("extension.facts.end", Geneva.words(end.lastInstant()), end.counted());
              return beingAsked ? words + "\n\n" + lastRequest(group) : words;
            })
        .orElseGet(() -> Words.say("extension.not-begun", group.acronym()));
  }

  private String lastRequest(FocusGroup group) {
    return lifetimes
        .lastUsableRequest(group)
        .map(last -> Words.say("extension.facts.last-request", Geneva.words(last.lastInstant())))
        .orElseGet(() -> Words.say("extension.facts.no-meeting"));
  }

  private String request(Extension request, Procedure run) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.say(
            "extension.facts.asked",
            Geneva.words(request.askedEnd()),
            Words.say("extension-made-as." + request.madeAs()),
            FormWords.plain(request.document())));
    lines.add(Words.say("extension.facts.reason", FormWords.plain(request.reason())));
    if (request.scope() != null) {
      lines.add(Words.say("extension.facts.scope", FormWords.plain(request.scope())));
    }
    run.meeting()
        .map(meetings::get)
        .ifPresent(meeting -> lines.add(Words.say("extension.facts.meeting", meeting.words())));
    decisions
        .changeAtSameMeeting(run)
        .ifPresent(
            change ->
                lines.add(
                    Words.say("extension.facts.change-first", FormWords.plain(change.subject()))));
    lines.add(Words.say("extension.facts.at-end"));
    return String.join("\n\n", lines);
  }

  private String reservations(Procedure run) {
    return store.reservations(run.id()).stream()
        .map(
            asked ->
                Words.say(
                    "reservation.answer",
                    asked.studyGroup(),
                    said(asked)
                        + (asked.remarks() == null || asked.remarks().isEmpty()
                            ? ""
                            : ": " + FormWords.plain(asked.remarks()))))
        .collect(Collectors.joining("\n"));
  }

  private static String said(Reservation asked) {
    String answer = asked.answer() == null ? "asked" : asked.answer();
    return Words.say("reservation-line." + answer);
  }

  private String meetings(FocusGroup group) {
    return meetings.from(group.parentGroup(), Geneva.dateOf(clock.instant())).stream()
        .filter(Meeting::decides)
        .map(meeting -> "- " + meeting.words())
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Object> prefilled(
      Task task, Procedure run, FocusGroup group, Optional<Extension> request) {
    return switch (task.getTaskDefinitionKey()) {
      case "ask-more-time" -> Map.of("action", "lodge", "wanted", "months");
      case "name-groups" -> Map.of("consult", List.copyOf(concerned.of(group)));
      case "record-decision" ->
          Map.of(
              "decidedOn", Geneva.dateOf(clock.instant()).toString(),
              "newEnd", request.orElseThrow().askedEnd().toString(),
              "open",
                  store.openReservations(run.id()).stream()
                      .map(open -> Map.of("label", open, "value", open))
                      .toList());
      default -> Map.of();
    };
  }
}
