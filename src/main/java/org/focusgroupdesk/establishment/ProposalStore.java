package org.focusgroupdesk.establishment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every proposal in its present wording. */
@Component
class ProposalStore {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  ProposalStore(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Proposal get(String acronym) {
    String text =
        jdbc.sql("select proposal from focus_group where acronym = ?")
            .param(acronym)
            .query(String.class)
            .single();
    try {
      return json.readValue(text, Proposal.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  void save(String acronym, Proposal proposal) {
    jdbc.sql("update focus_group set proposal = ? where acronym = ?")
        .params(asJson(proposal), acronym)
        .update();
  }

  String asJson(Proposal proposal) {
    try {
      return json.writeValueAsString(proposal);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
