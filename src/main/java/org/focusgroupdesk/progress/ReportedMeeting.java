package org.focusgroupdesk.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * What a progress report says about a meeting that was held.
 *
 * @param label how the group calls it
 * @param firstDay its first day, a Geneva date
 * @param place where it was held
 * @param attendees who attended, as the list of the meeting has it; empty if there is no list
 * @param contributions the contributions considered
 * @param outputs what it brought forth
 */
record ReportedMeeting(
    String label,
    LocalDate firstDay,
    String place,
    List<String> attendees,
    List<String> contributions,
    List<String> outputs) {

  /** Whether a row of a report is about this meeting. */
  boolean is(ReportContent.Attendance row) {
    return firstDay.equals(row.firstDay())
        && row.label() != null
        && label.strip().equalsIgnoreCase(row.label().strip());
  }
}
