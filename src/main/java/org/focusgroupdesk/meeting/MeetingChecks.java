package org.focusgroupdesk.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Makes the checks that the table "meeting-checks" names for a step, under an edition. */
@Component
class MeetingChecks {

  /** What a plan says of a meeting, by the names of the checks. */
  static final List<String> ARRANGEMENTS = List.of("accessible", "remote", "electronic");

  private final RuleTables tables;

  MeetingChecks(RuleTables tables) {
    this.tables = tables;
  }

  /**
   * The checks of a step.
   *
   * @param make makes the check with this name
   */
  List<Checked> of(String step, String edition, Function<String, CheckResult> make) {
    return rows(step, edition).stream()
        .map(row -> Checked.by(row, make.apply((String) row.get("check"))))
        .toList();
  }

  /** What one check of a step found, once for every rule that asks for it. */
  List<Checked> found(String step, String edition, String check, CheckResult result) {
    return rows(step, edition).stream()
        .filter(row -> row.get("check").equals(check))
        .map(row -> Checked.by(row, result))
        .toList();
  }

  /** Whether a check of a step is a mere "should", so that somebody may go on with a reason. */
  boolean isExpected(String step, String edition, String check) {
    return rows(step, edition).stream()
        .filter(row -> row.get("check").equals(check))
        .anyMatch(row -> Strength.written(row.get("strength")) == Strength.SOFT);
  }

  private List<Map<String, Object>> rows(String step, String edition) {
    return tables.match("meeting-checks", Map.of("edition", edition, "step", step));
  }

  /** The checks of a step that looks at what is arranged. */
  List<Checked> of(String step, String edition, MeetingPlan plan) {
    return of(step, edition, check -> arrangement(check, plan));
  }

  /** Whether something is arranged. */
  static CheckResult arrangement(String check, MeetingPlan plan) {
    return switch (check) {
      case "accessible" -> said(plan.accessible(), "meeting-accessible", plan.accessibility());
      case "remote" -> said(plan.remote() || plan.online(), "meeting-remote");
      case "electronic" -> said(plan.electronic(), "meeting-electronic");
      default -> throw new IllegalArgumentException("Unknown check of a plan: " + check);
    };
  }

  /** A result with the words for yes, or those for no. */
  static CheckResult said(boolean met, String words, Object... values) {
    return CheckResult.of(met, met ? yes(words, values) : no(words, values));
  }

  private static String yes(String words, Object... values) {
    return Words.say("met." + words, values);
  }

  private static String no(String words, Object... values) {
    return Words.say("unmet." + words, values);
  }
}
