package org.focusgroupdesk.models;

import java.util.Set;

/**
 * Something that an element of a diagram names and that must exist elsewhere.
 *
 * @param place the element, as people find it
 * @param text what is named, as it stands in the file
 * @param rules the rules that the element serves
 */
public record Mention(String file, String place, Kind kind, String text, Set<String> rules) {

  /** What it is that an element names. */
  public enum Kind {
    /** Calls of beans, in an expression. */
    EXPRESSION,
    /** A bean that does the work itself. */
    DELEGATE,
    /** A class of Java. */
    CLASS,
    /** The id of a group, or an expression for it. */
    GROUP,
    /** The name of a lane. */
    LANE,
    FORM,
    DIAGRAM,
    TABLE
  }

  /** Says what is wrong with it. */
  public Deviation fault(String what) {
    return new Deviation(file, "", "", place, what, rules, "");
  }
}
