package org.focusgroupdesk.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Chains the findings that were written before the ledger was a chain. */
@Component
class LedgerMigration implements JavaMigration {

  @Override
  public void migrate(Context context) {
    JdbcTemplate jdbc =
        new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
    AtomicReference<LedgerHead> head = new AtomicReference<>(new LedgerHead(0, LedgerEntry.START));
    jdbc.query("select * from finding order by id", LedgerMigration::old)
        .forEach(
            old -> {
              LedgerEntry entry =
                  LedgerEntry.after(head.get().number(), head.get().hash(), old.finding());
              jdbc.update(
                  "update finding set number = ?, hash = ? where id = ?",
                  entry.number(),
                  entry.hash(),
                  old.id());
              head.set(new LedgerHead(entry.number(), entry.hash()));
            });
    jdbc.update(
        "update ledger_head set number = ?, hash = ?", head.get().number(), head.get().hash());
  }

  private record Old(long id, Finding finding) {}

  private static Old old(ResultSet row, int n) throws SQLException {
    return new Old(row.getLong("id"), LedgerEntry.readFinding(row, n));
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("8.1");
  }

  @Override
  public String getDescription() {
    return "chain of earlier findings";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
