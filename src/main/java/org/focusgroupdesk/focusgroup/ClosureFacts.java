package org.focusgroupdesk.focusgroup;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of "decide-closure" and "close-focus-group" show. */
@Component
class ClosureFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS = Set.of("decide-closure", "close-focus-group");

  /** The only task of "decide-closure". */
  private static final String DECISION = "record-decision";

  private final ProcedureFacts procedureFacts;
  private final Procedures procedures;
  private final Register register;
  private final TermsOfReferenceVersions versions;
  private final Closures closures;
  private final ClosureDecisions decisions;
  private final FormWords words;
  private final Editions editions;
  private final RuntimeService runtime;
  private final Clock clock;

  ClosureFacts(
      ProcedureFacts procedureFacts,
      Procedures procedures,
      Register register,
      TermsOfReferenceVersions versions,
      Closures closures,
      ClosureDecisions decisions,
      FormWords words,
      Editions editions,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.procedureFacts = procedureFacts;
    this.procedures = procedures;
    this.register = register;
    this.versions = versions;
    this.closures = closures;
    this.decisions = decisions;
    this.words = words;
    this.editions = editions;
    this.runtime = runtime;
    this.clock = clock;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    return task.getTaskDefinitionKey().equals(DECISION) ? decision(task) : checklist(task);
  }

  private Map<String, Object> decision(Task task) {
    Procedure run = procedureFacts.runOf(task);
    Map<String, Object> facts = new HashMap<>(procedureFacts.of(task, run));
    facts.put("should", procedureFacts.should(run, decisions.foreseeable(run)));
    facts.put("deliverables", deliverables(run.acronym()));
    facts.put("terms", plain(versions.inForce(run.acronym()).deliverables()));
    return Map.of("facts", facts, "decidedOn", Geneva.dateOf(clock.instant()).toString());
  }

  private Map<String, Object> checklist(Task task) {
    String acronym =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    Closure closure = closures.find(acronym).orElseThrow();
    String edition = editions.inForceOn(Geneva.dateOf(clock.instant()));
    Map<String, Object> facts = new HashMap<>();
    facts.put("header", words.header(task, register.get(acronym), edition));
    facts.put(
        "end",
        Words.say(
            "closure.end", Words.say("ended." + closure.kind()), Geneva.words(closure.endedOn())));
    facts.put("deliverables", deliverables(acronym));
    return Map.of("facts", facts);
  }

  private String deliverables(String acronym) {
    List<Procedure> runs =
        procedures.of(acronym).stream()
            .filter(run -> run.kind().equals(ClosureDecisions.DELIVERABLE))
            .toList();
    return runs.stream()
        .map(
            run ->
                Words.say(
                    "deliverable.other",
                    plain(run.subject()),
                    Words.say("text-state." + run.state())))
        .collect(Collectors.joining("\n"));
  }
}
