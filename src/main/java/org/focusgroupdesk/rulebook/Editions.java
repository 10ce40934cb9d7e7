package org.focusgroupdesk.rulebook;

import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which edition of A.7 is in force on a day. An edition without a start date is not in force; its
 * start is configured as {@code desk.edition-start.A7_2024D=2026-01-01} (reading AMB-58), or kept
 * in the table of settings, which wins.
 */
@Component
public class Editions {

  private static final String SETTING = "edition-start.";

  private final JdbcClient jdbc;
  private final Map<String, LocalDate> configured;

  Editions(JdbcClient jdbc, Environment environment) {
    this.jdbc = jdbc;
    this.configured =
        Binder.get(environment)
            .bind("desk.edition-start", Bindable.mapOf(String.class, LocalDate.class))
            .orElse(Map.of());
  }

  /**
   * Key of the edition in force.
   *
   * @param day a Geneva date
   */
  public String inForceOn(LocalDate day) {
    String inForce = null;
    for (CSVRecord edition : Rulebook.read("editions.csv")) {
      LocalDate start = start(edition.get("key"), edition.get("in_force_from"));
      if (start != null && !start.isAfter(day)) {
        inForce = edition.get("key");
      }
    }
    if (inForce == null) {
      throw new IllegalStateException("No edition of A.7 is in force on " + day + ".");
    }
    return inForce;
  }

  /** From this Geneva date on, new procedures run under this edition. */
  public void startOn(String edition, LocalDate day) {
    jdbc.sql("merge into setting (name, content) values (?, ?)")
        .params(SETTING + edition, day.toString())
        .update();
  }

  private LocalDate start(String edition, String published) {
    return jdbc.sql("select content from setting where name = ?")
        .param(SETTING + edition)
        .query(String.class)
        .optional()
        .map(LocalDate::parse)
        .orElseGet(
            () ->
                configured.getOrDefault(
                    edition, published.isEmpty() ? null : LocalDate.parse(published)));
  }
}
