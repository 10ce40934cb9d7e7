package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.StateEntered;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of focus groups and of the state each of them is in. */
@Component("register")
public class Register {

  private static final Set<String> OVER = Set.of("ESTABLISHED", "NOT_ESTABLISHED", "WITHDRAWN");

  private final JdbcClient jdbc;
  private final TermsOfReferenceVersions versions;
  private final LifetimeEnds lifetimeEnds;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Register(
      JdbcClient jdbc,
      TermsOfReferenceVersions versions,
      LifetimeEnds lifetimeEnds,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.lifetimeEnds = lifetimeEnds;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens a case.
   *
   * @param proposal the proposal as JSON
   * @throws Refused if the acronym is taken
   */
  public void open(
      String acronym,
      String title,
      String edition,
      String parentGroup,
      String proponent,
      String proposal) {
    if (find(acronym).isPresent()) {
      throw taken(acronym);
    }
    try {
      insert(acronym, title, edition, parentGroup, proponent, proposal);
    } catch (DuplicateKeyException atTheSameMoment) {
      throw taken(acronym);
    }
  }

  private static Refused taken(String acronym) {
    return new Refused(
        "The acronym " + acronym + " is taken by another focus group. Please choose another.");
  }

  private void insert(
      String acronym,
      String title,
      String edition,
      String parentGroup,
      String proponent,
      String proposal) {
    jdbc.sql(
            """
            insert into focus_group (acronym, title, state, edition, deciding_group, parent_group,
              path, proponent, proposal, received_at)
            values (?, ?, 'NEW', ?, ?, ?, 'MEETING', ?, ?, ?)""")
        .params(
            acronym,
            title,
            edition,
            parentGroup,
            parentGroup,
            proponent,
            proposal,
            Geneva.stored(clock.instant()))
        .update();
  }

  /** The group with this acronym; refuses an unknown one. */
  public FocusGroup get(String acronym) {
    return find(acronym).orElseThrow(() -> new Refused("There is no focus group " + acronym + "."));
  }

  /** The group with this acronym, if there is one; upper and lower case are the same. */
  public Optional<FocusGroup> find(String acronym) {
    return find("acronym = ?", acronym).or(() -> find("upper(acronym) = upper(?)", acronym));
  }

  private Optional<FocusGroup> find(String condition, String acronym) {
    return jdbc.sql("select * from focus_group where " + condition)
        .param(acronym)
        .query(Register::focusGroup)
        .optional();
  }

  /** A diagram says that a case has reached a state. */
  @EventListener
  void enter(StateEntered entered) {
    if (entered.procedure() == 0) {
      enter(entered.acronym(), entered.state(), entered.user());
    }
  }

  /** Records a state of a case, and tells whoever is to be told (FG-RTE-11). */
  void enter(String acronym, String state, String user) {
    FocusGroup group = get(acronym);
    if (group.state().equals(state)) {
      return;
    }
    String from = group.state().equals("NEW") ? null : group.state();
    jdbc.sql("update focus_group set state = ? where acronym = ?")
        .params(state, group.acronym())
        .update();
    jdbc.sql(
            """
            insert into state_change (acronym, from_state, to_state, at, by_user)
            values (?, ?, ?, ?, ?)""")
        .params(group.acronym(), from, state, Geneva.stored(clock.instant()), user)
        .update();
    if (OVER.contains(state)) {
      detachFromCalendar(group.acronym());
    }
    events.publishEvent(new StateChanged(group.acronym(), from, state));
  }

  /** The proposal was received, or received again after a correction. */
  public void received(String acronym, Instant at, String title) {
    jdbc.sql("update focus_group set received_at = ?, title = ? where acronym = ?")
        .params(Geneva.stored(at), title, acronym)
        .update();
  }

  /** Says which group decides, and on which path; TSAG has not named a parent yet. */
  public void route(String acronym, String decidingGroup, String path) {
    jdbc.sql(
            """
            update focus_group set deciding_group = ?, path = ?,
              parent_named = case when deciding_group = ? then parent_named else false end
            where acronym = ?""")
        .params(decidingGroup, path, decidingGroup, acronym)
        .update();
  }

  /** Fixes the meeting at which the case is to be decided. */
  public void fixMeeting(String acronym, long meetingId) {
    jdbc.sql("update focus_group set meeting_id = ? where acronym = ?")
        .params(meetingId, acronym)
        .update();
  }

  /** Names the parent group (FG-RTE-05). */
  public void nameParent(String acronym, String parentGroup) {
    jdbc.sql("update focus_group set parent_group = ?, parent_named = true where acronym = ?")
        .params(parentGroup, acronym)
        .update();
  }

  /** Gives the case to one study group as would-be parent (FG-RTE-01). */
  public void giveTo(String acronym, String studyGroup) {
    jdbc.sql(
            """
            update focus_group set parent_group = ?, deciding_group = ?, parent_named = false,
              meeting_id = null
            where acronym = ?""")
        .params(studyGroup, studyGroup, acronym)
        .update();
  }

  /** States the lead study group on the topic, or "none" (FG-RTE-06). */
  public void stateLead(String acronym, String leadStudyGroup) {
    jdbc.sql("update focus_group set lead_study_group = ? where acronym = ?")
        .params(leadStudyGroup, acronym)
        .update();
  }

  /** Notes the reason given for an outcome, shown on the record of the case. */
  public void explain(String acronym, String reason) {
    jdbc.sql("update focus_group set outcome_reason = ? where acronym = ?")
        .params(reason, acronym)
        .update();
  }

  /**
   * Notes the decision to establish.
   *
   * @param on the Geneva date of the decision
   * @param in where it was taken, in words
   * @param restricted whether only ITU-T members may take part (FG-PAR-07)
   */
  public void decided(String acronym, LocalDate on, String in, boolean restricted) {
    jdbc.sql(
            """
            update focus_group set established_on = ?, decided_in = ?, restricted = ?
            where acronym = ?""")
        .params(on, in, restricted, acronym)
        .update();
  }

  /**
   * TSAG appoints the leaders of a group itself, although another group is parent (FG-LDR-10).
   *
   * @throws Refused if it is not TSAG that establishes the group
   */
  public void appointByTsag(FocusGroup group) {
    if (!group.decidedByTsag()) {
      throw new Refused(Words.say("leadership.tsag-appoints-its-own"));
    }
    jdbc.sql("update focus_group set leaders_by = 'TSAG' where acronym = ?")
        .param(group.acronym())
        .update();
  }

  /** Who appoints the leaders: the parent group, unless TSAG said that it does. */
  public String appointerOf(DelegateExecution execution) {
    return jdbc.sql("select coalesce(leaders_by, parent_group) from focus_group where acronym = ?")
        .param(execution.getProcessBusinessKey())
        .query(String.class)
        .single();
  }

  /** Only ITU-T members may take part from now on (FG-PAR-07, reading AMB-51). */
  public void restrict(String acronym) {
    jdbc.sql("update focus_group set restricted = true where acronym = ?").param(acronym).update();
  }

  /** Enters an established group: terms of reference version 1, and the end of its lifetime. */
  public void establish(String acronym, TermsOfReference terms) {
    FocusGroup group = get(acronym);
    versions.putInForce(acronym, terms, group.establishedOn(), group.decidingGroup());
    lifetimeEnds.recount(group, terms, group.edition(), Words.say("lifetime.why.established"));
  }

  /** The parent group of the case a process instance belongs to. */
  public String parentOf(DelegateExecution execution) {
    return get(execution.getProcessBusinessKey()).parentGroup();
  }

  /** The case is decided: nothing but the end of the lifetime hangs on a meeting any more. */
  private void detachFromCalendar(String acronym) {
    jdbc.sql("update focus_group set meeting_id = null where acronym = ?").param(acronym).update();
    jdbc.sql("update deadline set meeting_id = null where acronym = ? and name <> ?")
        .params(acronym, Deadlines.LIFETIME)
        .update();
  }

  private static FocusGroup focusGroup(ResultSet row, int n) throws SQLException {
    return new FocusGroup(
        row.getString("acronym"),
        row.getString("title"),
        row.getString("state"),
        row.getString("edition"),
        row.getString("deciding_group"),
        row.getString("parent_group"),
        row.getBoolean("parent_named"),
        row.getString("path"),
        row.getString("proponent"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("meeting_id", Long.class),
        row.getString("lead_study_group"),
        row.getObject("established_on", LocalDate.class),
        row.getObject("lifetime_end", LocalDate.class),
        row.getBoolean("restricted"));
  }
}
