package org.focusgroupdesk.engine;

import java.util.List;

/** The diagrams, tables or forms cannot be run; the message says which one and why. */
class UnusableModels extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String LISTED = "- ";

  UnusableModels(String message) {
    super(message);
  }

  UnusableModels(String message, Throwable cause) {
    super(message, cause);
  }

  /** The findings one by one, or the message if it lists none. */
  List<String> lines() {
    List<String> findings =
        getMessage()
            .lines()
            .filter(line -> line.startsWith(LISTED))
            .map(line -> line.substring(LISTED.length()))
            .toList();
    return findings.isEmpty() ? List.of(getMessage()) : findings;
  }
}
