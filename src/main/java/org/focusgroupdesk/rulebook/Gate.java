package org.focusgroupdesk.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * What a gate found about all its rules, with the strength of each.
 *
 * @param name the gate, as the table "gates" calls it
 * @param findings one per rule
 */
public record Gate(String name, List<Checked> findings) {

  /**
   * One rule looked at.
   *
   * @param finding what was found
   * @param strength how firmly the gate holds to it
   */
  public record Checked(Finding finding, Strength strength) {

    boolean stops() {
      return finding.outcome() == Outcome.NOT_MET;
    }
  }

  /** What is not met and can not be overridden. */
  public List<Finding> hardFailures() {
    return failures(Strength.HARD);
  }

  /** What is not met and stops unless somebody gives a reason. */
  public List<Finding> softFailures() {
    return failures(Strength.SOFT);
  }

  /** The findings as the ledger keeps them. */
  public List<Finding> forLedger() {
    return findings.stream().map(Checked::finding).toList();
  }

  /** What stops, one line each, with the clause. */
  public String inWords() {
    List<String> lines = new ArrayList<>();
    hardFailures().forEach(finding -> lines.add(line(finding)));
    softFailures().forEach(finding -> lines.add(line(finding)));
    return String.join("\n", lines);
  }

  private static String line(Finding finding) {
    return finding.compared() + " (" + finding.clause() + ")";
  }

  private List<Finding> failures(Strength strength) {
    return findings.stream()
        .filter(checked -> checked.stops() && checked.strength() == strength)
        .map(Checked::finding)
        .toList();
  }
}
