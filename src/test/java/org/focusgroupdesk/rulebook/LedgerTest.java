package org.focusgroupdesk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger as the desk writes it, and as somebody with rights on the database could leave it. */
@DeskTest
class LedgerTest {

  private static final int ENTRIES = 10;
  private static final String TRIGGER =
      "create trigger finding_is_append_only before update, delete on finding"
          + " for each row call 'org.focusgroupdesk.rulebook.AppendOnly'";

  @Autowired private Ledger ledger;
  @Autowired private LedgerChain chain;
  @Autowired private CaseDriver desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  @BeforeEach
  void ten_entries() {
    desk.endCases();
    ledger.add(IntStream.rangeClosed(1, ENTRIES).mapToObj(LedgerTest::finding).toList());
  }

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.endCases();
  }

  @Test
  void what_the_desk_wrote_is_sound() {
    LedgerChain.Check check = chain.check();

    assertThat(check.fault()).isNull();
    assertThat(check.entries()).isEqualTo(ENTRIES);
    assertThat(ledger.entries("FG-AN"))
        .extracting(LedgerEntry::number)
        .isEqualTo(LongStream.rangeClosed(1, ENTRIES).boxed().toList());
    assertThat(ledger.entries("FG-AN"))
        .extracting(LedgerEntry::hash)
        .doesNotHaveDuplicates()
        .endsWith(check.hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update finding set outcome = 'MET'",
        "update finding set compared = compared where number = 3",
        "delete from finding where number = 3",
        "delete from finding",
        "merge into finding f using (values 3) v (n) on f.number = v.n when matched then delete",
      })
  void no_entry_is_changed_or_deleted(String statement) {
    assertThatThrownBy(() -> jdbc.sql(statement).update())
        .hasMessageContaining("The ledger is append-only");

    assertThat(ledger.of("FG-AN")).hasSize(ENTRIES);
    assertThat(chain.check().isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acronym = 'FG-XX'",
        "procedure = 7",
        "gate = 'other'",
        "rule = 'FG-EST-07'",
        "clause = 'A.7 (2016) 9'",
        "edition = 'A7_2024D'",
        "strength = 'NOTE'",
        "outcome = 'MET'",
        "compared = compared || '.'",
        "last_day = date '2024-02-22'",
        "last_day = null",
        "by_user = 'somebody'",
        "by_role = 'somebody'",
        "at = at + interval '1' second",
        "reason = null",
        "hash = repeat('0', 64)",
      })
  void a_changed_entry_is_named(String change) {
    behindTheBackOfTheDesk("update finding set " + change + " where number = 4");

    assertThat(chain.check().fault()).startsWith("Entry 4 of the ledger is not what was written");
  }

  @Test
  void a_change_with_a_hash_made_to_fit_shows_at_the_next_entry() {
    Finding other = finding(400);
    LedgerEntry forged = LedgerEntry.after(3, hashOf(3), other);
    behindTheBackOfTheDesk(
        "update finding set compared = '"
            + other.compared()
            + "', hash = '"
            + forged.hash()
            + "'"
            + " where number = 4");

    assertThat(chain.check().fault()).startsWith("Entry 5 of the ledger is not what was written");
  }

  @Test
  void a_deleted_entry_is_named() {
    behindTheBackOfTheDesk("delete from finding where number = 4");

    assertThat(chain.check().fault()).startsWith("Entry 4 of the ledger is missing");
  }

  @Test
  void deleted_entries_are_named_from_the_first_on() {
    behindTheBackOfTheDesk("delete from finding where number <= 3");

    assertThat(chain.check().fault()).startsWith("Entries 1 to 3 of the ledger are missing");
  }

  @Test
  void a_deleted_entry_shows_although_the_others_closed_up() {
    behindTheBackOfTheDesk(
        "delete from finding where number = 4",
        "update finding set number = number - 1 where number > 4");

    assertThat(chain.check().fault()).startsWith("Entry 4 of the ledger is not what was written");
  }

  @Test
  void a_chain_cut_off_at_its_end_shows() {
    behindTheBackOfTheDesk("delete from finding where number > 7");

    assertThat(chain.check().fault()).startsWith("Entries 8 to 10 of the ledger are missing");
  }

  @Test
  void an_emptied_ledger_shows() {
    jdbc.sql("truncate table finding").update();

    assertThat(chain.check().fault()).startsWith("Entries 1 to 10 of the ledger are missing");
  }

  @Test
  void an_inserted_entry_is_named() {
    behindTheBackOfTheDesk(
        "update finding set number = number + 100 where number > 4",
        "update finding set number = number - 99 where number > 100",
        copyOf(4, 5));

    assertThat(chain.check().fault()).startsWith("Entry 5 of the ledger is not what was written");
  }

  @Test
  void an_entry_added_at_the_end_is_named() {
    LedgerEntry forged = LedgerEntry.after(ENTRIES, hashOf(ENTRIES), finding(11));
    behindTheBackOfTheDesk(
        copyOf(ENTRIES, 11), "update finding set hash = '" + forged.hash() + "' where number = 11");

    assertThat(chain.check().fault()).startsWith("Entry 11 of the ledger was added");
  }

  @Test
  void entries_that_changed_places_are_named() {
    behindTheBackOfTheDesk(
        "update finding set number = 100 where number = 4",
        "update finding set number = 4 where number = 8",
        "update finding set number = 8 where number = 100");

    assertThat(chain.check().fault()).startsWith("Entry 4 of the ledger is not what was written");
  }

  @Test
  void a_head_that_was_changed_shows() {
    jdbc.sql("update ledger_head set hash = ?").param(LedgerEntry.START).update();

    assertThat(chain.check().fault())
        .startsWith("Entry 10, the last of the ledger, is not the one");
  }

  @Test
  void a_ledger_without_its_head_shows() {
    jdbc.sql("delete from ledger_head").update();
    try {
      assertThat(chain.check().fault()).startsWith("Entry 1 of the ledger was added");
    } finally {
      jdbc.sql("insert into ledger_head values (0, ?)").param(LedgerEntry.START).update();
    }
  }

  @Test
  void a_ledger_written_anew_shows_against_what_was_handed_out() {
    LedgerHead handedOut = chain.head();
    assertThat(chain.has(handedOut)).isTrue();
    desk.endCases();
    ledger.add(IntStream.rangeClosed(2, ENTRIES + 1).mapToObj(LedgerTest::finding).toList());

    assertThat(chain.check().isSound()).isTrue();
    assertThat(chain.has(handedOut)).isFalse();
  }

  @Test
  void a_step_sees_its_own_findings_before_they_are_written() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            step -> {
              ledger.add(List.of(finding(11)));
              assertThat(ledger.of("FG-AN")).hasSize(ENTRIES + 1).endsWith(finding(11));
              assertThat(ledger.of("FG-OTHER")).isEmpty();
            });

    assertThat(ledger.of("FG-AN")).hasSize(ENTRIES + 1);
    assertThat(chain.check().isSound()).isTrue();
  }

  @Test
  void of_a_step_that_fails_nothing_stays_but_why_it_was_refused() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            step -> {
              ledger.add(List.of(finding(11)));
              ledger.addOfRefusedStep(List.of(finding(12)));
              assertThat(ledger.of("FG-AN")).endsWith(finding(12), finding(11));
              step.setRollbackOnly();
            });

    assertThat(ledger.of("FG-AN")).hasSize(ENTRIES + 1).endsWith(finding(12));
    assertThat(chain.check().isSound()).isTrue();
  }

  @Test
  void steps_at_the_same_time_make_one_chain() {
    CompletableFuture.allOf(
            Stream.of("FG-A", "FG-B", "FG-C", "FG-D")
                .map(acronym -> CompletableFuture.runAsync(() -> steps(acronym)))
                .toArray(CompletableFuture[]::new))
        .join();

    LedgerChain.Check check = chain.check();
    assertThat(check.fault()).isNull();
    assertThat(check.entries()).isEqualTo(ENTRIES + 4 * 25 * 3);
  }

  private void steps(String acronym) {
    for (int step = 0; step < 25; step++) {
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> {
                ledger.add(List.of(finding(acronym, 1)));
                ledger.addOfRefusedStep(List.of(finding(acronym, 2)));
                ledger.add(List.of(finding(acronym, 3)));
              });
    }
  }

  /** As somebody would who may do everything in the database. */
  private void behindTheBackOfTheDesk(String... statements) {
    jdbc.sql("drop trigger finding_is_append_only").update();
    try {
      for (String statement : statements) {
        jdbc.sql(statement).update();
      }
    } finally {
      jdbc.sql(TRIGGER).update();
    }
  }

  private static String copyOf(int entry, int number) {
    return """
        insert into finding (number, hash, acronym, procedure, gate, rule, clause, edition,
          strength, outcome, compared, last_day, by_user, by_role, at, reason)
        select %d, hash, acronym, procedure, gate, rule, clause, edition, strength, outcome,
          compared, last_day, by_user, by_role, at, reason
        from finding where number = %d"""
        .formatted(number, entry);
  }

  private String hashOf(long number) {
    return jdbc.sql("select hash from finding where number = ?")
        .param(number)
        .query(String.class)
        .single();
  }

  private static Finding finding(int number) {
    return finding("FG-AN", number);
  }

  private static Finding finding(String acronym, int number) {
    return new Finding(
        acronym,
        0,
        "admission",
        "FG-EST-06",
        "A.7 (2016) 2.1 bullet 3",
        "A7_2016",
        Strength.SOFT,
        Outcome.OVERRIDDEN,
        "Supporters: " + number + " are valid – “four” are needed",
        LocalDate.of(2024, 2, 21),
        "sg13-chair",
        "sg13-chair",
        Instant.parse("2024-02-20T10:00:00.123Z"),
        "Known to everybody");
  }
}
