package org.focusgroupdesk.models;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A field of a form, or a group or list of them.
 *
 * @param label what people see beside it
 * @param choices the values that can be chosen; empty if they are not fixed by the form
 * @param limit how many characters a text may have
 * @param children by key; only groups and lists have any
 */
public record Field(
    String label, Kind kind, Set<String> choices, int limit, Map<String, Field> children) {

  /** How long a text may be where the form sets no limit of its own. */
  public static final int TEXT_LIMIT = 4000;

  /** What can be entered. */
  public enum Kind {
    TEXT,
    NUMBER,
    YES_NO,
    CHOICE,
    CHOICES,
    DATE,
    /** Computed by the form itself. */
    OPEN,
    GROUP,
    ROWS
  }

  /** Fields that belong together under one name. */
  public static Field group(String label) {
    return new Field(label, Kind.GROUP, Set.of(), TEXT_LIMIT, new LinkedHashMap<>());
  }

  /** A list that a person fills row by row. */
  public static Field rows(String label) {
    return new Field(label, Kind.ROWS, Set.of(), TEXT_LIMIT, new LinkedHashMap<>());
  }

  /** A single field. */
  public static Field leaf(String label, Kind kind, Set<String> choices, int limit) {
    return new Field(label, kind, choices, limit, Map.of());
  }

  /** A form may hold a field twice, for two situations; what either admits is admitted. */
  Field or(Field other) {
    if (kind == Kind.GROUP || kind == Kind.ROWS) {
      other.children.forEach((key, child) -> children.merge(key, child, Field::or));
      return this;
    }
    Set<String> both = new LinkedHashSet<>();
    if (!choices.isEmpty() && !other.choices.isEmpty()) {
      both.addAll(choices);
      both.addAll(other.choices);
    }
    return leaf(label, kind, both, Math.max(limit, other.limit));
  }
}
