package org.focusgroupdesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.focusgroupdesk.calendar.Deadlines.Hanging;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves and cancels meetings, and counts again at once every deadline that hangs on them (reading
 * AMB-45): a later meeting moves a deadline later; an earlier one moves it earlier, but never to
 * before the day after the announcement; of a cancelled one the next meeting takes the place.
 */
@Component
public class CalendarChanges {

  private final Meetings meetings;
  private final Deadlines deadlines;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  CalendarChanges(
      Meetings meetings, Deadlines deadlines, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * Adds a meeting; comments of the group's cases may now be settled until its deadline, and it may
   * be the one that procedures of its focus groups wait for.
   */
  @Transactional
  public void add(
      String group,
      String label,
      LocalDate firstDay,
      LocalDate lastDay,
      String place,
      LocalDate published) {
    meetings.add(group, label, firstDay, lastDay, place, published);
    Set<String> acronyms = new TreeSet<>(children(group));
    acronyms.addAll(
        jdbc.sql(
                """
                select acronym from focus_group
                where deciding_group = ? and state = 'RESOLVING'""")
            .param(group)
            .query(String.class)
            .list());
    events.publishEvent(new DeadlinesMoved(acronyms));
  }

  /**
   * Focus groups of a parent group: when they may ask it for more time depends on its calendar, and
   * so does when they are to report to it.
   */
  private List<String> children(String group) {
    return jdbc.sql(
            """
            select acronym from focus_group where parent_group = ? and lifetime_end is not null
            union
            select g.acronym from focus_group g join group_procedure p on p.acronym = g.acronym
            where g.parent_group = ? and p.ended_at is null""")
        .params(group, group)
        .query(String.class)
        .list();
  }

  /**
   * Moves a meeting.
   *
   * @param announcedOn the Geneva date on which members were told
   * @param published the deadline published with the new dates; null if none
   * @throws Refused if the new dates cannot be
   */
  @Transactional
  public void move(
      long meetingId,
      LocalDate firstDay,
      LocalDate lastDay,
      String place,
      LocalDate published,
      LocalDate announcedOn,
      String user) {
    Meeting old = meetings.get(meetingId);
    meetings.change(old, firstDay, lastDay, place, published);
    String what =
        "%s: moved from %s to %s"
            .formatted(old.label(), Geneva.words(old.firstDay()), Geneva.words(firstDay));
    meetings.record(old, announcedOn, firstDay, what, user);
    recount(old, meetings.get(meetingId), what);
  }

  /**
   * Cancels a meeting; what waits for it goes to the group's next meeting.
   *
   * @param announcedOn the Geneva date on which members were told
   * @throws Refused if cases wait for the meeting and the group has no later one
   */
  @Transactional
  public void cancel(long meetingId, LocalDate announcedOn, String user) {
    Meeting old = meetings.get(meetingId);
    meetings.cancel(old);
    String what = "%s: cancelled".formatted(old.label());
    meetings.record(old, announcedOn, null, what, user);
    if (waiting(meetingId).isEmpty()) {
      events.publishEvent(new DeadlinesMoved(new TreeSet<>(children(old.group()))));
      return;
    }
    Meeting next =
        meetings
            .nextAfter(old.group(), old.firstDay())
            .orElseThrow(
                () ->
                    new Refused(
                        Words.say(
                            "meeting.waited-for",
                            old.group(),
                            String.join(", ", waiting(meetingId)))));
    recount(old, next, what);
  }

  private Set<String> waiting(long meetingId) {
    Set<String> acronyms =
        new TreeSet<>(
            jdbc.sql(
                    """
                    select acronym from focus_group where meeting_id = ?
                    union
                    select acronym from group_procedure where meeting_id = ? and ended_at is null""")
                .params(meetingId, meetingId)
                .query(String.class)
                .list());
    deadlines.hangingOn(meetingId).forEach(hanging -> acronyms.add(hanging.acronym()));
    return acronyms;
  }

  private void recount(Meeting old, Meeting now, String what) {
    Set<String> acronyms = waiting(old.id());
    acronyms.addAll(children(old.group()));
    jdbc.sql("update focus_group set meeting_id = ? where meeting_id = ?")
        .params(now.id(), old.id())
        .update();
    jdbc.sql("update group_procedure set meeting_id = ? where meeting_id = ? and ended_at is null")
        .params(now.id(), old.id())
        .update();
    for (Hanging hanging : deadlines.hangingOn(old.id())) {
      Deadline deadline = hanging.deadline();
      Deadline counted = deadlines.before(now, deadline.name(), deadline.edition());
      deadlines.keep(hanging.acronym(), hanging.procedure(), counted, what);
    }
    events.publishEvent(new DeadlinesMoved(acronyms));
  }
}
