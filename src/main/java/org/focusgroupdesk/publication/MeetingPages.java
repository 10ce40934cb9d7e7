package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the calendar of parent meetings. */
@Component
class MeetingPages {

  private final JdbcClient jdbc;

  MeetingPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A meeting of a study group or of TSAG. */
  record Meeting(
      long id,
      String groupId,
      String label,
      LocalDate firstDay,
      LocalDate lastDay,
      String place,
      LocalDate publishedDeadline,
      boolean decides,
      boolean cancelled) {}

  /** A change of the calendar, as announced. */
  record Change(String groupId, String label, LocalDate announcedOn, String what) {}

  List<Meeting> upcoming(LocalDate today) {
    return meetings("where last_day >= :today order by first_day, group_id", today);
  }

  List<Meeting> past(LocalDate today) {
    return meetings("where last_day < :today order by first_day desc, group_id", today);
  }

  List<Change> changes() {
    return jdbc.sql(
            """
            select m.group_id, m.label, c.announced_on, c.what
              from meeting_change c join parent_meeting m on m.id = c.meeting_id
             order by c.announced_on desc, c.id desc limit 30
            """)
        .query(Change.class)
        .list();
  }

  private List<Meeting> meetings(String condition, LocalDate today) {
    return jdbc.sql(
            """
            select id, group_id, label, first_day, last_day, place, published_deadline, decides,
                   cancelled
              from parent_meeting
            """
                + condition)
        .param("today", today)
        .query(Meeting.class)
        .list();
  }
}
