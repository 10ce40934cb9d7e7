package org.focusgroupdesk.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.meeting.GroupMeeting.MeetingReport;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of focus groups, their contributions, outputs and replies. */
@Component
public class MeetingStore {

  private static final String SELECT =
      "select m.*, p.state from group_meeting m join group_procedure p on p.id = m.procedure_id ";

  private final JdbcClient jdbc;
  private final ParticipantList participants;

  MeetingStore(JdbcClient jdbc, ParticipantList participants) {
    this.jdbc = jdbc;
    this.participants = participants;
  }

  // --- Reading -----------------------------------------------------------------------------------

  /** Every meeting of a group for which dates were fixed, the earliest first. */
  public List<GroupMeeting> of(String acronym) {
    return jdbc.sql(SELECT + "where m.acronym = ? order by m.first_day, m.procedure_id")
        .param(acronym)
        .query(MeetingStore::meeting)
        .list();
  }

  /**
   * The meetings held, the earliest first.
   *
   * @param from earliest first day, inclusive
   * @param to latest first day, inclusive
   */
  public List<HeldMeeting> heldBetween(String acronym, LocalDate from, LocalDate to) {
    return of(acronym).stream()
        .filter(GroupMeeting::isHeld)
        .filter(meeting -> !meeting.plan().firstDay().isBefore(from))
        .filter(meeting -> !meeting.plan().firstDay().isAfter(to))
        .map(
            meeting ->
                new HeldMeeting(
                    meeting,
                    participants.attendeesOf(meeting.id()),
                    contributions(meeting.id()),
                    outputs(meeting.id())))
        .toList();
  }

  /** The meetings that are to be held and open after a day, the earliest first. */
  public List<GroupMeeting> plannedAfter(String acronym, LocalDate day) {
    return of(acronym).stream()
        .filter(meeting -> meeting.isOn() && !meeting.isHeld())
        .filter(meeting -> meeting.plan().firstDay().isAfter(day))
        .toList();
  }

  /** What the public may know: every meeting that was posted, also if it was cancelled later. */
  public List<GroupMeeting> posted(String acronym) {
    return of(acronym).stream().filter(meeting -> meeting.postedAs() != null).toList();
  }

  /** The meeting with this number, if its dates are fixed. */
  public Optional<GroupMeeting> find(long id) {
    return jdbc.sql(SELECT + "where m.procedure_id = ?")
        .param(id)
        .query(MeetingStore::meeting)
        .optional();
  }

  /** The meeting with this number; refuses an unknown one. */
  public GroupMeeting get(long id) {
    return find(id).orElseThrow(() -> new Refused(Words.say("group-meeting.unknown")));
  }

  /** The contributions to a meeting, in the order of their arrival. */
  public List<MeetingContribution> contributions(long meetingId) {
    return jdbc.sql(
            """
            select number, title, source, received_on, late from meeting_contribution
            where meeting_id = ? order by received_on, id""")
        .param(meetingId)
        .query(MeetingContribution.class)
        .list();
  }

  /** What a meeting brought forth. */
  public List<MeetingOutput> outputs(long meetingId) {
    return jdbc.sql("select title, document from meeting_output where meeting_id = ? order by id")
        .param(meetingId)
        .query(MeetingOutput.class)
        .list();
  }

  /** All replies to the patent-policy call of a meeting. */
  public List<PatentReply> replies(long meetingId) {
    return jdbc.sql("select person, reply from patent_reply where meeting_id = ? order by id")
        .param(meetingId)
        .query(PatentReply.class)
        .list();
  }

  // --- Writing -----------------------------------------------------------------------------------

  void add(long id, String acronym, boolean first, MeetingPlan plan, LocalDate plannedOn) {
    jdbc.sql(
            """
            insert into group_meeting (label, first_day, last_day, time_zone, place, online, host,
              remote, electronic, accessible, accessibility, language, papers_until, announcement,
              parent_agreed, planned_on, procedure_id, acronym, first_meeting)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(columns(plan))
        .params(plannedOn, id, acronym, first)
        .update();
  }

  void change(long id, MeetingPlan plan, LocalDate plannedOn) {
    jdbc.sql(
            """
            update group_meeting set label = ?, first_day = ?, last_day = ?, time_zone = ?,
              place = ?, online = ?, host = ?, remote = ?, electronic = ?, accessible = ?,
              accessibility = ?, language = ?, papers_until = ?, announcement = ?,
              parent_agreed = ?, planned_on = ?
            where procedure_id = ?""")
        .params(columns(plan))
        .params(plannedOn, id)
        .update();
  }

  private static List<Object> columns(MeetingPlan plan) {
    return Arrays.asList(
        plan.label(),
        plan.firstDay(),
        plan.lastDay(),
        plan.timeZone(),
        plan.place(),
        plan.online(),
        plan.host(),
        plan.remote(),
        plan.electronic(),
        plan.accessible(),
        plan.accessibility(),
        plan.language(),
        plan.papersUntil(),
        plan.announcement(),
        plan.parentAgreed());
  }

  /** The public can see it since this Geneva date. */
  void post(long id, LocalDate on, String where) {
    jdbc.sql("update group_meeting set posted_on = ?, posted_as = ? where procedure_id = ?")
        .params(on, where, id)
        .update();
  }

  /** It needs a new notice. */
  void takeDown(long id) {
    jdbc.sql("update group_meeting set posted_on = null where procedure_id = ?").param(id).update();
  }

  void cancel(long id, String reason) {
    jdbc.sql("update group_meeting set cancel_reason = ? where procedure_id = ?")
        .params(reason, id)
        .update();
  }

  void open(long id, Instant at, String presiding, boolean accessible) {
    jdbc.sql(
            """
            update group_meeting set opened_at = ?, presiding = ?, accessible = ?
            where procedure_id = ?""")
        .params(Geneva.stored(at), presiding, accessible, id)
        .update();
  }

  void call(long id, String presiding, List<PatentReply> replies) {
    jdbc.sql("update group_meeting set ipr_called = true, presiding = ? where procedure_id = ?")
        .params(presiding, id)
        .update();
    for (PatentReply reply : replies) {
      jdbc.sql("insert into patent_reply (meeting_id, person, reply) values (?, ?, ?)")
          .params(id, reply.person(), reply.reply())
          .update();
    }
  }

  void close(
      long id, Instant at, boolean ownTerms, String accommodated, List<MeetingOutput> outputs) {
    jdbc.sql(
            """
            update group_meeting set closed_at = ?, own_terms = ?, accommodated = ?
            where procedure_id = ?""")
        .params(Geneva.stored(at), ownTerms, accommodated, id)
        .update();
    for (MeetingOutput output : outputs) {
      jdbc.sql("insert into meeting_output (meeting_id, title, document) values (?, ?, ?)")
          .params(id, output.title(), output.document())
          .update();
    }
  }

  void report(long id, MeetingReport report) {
    jdbc.sql(
            """
            update group_meeting set report = ?, report_document = ?, liaisons = ?,
              list_shared = ?, report_final_on = ? where procedure_id = ?""")
        .params(
            Arrays.asList(
                report.text(),
                report.document(),
                report.liaisons(),
                report.listShared(),
                report.finalOn(),
                id))
        .update();
  }

  void contribute(long meetingId, MeetingContribution contribution) {
    jdbc.sql(
            """
            insert into meeting_contribution (meeting_id, number, title, source, received_on, late)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            meetingId,
            contribution.number(),
            contribution.title(),
            contribution.source(),
            contribution.receivedOn(),
            contribution.late())
        .update();
  }

  private static GroupMeeting meeting(ResultSet row, int n) throws SQLException {
    return new GroupMeeting(
        row.getLong("procedure_id"),
        row.getString("acronym"),
        row.getString("state"),
        row.getBoolean("first_meeting"),
        plan(row),
        day(row, "planned_on"),
        day(row, "posted_on"),
        row.getString("posted_as"),
        instant(row, "opened_at"),
        row.getString("presiding"),
        row.getBoolean("ipr_called"),
        instant(row, "closed_at"),
        row.getBoolean("own_terms"),
        text(row, "accommodated"),
        new MeetingReport(
            text(row, "report"),
            text(row, "report_document"),
            text(row, "liaisons"),
            row.getBoolean("list_shared"),
            day(row, "report_final_on")));
  }

  private static MeetingPlan plan(ResultSet row) throws SQLException {
    return new MeetingPlan(
        row.getString("label"),
        day(row, "first_day"),
        day(row, "last_day"),
        row.getString("time_zone"),
        row.getString("place"),
        row.getBoolean("online"),
        row.getString("host"),
        row.getBoolean("remote"),
        row.getBoolean("electronic"),
        row.getBoolean("accessible"),
        row.getString("accessibility"),
        row.getString("language"),
        day(row, "papers_until"),
        row.getString("announcement"),
        row.getBoolean("parent_agreed"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
