package org.focusgroupdesk.engine;

/** Makes the accounts without which nobody could sign in. */
interface FirstAccounts {

  void createMissing();
}
