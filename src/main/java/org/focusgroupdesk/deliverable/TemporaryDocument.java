package org.focusgroupdesk.deliverable;

import java.time.LocalDate;

/**
 * A deliverable as a TD of the parent group.
 *
 * @param group the parent group at that time
 * @param number its number
 * @param receivedOn the Geneva date on which TSB received it, which counts (reading AMB-44)
 * @param availableOn the Geneva date on which members could read it; null if not noted
 * @param edition key of the edition in force on the day it was due (reading AMB-57)
 */
public record TemporaryDocument(
    String group, String number, LocalDate receivedOn, LocalDate availableOn, String edition) {}
