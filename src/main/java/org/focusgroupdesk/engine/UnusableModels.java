package org.focusgroupdesk.engine;

/** The diagrams, tables or forms cannot be run; the message says which one and why. */
class UnusableModels extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableModels(String message) {
    super(message);
  }

  UnusableModels(String message, Throwable cause) {
    super(message, cause);
  }
}
