package org.focusgroupdesk.rulebook;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to change or delete entries of the ledger; H2 calls it before it would. */
public final class AppendOnly implements Trigger {

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException(
        "The ledger is append-only: entries are added, never changed or deleted.");
  }
}
