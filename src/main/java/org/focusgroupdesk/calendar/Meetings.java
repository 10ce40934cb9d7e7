package org.focusgroupdesk.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the meetings of study groups and TSAG. */
@Component
public class Meetings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Meetings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A meeting by its number; fails if there is none. */
  public Meeting get(long id) {
    return jdbc.sql("select * from parent_meeting where id = ?")
        .param(id)
        .query(Meetings::meeting)
        .single();
  }

  /**
   * The first meeting of a group that opens after a day and can decide.
   *
   * @param group SG13, TSAG, …
   * @param day a Geneva date
   */
  public Optional<Meeting> nextAfter(String group, LocalDate day) {
    return jdbc.sql(
            """
            select * from parent_meeting
            where group_id = ? and first_day > ? and decides and not cancelled
            order by first_day limit 1""")
        .params(group, day)
        .query(Meetings::meeting)
        .optional();
  }

  /**
   * The meeting of a group that opens on a day, or that was to open then before it was moved.
   *
   * @param group SG13, TSAG, …
   * @param firstDay a Geneva date
   */
  public Optional<Meeting> opening(String group, LocalDate firstDay) {
    return jdbc.sql(
            """
            select * from parent_meeting m
            where group_id = :group and decides and not cancelled
              and (first_day = :day or exists (select 1 from meeting_change c
                where c.meeting_id = m.id and c.old_first_day = :day))
            order by case when first_day = :day then 0 else 1 end, first_day limit 1""")
        .param("group", group)
        .param("day", firstDay)
        .query(Meetings::meeting)
        .optional();
  }

  /** The Geneva date on which TSB added a meeting; empty if it was in the calendar all along. */
  public Optional<LocalDate> addedOn(Meeting meeting) {
    return jdbc.sql("select added_on from parent_meeting where id = ? and added_on is not null")
        .param(meeting.id())
        .query(LocalDate.class)
        .optional();
  }

  /** The meetings of a group from a day on that are not cancelled, earliest first. */
  public List<Meeting> from(String group, LocalDate day) {
    return jdbc.sql(
            """
            select * from parent_meeting
            where group_id = ? and last_day >= ? and not cancelled order by first_day""")
        .params(group, day)
        .query(Meetings::meeting)
        .list();
  }

  /**
   * Adds a meeting that decides.
   *
   * @param publishedDeadline null if none was published
   * @return the new meeting
   * @throws Refused if the dates are not in order, lie in the past, or overlap another meeting of
   *     the group
   */
  @Transactional
  public Meeting add(
      String group,
      String label,
      LocalDate firstDay,
      LocalDate lastDay,
      String place,
      LocalDate publishedDeadline) {
    checkDates(group, firstDay, lastDay, publishedDeadline, -1);
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into parent_meeting
              (group_id, label, first_day, last_day, place, published_deadline, decides, cancelled,
              added_on)
            values (?, ?, ?, ?, ?, ?, true, false, ?)""")
        .params(
            group,
            label,
            firstDay,
            lastDay,
            place,
            publishedDeadline,
            Geneva.dateOf(clock.instant()))
        .update(key, "id");
    return get(key.getKeyAs(Long.class));
  }

  void change(
      Meeting old, LocalDate firstDay, LocalDate lastDay, String place, LocalDate published) {
    checkDates(old.group(), firstDay, lastDay, published, old.id());
    jdbc.sql(
            """
            update parent_meeting set first_day = ?, last_day = ?, place = ?, published_deadline = ?
            where id = ?""")
        .params(firstDay, lastDay, place, published, old.id())
        .update();
  }

  void cancel(Meeting old) {
    jdbc.sql("update parent_meeting set cancelled = true where id = ?").param(old.id()).update();
  }

  void record(Meeting old, LocalDate announcedOn, LocalDate newFirstDay, String what, String user) {
    jdbc.sql(
            """
            insert into meeting_change
              (meeting_id, announced_on, old_first_day, new_first_day, what, by_user, at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            old.id(),
            announcedOn,
            old.firstDay(),
            newFirstDay,
            what,
            user,
            Geneva.stored(clock.instant()))
        .update();
  }

  private void checkDates(
      String group, LocalDate firstDay, LocalDate lastDay, LocalDate published, long except) {
    LocalDate today = Geneva.dateOf(clock.instant());
    if (lastDay.isBefore(firstDay)) {
      throw new Refused(Words.say("meeting.ends-before-start"));
    }
    if (firstDay.isBefore(today)) {
      throw new Refused(Words.say("meeting.in-the-past", Geneva.words(firstDay)));
    }
    if (firstDay.isAfter(today.plusYears(5)) || lastDay.isAfter(firstDay.plusMonths(2))) {
      throw new Refused(Words.say("meeting.dates-unlikely"));
    }
    if (published != null && !published.isBefore(firstDay)) {
      throw new Refused(Words.say("meeting.deadline-after-start"));
    }
    from(group, firstDay).stream()
        .filter(other -> other.id() != except && !other.firstDay().isAfter(lastDay))
        .filter(Meeting::decides)
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refused(Words.say("meeting.overlap", other.words()));
            });
  }

  private static Meeting meeting(ResultSet row, int n) throws SQLException {
    return new Meeting(
        row.getLong("id"),
        row.getString("group_id"),
        row.getString("label"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("place"),
        row.getObject("published_deadline", LocalDate.class),
        row.getBoolean("decides"),
        row.getBoolean("cancelled"));
  }
}
