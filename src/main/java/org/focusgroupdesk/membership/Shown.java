package org.focusgroupdesk.membership;

/** Prepares what somebody entered for being repeated in a message. */
final class Shown {

  private static final int LIMIT = 40;

  private Shown() {}

  static String briefly(String entered) {
    String text = entered == null ? "" : entered;
    return text.length() <= LIMIT ? text : text.substring(0, LIMIT) + "…";
  }
}
