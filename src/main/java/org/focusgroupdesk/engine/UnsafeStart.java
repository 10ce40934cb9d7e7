package org.focusgroupdesk.engine;

/** The desk does not start because anybody, or nobody, could administer it. */
class UnsafeStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String action;

  UnsafeStart(String message, String action) {
    super(message);
    this.action = action;
  }

  /** What to do about it. */
  String action() {
    return action;
  }
}
