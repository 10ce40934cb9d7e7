package org.focusgroupdesk.focusgroup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Strength;
import org.springframework.stereotype.Component;

/** What the table "gates" asks of changed terms of reference. */
@Component
class TermsGate {

  /** Subjects of the table that are items of terms of reference. */
  private static final String ITEM = "tor.";

  private final RuleTables tables;
  private final Lifetimes lifetimes;

  TermsGate(RuleTables tables, Lifetimes lifetimes) {
    this.tables = tables;
    this.lifetimes = lifetimes;
  }

  /** A check of the table that is about the procedure, and not about the text. */
  @FunctionalInterface
  interface ProcedureCheck {
    CheckResult make(String name);
  }

  /** The full check of a text, exactly as at the decision to establish (FG-TOR-02 to 12). */
  List<Checked> text(FocusGroup group, String edition, TermsOfReference terms) {
    return rows("decision", group, edition).stream()
        .filter(row -> ((String) row.get("subject")).startsWith(ITEM))
        .map(row -> checked(row, check(row, group, edition, terms)))
        .toList();
  }

  /** The checks of how the change was made. */
  List<Checked> procedure(FocusGroup group, String edition, ProcedureCheck check) {
    return rows("terms-change", group, edition).stream()
        .map(row -> checked(row, check.make((String) row.get("check"))))
        .toList();
  }

  private CheckResult check(
      Map<String, Object> row, FocusGroup group, String edition, TermsOfReference terms) {
    return switch ((String) row.get("check")) {
      case "present" -> TermsChecks.present(terms.items(), (String) row.get("subject"));
      case "time-frame" -> timeFrame(group, terms);
      default ->
          throw new IllegalArgumentException(
              "The table \"gates\" names an unknown check of terms of reference: " + row);
    };
  }

  /** From the start of the lifetime; while that is open, there is nothing to compare with. */
  private CheckResult timeFrame(FocusGroup group, TermsOfReference terms) {
    return lifetimes
        .guidance(group.acronym())
        .map(
            guidance ->
                TermsChecks.timeFrame(
                    terms, guidance.from(), guidance.earliest(), guidance.latest()))
        .orElseGet(() -> CheckResult.of(true, terms.lifetimeInWords()));
  }

  private static Checked checked(Map<String, Object> row, CheckResult result) {
    return new Checked(
        (String) row.get("rule"),
        Strength.valueOf(((String) row.get("strength")).toUpperCase(Locale.ROOT)),
        result);
  }

  /** By the group that established: what that was decides whether it is one of several. */
  private List<Map<String, Object>> rows(String gate, FocusGroup group, String edition) {
    return tables.match(
        "gates",
        Map.of("gate", gate, "edition", edition, "group", group.decidedByTsag() ? "TSAG" : "SG"));
  }
}
