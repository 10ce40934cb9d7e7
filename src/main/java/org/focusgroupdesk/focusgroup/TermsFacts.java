package org.focusgroupdesk.focusgroup;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.TermsChange.Discussion;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * What the forms of a change of terms of reference show, and what they are filled with at first.
 */
@Component
class TermsFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS =
      Set.of("change-terms-of-reference", "lodge-change", "discuss-change", "find-parent-meeting");

  private final ProcedureFacts procedureFacts;
  private final Register register;
  private final TermsOfReferenceVersions versions;
  private final TermsChanges changes;
  private final ChangeOfTerms changeOfTerms;
  private final ExtensionStore extensions;
  private final ParentMeetings meetings;
  private final ObjectMapper json;

  TermsFacts(
      ProcedureFacts procedureFacts,
      Register register,
      TermsOfReferenceVersions versions,
      TermsChanges changes,
      ChangeOfTerms changeOfTerms,
      ExtensionStore extensions,
      ParentMeetings meetings,
      ObjectMapper json) {
    this.procedureFacts = procedureFacts;
    this.register = register;
    this.versions = versions;
    this.changes = changes;
    this.changeOfTerms = changeOfTerms;
    this.extensions = extensions;
    this.meetings = meetings;
    this.json = json;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    FocusGroup group = register.get(run.acronym());
    Map<String, Object> values = new HashMap<>(prefilled(task, run));
    Map<String, Object> facts = procedureFacts.of(task, run);
    facts.put("meetings", meetings.of(run).map(meeting -> "- " + meeting.words()).orElse(""));
    facts.put("single", !group.decidedByTsag());
    facts.put("lifetime", lifetime(group));
    if (task.getTaskDefinitionKey().equals("decide-change")) {
      facts.put("should", procedureFacts.should(run, changeOfTerms.foreseeable(run)));
    }
    changes
        .find(run.id())
        .ifPresent(
            change -> {
              facts.put("change", change(run, change));
              facts.put("discussion", discussion(change, changes.discussions(run.id())));
            });
    values.put("facts", facts);
    return values;
  }

  private static String lifetime(FocusGroup group) {
    return group.lifetimeEnd() == null
        ? Words.say("terms.lifetime.open")
        : Words.say("terms.lifetime", Geneva.words(group.lifetimeEnd()));
  }

  private Map<String, Object> prefilled(Task task, Procedure run) {
    return switch (task.getTaskDefinitionKey()) {
      case "describe-change" -> describeChange(run);
      case "decide-change" ->
          Map.of(
              "tor", tree(changes.get(run).terms()),
              "decidedOn", meetings.today().toString());
      case "weigh-change" ->
          Map.of("consult", notHeard(run), "several", changes.get(run).severalGroups());
      default -> Map.of();
    };
  }

  /** The text in force; where a request for more time asks for a wider scope, with that scope. */
  private Map<String, Object> describeChange(Procedure run) {
    Map<String, Object> terms = tree(versions.inForce(run.acronym()));
    return extensions
        .scopeOf(run.id())
        .map(
            request -> {
              terms.put("scope", request.scope());
              return Map.<String, Object>of("tor", terms, "reason", request.reason());
            })
        .orElseGet(() -> Map.of("tor", terms));
  }

  private List<String> notHeard(Procedure run) {
    return changes.get(run).notHeard(changes.discussions(run.id())).stream()
        .filter(group -> !group.equals(register.get(run.acronym()).parentGroup()))
        .toList();
  }

  private Map<String, Object> tree(TermsOfReference terms) {
    return json.convertValue(terms, new TypeReference<>() {});
  }

  private String change(Procedure run, TermsChange change) {
    TermsOfReference before =
        versions.of(run.acronym()).stream()
            .filter(version -> version.procedure() != run.id())
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .terms();
    String items =
        TermsDifference.between(before, change.terms()).items().stream()
            .map(
                item ->
                    Words.say(
                        "facts.item",
                        Words.say("item." + item.name()),
                        item.pieces().stream()
                            .map(TermsFacts::piece)
                            .collect(Collectors.joining(" "))))
            .collect(Collectors.joining("\n\n"));
    Set<String> touched = new TreeSet<>(change.otherGroups());
    return Words.say(
        "terms.change",
        Words.say("initiative." + change.initiative()),
        plain(change.reason()),
        touched.isEmpty() ? Words.say("terms.touches-nobody") : String.join(", ", touched),
        items);
  }

  private static String piece(TermsDifference.Piece piece) {
    String text = plain(piece.text()).strip();
    return switch (piece.kind()) {
      case SAME -> text;
      case REMOVED -> Words.say("terms.removed", text);
      case ADDED -> Words.say("terms.added", text);
    };
  }

  private static String discussion(TermsChange change, List<Discussion> discussions) {
    String lines =
        discussions.stream()
            .map(
                one ->
                    Words.say(
                        "review.line",
                        one.studyGroup(),
                        Words.say("view." + (one.isOpen() ? "open" : one.answer())),
                        one.remarks() == null ? "" : plain(one.remarks())))
            .collect(Collectors.joining("\n"));
    if (change.tsagAnswer() == null) {
      return lines;
    }
    return lines
        + "\n"
        + Words.say(
            "review.line",
            "TSAG",
            Words.say("tsag." + change.tsagAnswer()),
            change.tsagRemarks() == null ? "" : plain(change.tsagRemarks()));
  }
}
