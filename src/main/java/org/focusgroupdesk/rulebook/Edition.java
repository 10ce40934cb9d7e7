package org.focusgroupdesk.rulebook;

import java.time.LocalDate;

/**
 * An edition of Recommendation ITU-T A.7.
 *
 * @param key the key used in tables and data, for example A7_2016
 * @param title how people call it, for example "A.7 (2016)"
 * @param inForceFrom the Geneva date from which it is in force as published; null if it is a draft
 */
public record Edition(String key, String title, LocalDate inForceFrom) {}
