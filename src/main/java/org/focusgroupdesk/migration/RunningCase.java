package org.focusgroupdesk.migration;

import java.util.Comparator;

/**
 * A running instance of a diagram.
 *
 * @param instance what the engine calls it
 * @param version the version of the diagram it runs on
 * @param acronym the focus group; null if it belongs to none
 * @param procedure number of the run of a procedure; 0 if it is of the group's own case
 * @param about what that run is about; null if it is of the group's own case
 */
public record RunningCase(
    String instance, Version version, String acronym, long procedure, String about) {

  static final Comparator<RunningCase> BY_GROUP =
      Comparator.comparing(RunningCase::acronym, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(RunningCase::procedure)
          .thenComparing(RunningCase::instance);
}
