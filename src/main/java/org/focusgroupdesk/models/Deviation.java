package org.focusgroupdesk.models;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is wrong with an edited model.
 *
 * @param file the file, as it was handed in
 * @param model key of the diagram, table or form
 * @param element id of the element or flow; empty where it is about the whole
 * @param place the element as people find it; empty where it is about the whole
 * @param what what is wrong, in words
 * @param rules ids of the rules that are no longer kept; none for what could not run at all
 * @param edition key of the edition concerned; empty if all are
 */
public record Deviation(
    String file,
    String model,
    String element,
    String place,
    String what,
    Set<String> rules,
    String edition) {

  /** Something that nobody can waive, because it could not run. */
  static Deviation fault(String file, String place, String what) {
    return new Deviation(file, "", "", place, what, Set.of(), "");
  }

  /** What is left of it when some of its rules are waived. */
  Deviation without(Set<String> waived) {
    Set<String> left = new TreeSet<>(rules);
    left.removeAll(waived);
    return new Deviation(file, model, element, place, what, left, edition);
  }
}
