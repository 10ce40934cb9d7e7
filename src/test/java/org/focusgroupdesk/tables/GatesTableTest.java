package org.focusgroupdesk.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table "gates": which checks each gate makes, under which rule, and how firmly. */
class GatesTableTest {

  private static final List<String> GATES =
      List.of(
          "intake",
          "screening",
          "correspondence-path",
          "posting",
          "decision",
          "correspondence-decision",
          "meeting-decision",
          "terms-change",
          "management",
          "supporters",
          "extension-concerned",
          "extension-request",
          "extension-decision",
          "extension-outcome",
          "lifetime-change",
          "closure-goes-on",
          "closure-completed",
          "closure-by-tsag",
          "group-closing",
          "replacement-by-vice-chair",
          "replacement-by-nominee",
          "vacancy",
          "chair-replacement",
          "appointment",
          "leader-confirmation",
          "restriction",
          "restriction-made",
          "deliverable-plan",
          "deliverable-sharing",
          "deliverable-passing-on",
          "deliverable-approval",
          "deliverable-lodged",
          "deliverable-receipt",
          "posted",
          "mailed",
          "comments",
          "resolved",
          "agenda");
  private static final List<String> EDITIONS = List.of("A7_2016", "A7_2024D");
  private static final List<String> GROUPS = List.of("SG", "TSAG");

  private final DecisionTable table = DecisionTable.named("gates");

  @ParameterizedTest
  @CsvSource({
    "intake, A7_2016, SG, 16",
    "intake, A7_2016, TSAG, 16",
    "intake, A7_2024D, SG, 20",
    "intake, A7_2024D, TSAG, 20",
    "screening, A7_2016, SG, 1",
    "screening, A7_2016, TSAG, 1",
    "screening, A7_2024D, SG, 2",
    "screening, A7_2024D, TSAG, 2",
    "correspondence-path, A7_2016, SG, 3",
    "correspondence-path, A7_2016, TSAG, 3",
    "correspondence-path, A7_2024D, SG, 3",
    "correspondence-path, A7_2024D, TSAG, 3",
    "posting, A7_2016, SG, 5",
    "posting, A7_2016, TSAG, 4",
    "posting, A7_2024D, SG, 6",
    "posting, A7_2024D, TSAG, 6",
    "decision, A7_2016, SG, 18",
    "decision, A7_2016, TSAG, 17",
    "decision, A7_2024D, SG, 21",
    "decision, A7_2024D, TSAG, 21",
    "correspondence-decision, A7_2016, SG, 2",
    "correspondence-decision, A7_2016, TSAG, 2",
    "correspondence-decision, A7_2024D, SG, 2",
    "correspondence-decision, A7_2024D, TSAG, 2",
    "meeting-decision, A7_2016, SG, 2",
    "meeting-decision, A7_2016, TSAG, 2",
    "meeting-decision, A7_2024D, SG, 4",
    "meeting-decision, A7_2024D, TSAG, 4",
    "terms-change, A7_2016, SG, 5",
    "terms-change, A7_2024D, TSAG, 4",
    "management, A7_2016, TSAG, 3",
    "management, A7_2024D, SG, 4",
    "management, A7_2024D, TSAG, 5",
    "supporters, A7_2024D, SG, 3",
    "extension-decision, A7_2016, SG, 5",
    "closure-completed, A7_2024D, TSAG, 3",
    "closure-by-tsag, A7_2016, SG, 4",
    "chair-replacement, A7_2024D, SG, 6",
    "comments, A7_2016, TSAG, 1",
    "appointment, A7_2024D, TSAG, 1",
    "leader-confirmation, A7_2016, SG, 3",
    "restriction, A7_2024D, TSAG, 3",
    "restriction-made, A7_2016, SG, 1"
  })
  void a_gate_makes_so_many_checks(String gate, String edition, String group, int checks) {
    assertThat(checks(gate, edition, group)).hasSize(checks);
  }

  @ParameterizedTest
  @CsvSource({
    // Four supporters from different countries, firmly, at the start and again at the decision.
    "intake, A7_2016, SG, supporters-number, supporters, FG-EST-06, hard",
    "intake, A7_2024D, TSAG, supporters-countries, supporters, FG-EST-08, hard",
    "decision, A7_2016, SG, supporters-number, supporters, FG-EST-06, hard",
    "decision, A7_2024D, TSAG, supporters-committed, supporters, FG-EST-09, hard",
    // 2016 lets terms of reference grow; the 2024 draft wants all of them at once.
    "intake, A7_2016, SG, terms-of-reference, tor, FG-ESM-03, soft",
    "intake, A7_2024D, SG, terms-of-reference-complete, tor, FG-ESM-03, hard",
    "intake, A7_2016, TSAG, present, tor.relationToOthers, FG-TOR-07, note",
    "intake, A7_2024D, TSAG, present, tor.relationToOthers, FG-TOR-07, hard",
    "decision, A7_2016, TSAG, present, tor.relationToOthers, FG-TOR-07, hard",
    // New in the 2024 draft.
    "intake, A7_2024D, SG, present, tor.gapAnalysis, FG-TOR-10, note",
    "screening, A7_2024D, SG, present, justification.marketRelevance, FG-EST-04, soft",
    "decision, A7_2024D, TSAG, lead-consulted, consultation, FG-RTE-06, hard",
    "decision, A7_2024D, SG, time-frame, tor.lifetimeMonths, FG-TOR-12, soft",
    "decision, A7_2016, SG, time-frame, tor.lifetimeMonths, FG-TOR-11, note",
    "meeting-decision, A7_2024D, SG, criteria, criteria, FG-ESM-04, hard",
    // Between meetings only what is urgent and purely technical.
    "correspondence-path, A7_2016, SG, present, urgentNeed, FG-EBS-01, hard",
    "correspondence-path, A7_2024D, TSAG, technical-only, res40, FG-EBT-02, hard",
    "posting, A7_2016, SG, reviewers-asked, review, FG-EBS-05, hard",
    "posting, A7_2016, TSAG, parent-named, parent, FG-EBT-05, hard",
    "correspondence-decision, A7_2016, SG, comments-settled, comments, FG-EBS-09, hard",
    "correspondence-decision, A7_2024D, TSAG, comment-period-over, comments, FG-EBT-07, hard",
    // A study group decides only over what is beyond doubt its own; TSAG is the last instance.
    "decision, A7_2016, SG, no-doubt, doubt, FG-RTE-03, hard",
    "decision, A7_2024D, SG, consulted, consultation, FG-RTE-02, hard",
    "decision, A7_2016, TSAG, parent-named, parent, FG-RTE-05, hard",
    "meeting-decision, A7_2016, TSAG, consensus, declaration, FG-GEN-08, hard",
    "meeting-decision, A7_2016, SG, during-meeting, declaration, FG-ESM-06, hard",
    // Terms of reference change at a meeting of the parent group, after a discussion.
    "terms-change, A7_2016, TSAG, discussed, change, FG-TOR-16, soft",
    "terms-change, A7_2024D, SG, during-meeting, declaration, FG-TOR-15, hard",
    "terms-change, A7_2016, SG, tsag-agreed, change, FG-RTE-04, hard",
    "management, A7_2024D, TSAG, tsag-told, management, FG-LDR-04, note",
    // A running group: more time, its end, its chair, its deliverables.
    "extension-request, A7_2016, SG, before-end, request, FG-EXT-04, hard",
    "extension-decision, A7_2024D, SG, contribution, request, FG-EXT-05, soft",
    "extension-outcome, A7_2016, TSAG, agreed, declaration, FG-EXT-02, hard",
    "lifetime-change, A7_2024D, TSAG, no-reservation, consultation, FG-EXT-03, hard",
    "closure-by-tsag, A7_2024D, SG, director-consulted, consultation, FG-RTE-17, hard",
    "closure-completed, A7_2016, SG, all-lodged, deliverables, FG-DEL-04, soft",
    "replacement-by-nominee, A7_2016, SG, during-meeting, declaration, FG-LDR-09, hard",
    "chair-replacement, A7_2024D, TSAG, nominations-called, nominations, FG-LDR-09, note",
    "deliverable-approval, A7_2016, SG, shared, shares, FG-APX-06, soft",
    "deliverable-receipt, A7_2024D, SG, in-time, document, FG-DEL-06, hard",
    "comments, A7_2024D, TSAG, settled, comments, FG-EBT-08, hard",
    "appointment, A7_2016, TSAG, by-tsag, appointment, FG-LDR-10, note",
    "leader-confirmation, A7_2024D, SG, chair, leaders, FG-LDR-01, hard",
    "restriction, A7_2016, SG, implications, reason, FG-PAR-07, hard"
  })
  void a_gate_makes_this_check(
      String gate,
      String edition,
      String group,
      String check,
      String subject,
      String rule,
      String strength) {
    assertThat(checks(gate, edition, group))
        .contains(Map.of("check", check, "subject", subject, "rule", rule, "strength", strength));
  }

  @ParameterizedTest
  @CsvSource({
    "decision, A7_2016, TSAG, lead-consulted",
    "decision, A7_2016, TSAG, no-doubt",
    "decision, A7_2016, TSAG, consulted",
    "decision, A7_2016, SG, parent-named",
    "decision, A7_2024D, SG, lead-consulted",
    "terms-change, A7_2024D, TSAG, tsag-agreed",
    "management, A7_2016, TSAG, tsag-told",
    "management, A7_2016, SG, tsag-told"
  })
  void a_gate_does_not_make_this_check(String gate, String edition, String group, String check) {
    assertThat(checks(gate, edition, group)).noneMatch(row -> row.get("check").equals(check));
  }

  @Test
  void every_row_is_reached() {
    Set<String> missed = new TreeSet<>(table.rows());
    for (String gate : GATES) {
      for (String edition : EDITIONS) {
        for (String group : GROUPS) {
          missed.removeAll(table.rowsFor(inputs(gate, edition, group)));
        }
      }
    }

    assertThat(missed).isEmpty();
  }

  @Test
  void no_row_matches_an_edition_that_is_yet_to_come() {
    for (String gate : GATES) {
      assertThat(checks(gate, "A7_2028", "SG")).isEmpty();
      assertThat(checks(gate, "A7_2028", "TSAG")).isEmpty();
    }
  }

  private List<Map<String, String>> checks(String gate, String edition, String group) {
    return table.answer(inputs(gate, edition, group));
  }

  private static Map<String, String> inputs(String gate, String edition, String group) {
    return Map.of("gate", gate, "edition", edition, "group", group);
  }
}
