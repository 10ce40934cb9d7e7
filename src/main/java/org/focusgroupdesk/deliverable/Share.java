package org.focusgroupdesk.deliverable;

import java.time.LocalDate;
import java.util.List;

/**
 * A draft was shared (FG-APX-06).
 *
 * @param on the Geneva date
 * @param with the groups it was shared with
 * @param version which version; null if not said
 * @param byLiaison whether by liaison statement (FG-WRK-07)
 * @param comments what was said about it; null if nothing is noted
 */
public record Share(
    LocalDate on, List<String> with, String version, boolean byLiaison, String comments) {}
