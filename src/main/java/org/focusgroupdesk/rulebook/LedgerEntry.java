package org.focusgroupdesk.rulebook;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A finding at its place in the chain of the ledger.
 *
 * @param number from 1, without gaps
 * @param finding what was found
 * @param hash SHA-256, in hexadecimal digits, over the number, the hash of the entry before and the
 *     finding
 */
public record LedgerEntry(long number, Finding finding, String hash) {

  /** The hash "before" the first entry. */
  static final String START = "0".repeat(64);

  /** The entry that follows one with this number and hash. */
  static LedgerEntry after(long number, String hash, Finding finding) {
    return new LedgerEntry(number + 1, finding, hash(number + 1, hash, finding));
  }

  /** Whether it is what was written after an entry with this hash. */
  boolean follows(String hashBefore) {
    return hash.equals(hash(number, hashBefore, finding));
  }

  /**
   * Every value with its length before it, so that no two findings read the same. Instants count to
   * the millisecond, as the database keeps them.
   */
  private static String hash(long number, String hashBefore, Finding finding) {
    List<Object> values = new ArrayList<>();
    values.add(number);
    values.add(hashBefore);
    values.add(finding.acronym());
    values.add(finding.procedure());
    values.add(finding.gate());
    values.add(finding.rule());
    values.add(finding.clause());
    values.add(finding.edition());
    values.add(finding.strength());
    values.add(finding.outcome());
    values.add(finding.compared());
    values.add(finding.lastDay());
    values.add(finding.byUser());
    values.add(finding.byRole());
    values.add(finding.at().truncatedTo(ChronoUnit.MILLIS));
    values.add(finding.reason());
    StringBuilder content = new StringBuilder();
    for (Object value : values) {
      String text = Objects.toString(value, null);
      content.append(text == null ? "-" : text.length() + ":" + text).append('\n');
    }
    return Fingerprint.of(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  static LedgerEntry read(ResultSet row, int n) throws SQLException {
    return new LedgerEntry(row.getLong("number"), readFinding(row, n), row.getString("hash"));
  }

  static Finding readFinding(ResultSet row, int n) throws SQLException {
    return new Finding(
        row.getString("acronym"),
        row.getLong("procedure"),
        row.getString("gate"),
        row.getString("rule"),
        row.getString("clause"),
        row.getString("edition"),
        Strength.valueOf(row.getString("strength")),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("compared"),
        row.getObject("last_day", LocalDate.class),
        row.getString("by_user"),
        row.getString("by_role"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }
}
