package org.focusgroupdesk.engine;

/** Says under which clauses a step of a diagram stands. */
@FunctionalInterface
public interface StepClauses {

  /**
   * The clauses of the edition in force for the case, in a sentence.
   *
   * @param diagram id of the deployed diagram
   * @param step id of the step in it
   * @param acronym the focus group
   * @param procedure number of the run it belongs to; 0 for the group's own case
   * @return empty if the case is not known
   */
  String of(String diagram, String step, String acronym, long procedure);
}
