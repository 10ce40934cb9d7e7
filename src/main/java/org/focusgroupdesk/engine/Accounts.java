package org.focusgroupdesk.engine;

/** Ids of groups that are not roles in a procedure. */
final class Accounts {

  static final String ADMINISTRATORS = "camunda-admin";

  private Accounts() {}
}
