package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.focusgroup.Succession.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaders who could not serve any more, and who might follow them. */
@Component
class Successions {

  private final JdbcClient jdbc;

  Successions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Procedure run, Office office, String saidBy, String reason, LocalDate unableFrom) {
    jdbc.sql(
            """
            insert into chair_replacement (procedure, leader_id, said_by, reason, unable_from)
            values (?, ?, ?, ?, ?)""")
        .params(run.id(), office.id(), saidBy, reason, unableFrom)
        .update();
  }

  void preside(Procedure run, long actingId) {
    update(run, "acting_id", actingId);
  }

  void goOn(Procedure run, boolean canGoOn) {
    update(run, "can_go_on", canGoOn);
  }

  void choose(Procedure run, long candidateId) {
    update(run, "successor_id", candidateId);
  }

  private void update(Procedure run, String column, Object value) {
    jdbc.sql("update chair_replacement set " + column + " = ? where procedure = ?")
        .params(value, run.id())
        .update();
  }

  /** A vice-chair in office, or somebody nominated. */
  void addCandidate(
      Procedure run, Long officeId, Leader leader, String nominatedBy, boolean willing) {
    jdbc.sql(
            """
            insert into chair_candidate (procedure, leader_id, name, affiliation, membership,
              country, competence, account, nominated_by, willing)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            run.id(),
            officeId,
            leader.name(),
            leader.affiliation(),
            leader.membership(),
            leader.country(),
            leader.competence(),
            leader.account(),
            nominatedBy,
            willing)
        .update();
  }

  Optional<Succession> find(Procedure run) {
    return jdbc.sql("select * from chair_replacement where procedure = ?")
        .param(run.id())
        .query(Successions::succession)
        .optional();
  }

  Succession get(Procedure run) {
    return find(run).orElseThrow();
  }

  List<Candidate> candidates(Procedure run) {
    return jdbc.sql("select * from chair_candidate where procedure = ? order by id")
        .param(run.id())
        .query(Successions::candidate)
        .list();
  }

  private static Succession succession(ResultSet row, int n) throws SQLException {
    return new Succession(
        row.getLong("procedure"),
        row.getLong("leader_id"),
        row.getString("said_by"),
        row.getString("reason"),
        row.getObject("unable_from", LocalDate.class),
        row.getObject("acting_id", Long.class),
        row.getObject("can_go_on", Boolean.class),
        row.getObject("successor_id", Long.class));
  }

  private static Candidate candidate(ResultSet row, int n) throws SQLException {
    return new Candidate(
        row.getLong("id"),
        row.getObject("leader_id", Long.class),
        new Leader(
            row.getString("name"),
            row.getString("affiliation"),
            row.getString("membership"),
            row.getString("country"),
            row.getString("competence"),
            row.getString("account")),
        row.getString("nominated_by"),
        row.getBoolean("willing"));
  }
}
