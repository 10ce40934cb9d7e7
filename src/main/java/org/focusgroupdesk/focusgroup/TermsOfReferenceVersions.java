package org.focusgroupdesk.focusgroup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the terms of reference of every group; the one with the highest number holds. */
@Component
class TermsOfReferenceVersions {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  TermsOfReferenceVersions(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void putInForce(String acronym, TermsOfReference terms, LocalDate from, String decidedBy) {
    int version =
        jdbc.sql("select coalesce(max(version), 0) + 1 from tor_version where acronym = ?")
            .param(acronym)
            .query(Integer.class)
            .single();
    try {
      jdbc.sql(
              """
              insert into tor_version (acronym, version, text, in_force_from, decided_by)
              values (?, ?, ?, ?, ?)""")
          .params(acronym, version, json.writeValueAsString(terms), from, decidedBy)
          .update();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  TermsOfReference inForce(String acronym) {
    String text =
        jdbc.sql("select text from tor_version where acronym = ? order by version desc limit 1")
            .param(acronym)
            .query(String.class)
            .single();
    try {
      return json.readValue(text, TermsOfReference.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
