package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.Optional;
import org.focusgroupdesk.membership.StudyPeriods;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of temporary documents (TDs) that deliverables and progress reports have with their
 * parent groups: a group gives a number once in a study period.
 */
@Component
public class DocumentNumbers {

  private final JdbcClient jdbc;
  private final Procedures procedures;
  private final StudyPeriods periods;

  DocumentNumbers(JdbcClient jdbc, Procedures procedures, StudyPeriods periods) {
    this.jdbc = jdbc;
    this.procedures = procedures;
    this.periods = periods;
  }

  private record Use(LocalDate receivedOn, String acronym, long procedure) {}

  /**
   * What else has a number that a document of a run is to have, in words; empty if it is free.
   *
   * @param group the parent group: SG13, TSAG, …
   * @param receivedOn the Geneva date of the document
   */
  public Optional<String> taken(String group, String number, LocalDate receivedOn, Procedure run) {
    String period = periods.of(receivedOn);
    return jdbc
        .sql(
            """
            select received_on, acronym, procedure from temporary_document
            where parent_group = ? and upper(number) = upper(?) and procedure <> ?""")
        .params(group, number, run.id())
        .query(Use.class)
        .list()
        .stream()
        .filter(use -> periods.of(use.receivedOn()).equals(period))
        .findFirst()
        .map(
            use ->
                Words.say(
                    "document.taken",
                    number,
                    group,
                    period,
                    use.acronym(),
                    procedures.get(use.procedure()).subject()));
  }

  /** A run uses a number from now on. */
  public void use(String group, String number, LocalDate receivedOn, Procedure run) {
    jdbc.sql(
            """
            insert into temporary_document (parent_group, number, received_on, acronym, procedure)
            values (?, ?, ?, ?, ?)""")
        .params(group, number, receivedOn, run.acronym(), run.id())
        .update();
  }
}
