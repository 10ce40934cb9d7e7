package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.focusgroupdesk.calendar.Geneva;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for more time, and the reservations of other study groups against them. */
@Component
public class ExtensionStore {

  private static final Set<String> UNDECIDED =
      Set.of("EXTENSION_REQUESTED", "CONSULTING_SGS", "PENDING_DECISION");

  private final JdbcClient jdbc;
  private final Clock clock;

  ExtensionStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Every request of a group that was lodged, the oldest first. */
  public List<Extension> of(String acronym) {
    return jdbc.sql(
            """
            select e.*, p.state from extension e join group_procedure p on p.id = e.procedure
            where p.acronym = ? order by e.procedure""")
        .param(acronym)
        .query(ExtensionStore::extension)
        .list();
  }

  /** The request that a run is about. */
  public Extension get(long procedure) {
    return jdbc.sql(
            """
            select e.*, p.state from extension e join group_procedure p on p.id = e.procedure
            where e.procedure = ?""")
        .param(procedure)
        .query(ExtensionStore::extension)
        .single();
  }

  /** The request for more time that asks for a wider scope, which a run is to decide. */
  Optional<Extension> scopeOf(long change) {
    return jdbc.sql(
            """
            select e.*, p.state from extension e join group_procedure p on p.id = e.procedure
            where e.scope_change = ? order by e.procedure desc limit 1""")
        .param(change)
        .query(ExtensionStore::extension)
        .optional();
  }

  /** The study groups asked about a request, and what they said. */
  public List<Reservation> reservations(long procedure) {
    return jdbc.sql("select * from reservation where procedure = ? order by id")
        .param(procedure)
        .query(
            (row, n) ->
                new Reservation(
                    row.getString("study_group"),
                    instant(row, "asked_at"),
                    row.getString("answer"),
                    row.getString("remarks"),
                    instant(row, "answered_at")))
        .list();
  }

  /** The study groups whose reservation against a request is not withdrawn. */
  public List<String> openReservations(long procedure) {
    return reservations(procedure).stream()
        .filter(Reservation::isOpen)
        .map(Reservation::studyGroup)
        .toList();
  }

  /** The last request that was not withdrawn. */
  Optional<Extension> lastOf(String acronym) {
    return of(acronym).stream()
        .filter(request -> !request.state().equals("WITHDRAWN"))
        .reduce((earlier, later) -> later);
  }

  Optional<Extension> undecided(String acronym) {
    return lastOf(acronym).filter(last -> UNDECIDED.contains(last.state()));
  }

  void lodge(
      long procedure,
      String madeAs,
      String document,
      String reason,
      LocalDate oldEnd,
      LocalDate askedEnd,
      String scope) {
    jdbc.sql(
            """
            insert into extension
              (procedure, lodged_at, made_as, document, reason, old_end, asked_end, scope)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(procedure, now(), madeAs, document, reason, oldEnd, askedEnd, scope)
        .update();
  }

  void linkScopeChange(long procedure, long change) {
    jdbc.sql("update extension set scope_change = ? where procedure = ?")
        .params(change, procedure)
        .update();
  }

  void back(long procedure, String contribution) {
    jdbc.sql("update extension set backed_by = ? where procedure = ?")
        .params(contribution, procedure)
        .update();
  }

  void declare(
      long procedure, String result, LocalDate decidedOn, LocalDate newEnd, String reason) {
    jdbc.sql(
            """
            update extension set result = ?, decided_on = ?, new_end = ?, result_reason = ?
            where procedure = ?""")
        .params(result, decidedOn, newEnd, reason, procedure)
        .update();
  }

  void ask(long procedure, String studyGroup) {
    jdbc.sql("insert into reservation (procedure, study_group, asked_at) values (?, ?, ?)")
        .params(procedure, studyGroup, now())
        .update();
  }

  void showTerms(long procedure, int version) {
    jdbc.sql("update extension set terms_version = ? where procedure = ?")
        .params(version, procedure)
        .update();
  }

  void answer(long procedure, String studyGroup, String answer, String remarks, String user) {
    jdbc.sql(
            """
            update reservation set answer = ?, remarks = ?, answered_by = ?, answered_at = ?
            where procedure = ? and study_group = ?""")
        .params(answer, remarks, user, now(), procedure, studyGroup)
        .update();
  }

  void closeSilent(long procedure) {
    jdbc.sql("update reservation set answer = 'silent' where procedure = ? and answer is null")
        .param(procedure)
        .update();
  }

  private OffsetDateTime now() {
    return Geneva.stored(clock.instant());
  }

  private static Extension extension(ResultSet row, int n) throws SQLException {
    return new Extension(
        row.getLong("procedure"),
        row.getString("state"),
        instant(row, "lodged_at"),
        row.getString("made_as"),
        row.getString("document"),
        row.getString("backed_by"),
        row.getString("reason"),
        row.getObject("old_end", LocalDate.class),
        row.getObject("asked_end", LocalDate.class),
        row.getString("scope"),
        row.getObject("scope_change", Long.class),
        row.getObject("terms_version", Integer.class),
        row.getString("result"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("new_end", LocalDate.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
    return stored == null ? null : stored.toInstant();
  }
}
