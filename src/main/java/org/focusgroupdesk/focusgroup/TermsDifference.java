package org.focusgroupdesk.focusgroup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one text of terms of reference takes out of another and puts in, item by item.
 *
 * @param items the items that differ, in the order of clause 2.2, then the lifetime
 */
public record TermsDifference(List<Item> items) {

  private static final String LIFETIME = "tor.lifetime";

  /** Words with the blanks and line ends that follow them, so that pieces put together are text. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

  /**
   * An item that differs.
   *
   * @param name its name in the tables: tor.scope, …
   * @param pieces its text in order, old and new together
   */
  public record Item(String name, List<Piece> pieces) {}

  /** Some words of an item. */
  public record Piece(Kind kind, String text) {}

  /** What has become of some words. */
  public enum Kind {
    /** They stay. */
    SAME,
    /** They are taken out. */
    REMOVED,
    /** They are new. */
    ADDED
  }

  /** What leads from one text to another. */
  public static TermsDifference between(TermsOfReference before, TermsOfReference after) {
    Map<String, String> old = before.items();
    Map<String, String> now = after.items();
    Set<String> names = new LinkedHashSet<>(TermsOfReference.ITEMS);
    names.removeIf(name -> text(old, name).equals(text(now, name)));
    List<Item> items = new ArrayList<>();
    names.forEach(name -> items.add(new Item(name, pieces(text(old, name), text(now, name)))));
    if (!before.hasLifetimeOf(after)) {
      items.add(
          new Item(
              LIFETIME,
              List.of(
                  new Piece(Kind.REMOVED, before.lifetimeInWords()),
                  new Piece(Kind.ADDED, after.lifetimeInWords()))));
    }
    return new TermsDifference(List.copyOf(items));
  }

  /** Whether the two texts are the same. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  private static String text(Map<String, String> items, String name) {
    return items.getOrDefault(name, "").strip();
  }

  private static List<Piece> pieces(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(words(before), words(after), true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        add(pieces, Kind.SAME, delta.getSource().getLines());
      } else {
        add(pieces, Kind.REMOVED, delta.getSource().getLines());
        add(pieces, Kind.ADDED, delta.getTarget().getLines());
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  /** The last word of a text is followed by a blank like all others: it is the same word. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text + " "));
  }
}
