package org.focusgroupdesk.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.focusgroupdesk.engine.DueDates;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts deadlines by the table "deadlines" and keeps those of every case. */
@Component("deadlines")
public class Deadlines implements DueDates {

  /** The end of the meeting at which a case is to be decided. */
  public static final String MEETING = "meeting";

  /** By when a contribution must arrive to be taken up at a meeting. */
  public static final String CONTRIBUTION = "contribution";

  /** By when a proposal referred to TSAG must be available to members. */
  public static final String REFERRED_AVAILABILITY = "referred-availability";

  /** Last day for comments on a posted proposal. */
  public static final String COMMENT_PERIOD = "comment-period";

  /** Last day on which comments may still be settled by correspondence. */
  public static final String CORRESPONDENCE = "correspondence";

  /** By when reviewers should have answered. */
  public static final String REVIEW = "review";

  /** By when consulted study groups should have answered. */
  public static final String CONSULTATION = "consultation";

  /** By when the chair of the parent group should have informed TSAG of a progress report. */
  public static final String TSAG_INFORMED = "tsag-informed";

  /** By when a deliverable is to be a TD of the parent group. */
  public static final String DELIVERABLE = "deliverable";

  /** The last day of the lifetime of a group. */
  public static final String LIFETIME = "lifetime";

  /** Deadlines before a meeting that are not those of contributions to it. */
  private static final Set<String> NOT_OF_CONTRIBUTIONS = Set.of(DELIVERABLE, TSAG_INFORMED);

  private static final long OF_THE_GROUP = 0;

  private final JdbcClient jdbc;
  private final RuleTables tables;
  private final Rulebook rulebook;
  private final Clock clock;

  Deadlines(JdbcClient jdbc, RuleTables tables, Rulebook rulebook, Clock clock) {
    this.jdbc = jdbc;
    this.tables = tables;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /**
   * Counts a deadline from an anchor, without keeping it.
   *
   * @param name name of the deadline, an input of the table
   * @param edition key of the edition
   * @param group the group concerned: SG13, TSAG, …
   * @param anchor the Geneva date from which it is counted
   * @param anchorWords what that date is, in words
   */
  public Deadline count(
      String name, String edition, String group, LocalDate anchor, String anchorWords) {
    return countTimes(1, name, edition, group, anchor, anchorWords);
  }

  /** Counts a deadline that comes back, always from its first anchor (reading AMB-05). */
  public Deadline countTimes(
      int times, String name, String edition, String group, LocalDate anchor, String anchorWords) {
    Counting counting =
        Counting.of(
                tables.one(
                    "deadlines",
                    Map.of("deadline", name, "edition", edition, "group", kind(group))))
            .times(times);
    return new Deadline(
        name,
        counting.from(anchor),
        counting.rule(),
        rulebook.clause(counting.rule(), edition),
        edition,
        counting.inWords(anchor, anchorWords),
        null);
  }

  /** Counts a deadline if the edition sets it at all, without keeping it. */
  public Optional<Deadline> countIfSet(
      String name, String edition, String group, LocalDate anchor, String anchorWords) {
    boolean set =
        !tables
            .match("deadlines", Map.of("deadline", name, "edition", edition, "group", kind(group)))
            .isEmpty();
    return set ? Optional.of(count(name, edition, group, anchor, anchorWords)) : Optional.empty();
  }

  /**
   * Counts a deadline back from a meeting; a deadline published for the meeting wins, except over
   * the four weeks for deliverables and the word to TSAG, and none is earlier than the day after it
   * was announced that the meeting opens earlier.
   */
  public Deadline before(Meeting meeting, String name, String edition) {
    if (name.equals(MEETING)) {
      return endOf(meeting, edition);
    }
    if (name.equals(LIFETIME)) {
      return lifetimeWith(meeting, edition);
    }
    Deadline counted =
        count(name, edition, meeting.group(), meeting.firstDay(), "the first day of the meeting");
    Deadline set =
        meeting.publishedDeadline() == null || NOT_OF_CONTRIBUTIONS.contains(name)
            ? counted.on(counted.lastDay(), counted.counted(), meeting.id())
            : counted.on(
                meeting.publishedDeadline(),
                "as published for the " + meeting.label(),
                meeting.id());
    return dayAfterAnnouncement(meeting)
        .filter(earliest -> earliest.isAfter(set.lastDay()))
        .map(earliest -> set.on(earliest, "the day after the move was announced", meeting.id()))
        .orElse(set);
  }

  /** Of a meeting moved earlier, nobody need keep a deadline before this day (AMB-45). */
  private Optional<LocalDate> dayAfterAnnouncement(Meeting meeting) {
    return jdbc.sql(
            """
            select announced_on from meeting_change
            where meeting_id = ? and new_first_day < old_first_day
            order by announced_on desc limit 1""")
        .param(meeting.id())
        .query(LocalDate.class)
        .optional()
        .map(announcedOn -> announcedOn.plusDays(1));
  }

  /** The last day of a meeting, by which its decision is recorded. */
  public Deadline endOf(Meeting meeting, String edition) {
    String rule = kind(meeting.group()).equals("TSAG") ? "FG-ETM-05" : "FG-ESM-06";
    return new Deadline(
        MEETING,
        meeting.lastDay(),
        rule,
        rulebook.clause(rule, edition),
        edition,
        "the last day of the " + meeting.words(),
        meeting.id());
  }

  /** The end of a lifetime that ends with a named meeting of the parent group: its last day. */
  public Deadline lifetimeWith(Meeting meeting, String edition) {
    return new Deadline(
        LIFETIME,
        meeting.lastDay(),
        "FG-TOR-05",
        rulebook.clause("FG-TOR-05", edition),
        edition,
        "the last day of the " + meeting.words(),
        meeting.id());
  }

  /** Timers: the first instant after a deadline of the case. */
  public Date over(DelegateExecution execution, String name) {
    return Date.from(find(execution.getProcessBusinessKey(), name).orElseThrow().over());
  }

  @Override
  public Optional<Date> dueDate(String acronym, long procedure, String deadline) {
    return find(acronym, procedure, deadline).map(found -> Date.from(found.lastInstant()));
  }

  /** Keeps a deadline of a case; an earlier one of the same name is replaced and recorded. */
  public void keep(String acronym, Deadline deadline, String why) {
    keep(acronym, OF_THE_GROUP, deadline, why);
  }

  /** Keeps a deadline of a run of a procedure, as {@link #keep(String, Deadline, String)} does. */
  public void keep(String acronym, long procedure, Deadline deadline, String why) {
    Optional<Deadline> old = find(acronym, procedure, deadline.name());
    if (old.isPresent()) {
      if (!old.get().lastDay().equals(deadline.lastDay())) {
        recordChange(acronym, procedure, old.get(), deadline.lastDay(), why);
        putAside(acronym, procedure, deadline.name());
      }
      delete(acronym, procedure, deadline.name());
    }
    jdbc.sql(
            """
            insert into deadline
              (acronym, procedure, name, last_day, last_instant, rule, clause, edition, counted,
              meeting_id, set_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            acronym,
            procedure,
            deadline.name(),
            deadline.lastDay(),
            Geneva.stored(deadline.lastInstant()),
            deadline.rule(),
            deadline.clause(),
            deadline.edition(),
            deadline.counted(),
            deadline.meetingId(),
            Geneva.stored(clock.instant()))
        .update();
  }

  /** Takes a deadline off a case, for example because the clock was stopped. */
  public void drop(String acronym, String name, String why) {
    drop(acronym, OF_THE_GROUP, name, why);
  }

  /** Takes a deadline off a run of a procedure. */
  public void drop(String acronym, long procedure, String name, String why) {
    find(acronym, procedure, name)
        .ifPresent(
            old -> {
              recordChange(acronym, procedure, old, null, why);
              putAside(acronym, procedure, name);
              delete(acronym, procedure, name);
            });
  }

  /** The run has ended: what was due in it is due no more, without a change on record. */
  public void endOf(String acronym, long procedure) {
    putAside(acronym, procedure, null);
    jdbc.sql("delete from deadline where acronym = ? and procedure = ?")
        .params(acronym, procedure)
        .update();
  }

  /** A deadline that is one no more stays on record; all of a run if no name is given. */
  private void putAside(String acronym, long procedure, String name) {
    jdbc.sql(
            """
            insert into past_deadline
              (acronym, procedure, name, last_day, rule, clause, edition, counted, set_at,
              stopped_at)
            select acronym, procedure, name, last_day, rule, clause, edition, counted, set_at,
                   cast(:now as timestamp(3) with time zone)
              from deadline
             where acronym = :acronym and procedure = :procedure
               and (cast(:name as varchar) is null or name = :name)""")
        .param("now", Geneva.stored(clock.instant()))
        .param("acronym", acronym)
        .param("procedure", procedure)
        .param("name", name)
        .update();
  }

  private void delete(String acronym, long procedure, String name) {
    jdbc.sql("delete from deadline where acronym = ? and procedure = ? and name = ?")
        .params(acronym, procedure, name)
        .update();
  }

  /** The deadline of a case by name. */
  public Optional<Deadline> find(String acronym, String name) {
    return find(acronym, OF_THE_GROUP, name);
  }

  /** The deadline of a run of a procedure by name. */
  public Optional<Deadline> find(String acronym, long procedure, String name) {
    return jdbc.sql("select * from deadline where acronym = ? and procedure = ? and name = ?")
        .params(acronym, procedure, name)
        .query(Deadlines::deadline)
        .optional();
  }

  /** All deadlines of a case and of what it does, earliest first. */
  public List<Deadline> of(String acronym) {
    return jdbc.sql("select * from deadline where acronym = ? order by last_day")
        .param(acronym)
        .query(Deadlines::deadline)
        .list();
  }

  List<Hanging> hangingOn(long meetingId) {
    return jdbc.sql("select * from deadline where meeting_id = ?")
        .param(meetingId)
        .query(
            (row, n) ->
                new Hanging(row.getString("acronym"), row.getLong("procedure"), deadline(row, n)))
        .list();
  }

  /** A deadline that hangs on a meeting. */
  record Hanging(String acronym, long procedure, Deadline deadline) {}

  private void recordChange(
      String acronym, long procedure, Deadline old, LocalDate newLastDay, String why) {
    jdbc.sql(
            """
            insert into deadline_change
              (acronym, procedure, name, old_last_day, new_last_day, why, at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            acronym,
            procedure,
            old.name(),
            old.lastDay(),
            newLastDay,
            why,
            Geneva.stored(clock.instant()))
        .update();
  }

  private static String kind(String group) {
    return group.equals("TSAG") ? "TSAG" : "SG";
  }

  private static Deadline deadline(ResultSet row, int n) throws SQLException {
    return new Deadline(
        row.getString("name"),
        row.getObject("last_day", LocalDate.class),
        row.getString("rule"),
        row.getString("clause"),
        row.getString("edition"),
        row.getString("counted"),
        row.getObject("meeting_id", Long.class));
  }
}
