package org.focusgroupdesk.focusgroup;

import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.GateTable.Asked;
import org.springframework.stereotype.Component;

/** What the table "gates" asks of changed terms of reference. */
@Component
class TermsGate {

  /** Subjects of the table that are items of terms of reference. */
  private static final String ITEM = "tor.";

  private final GateTable gates;
  private final Lifetimes lifetimes;

  TermsGate(GateTable gates, Lifetimes lifetimes) {
    this.gates = gates;
    this.lifetimes = lifetimes;
  }

  /** A check of the table that is about the procedure, and not about the text. */
  @FunctionalInterface
  interface ProcedureCheck {
    CheckResult make(String name);
  }

  /** The full check of a text, exactly as at the decision to establish (FG-TOR-02 to 12). */
  List<Checked> text(FocusGroup group, String edition, TermsOfReference terms) {
    return gates.make(
        "decision",
        edition,
        group.decidedByTsag(),
        asked ->
            asked.subject().startsWith(ITEM)
                ? Optional.of(check(asked, group, terms))
                : Optional.empty());
  }

  /** The checks of how the change was made. */
  List<Checked> procedure(FocusGroup group, String edition, ProcedureCheck check) {
    return gates.make(
        "terms-change",
        edition,
        group.decidedByTsag(),
        asked -> Optional.of(check.make(asked.check())));
  }

  private CheckResult check(Asked asked, FocusGroup group, TermsOfReference terms) {
    return switch (asked.check()) {
      case "present" -> TermsChecks.present(terms.items(), asked.subject());
      case "time-frame" -> timeFrame(group, terms);
      default -> throw asked.unknown();
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
}
