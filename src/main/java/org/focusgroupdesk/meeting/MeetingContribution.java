package org.focusgroupdesk.meeting;

import java.time.LocalDate;

/**
 * A technical contribution to a meeting of a focus group (FG-WRK-03).
 *
 * @param number its number, as the group counts
 * @param title its title
 * @param source who made it
 * @param receivedOn Geneva date of its arrival
 * @param late whether it came after the adopted timetable
 */
public record MeetingContribution(
    String number, String title, String source, LocalDate receivedOn, boolean late) {}
