package org.focusgroupdesk.rulebook;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads the decision tables that hold the numbers, kinds and criteria of each edition of A.7. */
@Component
public class RuleTables {

  private final DecisionService decisions;
  private final Policies policies;

  RuleTables(DecisionService decisions, Policies policies) {
    this.decisions = decisions;
    this.policies = policies;
  }

  /**
   * The outputs of all matching rows, in the order of the table. The figures that a secretariat
   * configures ({@link DeskPolicy}) are at the table's disposal as inputs too.
   *
   * @param table key of the decision, for example "deadlines"
   * @param inputs values of the input columns by name
   */
  public List<Map<String, Object>> match(String table, Map<String, ?> inputs) {
    Map<String, Object> facts = policies.inForce().asInputs();
    facts.putAll(inputs);
    return decisions.evaluateDecisionTableByKey(table).variables(facts).evaluate().getResultList();
  }

  /**
   * The outputs of the one matching row.
   *
   * @throws IllegalStateException if no row or several rows match
   */
  public Map<String, Object> one(String table, Map<String, ?> inputs) {
    List<Map<String, Object>> rows = match(table, inputs);
    if (rows.size() != 1) {
      throw new IllegalStateException(
          "Table \"" + table + "\" has " + rows.size() + " rows for " + inputs + ".");
    }
    return rows.get(0);
  }
}
