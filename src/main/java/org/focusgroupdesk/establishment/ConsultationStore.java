package org.focusgroupdesk.establishment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.focusgroupdesk.calendar.Geneva;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked about a case, and what came back. */
@Component
class ConsultationStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ConsultationStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void ask(String acronym, String purpose, String asked) {
    jdbc.sql("insert into consultation (acronym, purpose, asked, asked_at) values (?, ?, ?, ?)")
        .params(acronym, purpose, asked, Geneva.stored(clock.instant()))
        .update();
  }

  /** Answers every open question put to the one asked, whatever the purpose within the kind. */
  void answer(
      String acronym, boolean review, String asked, String answer, String remarks, String user) {
    jdbc.sql(
            """
            update consultation
            set answer = ?, remarks = ?, answered_by = ?, answered_at = ?
            where acronym = ? and asked = ? and answer is null
              and (purpose = 'review') = ?""")
        .params(answer, remarks, user, Geneva.stored(clock.instant()), acronym, asked, review)
        .update();
  }

  void closeSilent(String acronym, boolean review) {
    jdbc.sql(
            """
            update consultation set answer = ?
            where acronym = ? and answer is null and (purpose = 'review') = ?""")
        .params(Consultation.SILENT, acronym, review)
        .update();
  }

  List<Consultation> of(String acronym) {
    return jdbc.sql("select * from consultation where acronym = ? order by id")
        .param(acronym)
        .query(ConsultationStore::consultation)
        .list();
  }

  List<String> open(String acronym, boolean review) {
    return of(acronym).stream()
        .filter(asked -> asked.isReview() == review && asked.answer() == null)
        .map(Consultation::asked)
        .distinct()
        .toList();
  }

  private static Consultation consultation(ResultSet row, int n) throws SQLException {
    return new Consultation(
        row.getLong("id"),
        row.getString("purpose"),
        row.getString("asked"),
        instant(row, "asked_at"),
        row.getString("answer"),
        row.getString("remarks"),
        row.getString("answered_by"),
        instant(row, "answered_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
    return stored == null ? null : stored.toInstant();
  }
}
