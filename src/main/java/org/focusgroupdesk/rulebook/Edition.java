package org.focusgroupdesk.rulebook;

/**
 * An edition of Recommendation ITU-T A.7.
 *
 * @param key the key used in tables and data, for example A7_2016
 * @param title how people call it, for example "A.7 (2016)"
 */
public record Edition(String key, String title) {}
