package org.focusgroupdesk.rulebook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns what a gate saw into findings, and lets a step pass or not: SHALL stops, SHOULD stops
 * unless the responsible chair gives a reason, everything is put on record either way.
 */
@Component
public class Gatekeeper {

  private final Rulebook rulebook;
  private final Ledger ledger;
  private final Clock clock;

  Gatekeeper(Rulebook rulebook, Ledger ledger, Clock clock) {
    this.rulebook = rulebook;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What a gate is about.
   *
   * @param acronym the focus group
   * @param procedure number of the run of a procedure of a running group; 0 for the group's own
   *     case
   * @param edition key of the edition it runs under
   * @param name name of the gate
   */
  public record Gate(String acronym, long procedure, String edition, String name) {

    /** A gate of the group's own case. */
    public Gate(String acronym, String edition, String name) {
      this(acronym, 0, edition, name);
    }
  }

  /** Puts on record what was found, without stopping anything. */
  public void record(Gate gate, List<Checked> checks, Actor actor) {
    ledger.add(findings(gate, checks, actor, null));
  }

  /** Puts one rule on record. */
  public void record(Gate gate, String rule, CheckResult result, Actor actor) {
    Strength strength = Strength.of(rulebook.rule(rule).strength());
    record(gate, List.of(new Checked(rule, strength, result)), actor);
  }

  /** Puts on record that a "should" is not kept and somebody goes on with a reason. */
  public void override(Gate gate, String rule, CheckResult result, Actor actor, String reason) {
    ledger.add(findings(gate, List.of(new Checked(rule, Strength.SOFT, result)), actor, reason));
  }

  /**
   * Puts on record what was found, and stops the step if something bars it.
   *
   * @param overrideReason the reason of the responsible chair to go on against a "should"; null if
   *     none was given
   * @throws Refused naming everything that is not met, with its clause
   */
  public void enforce(Gate gate, List<Checked> checks, Actor actor, String overrideReason) {
    List<Finding> findings = findings(gate, checks, actor, overrideReason);
    List<Checked> hard = checks.stream().filter(c -> stops(c, Strength.HARD)).toList();
    List<Checked> soft =
        checks.stream()
            .filter(c -> stops(c, Strength.SOFT) && overrideOf(gate, c, overrideReason).isEmpty())
            .toList();
    if (hard.isEmpty() && soft.isEmpty()) {
      ledger.add(findings);
      return;
    }
    ledger.addOfRefusedStep(findings);
    throw new Refused(inWords(gate, hard, soft));
  }

  /**
   * Refuses what the rule rules out whatever a table says, and puts it on record.
   *
   * @throws Refused always
   */
  public void refuse(Gate gate, String rule, String why, Actor actor) {
    Checked broken = new Checked(rule, Strength.HARD, CheckResult.of(false, why));
    enforce(gate, List.of(broken), actor, null);
  }

  /** What is missing, one line per rule, with the clause of the edition. */
  public String inWords(Gate gate, List<Checked> hard, List<Checked> soft) {
    String lines = lines(gate, hard);
    if (soft.isEmpty()) {
      return lines;
    }
    String should = Words.say("gate.should", lines(gate, soft));
    return lines.isEmpty() ? should : lines + "\n" + should;
  }

  private String lines(Gate gate, List<Checked> checks) {
    return checks.stream()
        .map(
            check ->
                Words.say(
                    "gate.line",
                    check.result().compared(),
                    rulebook.clause(check.rule(), gate.edition())))
        .collect(Collectors.joining("\n"));
  }

  private List<Finding> findings(
      Gate gate, List<Checked> checks, Actor actor, String overrideReason) {
    return checks.stream()
        .map(
            check -> {
              Optional<String> override = overrideOf(gate, check, overrideReason);
              return new Finding(
                  gate.acronym(),
                  gate.procedure(),
                  gate.name(),
                  check.rule(),
                  rulebook.clause(check.rule(), gate.edition()),
                  gate.edition(),
                  check.strength(),
                  outcome(check, override.isPresent()),
                  check.result().compared(),
                  check.result().lastDay(),
                  actor.user(),
                  actor.role(),
                  clock.instant(),
                  override.orElse(null));
            })
        .toList();
  }

  /** The reason given now, or the one recorded earlier in the case for the same rule. */
  private Optional<String> overrideOf(Gate gate, Checked check, String reason) {
    if (!stops(check, Strength.SOFT)) {
      return Optional.empty();
    }
    return Optional.ofNullable(reason)
        .or(
            () ->
                ledger.of(gate.acronym()).stream()
                    .filter(finding -> finding.outcome() == Outcome.OVERRIDDEN)
                    .filter(finding -> finding.procedure() == gate.procedure())
                    .filter(finding -> finding.rule().equals(check.rule()))
                    .map(Finding::reason)
                    .findFirst());
  }

  private static boolean stops(Checked check, Strength strength) {
    return check.stops() && check.strength() == strength;
  }

  private static Outcome outcome(Checked check, boolean overridden) {
    if (check.result().met()) {
      return Outcome.MET;
    }
    return overridden ? Outcome.OVERRIDDEN : Outcome.NOT_MET;
  }
}
