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

  HttpStatus status() {
    return status;
  }
}
