package org.focusgroupdesk.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which checks a gate makes, under which rule and how firmly: the table "gates". */
@Component
public class GateTable {

  private final RuleTables tables;

  GateTable(RuleTables tables) {
    this.tables = tables;
  }

  /**
   * A check that a gate asks for.
   *
   * @param check name of the check
   * @param subject of what
   * @param rule id of the rule that asks for it
   * @param strength how firmly the gate holds to it
   */
  public record Asked(String check, String subject, String rule, Strength strength) {

    /** What the check found, under its rule. */
    public Checked found(CheckResult result) {
      return new Checked(rule, strength, result);
    }

    /** For whoever makes the checks of a gate and does not know this one. */
    public IllegalArgumentException unknown() {
      return new IllegalArgumentException("The table \"gates\" names an unknown check: " + check);
    }
  }

  /**
   * What a gate asks for, in the order of the table.
   *
   * @param edition key of the edition
   * @param tsag whether TSAG decides, and not a study group
   */
  public List<Asked> of(String gate, String edition, boolean tsag) {
    return tables
        .match("gates", Map.of("gate", gate, "edition", edition, "group", tsag ? "TSAG" : "SG"))
        .stream()
        .map(
            row ->
                new Asked(
                    (String) row.get("check"),
                    (String) row.get("subject"),
                    (String) row.get("rule"),
                    Strength.written(row.get("strength"))))
        .toList();
  }

  /**
   * Makes the checks of a gate.
   *
   * @param make makes a check; empty where there is nothing to look at in the case; throws {@link
   *     Asked#unknown} where it does not know the check
   */
  public List<Checked> make(
      String gate, String edition, boolean tsag, Function<Asked, Optional<CheckResult>> make) {
    return of(gate, edition, tsag).stream()
        .flatMap(asked -> make.apply(asked).map(asked::found).stream())
        .toList();
  }

  /** What one check of a gate found, once for every rule that asks for it. */
  public List<Checked> found(
      String gate, String edition, boolean tsag, String check, CheckResult result) {
    return make(
        gate,
        edition,
        tsag,
        asked -> asked.check().equals(check) ? Optional.of(result) : Optional.empty());
  }
}
