package org.focusgroupdesk.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The progress reports of all groups. */
@Component
public class ReportStore {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ReportStore(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** The reports of a group, the first one first; those that never came among them. */
  public List<ProgressReport> of(String acronym) {
    return jdbc.sql("select * from progress_report where acronym = ? order by number")
        .param(acronym)
        .query(ReportStore::report)
        .list();
  }

  /** The report that a run is; empty if the run is none. */
  public Optional<ProgressReport> find(long procedure) {
    return jdbc.sql("select * from progress_report where procedure = ?")
        .param(procedure)
        .query(ReportStore::report)
        .optional();
  }

  ProgressReport get(long procedure) {
    return find(procedure).orElseThrow();
  }

  /** What was lodged last for a report; empty if nothing was. */
  public Optional<ReportContent> content(long procedure) {
    return jdbc.sql(
            """
            select content from progress_report_version where procedure = ?
            order by version desc limit 1""")
        .param(procedure)
        .query(String.class)
        .optional()
        .map(this::read);
  }

  /** What the public may read of a published report; empty before it is published. */
  public Optional<ReportContent> published(long procedure) {
    return find(procedure)
        .filter(report -> report.publishedAt() != null)
        .flatMap(report -> content(procedure))
        .map(ReportContent::withoutAttendees);
  }

  /** The study groups that get a copy of a report (FG-REP-03). */
  public List<String> copies(long procedure) {
    return jdbc
        .sql("select group_id from progress_report_copy where procedure = ?")
        .param(procedure)
        .query(String.class)
        .list()
        .stream()
        .sorted(ReportStore::byNumber)
        .toList();
  }

  private static int byNumber(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  void open(Procedure run, boolean finalReport) {
    jdbc.sql(
            """
            insert into progress_report (procedure, acronym, number, final_report, due_edition)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ? from progress_report
            where acronym = ?""")
        .params(run.id(), run.acronym(), finalReport, run.edition(), run.acronym())
        .update();
  }

  void fallDue(long procedure, Deadline due) {
    jdbc.sql(
            """
            update progress_report
            set due_on = ?, due_rule = ?, due_edition = ?, meeting_id = ? where procedure = ?""")
        .params(due.lastDay(), due.rule(), due.edition(), due.meetingId(), procedure)
        .update();
  }

  void overdue(long procedure) {
    jdbc.sql("update progress_report set overdue_at = ? where procedure = ?")
        .params(Geneva.stored(clock.instant()), procedure)
        .update();
  }

  /** Keeps what was lodged now, as one more version. */
  void lodge(long procedure, ReportContent content, String user) {
    jdbc.sql(
            """
            insert into progress_report_version (procedure, version, content, lodged_at, lodged_by)
            select ?, coalesce(max(version), 0) + 1, ?, ?, ? from progress_report_version
            where procedure = ?""")
        .params(procedure, written(content), Geneva.stored(clock.instant()), user, procedure)
        .update();
  }

  void receive(long procedure, LocalDate periodFrom, boolean late) {
    jdbc.sql(
            """
            update progress_report set received_at = ?, period_from = ?, late = ?
            where procedure = ?""")
        .params(Geneva.stored(clock.instant()), periodFrom, late, procedure)
        .update();
  }

  void askFor(long procedure, String missing) {
    jdbc.sql("update progress_report set missing = ? where procedure = ?")
        .params(missing, procedure)
        .update();
  }

  void publish(long procedure, String td, Collection<String> copies) {
    jdbc.sql("update progress_report set td = ?, published_at = ? where procedure = ?")
        .params(td, Geneva.stored(clock.instant()), procedure)
        .update();
    copies.forEach(
        group ->
            jdbc.sql("insert into progress_report_copy (procedure, group_id) values (?, ?)")
                .params(procedure, group)
                .update());
  }

  void informTsag(long procedure, LocalDate on, String how) {
    jdbc.sql(
            """
            update progress_report set tsag_informed_on = ?, tsag_informed_by = ?
            where procedure = ?""")
        .params(on, how, procedure)
        .update();
  }

  void answerSilence(long procedure, String answer) {
    jdbc.sql("update progress_report set silence = ? where procedure = ?")
        .params(answer, procedure)
        .update();
  }

  private ReportContent read(String content) {
    try {
      return json.readValue(content, ReportContent.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(ReportContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProgressReport report(ResultSet row, int n) throws SQLException {
    return new ProgressReport(
        row.getLong("procedure"),
        row.getString("acronym"),
        row.getInt("number"),
        row.getBoolean("final_report"),
        row.getObject("due_on", LocalDate.class),
        row.getString("due_rule"),
        row.getString("due_edition"),
        row.getObject("meeting_id", Long.class),
        instant(row, "overdue_at"),
        row.getObject("period_from", LocalDate.class),
        instant(row, "received_at"),
        row.getBoolean("late"),
        row.getString("missing"),
        row.getString("td"),
        instant(row, "published_at"),
        row.getObject("tsag_informed_on", LocalDate.class),
        row.getString("tsag_informed_by"),
        row.getString("silence"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
