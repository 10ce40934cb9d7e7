package org.focusgroupdesk.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.Reading;
import org.focusgroupdesk.rulebook.Reading.Verdict;

/**
 * What the editions make of one case.
 *
 * @param subject the case, in words
 * @param ranUnder key of the edition under which it ran; null if it is imagined
 * @param editions what each makes of it altogether, oldest first
 * @param lines matter by matter, in the order of the life of a group
 */
public record Comparison(
    String subject, String ranUnder, List<Outcome> editions, List<Line> lines) {

  /**
   * What an edition makes of the case altogether.
   *
   * @param key key of the edition
   * @param title how people call it
   * @param bars how many conditions are not met and stop a step
   * @param needReason how many are not met and call for a recorded reason
   */
  public record Outcome(String key, String title, long bars, long needReason) {

    static Outcome of(Edition edition, List<Line> lines) {
      return new Outcome(
          edition.key(),
          edition.title(),
          lines.stream().filter(line -> line.is(edition.key(), Verdict.BARS)).count(),
          lines.stream().filter(line -> line.is(edition.key(), Verdict.NEEDS_REASON)).count());
    }
  }

  /** How far editions differ in a matter. */
  public enum Difference {
    /** In what follows: whether it goes on, or on which date. */
    OUTCOME,
    /** In what is asked for or compared, and not in what follows. */
    DETAIL,
    /** Not at all. */
    NONE
  }

  /**
   * One matter.
   *
   * @param part the part of the life of a group that it belongs to
   * @param matter what it is about
   * @param readings what each edition makes of it, by its key; one that does not ask is absent
   * @param differs how far the editions differ
   */
  public record Line(
      String part, String matter, Map<String, Reading> readings, Difference differs) {

    static Line of(String part, String matter, Map<String, Reading> readings, int editions) {
      return new Line(part, matter, readings, difference(readings, editions));
    }

    private static Difference difference(Map<String, Reading> readings, int editions) {
      if (distinct(readings, Line::consequence) + (readings.size() < editions ? 1 : 0) > 1
          && !readings.values().stream().allMatch(Line::passes)) {
        return Difference.OUTCOME;
      }
      if (distinct(readings, Reading::day) > 1) {
        return Difference.OUTCOME;
      }
      boolean same =
          readings.size() == editions
              && distinct(readings, Reading::verdict) == 1
              && distinct(readings, Reading::says) == 1;
      return same ? Difference.NONE : Difference.DETAIL;
    }

    private static boolean passes(Reading reading) {
      return consequence(reading).equals(Verdict.KEPT);
    }

    /** What is kept, stated or merely noted goes on alike. */
    private static Verdict consequence(Reading reading) {
      return reading.verdict() == Verdict.BARS || reading.verdict() == Verdict.NEEDS_REASON
          ? reading.verdict()
          : Verdict.KEPT;
    }

    private static long distinct(Map<String, Reading> readings, Function<Reading, ?> of) {
      return readings.values().stream().map(of).map(Objects::toString).distinct().count();
    }

    boolean is(String edition, Verdict verdict) {
      Reading reading = readings.get(edition);
      return reading != null && reading.verdict() == verdict;
    }
  }

  /** The matters in which the editions differ in what follows. */
  public List<Line> different() {
    return lines.stream().filter(line -> line.differs() == Difference.OUTCOME).toList();
  }

  /** The matters in which they differ otherwise. */
  public List<Line> inDetail() {
    return lines.stream().filter(line -> line.differs() == Difference.DETAIL).toList();
  }

  /** The matters in which they do not differ. */
  public List<Line> alike() {
    return lines.stream().filter(line -> line.differs() == Difference.NONE).toList();
  }
}
