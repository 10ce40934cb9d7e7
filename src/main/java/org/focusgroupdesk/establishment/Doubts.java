package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.identity.Group;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doubts about whose topic it is. Any doubt that its author does not withdraw takes the decision
 * from a study group to TSAG; the chair cannot overrule it (FG-RTE-03, reading AMB-17).
 */
@Component("doubts")
public class Doubts {

  private static final Pattern STANDING =
      Pattern.compile("tsb|(sg\\d+|tsag)-(chair|vice-chairs|wp-chairs|members)");
  private static final Set<String> OVER =
      Set.of("ESTABLISHED", "ANNOUNCED", "NOT_ESTABLISHED", "WITHDRAWN");

  private final JdbcClient jdbc;
  private final Register register;
  private final Gatekeeper gatekeeper;
  private final IdentityService identity;
  private final RuntimeService runtime;
  private final Clock clock;

  Doubts(
      JdbcClient jdbc,
      Register register,
      Gatekeeper gatekeeper,
      @Lazy IdentityService identity,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.jdbc = jdbc;
    this.register = register;
    this.gatekeeper = gatekeeper;
    this.identity = identity;
    this.runtime = runtime;
    this.clock = clock;
  }

  /**
   * Somebody raises a doubt outside the consultation and the review.
   *
   * @param user the account
   * @throws Refused if the case is decided, no reason is given, or the person has no standing
   */
  @Transactional
  public void raise(String acronym, String user, String reason) {
    FocusGroup group = register.get(acronym);
    if (OVER.contains(group.state())) {
      throw new Refused(Words.say("doubt.too-late", group.acronym()));
    }
    if (reason == null || reason.isBlank()) {
      throw new Refused(Words.say("doubt.no-reason"));
    }
    if (reason.length() > 4000) {
      throw new Refused(Words.say("text.too-long", 4000));
    }
    String standing =
        identity.createGroupQuery().groupMember(user).list().stream()
            .map(Group::getId)
            .filter(role -> STANDING.matcher(role).matches())
            .sorted()
            .findFirst()
            .orElseThrow(() -> new Refused(Words.say("doubt.no-standing")));
    record(group, new Actor(user, standing), reason);
    if (!group.decidedByTsag()) {
      runtime
          .createMessageCorrelation("doubt-recorded")
          .processInstanceBusinessKey(group.acronym())
          .correlateAll();
    }
  }

  /** The chair of a study group refers the case; TSAG is the last instance. */
  void referByChair(FocusGroup group, Actor chair, String reason) {
    if (group.decidedByTsag()) {
      throw new Refused(Words.say("referral.tsag-decides"));
    }
    record(group, chair, reason);
  }

  /** Notes a doubt; the diagram takes it from there. */
  void record(FocusGroup group, Actor actor, String reason) {
    jdbc.sql(
            """
            insert into doubt (acronym, raised_by, standing, reason, raised_at)
            values (?, ?, ?, ?, ?)""")
        .params(group.acronym(), actor.user(), actor.role(), reason, Geneva.stored(clock.instant()))
        .update();
    gatekeeper.record(
        new Gate(group.acronym(), group.edition(), "doubt"),
        "FG-RTE-03",
        CheckResult.of(false, Words.say("doubt.raised", reason)),
        actor);
  }

  /** The chair records that every doubt was withdrawn by its author. */
  void withdrawAll(String acronym, String withdrawal) {
    jdbc.sql(
            """
            update doubt set withdrawn_at = ?, withdrawal = ?
            where acronym = ? and withdrawn_at is null""")
        .params(Geneva.stored(clock.instant()), withdrawal, acronym)
        .update();
  }

  /** Doubts that nobody has withdrawn. */
  List<Doubt> open(String acronym) {
    return jdbc.sql("select * from doubt where acronym = ? and withdrawn_at is null order by id")
        .param(acronym)
        .query(
            (row, n) ->
                new Doubt(
                    row.getLong("id"),
                    row.getString("raised_by"),
                    row.getString("standing"),
                    row.getString("reason"),
                    row.getObject("raised_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Gateways: whether the case must be referred. TSAG is the last instance. */
  public boolean refer(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    return !group.decidedByTsag() && !open(group.acronym()).isEmpty();
  }
}
