package org.focusgroupdesk.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A diagram, and the path that was walked on it; of several runs of the diagram the paths of all.
 *
 * @param key key of the diagram
 * @param name its name
 * @param versionTag the version its makers gave it; null if none
 * @param version how often it was deployed before, and this time
 * @param deployedAt when
 * @param sha256 of its file, in hexadecimal digits
 * @param runs how often it was run
 * @param steps what was walked, in that order
 * @param flows ids of the sequence flows that were walked, in alphabetical order
 */
record WalkedDiagram(
    String key,
    String name,
    String versionTag,
    int version,
    OffsetDateTime deployedAt,
    String sha256,
    int runs,
    List<Step> steps,
    Set<String> flows) {

  /**
   * An element that a run entered.
   *
   * @param element its id in the diagram
   * @param name its name; null if it has none
   * @param startedAt when it was entered
   * @param endedAt when it was left; null while the run is there
   * @param interrupted whether something else put an end to it
   */
  record Step(
      String element,
      String name,
      OffsetDateTime startedAt,
      OffsetDateTime endedAt,
      boolean interrupted) {}

  /** The path for those who do not see the picture. */
  @JsonIgnore
  public String getInWords() {
    return steps.stream()
        .map(Step::name)
        .filter(step -> step != null && !step.isBlank())
        .distinct()
        .collect(Collectors.joining(", ", "Diagram \"" + name + "\" with the path walked: ", "."));
  }

  /** How often each element was entered, by its id. */
  Map<String, Integer> visits() {
    Map<String, Integer> visits = new TreeMap<>();
    steps.forEach(step -> visits.merge(step.element(), 1, Integer::sum));
    return visits;
  }

  /** Whether a run is at this element now. */
  boolean isOpen(String element) {
    return steps.stream()
        .anyMatch(step -> step.element().equals(element) && step.endedAt() == null);
  }
}
