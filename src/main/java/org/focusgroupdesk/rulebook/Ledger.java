package org.focusgroupdesk.rulebook;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The findings of all gates. Findings are added; they are never changed and never deleted. Each is
 * chained to the one before, so that a change in the database shows ({@link LedgerChain}).
 *
 * <p>Findings are written at the very end of their transaction: only then is their place in the
 * chain known, and nobody has to wait for the end of another's step.
 */
@Component
public class Ledger {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final TransactionTemplate ownTransaction;

  Ledger(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Adds findings in the transaction of the step that was checked. */
  public void add(List<Finding> findings) {
    if (!findings.isEmpty()) {
      transaction.executeWithoutResult(status -> pending().add(findings));
    }
  }

  /** Adds findings in a transaction of their own: they stay although the step is refused. */
  public void addOfRefusedStep(List<Finding> findings) {
    ownTransaction.executeWithoutResult(status -> pending().add(findings));
  }

  /** All findings of a case, oldest first; those of the present step are the last. */
  public List<Finding> of(String acronym) {
    Stream<Finding> written =
        jdbc
            .query(
                "select * from finding where acronym = ? order by number",
                LedgerEntry::readFinding,
                acronym)
            .stream();
    Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
    return pending == null
        ? written.toList()
        : Stream.concat(
                written,
                pending.findings.stream().filter(finding -> finding.acronym().equals(acronym)))
            .toList();
  }

  /** What the ledger holds of a case at the moment, each finding at its place in the chain. */
  public List<LedgerEntry> entries(String acronym) {
    return jdbc.query(
        "select * from finding where acronym = ? order by number", LedgerEntry::read, acronym);
  }

  private Pending pending() {
    Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
    if (pending == null) {
      pending = new Pending();
      TransactionSynchronizationManager.bindResource(this, pending);
      TransactionSynchronizationManager.registerSynchronization(pending);
    }
    return pending;
  }

  /** Whoever writes waits for the others who do, from here until the commit. */
  private void write(List<Finding> findings) {
    LedgerHead head = jdbc.queryForObject(LedgerHead.SELECT + " for update", LedgerHead::read);
    List<Object[]> rows = new ArrayList<>();
    for (Finding finding : findings) {
      LedgerEntry entry = LedgerEntry.after(head.number(), head.hash(), finding);
      rows.add(columns(entry));
      head = new LedgerHead(entry.number(), entry.hash());
    }
    jdbc.batchUpdate(
        """
        insert into finding (number, hash, acronym, procedure, gate, rule, clause, edition,
          strength, outcome, compared, last_day, by_user, by_role, at, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        rows);
    jdbc.update("update ledger_head set number = ?, hash = ?", head.number(), head.hash());
  }

  private static Object[] columns(LedgerEntry entry) {
    Finding finding = entry.finding();
    return new Object[] {
      entry.number(),
      entry.hash(),
      finding.acronym(),
      finding.procedure(),
      finding.gate(),
      finding.rule(),
      finding.clause(),
      finding.edition(),
      finding.strength().name(),
      finding.outcome().name(),
      finding.compared(),
      finding.lastDay(),
      finding.byUser(),
      finding.byRole(),
      finding.at().atOffset(ZoneOffset.UTC),
      finding.reason()
    };
  }

  /** The findings of one transaction, until they are written. */
  private final class Pending implements TransactionSynchronization {

    private final List<Finding> findings = new ArrayList<>();
    private boolean committing;

    void add(List<Finding> more) {
      if (committing) {
        write(more);
      } else {
        findings.addAll(more);
      }
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Ledger.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Ledger.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      committing = true;
      write(findings);
      findings.clear();
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Ledger.this);
    }
  }
}
