package org.focusgroupdesk.rulebook;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The findings of all gates. Findings are added; they are never changed and never deleted. */
@Component
public class Ledger {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate ownTransaction;

  Ledger(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Adds findings in the transaction of the step that was checked. */
  public void add(List<Finding> findings) {
    jdbc.batchUpdate(
        """
        insert into finding (acronym, procedure, gate, rule, clause, edition, strength, outcome,
          compared, last_day, by_user, by_role, at, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        findings.stream().map(Ledger::columns).toList());
  }

  /** Adds findings in a transaction of their own: they stay although the step is refused. */
  public void addOfRefusedStep(List<Finding> findings) {
    ownTransaction.executeWithoutResult(status -> add(findings));
  }

  /** All findings of a case, oldest first. */
  public List<Finding> of(String acronym) {
    return jdbc.query(
        "select * from finding where acronym = ? order by id",
        (row, n) ->
            new Finding(
                row.getString("acronym"),
                row.getLong("procedure"),
                row.getString("gate"),
                row.getString("rule"),
                row.getString("clause"),
                row.getString("edition"),
                Strength.valueOf(row.getString("strength")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("compared"),
                row.getObject("last_day", java.time.LocalDate.class),
                row.getString("by_user"),
                row.getString("by_role"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason")),
        acronym);
  }

  private static Object[] columns(Finding finding) {
    return new Object[] {
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
}
