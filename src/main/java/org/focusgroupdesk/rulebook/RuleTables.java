package org.focusgroupdesk.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the decision tables that hold the numbers, kinds and criteria of each edition of A.7. A
 * deployed table answers the same inputs always alike, so each answer is worked out once; a new
 * version of a table is asked anew from its deployment on.
 */
@Component
public class RuleTables {

  private static final int REMEMBERED = 2000;

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final Policies policies;
  private final JdbcClient jdbc;
  private final Map<Question, List<Map<String, Object>>> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(
                Map.Entry<Question, List<Map<String, Object>>> eldest) {
              return size() > REMEMBERED;
            }
          });

  private final OncePerTransaction<String> deployments =
      new OncePerTransaction<>(this::deployments);
  private volatile Latest latest = new Latest("", Map.of());

  /** The latest version of each table that was asked for, as long as nothing is deployed. */
  private record Latest(String deployments, Map<String, String> definitions) {}

  private record Question(String definition, Map<String, Object> facts) {}

  RuleTables(
      DecisionService decisions, RepositoryService repository, Policies policies, JdbcClient jdbc) {
    this.decisions = decisions;
    this.repository = repository;
    this.policies = policies;
    this.jdbc = jdbc;
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
    Question question = new Question(latest(table), facts);
    List<Map<String, Object>> known = answers.get(question);
    if (known == null) {
      known = answer(question);
      answers.put(question, known);
    }
    return known;
  }

  private String latest(String table) {
    String now = deployments.get("act_re_deployment");
    Latest known = latest;
    if (!known.deployments().equals(now)) {
      known = new Latest(now, new ConcurrentHashMap<>());
      latest = known;
    }
    return known.definitions().computeIfAbsent(table, this::lookUp);
  }

  /** Differs after every deployment, whichever machine it was made on. */
  private String deployments(String table) {
    return jdbc.sql("select count(*) || ' ' || max(id_) from " + table)
        .query(String.class)
        .single();
  }

  private String lookUp(String table) {
    DecisionDefinition latest =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(table)
            .latestVersion()
            .singleResult();
    if (latest == null) {
      throw new IllegalStateException("There is no table \"" + table + "\".");
    }
    return latest.getId();
  }

  private List<Map<String, Object>> answer(Question question) {
    return decisions
        .evaluateDecisionTableById(question.definition())
        .variables(question.facts())
        .evaluate()
        .getResultList()
        .stream()
        .map(Collections::unmodifiableMap)
        .toList();
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
