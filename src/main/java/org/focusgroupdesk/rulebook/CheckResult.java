package org.focusgroupdesk.rulebook;

import java.time.LocalDate;

/**
 * What a check saw, before the strength of its rule turns it into a finding.
 *
 * @param met whether the rule is kept
 * @param compared what was compared with what, in words
 * @param lastDay the deadline looked at; null if none
 * @param overridable whether the check itself found a reading under which the rule is a mere
 *     "should" (reading AMB-21)
 */
public record CheckResult(boolean met, String compared, LocalDate lastDay, boolean overridable) {

  /** A plain result without a deadline. */
  public static CheckResult of(boolean met, String compared) {
    return new CheckResult(met, compared, null, false);
  }
}
