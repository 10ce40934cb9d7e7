package org.focusgroupdesk.focusgroup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.GateTable.Asked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Diagram "name-management": the focus group names further management itself (clause 2.3). */
@Component("management")
public class Management {

  private static final String TSAG = "TSAG";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final ParentMeetings meetings;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final JdbcClient jdbc;

  Management(
      Submissions submissions,
      Procedures procedures,
      Register register,
      ParentMeetings meetings,
      GateTable gates,
      Gatekeeper gatekeeper,
      JdbcClient jdbc) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.meetings = meetings;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.jdbc = jdbc;
  }

  /** Everybody whom the group named, in order, with those who hold their post no more. */
  public List<Manager> of(String acronym) {
    return jdbc.sql(
            """
            select id, name, post, affiliation, experience, named_on, ended_on from manager
            where acronym = ? order by id""")
        .param(acronym)
        .query(Manager.class)
        .list();
  }

  /** Who holds a post now. */
  public List<Manager> held(String acronym) {
    return of(acronym).stream().filter(Manager::isHeld).toList();
  }

  /** Somebody the group names. */
  record Named(String name, String post, String affiliation, String experience) {}

  /** Task "Name further management": who gets a post, and who leaves one. */
  public void name(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    List<Named> named = form.rows("managers", Named.class);
    List<String> leaving = form.choices("leaving");
    if (named.isEmpty() && leaving.isEmpty()) {
      throw new Refused(Words.say("management.nobody"));
    }
    leaving.forEach(id -> end(run, id));
    named.forEach(one -> add(run, one));
    procedures.call(
        run.id(),
        Words.say(
            "management.subject",
            named.stream()
                .map(one -> Words.say("management.one", one.name(), one.post()))
                .collect(Collectors.joining(", "))));
  }

  private void add(Procedure run, Named one) {
    if (one.name() == null || one.post() == null) {
      throw new Refused(Words.say("management.incomplete"));
    }
    boolean twice =
        held(run.acronym()).stream()
            .anyMatch(held -> held.name().equals(one.name()) && held.post().equals(one.post()));
    if (twice) {
      throw new Refused(Words.say("management.twice", one.name(), one.post()));
    }
    jdbc.sql(
            """
            insert into manager (acronym, procedure, name, post, affiliation, experience, named_on)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            run.acronym(),
            run.id(),
            one.name(),
            one.post(),
            one.affiliation() == null ? "" : one.affiliation(),
            one.experience() == null ? "" : one.experience(),
            meetings.today())
        .update();
  }

  private void end(Procedure run, String id) {
    boolean ended =
        held(run.acronym()).stream()
            .filter(held -> Long.toString(held.id()).equals(id))
            .anyMatch(
                held ->
                    jdbc.sql("update manager set ended_on = ? where id = ?")
                            .params(meetings.today(), held.id())
                            .update()
                        == 1);
    if (!ended) {
      throw new Refused(Words.say("leadership.not-in-office"));
    }
  }

  /** Step "Inform the parent group": what the edition asks for is on record and told. */
  public void inform(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    FocusGroup group = register.get(run.acronym());
    List<Checked> checks =
        gates.make(
            "management", run.edition(), group.decidedByTsag(), asked -> check(asked, run, group));
    gatekeeper.record(run.gate("management"), checks, new Actor(run.askedBy(), run.askedRole()));
  }

  private Optional<CheckResult> check(Asked asked, Procedure run, FocusGroup group) {
    return switch (asked.check()) {
      case "named" -> Optional.of(CheckResult.of(true, run.subject()));
      case "parent-told" -> Optional.of(told(group.parentGroup()));
      case "tsag-told" ->
          group.parentGroup().equals(TSAG) ? Optional.empty() : Optional.of(told(TSAG));
      case "experience" -> Optional.of(experience(run));
      default -> throw asked.unknown();
    };
  }

  private static CheckResult told(String group) {
    return CheckResult.of(true, Words.say("management.told", group));
  }

  private CheckResult experience(Procedure run) {
    List<String> without =
        jdbc.sql("select name from manager where procedure = ? and experience = '' order by id")
            .param(run.id())
            .query(String.class)
            .list();
    return CheckResult.of(
        without.isEmpty(),
        without.isEmpty()
            ? Words.say("management.experience")
            : Words.say("management.experience.missing", String.join(", ", without)));
  }
}
