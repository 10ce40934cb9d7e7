package org.focusgroupdesk.deliverable;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

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

/** What the form of the yearly statistics shows. */
@Component
class StatisticsFacts implements TaskFacts {

  private final ProcedureFacts procedureFacts;
  private final YearlyStatistics statistics;
  private final Deliverables deliverables;

  StatisticsFacts(
      ProcedureFacts procedureFacts, YearlyStatistics statistics, Deliverables deliverables) {
    this.procedureFacts = procedureFacts;
    this.statistics = statistics;
    this.deliverables = deliverables;
  }

  @Override
  public boolean know(String diagram) {
    return diagram.equals("report-statistics");
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    TextCounts year = statistics.counts(run);
    TextCounts all = deliverables.counts(run.acronym());
    Map<String, Object> facts = new HashMap<>(procedureFacts.of(task, run));
    facts.put(
        "figures",
        Words.say(
            "statistics.figures",
            Geneva.words(statistics.yearFrom(run)),
            year.recommendations(),
            year.informativeTexts(),
            all.recommendations(),
            all.informativeTexts()));
    facts.put(
        "entries",
        deliverables.of(run.acronym()).stream()
            .filter(Deliverable::isHandedOver)
            .map(this::line)
            .collect(Collectors.joining("\n")));
    return Map.of("facts", facts);
  }

  private String line(Deliverable deliverable) {
    TextCounts counts = TextCounts.of(deliverables.entries(deliverable.procedure()));
    return Words.say(
        "statistics.line",
        plain(deliverable.plan().title()),
        counts.recommendations(),
        counts.informativeTexts());
  }
}
