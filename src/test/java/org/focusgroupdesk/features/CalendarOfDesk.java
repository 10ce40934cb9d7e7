package org.focusgroupdesk.features;

import java.time.LocalDate;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds meetings by what scenarios call them. */
@Component
class CalendarOfDesk {

  private final Meetings meetings;
  private final JdbcClient jdbc;

  CalendarOfDesk(Meetings meetings, JdbcClient jdbc) {
    this.meetings = meetings;
    this.jdbc = jdbc;
  }

  /** The meeting of a group that opens on a day. */
  Meeting meeting(String group, LocalDate firstDay) {
    return meetings.from(group, firstDay).stream()
        .filter(meeting -> meeting.firstDay().equals(firstDay))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("No " + group + " meeting opens on " + firstDay + "."));
  }

  void publishDeadline(Meeting meeting, LocalDate deadline) {
    jdbc.sql("update parent_meeting set published_deadline = ? where id = ?")
        .params(deadline, meeting.id())
        .update();
  }
}
