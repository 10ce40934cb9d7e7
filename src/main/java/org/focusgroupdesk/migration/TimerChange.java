package org.focusgroupdesk.migration;

import java.time.OffsetDateTime;

/**
 * A timer of a case.
 *
 * @param name its label
 * @param before when it is due now; null for a timer that only the new version has
 * @param after when it is due in the new version; null where the case cannot go there
 */
public record TimerChange(String name, OffsetDateTime before, OffsetDateTime after) {}
