package org.focusgroupdesk.rulebook;

/**
 * Filled in by every feature that holds facts of a case: looks at them again, as any edition does.
 * Nothing is changed and nothing goes on record.
 */
public interface ReadUnderEdition {

  /**
   * Adds what the edition of the readings makes of the facts of a case.
   *
   * @param acronym the focus group
   */
  void read(String acronym, Readings readings);
}
