package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.rulebook.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the calendar of parent meetings. */
@Component
class MeetingPages {

  private final JdbcClient jdbc;
  private final Meetings calendar;
  private final Deadlines deadlines;
  private final Editions editions;
  private final AsSystem asSystem;

  MeetingPages(
      JdbcClient jdbc,
      Meetings calendar,
      Deadlines deadlines,
      Editions editions,
      AsSystem asSystem) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.deadlines = deadlines;
    this.editions = editions;
    this.asSystem = asSystem;
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

  /** By meeting, the last day for contributions under the edition in force. */
  Map<Long, LocalDate> contributionDays(List<Meeting> meetings, LocalDate today) {
    String edition = editions.inForceOn(today);
    return asSystem.call(
        () ->
            meetings.stream()
                .filter(meeting -> meeting.decides() && !meeting.cancelled())
                .collect(Collectors.toMap(Meeting::id, meeting -> lastDay(meeting, edition))));
  }

  private LocalDate lastDay(Meeting meeting, String edition) {
    return deadlines.before(calendar.get(meeting.id()), Deadlines.CONTRIBUTION, edition).lastDay();
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
