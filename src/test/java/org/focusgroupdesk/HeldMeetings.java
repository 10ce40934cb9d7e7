package org.focusgroupdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Puts meetings on record that a focus group held, without playing them. */
@Component
public class HeldMeetings {

  private final Procedures procedures;
  private final JdbcClient jdbc;

  HeldMeetings(Procedures procedures, JdbcClient jdbc) {
    this.procedures = procedures;
    this.jdbc = jdbc;
  }

  /**
   * A meeting of one day that was held.
   *
   * @param attendees names; none if there is no list of attendees
   * @param contributions titles
   */
  public void hold(
      String acronym,
      String label,
      LocalDate day,
      List<String> attendees,
      List<String> contributions) {
    Instant closed = Geneva.startOf(day).plusSeconds(17 * 3600);
    Procedure run = procedures.open(acronym, "hold-meeting", "A7_2016", label, Actor.SYSTEM);
    jdbc.sql("update group_procedure set state = 'REPORT_FINAL', ended_at = ? where id = ?")
        .params(Geneva.stored(closed), run.id())
        .update();
    jdbc.sql(
            """
            insert into group_meeting (procedure_id, acronym, first_meeting, label, first_day,
              last_day, time_zone, place, online, host, remote, electronic, accessible,
              accessibility, language, announcement, parent_agreed, planned_on, closed_at)
            values (?, ?, false, ?, ?, ?, 'Europe/Zurich', 'Geneva', false, '', true, true, true,
              '', 'English', '', true, ?, ?)""")
        .params(run.id(), acronym, label, day, day, day.minusMonths(2), Geneva.stored(closed))
        .update();
    for (String name : attendees) {
      GeneratedKeyHolder key = new GeneratedKeyHolder();
      jdbc.sql(
              """
              insert into participant (acronym, name, affiliation, country, membership, listed_on)
              values (?, ?, 'Helvetia Networks', 'CH', 'SECTOR_MEMBER', ?)""")
          .params(acronym, name, day)
          .update(key, "id");
      jdbc.sql(
              """
              insert into meeting_registration (meeting_id, participant_id, remote, attended)
              values (?, ?, false, true)""")
          .params(run.id(), key.getKeyAs(Long.class))
          .update();
    }
    int number = 0;
    for (String title : contributions) {
      number++;
      jdbc.sql(
              """
              insert into meeting_contribution
                (meeting_id, number, title, source, received_on, late)
              values (?, ?, ?, 'Acme', ?, false)""")
          .params(run.id(), "C-" + number, title, day)
          .update();
    }
  }
}
