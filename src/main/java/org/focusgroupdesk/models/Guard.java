package org.focusgroupdesk.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.Rulebook;

/** Compares edited models with the rules they must carry. */
public class Guard {

  private static final String BPMN = ".bpmn";
  private static final String DMN = ".dmn";
  private static final String FORM = ".form";
  private static final Map<Mention.Kind, String> FILES =
      Map.of(Mention.Kind.DIAGRAM, BPMN, Mention.Kind.TABLE, DMN, Mention.Kind.FORM, FORM);

  private final Carried carried;
  private final Rulebook rulebook;
  private final Set<String> rules;

  /**
   * @param carried what the models must carry
   */
  public Guard(Carried carried, Rulebook rulebook) {
    this.carried = carried;
    this.rulebook = rulebook;
    this.rules = rulebook.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
  }

  /** Everything that is wrong with the models, all at once, as far as files alone can tell. */
  public List<Deviation> deviations(Models models) {
    List<Deviation> found = new ArrayList<>(models.unreadable());
    for (Diagram diagram : models.diagrams().values()) {
      found.addAll(unknownRules(diagram));
      found.addAll(otherTimers(diagram));
      found.addAll(DiagramComparison.compare(carried, diagram));
    }
    for (Table table : models.tables().values()) {
      found.addAll(unknownRules(table));
      found.addAll(TableComparison.compare(carried, table));
    }
    models.forms().forEach((key, form) -> found.addAll(lostFields(key, form)));
    if (concerns(models)) {
      missingOfDesk(models)
          .map(file -> Deviation.fault(file, "", "it belongs to the desk and is missing"))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether any of the models is one that the desk is delivered with. */
  public boolean concerns(Models models) {
    return Stream.of(
            carried.diagrams().filter(models.diagrams()::containsKey),
            carried.tables().filter(models.tables()::containsKey),
            carried.forms().filter(models.forms()::containsKey))
        .anyMatch(keys -> keys.findAny().isPresent());
  }

  /** Names of files, without folder, that the models cannot do without and do not have. */
  public Set<String> missing(Models models) {
    return Stream.concat(
            missingOfDesk(models),
            models
                .mentions()
                .filter(mention -> FILES.containsKey(mention.kind()) && !models.has(mention))
                .map(mention -> mention.text() + FILES.get(mention.kind())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> missingOfDesk(Models models) {
    return Stream.of(
            carried
                .diagrams()
                .filter(key -> !models.diagrams().containsKey(key))
                .map(key -> key + BPMN),
            carried.tables().filter(key -> !models.tables().containsKey(key)).map(key -> key + DMN),
            carried.forms().filter(key -> !models.forms().containsKey(key)).map(key -> key + FORM))
        .flatMap(files -> files);
  }

  /** Whether a lane is named after somebody who acts in the diagrams of the desk. */
  public boolean knowsLane(String name) {
    return carried.lanes().isEmpty() || carried.lanes().contains(name);
  }

  private List<Deviation> unknownRules(Diagram diagram) {
    return diagram
        .carriers()
        .flatMap(
            node ->
                node.rules().stream()
                    .filter(rule -> !rules.contains(rule))
                    .map(rule -> Deviation.fault(diagram.file(), node.name(), unknown(rule))))
        .toList();
  }

  /** An element template says which date a timer waits for; Modeler cannot enter it by itself. */
  private static List<Deviation> otherTimers(Diagram diagram) {
    return diagram.nodes().values().stream()
        .flatMap(
            node ->
                node.duties("timer")
                    .filter(timer -> !node.duties().contains("waits until " + timer))
                    .map(
                        timer ->
                            new Deviation(
                                diagram.file(),
                                "",
                                "",
                                node.name(),
                                "it needs a timer of type Date with the value ${" + timer + "}",
                                node.rules(),
                                "")))
        .toList();
  }

  private List<Deviation> unknownRules(Table table) {
    return table.rows().stream()
        .map(row -> row.then().getOrDefault("rule", ""))
        .filter(rule -> !rule.isEmpty() && !rules.contains(rule))
        .distinct()
        .map(rule -> Deviation.fault(table.file(), table.name(), unknown(rule)))
        .toList();
  }

  private static String unknown(String rule) {
    return "it names the rule " + rule + ", which is not in the rulebook";
  }

  private List<Deviation> lostFields(String key, Models.Form form) {
    List<Carried.KeptField> now = new ArrayList<>();
    CarriedWriter.addFields(key, "", form.fields(), now);
    Map<String, Carried.KeptField> byName = new HashMap<>();
    now.forEach(field -> byName.put(field.field(), field));
    Set<String> served =
        carried.steps().stream()
            .filter(step -> step.duties().contains("form " + key))
            .flatMap(step -> step.rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return carried.fields().stream()
        .filter(field -> field.form().equals(key))
        .flatMap(
            field ->
                change(field, byName.get(field.field()))
                    .map(
                        what ->
                            new Deviation(
                                form.file(), key, field.field(), field.label(), what, served, "")))
        .toList();
  }

  private static Stream<String> change(Carried.KeptField before, Carried.KeptField now) {
    if (now == null) {
      return Stream.of("the field “" + before.field() + "” is gone, which the desk reads");
    }
    if (!now.kind().equals(before.kind())) {
      return Stream.of("the field “" + before.field() + "” takes something else than before");
    }
    Set<String> lost = new LinkedHashSet<>(before.choices());
    lost.removeAll(now.choices());
    return lost.stream().map(choice -> "the choice “" + choice + "” is gone");
  }

  /** A line that tells people what is wrong, where, and which rules are no longer kept. */
  public String line(Deviation deviation) {
    String place = deviation.place().isEmpty() ? "" : ", “" + deviation.place() + "”";
    for (Edition edition : rulebook.editions()) {
      place = place.replace(edition.key(), edition.title());
    }
    String cited =
        deviation.rules().stream()
            .sorted()
            .map(rule -> rule + clauses(rule, deviation.edition()))
            .collect(Collectors.joining("; "));
    return deviation.file()
        + place
        + ": "
        + deviation.what()
        + (cited.isEmpty() ? "" : " (" + cited + ")");
  }

  private String clauses(String rule, String edition) {
    if (!rules.contains(rule)) {
      return "";
    }
    Map<String, String> clauses = rulebook.rule(rule).clauses();
    Set<String> cited = new LinkedHashSet<>();
    for (Edition one : rulebook.editions()) {
      if (clauses.containsKey(one.key()) && (edition.isEmpty() || edition.equals(one.key()))) {
        cited.add(rulebook.clause(rule, one.key()));
      }
    }
    boolean everywhereTheSame =
        clauses.size() == rulebook.editions().size() && Set.copyOf(clauses.values()).size() == 1;
    if (edition.isEmpty() && everywhereTheSame) {
      return ", clause " + clauses.values().iterator().next();
    }
    return ", " + String.join(", ", cited);
  }
}
