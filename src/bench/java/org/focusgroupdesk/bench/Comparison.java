package org.focusgroupdesk.bench;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param what what was compared
 * @param desk the desk, or the desk with many open cases
 * @param other what it is held against
 * @param limit the ratio it should not pass; 0 if the line only informs
 */
record Comparison(String what, Samples desk, Samples other, double limit) {

  static final String HEAD =
      "%-74s %10s %10s %7s %7s".formatted("", "desk ms", "other ms", "ratio", "limit");

  private double ratio() {
    return desk.median() / other.median();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-74s %10.2f %10.2f %7.2f %7s%s",
        what,
        desk.median(),
        other.median(),
        ratio(),
        limit == 0 ? "" : limit,
        limit > 0 && ratio() > limit ? "  above" : "");
  }
}
