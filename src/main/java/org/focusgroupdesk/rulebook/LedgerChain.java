package org.focusgroupdesk.rulebook;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds out whether the ledger is still what was written: whether any entry was changed, deleted,
 * put in between, moved or cut off by somebody who got at the database.
 *
 * <p>Somebody who can write to the database and knows how the chain is made could make a new one;
 * that shows against the number and hash on an evidence pack handed out before.
 */
@Component
public class LedgerChain {

  private final JdbcTemplate jdbc;

  LedgerChain(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a check found.
   *
   * @param entries how many entries the ledger should have
   * @param hash hash of the last entry
   * @param fault the first entry that is not what was written, in words; null if all are
   */
  public record Check(long entries, String hash, String fault) {

    /** Whether every entry is what was written. */
    public boolean isSound() {
      return fault == null;
    }
  }

  /** Number and hash of the last entry. */
  public LedgerHead head() {
    return jdbc.query(LedgerHead.SELECT, LedgerHead::read).stream()
        .findFirst()
        .orElse(new LedgerHead(0, LedgerEntry.START));
  }

  /** Whether the entry with this number has this hash, as an evidence pack says. */
  public boolean has(LedgerHead known) {
    return jdbc.queryForList(
            "select hash from finding where number = ?", String.class, known.number())
        .contains(known.hash());
  }

  /** Checks every entry, the oldest first, up to the first that is not what was written. */
  public Check check() {
    LedgerHead head = head();
    AtomicReference<LedgerHead> last = new AtomicReference<>(new LedgerHead(0, LedgerEntry.START));
    AtomicReference<String> fault = new AtomicReference<>();
    jdbc.query(
        "select * from finding where number <= ? order by number, id",
        row -> {
          if (fault.get() == null) {
            LedgerEntry entry = LedgerEntry.read(row, 0);
            fault.set(faultOf(entry, last.get()));
            last.set(new LedgerHead(entry.number(), entry.hash()));
          }
        },
        head.number());
    return new Check(
        head.number(),
        head.hash(),
        Optional.ofNullable(fault.get()).orElseGet(() -> faultAtTheEnd(last.get(), head)));
  }

  private static String faultOf(LedgerEntry entry, LedgerHead before) {
    if (entry.number() > before.number() + 1) {
      return missing(before.number() + 1, entry.number() - 1);
    }
    if (entry.number() <= before.number() || !entry.follows(before.hash())) {
      return Words.say(
          "ledger.altered",
          Long.toString(entry.number()),
          entry.finding().acronym(),
          entry.finding().clause(),
          entry.finding().rule());
    }
    return null;
  }

  private String faultAtTheEnd(LedgerHead last, LedgerHead head) {
    if (last.number() < head.number()) {
      return missing(last.number() + 1, head.number());
    }
    if (!last.hash().equals(head.hash())) {
      return Words.say("ledger.other-end", Long.toString(last.number()));
    }
    long beyond =
        jdbc.queryForObject(
            "select count(*) from finding where number > ?", Long.class, head.number());
    return beyond == 0 ? null : Words.say("ledger.added", Long.toString(head.number() + 1));
  }

  private static String missing(long first, long last) {
    return first == last
        ? Words.say("ledger.missing-one", Long.toString(first))
        : Words.say("ledger.missing", Long.toString(first), Long.toString(last));
  }
}
