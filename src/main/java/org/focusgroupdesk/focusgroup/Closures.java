package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How and when focus groups ended. */
@Component
public class Closures {

  private final JdbcClient jdbc;

  Closures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The end of a group, if it has come or is decided. */
  public Optional<Closure> find(String acronym) {
    return jdbc.sql("select * from closure where acronym = ?")
        .param(acronym)
        .query(Closures::closure)
        .optional();
  }

  void decide(
      String acronym, String kind, LocalDate on, String by, String reason, LocalDate consultedOn) {
    jdbc.sql(
            """
            insert into closure (acronym, kind, decided_on, decided_by, reason, consulted_on)
            values (?, ?, ?, ?, ?, ?)""")
        .params(acronym, kind, on, by, reason, consultedOn)
        .update();
  }

  void begin(String acronym, String kind, LocalDate endedOn) {
    if (find(acronym).isEmpty()) {
      decide(acronym, kind, null, null, null, null);
    }
    jdbc.sql("update closure set ended_on = ? where acronym = ?").params(endedOn, acronym).update();
  }

  void goThrough(String acronym, String successor, String remarks) {
    jdbc.sql("update closure set successor = ?, remarks = ? where acronym = ?")
        .params(successor, remarks, acronym)
        .update();
  }

  void close(String acronym, LocalDate on) {
    jdbc.sql("update closure set closed_on = ? where acronym = ?").params(on, acronym).update();
  }

  private static Closure closure(ResultSet row, int n) throws SQLException {
    return new Closure(
        row.getString("acronym"),
        row.getString("kind"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("decided_by"),
        row.getString("reason"),
        row.getObject("consulted_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getString("successor"),
        row.getObject("closed_on", LocalDate.class));
  }
}
