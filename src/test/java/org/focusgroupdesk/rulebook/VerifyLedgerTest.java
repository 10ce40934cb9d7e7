package org.focusgroupdesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command, on the database of a desk that kept findings before they were chained. */
@ExtendWith(OutputCaptureExtension.class)
class VerifyLedgerTest {

  @TempDir private Path folder;
  private String url;
  private JdbcTemplate jdbc;

  @BeforeEach
  void a_desk_from_before_the_chain_is_brought_up_to_date() {
    url = "jdbc:h2:file:" + folder.resolve("desk");
    jdbc = new JdbcTemplate(new DriverManagerDataSource(url, "sa", ""));
    migrate("7");
    for (int finding = 1; finding <= 5; finding++) {
      jdbc.update(
          """
          insert into finding (acronym, gate, rule, clause, edition, strength, outcome, compared,
            by_user, by_role, at)
          values ('FG-AN', 'admission', 'FG-ESM-02', 'A.7 (2016) 2.1.1.1 p1', 'A7_2016', 'HARD',
            'MET', ?, 'tsb', 'tsb', timestamp with time zone '2024-02-20 10:00:00.123+01:00')""",
          "Arrived " + finding + " days before");
    }
    migrate("8.2");
  }

  private void migrate(String version) {
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration", "classpath:db/migration-h2")
        .javaMigrations(new LedgerMigration())
        .target(version)
        .load()
        .migrate();
  }

  private int verify(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = VerifyLedger.COMMAND;
    arguments[1] = "--spring.datasource.url=" + url;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return VerifyLedger.run(arguments);
  }

  @Test
  void findings_from_before_are_chained_too(CapturedOutput said) {
    assertThat(verify()).isZero();
    assertThat(said).contains("The ledger is as it was written: 5 entries");
  }

  @Test
  void the_first_altered_entry_is_named(CapturedOutput said) {
    jdbc.execute("drop trigger finding_is_append_only");
    jdbc.update("update finding set outcome = 'NOT_MET' where number in (2, 4)");

    assertThat(verify()).isEqualTo(1);
    assertThat(said)
        .contains("Entry 2 of the ledger is not what was written there")
        .contains("FG-AN, A.7 (2016) 2.1.1.1 p1")
        .doesNotContain("Entry 4");
  }

  @Test
  void what_an_evidence_pack_says_is_compared(CapturedOutput said) {
    String hash = jdbc.queryForObject("select hash from finding where number = 3", String.class);

    assertThat(verify("--known=3:" + hash)).isZero();
    assertThat(said).contains("Entry 3 has the hash " + hash);
    assertThat(verify("--known=3:" + LedgerEntry.START)).isEqualTo(1);
    assertThat(said).contains("The ledger was written anew");
    assertThat(verify("--known=third")).isEqualTo(2);
    assertThat(said).contains("--known=NUMBER:HASH");
  }

  @Test
  void a_database_without_a_ledger_is_said_to_be_unreadable(CapturedOutput said) {
    url = "jdbc:h2:mem:nothing";

    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("The ledger cannot be read").doesNotContain("\tat org");
  }
}
