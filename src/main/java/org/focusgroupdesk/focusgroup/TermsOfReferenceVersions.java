package org.focusgroupdesk.focusgroup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the terms of reference of every group; the one with the highest number holds. */
@Component
public class TermsOfReferenceVersions {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  TermsOfReferenceVersions(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * Puts a text in force, in the place of the one before it.
   *
   * @param from the Geneva date of the decision
   * @param decidedBy the group that decided
   */
  void putInForce(String acronym, TermsOfReference terms, LocalDate from, String decidedBy) {
    String decidedIn =
        jdbc.sql("select decided_in from focus_group where acronym = ?")
            .param(acronym)
            .query((row, n) -> row.getString("decided_in"))
            .list()
            .get(0);
    putInForce(acronym, new TermsVersion(0, terms, from, decidedBy, decidedIn, null, 0));
  }

  /** Puts a text in force, in the place of the one before it; the next number is given to it. */
  void putInForce(String acronym, TermsVersion next) {
    int version = latest(acronym) + 1;
    jdbc.sql(
            """
            insert into tor_version
              (acronym, version, text, in_force_from, decided_by, decided_in, reason, procedure)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            acronym,
            version,
            written(next.terms()),
            next.inForceFrom(),
            next.decidedBy(),
            next.decidedIn(),
            next.reason(),
            next.procedure())
        .update();
  }

  /** Number of the version in force; 0 if there is none yet. */
  int latest(String acronym) {
    return jdbc.sql("select coalesce(max(version), 0) from tor_version where acronym = ?")
        .param(acronym)
        .query(Integer.class)
        .single();
  }

  /** The text in force. */
  public TermsOfReference inForce(String acronym) {
    List<TermsVersion> all = of(acronym);
    return all.get(all.size() - 1).terms();
  }

  /** All versions of a group, the first one first; none before it is established. */
  public List<TermsVersion> of(String acronym) {
    return jdbc.sql("select * from tor_version where acronym = ? order by version")
        .param(acronym)
        .query(this::version)
        .list();
  }

  String written(TermsOfReference terms) {
    try {
      return json.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  TermsOfReference read(String text) {
    try {
      return json.readValue(text, TermsOfReference.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TermsVersion version(ResultSet row, int n) throws SQLException {
    return new TermsVersion(
        row.getInt("version"),
        read(row.getString("text")),
        row.getObject("in_force_from", LocalDate.class),
        row.getString("decided_by"),
        row.getString("decided_in"),
        row.getString("reason"),
        row.getLong("procedure"));
  }
}
