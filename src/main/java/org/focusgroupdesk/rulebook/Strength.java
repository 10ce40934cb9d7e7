package org.focusgroupdesk.rulebook;

/** How firmly a gate holds to a rule; the tables write the names in lower case. */
public enum Strength {
  /** SHALL, SHALL NOT, NEEDS: the step cannot complete. */
  HARD,
  /** SHOULD: the step stops unless the responsible chair gives a reason, which is recorded. */
  SOFT,
  /** RECOMMENDED, MAY, or not yet due: said, but nothing stops. */
  NOTE
}
