package org.focusgroupdesk.models;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an input cell of a decision table admits. Its text is short: {@code A7_2016,A7_2024D}. */
sealed interface Cell {

  Pattern LITERALS = Pattern.compile("(\"[^\"]*\"|[\\w.-]+)(\\s*,\\s*(\"[^\"]*\"|[\\w.-]+))*");
  Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|([\\w.-]+)");
  Pattern EXCEPT = Pattern.compile("not\\((.*)\\)");
  Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(-?[\\d.]+)");
  Pattern INTERVAL =
      Pattern.compile("([\\[(\\]])\\s*(-?[\\d.]+?)\\s*\\.\\.\\s*(-?[\\d.]+)\\s*([\\])\\[])");

  /** Everything. */
  record Any() implements Cell {
    @Override
    public String toString() {
      return "-";
    }
  }

  /** One of these. */
  record OneOf(Set<String> values) implements Cell {
    @Override
    public String toString() {
      return String.join(",", values);
    }
  }

  /** Everything but these. */
  record Except(Set<String> values) implements Cell {
    @Override
    public String toString() {
      return "not(" + String.join(",", values) + ")";
    }
  }

  /** A number between two others; null where it is open. */
  record Range(BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) implements Cell {

    boolean has(BigDecimal number) {
      int above = from == null ? 1 : number.compareTo(from);
      int below = to == null ? -1 : number.compareTo(to);
      return (above > 0 || above == 0 && withFrom) && (below < 0 || below == 0 && withTo);
    }

    boolean meets(Range other) {
      return endsAfterStartOf(other) && other.endsAfterStartOf(this);
    }

    boolean holds(Range other) {
      return from == null || other.from != null && startsBefore(other)
          ? to == null || other.to != null && endsAfter(other)
          : false;
    }

    private boolean endsAfterStartOf(Range other) {
      int order = to == null || other.from == null ? 1 : to.compareTo(other.from);
      return order > 0 || order == 0 && withTo && other.withFrom;
    }

    private boolean startsBefore(Range other) {
      int order = from.compareTo(other.from);
      return order < 0 || order == 0 && (withFrom || !other.withFrom);
    }

    private boolean endsAfter(Range other) {
      int order = to.compareTo(other.to);
      return order > 0 || order == 0 && (withTo || !other.withTo);
    }

    @Override
    public String toString() {
      return (withFrom ? "[" : "(") + shown(from) + ".." + shown(to) + (withTo ? "]" : ")");
    }

    private static String shown(BigDecimal bound) {
      return bound == null ? "" : bound.toPlainString();
    }
  }

  /** A condition that only the engine can judge. */
  record Condition(String text) implements Cell {
    @Override
    public String toString() {
      return "= " + text;
    }
  }

  /** Reads a cell as it stands in a table, or as it was written short. */
  static Cell of(String text) {
    String trimmed = text.replaceAll("\\s+", " ").strip();
    Matcher except = EXCEPT.matcher(trimmed);
    if (trimmed.isEmpty() || trimmed.equals("-")) {
      return new Any();
    }
    if (trimmed.startsWith("= ")) {
      return new Condition(trimmed.substring(2));
    }
    if (LITERALS.matcher(trimmed).matches()) {
      return new OneOf(literals(trimmed));
    }
    if (except.matches() && LITERALS.matcher(except.group(1).strip()).matches()) {
      return new Except(literals(except.group(1)));
    }
    return range(trimmed).orElseGet(() -> new Condition(trimmed));
  }

  private static Set<String> literals(String text) {
    return LITERAL
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Cell> range(String text) {
    Matcher comparison = COMPARISON.matcher(text);
    if (comparison.matches()) {
      BigDecimal bound = new BigDecimal(comparison.group(2));
      boolean with = comparison.group(1).endsWith("=");
      return Optional.of(
          comparison.group(1).startsWith("<")
              ? new Range(null, false, bound, with)
              : new Range(bound, with, null, false));
    }
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      return Optional.of(
          new Range(
              new BigDecimal(interval.group(2)),
              interval.group(1).equals("["),
              new BigDecimal(interval.group(3)),
              interval.group(4).equals("]")));
    }
    return Optional.empty();
  }

  /** The parts of which each is admitted by itself, so that rows may be split and joined. */
  default List<Cell> parts() {
    return this instanceof OneOf several
        ? several.values().stream().map(value -> (Cell) new OneOf(Set.of(value))).toList()
        : List.of(this);
  }

  /** Whether everything that the other admits is admitted here too. */
  default boolean covers(Cell other) {
    if (this instanceof Any || equals(other)) {
      return true;
    }
    if (other instanceof OneOf values) {
      return values.values().stream().allMatch(this::admits);
    }
    if (this instanceof Except mine && other instanceof Except theirs) {
      return theirs.values().containsAll(mine.values());
    }
    return this instanceof Range mine && other instanceof Range theirs && mine.holds(theirs);
  }

  /** Whether something is certainly admitted by both. */
  default boolean meets(Cell other) {
    if (this instanceof OneOf values) {
      return values.values().stream().anyMatch(other::admits);
    }
    if (other instanceof OneOf) {
      return other.meets(this);
    }
    if (this instanceof Range mine && other instanceof Range theirs) {
      return mine.meets(theirs);
    }
    boolean open = this instanceof Any || other instanceof Any;
    return open || equals(other) || this instanceof Except && other instanceof Except;
  }

  /** Whether both may admit the same, as far as one can tell without the engine. */
  default boolean mayMeet(Cell other) {
    return this instanceof Condition || other instanceof Condition || meets(other);
  }

  private boolean admits(String value) {
    if (this instanceof Any) {
      return true;
    }
    if (this instanceof OneOf several) {
      return several.values().contains(value);
    }
    if (this instanceof Except others) {
      return !others.values().contains(value);
    }
    return this instanceof Range range && isNumber(value) && range.has(new BigDecimal(value));
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d+(\\.\\d+)?");
  }
}
