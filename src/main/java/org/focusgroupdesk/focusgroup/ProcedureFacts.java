package org.focusgroupdesk.focusgroup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the form of every task of a procedure shows. */
@Component
public class ProcedureFacts {

  private final Procedures procedures;
  private final Register register;
  private final Ledger ledger;
  private final FormWords words;
  private final RuntimeService runtime;

  ProcedureFacts(
      Procedures procedures,
      Register register,
      Ledger ledger,
      FormWords words,
      @Lazy RuntimeService runtime) {
    this.procedures = procedures;
    this.register = register;
    this.ledger = ledger;
    this.words = words;
    this.runtime = runtime;
  }

  /** The run a task belongs to. */
  public Procedure runOf(Task task) {
    Number id = (Number) runtime.getVariable(task.getExecutionId(), Procedures.VARIABLE);
    return procedures.get(id.longValue());
  }

  /** Head and findings; the form knows them as {@code facts.header} and {@code facts.findings}. */
  public Map<String, Object> of(Task task, Procedure run) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("header", words.header(task, register.get(run.acronym()), run.edition()));
    facts.put("findings", words.findings(found(run)));
    facts.put("should", should(run, List.of()));
    return facts;
  }

  /**
   * What a "should" asks for and is not there; the form knows it as {@code facts.should}.
   *
   * @param now the checks of the gate behind the form that can be made already
   */
  public String should(Procedure run, List<Checked> now) {
    return words.should(now, found(run), run.edition());
  }

  private List<Finding> found(Procedure run) {
    return ledger.of(run.acronym()).stream()
        .filter(finding -> finding.procedure() == run.id())
        .toList();
  }
}
