package org.focusgroupdesk.deliverable;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureFacts;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.focusgroup.TermsOfReferenceVersions;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the forms of the diagrams of a deliverable show, and what they are filled with at first. */
@Component
class DeliverableFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS =
      Set.of(
          "hand-over-deliverable",
          "draft-deliverable",
          "lodge-deliverable",
          "consider-deliverable",
          "track-deliverable");

  private final ProcedureFacts procedureFacts;
  private final Deliverables deliverables;
  private final Drafts drafts;
  private final Register register;
  private final TermsOfReferenceVersions versions;
  private final Meetings meetings;
  private final Deadlines deadlines;
  private final Clock clock;

  DeliverableFacts(
      ProcedureFacts procedureFacts,
      Deliverables deliverables,
      Drafts drafts,
      Register register,
      TermsOfReferenceVersions versions,
      Meetings meetings,
      Deadlines deadlines,
      Clock clock) {
    this.procedureFacts = procedureFacts;
    this.deliverables = deliverables;
    this.drafts = drafts;
    this.register = register;
    this.versions = versions;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    FocusGroup group = register.get(run.acronym());
    Optional<Deliverable> deliverable = deliverables.find(run.id());
    Map<String, Object> facts = new HashMap<>(procedureFacts.of(task, run));
    Map<String, Object> values = new HashMap<>();
    deliverable.ifPresent(
        known -> {
          facts.put("deliverable", inWords(known));
          facts.put("shares", shares(known));
          if (task.getTaskDefinitionKey().equals("declare-consensus")) {
            facts.put("should", procedureFacts.should(run, drafts.foreseeable(run)));
          }
          facts.put("entries", entries(known));
          facts.put("meeting", meeting(run, group));
          facts.put("guide", known.plan().isMeantAsText() ? Words.say("deliverable.guide") : "");
          values.putAll(prefilled(task.getTaskDefinitionKey(), known, group));
        });
    if (deliverable.isEmpty()) {
      facts.put("terms", plain(versions.inForce(run.acronym()).deliverables()));
      facts.put("others", others(run));
      values.put("deliverableForms", forms());
      values.put("targets", List.of(group.parentGroup()));
    }
    values.put("facts", facts);
    return values;
  }

  private List<Map<String, Object>> forms() {
    return drafts.formsToday().stream()
        .map(row -> Map.of("label", row.get("name"), "value", row.get("form")))
        .toList();
  }

  private Map<String, Object> prefilled(String task, Deliverable deliverable, FocusGroup group) {
    String today = today().toString();
    return switch (task) {
      case "draft-text" -> {
        Set<String> concerned = new TreeSet<>(deliverable.plan().targets());
        concerned.add(group.parentGroup());
        yield Map.of("sharedWith", List.copyOf(concerned), "sharedOn", today);
      }
      case "declare-consensus" ->
          Map.of("approvedOn", today, "selfLabel", deliverable.plan().selfLabel());
      case "lodge-td" -> Map.of("receivedOn", today);
      case "coordinate-target" -> Map.of("targets", deliverable.plan().targets());
      case "post-deliverable" -> Map.of("postedOn", today);
      case "record-use", "track-texts" -> Map.of("on", today);
      default -> Map.of();
    };
  }

  private String inWords(Deliverable deliverable) {
    DeliverablePlan plan = deliverable.plan();
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.say(
            "deliverable.line", plain(plan.title()), nameOf(plan.form()), plain(plan.selfLabel())));
    lines.add(
        plan.targets().isEmpty()
            ? Words.say("deliverable.meant-for.unclear")
            : Words.say("deliverable.meant-for", String.join(", ", plan.targets())));
    if (plan.origin() != null) {
      lines.add(Words.say("deliverable.origin", plain(plan.origin())));
    }
    if (deliverable.editor() != null) {
      lines.add(Words.say("deliverable.editor", plain(deliverable.editor())));
    }
    if (deliverable.approvedOn() != null) {
      lines.add(Words.say("deliverable.approved-line", Geneva.words(deliverable.approvedOn())));
    }
    if (deliverable.incomplete()) {
      lines.add(Words.say("deliverable.incomplete-line", plain(deliverable.statement())));
    }
    deliverable
        .document()
        .ifPresent(
            td ->
                lines.add(
                    Words.say(
                        "deliverable.td-line", plain(td.number()), Geneva.words(td.receivedOn()))));
    if (deliverable.late()) {
      lines.add(Words.say("deliverable.late-line"));
    }
    return String.join("\n\n", lines);
  }

  private String nameOf(String form) {
    return drafts.formsToday().stream()
        .filter(row -> row.get("form").equals(form))
        .map(row -> (String) row.get("name"))
        .findFirst()
        .orElse(form);
  }

  private String others(Procedure run) {
    return deliverables.of(run.acronym()).stream()
        .map(
            other ->
                Words.say(
                    "deliverable.other",
                    plain(other.plan().title()),
                    Words.say("text-state." + other.state())))
        .collect(Collectors.joining("\n"));
  }

  private String shares(Deliverable deliverable) {
    return deliverables.shares(deliverable.procedure()).stream()
        .map(
            share ->
                Words.say(
                    "deliverable.share",
                    Geneva.words(share.on()),
                    String.join(", ", share.with()),
                    share.byLiaison() ? Words.say("deliverable.share.liaison") : ""))
        .collect(Collectors.joining("\n"));
  }

  private String entries(Deliverable deliverable) {
    return deliverables.entries(deliverable.procedure()).stream()
        .map(
            entry ->
                Words.say(
                    "deliverable.entry",
                    Words.say("use." + entry.what()),
                    entry.studyGroup() == null ? "" : entry.studyGroup(),
                    entry.designation() == null ? "" : plain(entry.designation()),
                    Geneva.words(entry.on())))
        .collect(Collectors.joining("\n"));
  }

  /** The meeting it is on the agenda of, or the next one; with the last day for TDs. */
  private String meeting(Procedure run, FocusGroup group) {
    return run.meeting()
        .map(meetings::get)
        .or(() -> meetings.nextAfter(group.parentGroup(), today()))
        .map(
            meeting ->
                Words.say(
                    "deliverable.meeting",
                    meeting.words(),
                    Geneva.words(
                        deadlines.before(meeting, Deadlines.DELIVERABLE, run.edition()).lastDay())))
        .orElse("");
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
