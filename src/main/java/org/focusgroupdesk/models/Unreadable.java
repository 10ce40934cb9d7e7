package org.focusgroupdesk.models;

/** A file that cannot be read; the message says where and why. */
class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }
}
