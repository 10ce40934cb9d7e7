package org.focusgroupdesk.progress;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureFacts;
import org.springframework.stereotype.Component;

/** What the forms of the log of funding and support show. */
@Component
class SupportFacts implements TaskFacts {

  private final ProcedureFacts procedureFacts;
  private final SupportLog log;

  SupportFacts(ProcedureFacts procedureFacts, SupportLog log) {
    this.procedureFacts = procedureFacts;
    this.log = log;
  }

  @Override
  public boolean know(String diagram) {
    return diagram.equals("record-support");
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    Map<String, Object> facts = procedureFacts.of(task, run);
    facts.put(
        "log",
        log.of(run.acronym()).stream()
            .map(entry -> "- " + plain(ReportWords.entryInWords(entry)))
            .collect(Collectors.joining("\n")));
    Map<String, Object> values = new HashMap<>(Map.of("facts", facts));
    if (task.getTaskDefinitionKey().equals("assess-request")) {
      SupportEntry entry = log.get(run.id());
      values.put("cost", entry.cost());
      values.put("exception", entry.exception());
    }
    return values;
  }
}
