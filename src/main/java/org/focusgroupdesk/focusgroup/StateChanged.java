package org.focusgroupdesk.focusgroup;

/**
 * A case has moved to another state. Published in the transaction of the change.
 *
 * @param acronym the case
 * @param from the state left, null for a new case
 * @param to the state entered
 */
public record StateChanged(String acronym, String from, String to) {}
