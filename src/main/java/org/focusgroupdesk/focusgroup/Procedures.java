package org.focusgroupdesk.focusgroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.StateEntered;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The runs of the procedures of running groups, and the state each of them is in. */
@Component("procedures")
public class Procedures {

  /** Process variable of the diagrams of a procedure: the number of the run. */
  public static final String VARIABLE = "procedure";

  private static final int SUBJECT_LENGTH = 250;

  private final JdbcClient jdbc;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Procedures(JdbcClient jdbc, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens a run.
   *
   * @param kind key of its diagram
   * @param edition key of the edition it keeps
   * @param subject what it is about, in words; a long one is cut
   */
  public Procedure open(String acronym, String kind, String edition, String subject, Actor by) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into group_procedure
              (acronym, kind, edition, subject, state, asked_by, asked_role, asked_at)
            values (?, ?, ?, ?, 'NEW', ?, ?, ?)""")
        .params(
            acronym,
            kind,
            edition,
            cut(subject),
            by.user(),
            by.role(),
            Geneva.stored(clock.instant()))
        .update(key, "id");
    return get(key.getKeyAs(Long.class));
  }

  /** The run with this number; refuses an unknown one. */
  public Procedure get(long id) {
    return jdbc.sql("select * from group_procedure where id = ?")
        .param(id)
        .query(Procedures::procedure)
        .optional()
        .orElseThrow(() -> new Refused(Words.say("procedure.unknown")));
  }

  /** The run that a process instance or a task of its diagram belongs to. */
  public Procedure of(VariableScope scope) {
    return get(((Number) scope.getVariable(VARIABLE)).longValue());
  }

  /** Every run of a group, the oldest first. */
  public List<Procedure> of(String acronym) {
    return jdbc.sql("select * from group_procedure where acronym = ? order by id")
        .param(acronym)
        .query(Procedures::procedure)
        .list();
  }

  /** The runs of one kind that have not ended, the oldest first. */
  public List<Procedure> pending(String acronym, String kind) {
    return of(acronym).stream()
        .filter(run -> run.kind().equals(kind) && run.endedAt() == null)
        .toList();
  }

  /** The runs of one kind that are under way, and not just being drafted by somebody. */
  public List<Procedure> underWay(String acronym, String kind) {
    return pending(acronym, kind).stream().filter(run -> !run.isDrafted()).toList();
  }

  /**
   * Lets a drafted run go on if no other of its kind is under way.
   *
   * @throws Refused if somebody else was first
   */
  public void requireFirst(Procedure run) {
    if (underWay(run.acronym(), run.kind()).stream().anyMatch(other -> other.id() != run.id())) {
      throw new Refused(
          Words.say("act.under-way", run.acronym(), Words.say("procedure." + run.kind())));
    }
  }

  /** Says what a run is about, now that it is known. */
  public void call(long id, String subject) {
    jdbc.sql("update group_procedure set subject = ? where id = ?")
        .params(cut(subject), id)
        .update();
  }

  /**
   * Says under which edition a running duty falls, now that its due date is known: the one in force
   * on that day (reading AMB-57).
   */
  public void fallUnder(long id, String edition) {
    jdbc.sql("update group_procedure set edition = ? where id = ?").params(edition, id).update();
  }

  /** Puts a run on the agenda of a parent meeting; null takes it off. */
  public void fixMeeting(long id, Long meetingId) {
    jdbc.sql("update group_procedure set meeting_id = ? where id = ?")
        .params(meetingId, id)
        .update();
  }

  /** Keeps a deadline of a run. */
  public void keep(Procedure run, Deadline deadline, String why) {
    deadlines.keep(run.acronym(), run.id(), deadline, why);
  }

  /** The deadline of a run by name. */
  public Optional<Deadline> deadline(Procedure run, String name) {
    return deadlines.find(run.acronym(), run.id(), name);
  }

  /** Timers: the first instant after a deadline of the run. */
  public Date over(DelegateExecution execution, String name) {
    return Date.from(deadline(of(execution), name).orElseThrow().over());
  }

  /** A diagram says that a run has reached a state. */
  @EventListener
  void enter(StateEntered entered) {
    if (entered.procedure() == 0) {
      return;
    }
    Procedure run = get(entered.procedure());
    if (run.state().equals(entered.state())) {
      return;
    }
    String from = run.state().equals("NEW") ? null : run.state();
    jdbc.sql("update group_procedure set state = ? where id = ?")
        .params(entered.state(), run.id())
        .update();
    jdbc.sql(
            """
            insert into state_change (acronym, procedure, from_state, to_state, at, by_user)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            run.acronym(),
            run.id(),
            from,
            entered.state(),
            Geneva.stored(clock.instant()),
            entered.user())
        .update();
    events.publishEvent(new ProcedureStateChanged(get(run.id()), from));
  }

  /** Step "Close the file": nothing is due in this run any more. */
  public void close(DelegateExecution execution) {
    Procedure run = of(execution);
    deadlines.endOf(run.acronym(), run.id());
    jdbc.sql("update group_procedure set ended_at = ?, meeting_id = null where id = ?")
        .params(Geneva.stored(clock.instant()), run.id())
        .update();
  }

  private static String cut(String subject) {
    return subject.substring(0, Math.min(subject.length(), SUBJECT_LENGTH));
  }

  private static Procedure procedure(ResultSet row, int n) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Procedure(
        row.getLong("id"),
        row.getString("acronym"),
        row.getString("kind"),
        row.getString("edition"),
        row.getString("subject"),
        row.getString("state"),
        row.getString("asked_by"),
        row.getString("asked_role"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("meeting_id", Long.class),
        ended == null ? null : ended.toInstant());
  }
}
