package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Diagram "appoint-leadership": the parent group appoints the chair and vice-chairs (2.3). */
@Component("leadership")
public class Leadership {

  private static final String CHAIR = "chair";
  private static final String VICE_CHAIR = "vice-chair";

  private final Submissions submissions;
  private final Register register;
  private final RuleTables tables;
  private final Gatekeeper gatekeeper;
  private final JdbcClient jdbc;
  private final Clock clock;

  Leadership(
      Submissions submissions,
      Register register,
      RuleTables tables,
      Gatekeeper gatekeeper,
      JdbcClient jdbc,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.tables = tables;
    this.gatekeeper = gatekeeper;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Task "Appoint chair and vice-chairs": notes who is put forward. */
  public void appoint(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    putForward(group, CHAIR, form.record("chair", Leader.class));
    for (Leader leader : form.rows("viceChairs", Leader.class)) {
      putForward(group, VICE_CHAIR, leader);
    }
    Acting.handOver(task, form);
  }

  /** Step "Check who may lead": by edition, and with shown competence. */
  public void check(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    List<Candidate> candidates = candidates(group.acronym());
    List<Checked> checks = new ArrayList<>();
    Map<String, Object> start = tables.one("leadership-number", Map.of("edition", group.edition()));
    for (Candidate candidate : candidates) {
      checks.add(eligibility(group, candidate));
      checks.add(competence(candidate, start));
    }
    checks.add(number(candidates, start));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(
        new Gate(group.acronym(), group.edition(), "leadership"),
        checks,
        acting.actor(),
        acting.overrideReason());
  }

  private Checked eligibility(FocusGroup group, Candidate candidate) {
    Map<String, Object> row =
        tables.one(
            "leadership",
            Map.of(
                "edition",
                group.edition(),
                "post",
                candidate.post(),
                "membership",
                candidate.membership()));
    boolean eligible = (boolean) row.get("eligible");
    return new Checked(
        (String) row.get("rule"),
        Strength.HARD,
        CheckResult.of(
            eligible,
            Words.say(
                eligible ? "leadership.eligible" : "leadership.not-eligible",
                candidate.name(),
                candidate.post(),
                Words.say("membership." + candidate.membership()),
                row.get("why"))));
  }

  private static Checked competence(Candidate candidate, Map<String, Object> start) {
    boolean shown = !candidate.competence().isBlank();
    return new Checked(
        "FG-LDR-05",
        strength(start, "competence"),
        CheckResult.of(
            shown,
            Words.say(
                shown ? "leadership.competence" : "leadership.competence.missing",
                candidate.name())));
  }

  private static Checked number(List<Candidate> candidates, Map<String, Object> start) {
    Object most = start.get("viceChairs");
    long viceChairs =
        candidates.stream().filter(candidate -> candidate.post().equals(VICE_CHAIR)).count();
    boolean met = most == null || viceChairs <= ((Number) most).longValue();
    return new Checked(
        (String) start.get("rule"),
        strength(start, "strength"),
        CheckResult.of(
            met, Words.say(met ? "leadership.number" : "leadership.too-many", viceChairs, most)));
  }

  private static Strength strength(Map<String, Object> row, String column) {
    return Strength.valueOf(((String) row.get(column)).toUpperCase(Locale.ROOT));
  }

  private List<Candidate> candidates(String acronym) {
    return jdbc.sql(
            "select post, name, membership, competence from leader where acronym = ? order by id")
        .param(acronym)
        .query(Candidate.class)
        .list();
  }

  private record Candidate(String post, String name, String membership, String competence) {}

  private void putForward(FocusGroup group, String post, Leader leader) {
    if (leader.name() == null || leader.membership() == null || leader.country() == null) {
      throw new Refused(Words.say("leadership.incomplete", post));
    }
    jdbc.sql(
            """
            insert into leader (acronym, post, name, affiliation, membership, country, competence,
              provisional, appointed_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            group.acronym(),
            post,
            leader.name(),
            leader.affiliation() == null ? "" : leader.affiliation(),
            leader.membership(),
            leader.country(),
            leader.competence() == null ? "" : leader.competence(),
            group.path().equals("CORRESPONDENCE"),
            Geneva.dateOf(clock.instant()))
        .update();
  }
}
