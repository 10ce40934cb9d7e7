package org.focusgroupdesk.rulebook;

/** What a gate found about one rule. */
public enum Outcome {
  /** The rule is kept. */
  MET,
  /** The rule is not kept, and nothing has been decided about that. */
  NOT_MET,
  /** A "should" is not kept, and the responsible chair goes on with a recorded reason. */
  OVERRIDDEN,
  /** A date has passed, or something the system does by itself could not be done. */
  MISSED,
  /** The edition, or the case, does not call for it. */
  NOT_APPLICABLE
}
