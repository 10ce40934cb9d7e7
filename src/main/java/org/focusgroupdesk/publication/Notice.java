package org.focusgroupdesk.publication;

/** A notice to one audience. The public's is shown on the website; all others go by mail. */
record Notice(
    long id, String acronym, String audience, String subject, String body, String status) {

  /** Waits to be sent. */
  static final String WAITING = "waiting";

  /** Kept for the desk to show; nothing is sent, for want of a mail server or of an address. */
  static final String KEPT = "kept";

  /** Handed to the mail server. */
  static final String SENT = "sent";

  /** Shown on the website. */
  static final String PUBLISHED = "published";

  static final String THE_PUBLIC = "public";
  static final String THE_PROPONENT = "proponent";
}
