package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.TermsChange.Discussion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of terms of reference that were asked for, and what was discussed about them. */
@Component
public class TermsChanges {

  private final JdbcClient jdbc;
  private final TermsOfReferenceVersions versions;
  private final Clock clock;

  TermsChanges(JdbcClient jdbc, TermsOfReferenceVersions versions, Clock clock) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.clock = clock;
  }

  void add(
      Procedure run,
      String initiative,
      TermsOfReference terms,
      String reason,
      List<String> others) {
    jdbc.sql(
            """
            insert into terms_change (procedure, initiative, text, reason, other_groups)
            values (?, ?, ?, ?, ?)""")
        .params(run.id(), initiative, versions.written(terms), reason, String.join(",", others))
        .update();
  }

  void lodge(Procedure run, String user, String document) {
    jdbc.sql(
            """
            update terms_change set lodged_at = ?, lodged_by = ?, document = ?
            where procedure = ?""")
        .params(Geneva.stored(clock.instant()), user, document, run.id())
        .update();
  }

  void write(Procedure run, TermsOfReference terms) {
    jdbc.sql("update terms_change set text = ? where procedure = ?")
        .params(versions.written(terms), run.id())
        .update();
  }

  void touch(Procedure run, Collection<String> groups, boolean several) {
    jdbc.sql("update terms_change set other_groups = ?, several_groups = ? where procedure = ?")
        .params(String.join(",", groups), several, run.id())
        .update();
  }

  void answerOfTsag(Procedure run, String answer, String remarks) {
    jdbc.sql("update terms_change set tsag_answer = ?, tsag_remarks = ? where procedure = ?")
        .params(answer, remarks, run.id())
        .update();
  }

  void explain(Procedure run, String reason) {
    jdbc.sql("update terms_change set outcome_reason = ? where procedure = ?")
        .params(reason, run.id())
        .update();
  }

  void ask(Procedure run, String studyGroup, LocalDate on) {
    jdbc.sql("insert into change_discussion (procedure, study_group, asked_on) values (?, ?, ?)")
        .params(run.id(), studyGroup, on)
        .update();
  }

  /** Records a discussion; whether the group was asked by the desk before does not matter. */
  void record(
      Procedure run, String studyGroup, String answer, String remarks, LocalDate on, String user) {
    int answered =
        jdbc.sql(
                """
                update change_discussion
                set answer = ?, remarks = ?, held_on = ?, recorded_by = ?
                where procedure = ? and study_group = ? and answer is null""")
            .params(answer, remarks, on, user, run.id(), studyGroup)
            .update();
    if (answered == 0) {
      ask(run, studyGroup, on);
      record(run, studyGroup, answer, remarks, on, user);
    }
  }

  void closeSilent(Procedure run) {
    jdbc.sql("update change_discussion set answer = ? where procedure = ? and answer is null")
        .params(Discussion.SILENT, run.id())
        .update();
  }

  /** The change that a run is about; none before it is described. */
  public Optional<TermsChange> find(long procedure) {
    return jdbc.sql("select * from terms_change where procedure = ?")
        .param(procedure)
        .query(this::change)
        .optional();
  }

  TermsChange get(Procedure run) {
    return find(run.id()).orElseThrow();
  }

  /** The study groups that were asked in a run, or with which it was discussed. */
  public List<String> touched(long procedure) {
    return discussions(procedure).stream().map(Discussion::studyGroup).distinct().toList();
  }

  /** What was discussed in a run, in the order of asking. */
  public List<Discussion> discussions(long procedure) {
    return jdbc.sql("select * from change_discussion where procedure = ? order by id")
        .param(procedure)
        .query(TermsChanges::discussion)
        .list();
  }

  private TermsChange change(ResultSet row, int n) throws SQLException {
    String others = row.getString("other_groups");
    OffsetDateTime lodged = row.getObject("lodged_at", OffsetDateTime.class);
    return new TermsChange(
        row.getLong("procedure"),
        row.getString("initiative"),
        versions.read(row.getString("text")),
        row.getString("reason"),
        others.isEmpty() ? List.of() : List.of(others.split(",")),
        row.getBoolean("several_groups"),
        lodged == null ? null : lodged.toInstant(),
        row.getString("lodged_by"),
        row.getString("document"),
        row.getString("tsag_answer"),
        row.getString("tsag_remarks"),
        row.getString("outcome_reason"));
  }

  private static Discussion discussion(ResultSet row, int n) throws SQLException {
    return new Discussion(
        row.getLong("id"),
        row.getString("study_group"),
        row.getObject("asked_on", LocalDate.class),
        row.getString("answer"),
        row.getString("remarks"),
        row.getObject("held_on", LocalDate.class),
        row.getString("recorded_by"));
  }
}
