package org.focusgroupdesk.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of funding and support of all groups. */
@Component
public class SupportLog {

  private final JdbcClient jdbc;

  SupportLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The entries of a group, the oldest first. */
  public List<SupportEntry> of(String acronym) {
    return jdbc.sql("select * from support_entry where acronym = ? order by procedure")
        .param(acronym)
        .query(SupportLog::entry)
        .list();
  }

  /** The entries of one kind that a group made on a Geneva date or later, the oldest first. */
  List<SupportEntry> since(String acronym, String kind, LocalDate day) {
    return of(acronym).stream()
        .filter(entry -> entry.kind().equals(kind) && !entry.recordedOn().isBefore(day))
        .toList();
  }

  SupportEntry get(long procedure) {
    return jdbc.sql("select * from support_entry where procedure = ?")
        .param(procedure)
        .query(SupportLog::entry)
        .single();
  }

  void add(SupportEntry entry) {
    jdbc.sql(
            """
            insert into support_entry (procedure, acronym, kind, giver, nature, amount, purpose,
              service, document, cost, exception, details, financed, recorded_on, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            entry.procedure(),
            entry.acronym(),
            entry.kind(),
            entry.giver(),
            entry.nature(),
            entry.amount(),
            entry.purpose(),
            entry.service(),
            entry.document(),
            entry.cost(),
            entry.exception(),
            entry.details(),
            entry.financed(),
            entry.recordedOn(),
            entry.recordedBy())
        .update();
  }

  void assess(long procedure, String cost, String exception) {
    jdbc.sql("update support_entry set cost = ?, exception = ? where procedure = ?")
        .params(cost, exception, procedure)
        .update();
  }

  void answer(long procedure, boolean granted, String answer) {
    jdbc.sql("update support_entry set granted = ?, answer = ? where procedure = ?")
        .params(granted, answer, procedure)
        .update();
  }

  private static SupportEntry entry(ResultSet row, int n) throws SQLException {
    return new SupportEntry(
        row.getLong("procedure"),
        row.getString("acronym"),
        row.getString("kind"),
        row.getString("giver"),
        row.getString("nature"),
        row.getString("amount"),
        row.getString("purpose"),
        row.getString("service"),
        row.getString("document"),
        row.getString("cost"),
        row.getString("exception"),
        row.getString("details"),
        row.getString("financed"),
        row.getString("answer"),
        row.getObject("granted", Boolean.class),
        row.getObject("recorded_on", LocalDate.class),
        row.getString("recorded_by"));
  }
}
