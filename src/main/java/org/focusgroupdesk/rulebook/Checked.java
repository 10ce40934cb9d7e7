package org.focusgroupdesk.rulebook;

/**
 * One rule looked at by a gate.
 *
 * @param rule id of the rule
 * @param strength how firmly the gate holds to it
 * @param result what the check saw
 */
public record Checked(String rule, Strength strength, CheckResult result) {

  /** A check whose own reading makes the rule a mere "should" is held to no more firmly. */
  public Checked {
    if (strength == Strength.HARD && result.overridable()) {
      strength = Strength.SOFT;
    }
  }

  /** Whether the rule is not kept and the gate does not let that pass by itself. */
  public boolean stops() {
    return !result.met() && strength != Strength.NOTE;
  }
}
