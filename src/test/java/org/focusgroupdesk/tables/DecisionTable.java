package org.focusgroupdesk.tables;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A table of {@code processes/rules} on an engine of its own. */
final class DecisionTable {

  private static final Path RULES = Path.of("processes/rules");

  /** What a secretariat has not changed. */
  private static final Map<String, Object> POLICY =
      Map.ofEntries(
          entry("clearDays", false),
          entry("a1ContributionLeadDays", 12),
          entry("reviewDays", 14),
          entry("consultationDays", 14),
          entry("silenceDays", 7),
          entry("timelyDays", 28),
          entry("lifetimeWarningDays", 90),
          entry("lastRequestDays", 7),
          entry("reservationDays", 28),
          entry("reportReminderDays", 14),
          entry("literalCountries", false));

  private final String name;
  private final DmnModelInstance model;
  private final DmnEngine engine;
  private final DmnDecision decision;
  private List<String> matched = List.of();

  private DecisionTable(String name) {
    this.name = name;
    Path file = RULES.resolve(name + ".dmn");
    this.model = Dmn.readModelFromFile(file.toFile());
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
    this.engine = configuration.buildEngine();
    try (InputStream content = Files.newInputStream(file)) {
      this.decision = engine.parseDecision(name, content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static DecisionTable named(String name) {
    return new DecisionTable(name);
  }

  static List<String> names() {
    try (Stream<Path> files = Files.list(RULES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".dmn", ""))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void note(DmnDecisionTableEvaluationEvent evaluated) {
    matched = evaluated.getMatchingRules().stream().map(row -> row.getId()).toList();
  }

  /** The outputs of every matching row, as texts by the names of the columns. */
  List<Map<String, String>> answer(Map<String, ?> inputs) {
    Map<String, Object> facts = new LinkedHashMap<>(POLICY);
    inputNames().forEach(input -> facts.putIfAbsent(input, null));
    facts.putAll(inputs);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, Object> outputs :
        engine.evaluateDecisionTable(decision, facts).getResultList()) {
      Map<String, String> row = new LinkedHashMap<>();
      outputs.forEach((column, value) -> row.put(column, String.valueOf(value)));
      rows.add(row);
    }
    return rows;
  }

  /** Ids of the rows that match. */
  List<String> rowsFor(Map<String, ?> inputs) {
    answer(inputs);
    return matched;
  }

  Set<String> rows() {
    return model.getModelElementsByType(Rule.class).stream()
        .map(Rule::getId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<String> inputNames() {
    return model.getModelElementsByType(InputExpression.class).stream()
        .map(input -> input.getText().getTextContent())
        .toList();
  }

  List<String> outputNames() {
    return model.getModelElementsByType(Output.class).stream().map(Output::getName).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
