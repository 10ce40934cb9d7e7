package org.focusgroupdesk.migration;

/**
 * A step at which a case waits.
 *
 * @param from its label in the version the case runs on
 * @param to its label in the new version; null where the case cannot go there
 */
public record Place(String from, String to) {}
