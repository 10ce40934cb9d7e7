package org.focusgroupdesk.engine;

import org.springframework.http.HttpStatus;

/** A call that is answered before it reaches the engine. */
class GateClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  GateClosed(HttpStatus status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static GateClosed taskIsGone() {
    return new GateClosed(
        HttpStatus.NOT_FOUND,
        "This task is no longer open. Somebody has completed it, or the procedure went on"
            + " without it.");
  }

  HttpStatus status() {
    return status;
  }
}
