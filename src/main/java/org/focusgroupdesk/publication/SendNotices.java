package org.focusgroupdesk.publication;

/** Names in the process that sends notices. */
final class SendNotices {

  static final String PROCESS = "send-notices";

  /** Ids of the notices to send: a list of texts. */
  static final String NOTICE_IDS = "noticeIds";

  /** Id of one notice: text, local to one sending. */
  static final String NOTICE_ID = "noticeId";

  private SendNotices() {}
}
