package org.focusgroupdesk.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Number and hash of the last entry of the ledger, kept apart from the entries.
 *
 * @param number number of the last entry; 0 while there is none
 * @param hash its hash, in hexadecimal digits
 */
public record LedgerHead(long number, String hash) {

  static final String SELECT = "select number, hash from ledger_head";

  static LedgerHead read(ResultSet row, int n) throws SQLException {
    return new LedgerHead(row.getLong("number"), row.getString("hash"));
  }
}
