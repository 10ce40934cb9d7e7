package org.focusgroupdesk.rulebook;

import java.util.Map;

/**
 * One rule looked at by a gate.
 *
 * @param rule id of the rule
 * @param strength how firmly the gate holds to it
 * @param result what the check saw
 */
public record Checked(String rule, Strength strength, CheckResult result) {

  /** What a row of a table, with its columns "rule" and "strength", makes of a result. */
  public static Checked by(Map<String, Object> row, CheckResult result) {
    return new Checked((String) row.get("rule"), Strength.written(row.get("strength")), result);
  }

  /** A check whose own reading makes the rule a mere "should" is held to no more firmly. */
  public Checked {
    if (strength == Strength.HARD && result.overridable()) {
      strength = Strength.SOFT;
    }
  }

  /** Whether a mere "should" is not kept, so that somebody may go on with a reason. */
  public boolean isOverridable() {
    return stops() && strength == Strength.SOFT;
  }

  /** Whether the rule is not kept and the gate does not let that pass by itself. */
  public boolean stops() {
    return !result.met() && strength != Strength.NOTE;
  }
}
