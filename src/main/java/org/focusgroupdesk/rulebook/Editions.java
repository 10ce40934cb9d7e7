package org.focusgroupdesk.rulebook;

import java.time.LocalDate;
import java.util.Map;
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

  private final Rulebook rulebook;
  private final JdbcClient jdbc;
  private final Map<String, LocalDate> configured;

  Editions(Rulebook rulebook, JdbcClient jdbc, Environment environment) {
    this.rulebook = rulebook;
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
    for (Edition edition : rulebook.editions()) {
      LocalDate start = start(edition);
      if (start != null && !start.isAfter(day)) {
        inForce = edition.key();
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

  private LocalDate start(Edition edition) {
    return jdbc.sql("select content from setting where name = ?")
        .param(SETTING + edition.key())
        .query(String.class)
        .optional()
        .map(LocalDate::parse)
        .orElseGet(() -> configured.getOrDefault(edition.key(), edition.inForceFrom()));
  }
}
