package org.focusgroupdesk.models;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.focusgroupdesk.rulebook.Rulebook;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The file of waivers, {@code processes/waivers.yaml}: a list of entries with rule, reason, who and
 * until when; model and element where a waiver is not to hold everywhere.
 *
 * @param all the entries that can be understood
 * @param faults what is wrong with the others
 */
public record Waivers(List<Waiver> all, List<Deviation> faults) {

  /** Where the file stands among the models. */
  public static final String FILE = "processes/waivers.yaml";

  /** A list without entries. */
  public static final String NONE = "[]\n";

  private static final String RULE = "rule";
  private static final String UNTIL = "until";
  private static final List<String> NEEDED = List.of(RULE, "reason", "who", UNTIL);
  private static final Set<String> KNOWN = Set.of(RULE, "reason", "who", UNTIL, "model", "element");

  /** Reads the file; what is wrong with it is said, entry by entry. */
  public static Waivers read(byte[] content, Rulebook rulebook) {
    Waivers waivers = new Waivers(new ArrayList<>(), new ArrayList<>());
    Set<String> rules = rulebook.rules().stream().map(r -> r.id()).collect(Collectors.toSet());
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(
                  new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
      if (root instanceof SequenceNode entries) {
        entries.getValue().forEach(entry -> waivers.add(entry, rules));
      } else if (root != null) {
        waivers.fault(root, "", "it must be a list of waivers");
      }
    } catch (MarkedYAMLException broken) {
      waivers.faults.add(
          Deviation.fault(
              FILE,
              "",
              "cannot be read, line "
                  + (broken.getProblemMark().getLine() + 1)
                  + ": "
                  + broken.getProblem()));
    } catch (YAMLException broken) {
      waivers.faults.add(Deviation.fault(FILE, "", "cannot be read, " + broken.getMessage()));
    }
    return waivers;
  }

  private void add(Node entry, Set<String> rules) {
    if (!(entry instanceof MappingNode mapping)) {
      fault(entry, "", "a waiver has a rule, a reason, who and until when");
      return;
    }
    Map<String, String> values = values(mapping);
    String rule = values.getOrDefault(RULE, "");
    List<String> wrong = new ArrayList<>();
    NEEDED.stream()
        .filter(key -> values.getOrDefault(key, "").isBlank())
        .forEach(key -> wrong.add("it gives no “" + key + "”"));
    values.keySet().stream()
        .filter(key -> !KNOWN.contains(key))
        .sorted()
        .forEach(key -> wrong.add("“" + key + "” is nothing that a waiver has"));
    if (!rule.isBlank() && !rules.contains(rule)) {
      wrong.add("there is no rule " + rule + " in the rulebook");
    }
    LocalDate until = null;
    try {
      until = LocalDate.parse(values.getOrDefault(UNTIL, ""));
    } catch (DateTimeParseException noDate) {
      if (!values.getOrDefault(UNTIL, "").isBlank()) {
        wrong.add("“" + values.get(UNTIL) + "” is no date such as 2026-12-31");
      }
    }
    wrong.forEach(what -> fault(entry, rule, what));
    if (wrong.isEmpty()) {
      all.add(
          new Waiver(
              rule,
              values.get("reason"),
              values.get("who"),
              until,
              values.getOrDefault("model", ""),
              values.getOrDefault("element", "")));
    }
  }

  private static Map<String, String> values(MappingNode mapping) {
    Map<String, String> values = new HashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        String value =
            pair.getValueNode() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        values.put(key.getValue(), value);
      }
    }
    return values;
  }

  private void fault(Node where, String rule, String what) {
    int line = where.getStartMark().getLine() + 1;
    faults.add(Deviation.fault(FILE + ", line " + line, rule, what));
  }

  /** Waivers whose last day is over, as faults of the file. */
  public List<Deviation> over(Instant now) {
    return all.stream()
        .filter(waiver -> waiver.isOver(now))
        .map(
            waiver -> Deviation.fault(FILE, waiver.rule(), "the waiver ended on " + waiver.until()))
        .toList();
  }

  /** The waivers that allow a deviation, or part of it. */
  public List<Waiver> covering(Deviation deviation) {
    return all.stream().filter(waiver -> waiver.covers(deviation)).toList();
  }

  /** The deviation without what is waived. */
  public Deviation remaining(Deviation deviation) {
    return deviation.without(
        covering(deviation).stream().map(Waiver::rule).collect(Collectors.toSet()));
  }
}
