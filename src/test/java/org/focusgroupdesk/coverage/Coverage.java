package org.focusgroupdesk.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much of a diagram was walked.
 *
 * @param diagram the diagram
 * @param walked ids of what was walked
 */
record Coverage(Diagram diagram, Set<String> walked) {

  private static final int NODES_WANTED = 100;
  private static final int FLOWS_WANTED = 95;

  static List<Coverage> now() {
    return Diagram.all().stream()
        .map(diagram -> new Coverage(diagram, Walked.in(diagram.resource())))
        .toList();
  }

  boolean isEnough() {
    return percent(diagram.nodes()) >= NODES_WANTED && percent(diagram.flows()) >= FLOWS_WANTED;
  }

  static String inWords(List<Coverage> coverages) {
    return coverages.stream()
        .map(Coverage::inWords)
        .collect(
            Collectors.joining(
                "\n",
                "%-45s %12s %17s%n".formatted("Walked by the tests", "nodes", "flows"),
                "\n"));
  }

  private String inWords() {
    StringBuilder words =
        new StringBuilder(
            "%-45s %s %s"
                .formatted(diagram.resource(), share(diagram.nodes()), share(diagram.flows())));
    missed(diagram.nodes()).forEach(id -> words.append("\n    node not walked: ").append(id));
    missed(diagram.flows()).forEach(id -> words.append("\n    flow not walked: ").append(id));
    return words.toString();
  }

  private String share(Set<String> drawn) {
    return String.format(
        Locale.ENGLISH,
        "%4d/%-3d %5.1f %%",
        drawn.size() - missed(drawn).size(),
        drawn.size(),
        percent(drawn));
  }

  private double percent(Set<String> drawn) {
    return 100.0 * (drawn.size() - missed(drawn).size()) / drawn.size();
  }

  private Set<String> missed(Set<String> drawn) {
    Set<String> missed = new TreeSet<>(drawn);
    missed.removeAll(walked);
    return missed;
  }
}
