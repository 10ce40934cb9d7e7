package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;

/**
 * The first meeting as the parent group and the initial chair arranged it when the group was
 * established (FG-ANN-02).
 *
 * @param firstDay its first day
 * @param lastDay its last day
 * @param place the city, or "Virtual"
 * @param timeZone the zone of its days, for example "Asia/Tokyo"; null if none was given
 * @param announcedOn Geneva date on which it was announced with the group (FG-RTE-12)
 */
public record FirstMeeting(
    LocalDate firstDay, LocalDate lastDay, String place, String timeZone, LocalDate announcedOn) {}
