package org.focusgroupdesk.rulebook;

import java.util.Comparator;
import java.util.List;

/**
 * A place that names a rule.
 *
 * @param rule id of the rule
 * @param kind diagram, table, class or scenario
 * @param place how people find it there
 */
public record Trace(String rule, String kind, String place) implements Comparable<Trace> {

  static final String DIAGRAM = "diagram";
  static final String TABLE = "table";
  static final String CLASS = "class";
  static final String SCENARIO = "scenario";

  /** All kinds of places, in the order in which they are shown. */
  public static final List<String> KINDS = List.of(DIAGRAM, TABLE, CLASS, SCENARIO);

  @Override
  public int compareTo(Trace other) {
    return Comparator.comparing(Trace::rule)
        .thenComparing(trace -> KINDS.indexOf(trace.kind()))
        .thenComparing(Trace::place)
        .compare(this, other);
  }
}
