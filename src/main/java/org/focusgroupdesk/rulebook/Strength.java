package org.focusgroupdesk.rulebook;

import java.util.Locale;

/** How firmly a gate holds to a rule; the tables write the names in lower case. */
public enum Strength {
  /** SHALL, SHALL NOT, NEEDS: the step cannot complete. */
  HARD,
  /** SHOULD: the step stops unless the responsible chair gives a reason, which is recorded. */
  SOFT,
  /** RECOMMENDED, MAY, or not yet due: said, but nothing stops. */
  NOTE;

  /**
   * The strength that a cell of a table names.
   *
   * @throws IllegalArgumentException if there is no such strength
   */
  public static Strength written(Object cell) {
    return valueOf(((String) cell).toUpperCase(Locale.ROOT));
  }

  /**
   * How firmly a gate holds to a rule by itself.
   *
   * @param word the strength word of the rulebook, for example "SHOULD"
   */
  public static Strength of(String word) {
    if (word.startsWith("SHOULD")) {
      return SOFT;
    }
    return word.startsWith("MAY") || word.startsWith("RECOMMENDED") || word.startsWith("PREFERABLY")
        ? NOTE
        : HARD;
  }
}
