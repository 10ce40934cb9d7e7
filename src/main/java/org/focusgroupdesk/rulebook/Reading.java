package org.focusgroupdesk.rulebook;

import java.time.LocalDate;

/**
 * What one edition makes of one matter of a case: a check, a date, whom it has asked or told.
 *
 * @param part the part of the life of a group that it belongs to, in words
 * @param matter what it is about, in words that are the same under every edition
 * @param verdict what follows from it
 * @param says what was compared with what, or what the edition asks for, in words
 * @param day the date it leads to, a Geneva date; null where there is none
 * @param rule id of the rule
 * @param clause the citation in that edition
 */
public record Reading(
    String part,
    String matter,
    Verdict verdict,
    String says,
    LocalDate day,
    String rule,
    String clause) {

  /** What follows. */
  public enum Verdict {
    /** The rule is kept. */
    KEPT,
    /** The rule is not kept, which stops the step. */
    BARS,
    /** The rule is not kept; the chair may go on with a recorded reason. */
    NEEDS_REASON,
    /** The rule is not kept, or not yet; that is noted and stops nothing. */
    NOTED,
    /** Nothing to keep: the edition names a date, or people. */
    STATED
  }
}
