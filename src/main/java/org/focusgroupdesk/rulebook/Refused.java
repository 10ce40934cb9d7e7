package org.focusgroupdesk.rulebook;

/**
 * A request the desk refuses. The message begins with what is wrong, is written for the person who
 * asked, and is shown as it is. Everything stays as it was.
 */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, in plain words
   */
  public Refused(String message) {
    super(message);
  }
}
