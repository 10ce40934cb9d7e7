package org.focusgroupdesk.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureFacts;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.focusgroup.TermsOfReferenceVersions;
import org.focusgroupdesk.progress.ReportContent.Attendance;
import org.focusgroupdesk.progress.ReportContent.Output;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the forms of a progress report show, and what the desk fills in at first. */
@Component
class ReportFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS = Set.of(Reports.KIND, "follow-up-missed-report");

  /** As much as a text of a form may hold. */
  private static final int TEXT_LENGTH = 4000;

  private final ProcedureFacts procedureFacts;
  private final Register register;
  private final Reports reports;
  private final ReportStore store;
  private final ReportBasis basis;
  private final WorkOfGroup work;
  private final TermsOfReferenceVersions versions;
  private final ObjectMapper json;
  private final Clock clock;

  ReportFacts(
      ProcedureFacts procedureFacts,
      Register register,
      Reports reports,
      ReportStore store,
      ReportBasis basis,
      WorkOfGroup work,
      TermsOfReferenceVersions versions,
      ObjectMapper json,
      Clock clock) {
    this.procedureFacts = procedureFacts;
    this.register = register;
    this.reports = reports;
    this.store = store;
    this.basis = basis;
    this.work = work;
    this.versions = versions;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    ProgressReport report = store.get(run.id());
    Map<String, Object> facts = procedureFacts.of(task, run);
    Map<String, Object> values = new HashMap<>();
    switch (task.getTaskDefinitionKey()) {
      case "lodge-report", "complete-report" -> {
        facts.put("known", ReportWords.known(basis.of(report)));
        facts.put("missing", Optional.ofNullable(report.missing()).orElse(""));
        values.putAll(
            store
                .content(run.id())
                .map(this::asLodged)
                .orElseGet(() -> suggested(register.get(run.acronym()), report)));
      }
      case "check-report" -> {
        String missing = reports.missing(report);
        facts.put("report", inWords(report));
        facts.put("missing", missing);
        facts.put("should", procedureFacts.should(run, reports.contentChecks(report)));
        values.put("result", missing.isEmpty() ? "publish" : "incomplete");
        values.put("remarks", cut(missing));
      }
      case "look-into-silence" -> facts.put("missed", missed(report));
      default -> {
        facts.put("report", inWords(report));
        values.put("informedOn", Geneva.dateOf(clock.instant()).toString());
      }
    }
    values.put("facts", facts);
    return values;
  }

  private String inWords(ProgressReport report) {
    return ReportWords.report(
        report, store.content(report.procedure()).orElseThrow(), basis.of(report));
  }

  private String missed(ProgressReport report) {
    return store.of(report.acronym()).stream()
        .filter(ProgressReport::isMissed)
        .map(other -> Words.say("report.missed", other.number(), Geneva.words(other.dueOn())))
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Object> asLodged(ReportContent content) {
    Map<String, Object> values = json.convertValue(content, new TypeReference<>() {});
    values.values().removeIf(value -> value == null);
    return values;
  }

  private Map<String, Object> suggested(FocusGroup group, ProgressReport report) {
    ReportBasis.Basis known = basis.of(report);
    Optional<ReportContent> last =
        store.of(group.acronym()).stream()
            .filter(ProgressReport::isReceived)
            .reduce((earlier, later) -> later)
            .flatMap(earlier -> store.content(earlier.procedure()));
    Map<String, Object> values = new HashMap<>();
    values.put(
        "workPlan",
        last.map(ReportContent::workPlan)
            .or(() -> Optional.ofNullable(versions.inForce(group.acronym()).actionPlan()))
            .orElse(""));
    values.put(
        "plannedMeetings",
        rows(work.plannedAfter(group.acronym(), Geneva.dateOf(clock.instant()))));
    values.put("outputs", rows(outputs(group, known)));
    values.put("contributions", cut(contributions(known)));
    values.put(
        "attendance",
        rows(
            known.held().stream()
                .filter(meeting -> meeting.attendees().isEmpty())
                .map(meeting -> new Attendance(meeting.label(), meeting.firstDay(), null))
                .toList()));
    values.put("funding", cut(entries(known.offers())));
    values.put("support", cut(entries(known.arrangements())));
    values.put("copies", basis.concerned(group));
    values.put("language", "en");
    return values;
  }

  private List<Output> outputs(FocusGroup group, ReportBasis.Basis known) {
    List<Output> outputs = new ArrayList<>(work.outputs(group.acronym()));
    for (ReportedMeeting meeting : known.held()) {
      String from =
          Words.say("report.output-of", ContentCheck.inWords(meeting.label(), meeting.firstDay()));
      meeting.outputs().forEach(title -> outputs.add(new Output(title, from, List.of())));
    }
    return outputs;
  }

  private static String contributions(ReportBasis.Basis known) {
    return known.held().stream()
        .flatMap(meeting -> meeting.contributions().stream())
        .collect(Collectors.joining("\n"));
  }

  private static String entries(List<SupportEntry> entries) {
    return entries.stream().map(ReportWords::entryInWords).collect(Collectors.joining("\n"));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), TEXT_LENGTH));
  }

  private List<Map<String, Object>> rows(List<?> values) {
    return json.convertValue(values, new TypeReference<>() {});
  }
}
