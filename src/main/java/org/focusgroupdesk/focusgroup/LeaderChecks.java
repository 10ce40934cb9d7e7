package org.focusgroupdesk.focusgroup;

import java.util.List;
import java.util.Map;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Who may lead, by edition: the tables "leadership" and "leadership-number". */
@Component
public class LeaderChecks {

  private final RuleTables tables;

  LeaderChecks(RuleTables tables) {
    this.tables = tables;
  }

  /** Eligibility for a post (FG-LDR-06, FG-LDR-07) and shown competence (FG-LDR-05). */
  List<Checked> of(Leader leader, String post, String edition) {
    return List.of(eligibility(leader, post, edition), competence(leader, edition));
  }

  /** Whether somebody of this membership may hold the post. */
  Checked eligibility(Leader leader, String post, String edition) {
    Map<String, Object> row =
        tables.one(
            "leadership",
            Map.of("edition", edition, "post", post, "membership", leader.membership()));
    boolean eligible = (boolean) row.get("eligible");
    return Checked.by(
        row,
        CheckResult.of(
            eligible,
            Words.say(
                eligible ? "leadership.eligible" : "leadership.not-eligible",
                leader.name(),
                Words.say("post." + post),
                Words.say("membership." + leader.membership()),
                row.get("why"))));
  }

  /** Whether competence is shown, in the field and in management. */
  Checked competence(Leader leader, String edition) {
    boolean shown = !leader.competence().isBlank();
    Map<String, Object> start = start(edition);
    return new Checked(
        (String) start.get("competenceRule"),
        Strength.written(start.get("competence")),
        CheckResult.of(
            shown,
            Words.say(
                shown ? "leadership.competence" : "leadership.competence.missing", leader.name())));
  }

  /** Whether an edition merely expects competence to be shown, and lets go on with a reason. */
  public boolean isCompetenceExpected(String edition) {
    return Strength.written(start(edition).get("competence")) == Strength.SOFT;
  }

  /** Whether an edition expects one chair and one vice-chair, and lets go on with a reason. */
  public boolean isOneOfEachExpected(String edition) {
    return Strength.written(start(edition).get("strength")) == Strength.SOFT;
  }

  /** How many lead at the start (FG-LDR-01). */
  Checked number(List<Office> offices, String edition) {
    Map<String, Object> start = start(edition);
    long chairs = offices.stream().filter(office -> office.is(Office.CHAIR)).count();
    long viceChairs = offices.stream().filter(office -> office.is(Office.VICE_CHAIR)).count();
    boolean met =
        isWithin(start.get("chairs"), chairs) && isWithin(start.get("viceChairs"), viceChairs);
    return Checked.by(
        start,
        CheckResult.of(
            met, Words.say(met ? "leadership.number" : "leadership.too-many", chairs, viceChairs)));
  }

  private static boolean isWithin(Object most, long number) {
    return most == null || number <= ((Number) most).longValue();
  }

  private Map<String, Object> start(String edition) {
    return tables.one("leadership-number", Map.of("edition", edition));
  }
}
