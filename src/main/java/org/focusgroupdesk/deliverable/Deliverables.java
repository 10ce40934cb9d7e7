package org.focusgroupdesk.deliverable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deliverables of all focus groups, and what became of them. */
@Component
public class Deliverables {

  private static final String SELECT =
      """
      select d.*, p.state as run_state
      from deliverable d join group_procedure p on p.id = d.procedure
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Deliverables(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The deliverable of a run, if it has been planned. */
  public Optional<Deliverable> find(long procedure) {
    return jdbc.sql(SELECT + "where d.procedure = ?")
        .param(procedure)
        .query(Deliverables::deliverable)
        .optional();
  }

  /** The deliverable of a run. */
  public Deliverable get(Procedure run) {
    return find(run.id()).orElseThrow();
  }

  /** Every deliverable of a focus group, in the order in which they were planned. */
  public List<Deliverable> of(String acronym) {
    return jdbc.sql(SELECT + "where d.acronym = ? order by d.procedure")
        .param(acronym)
        .query(Deliverables::deliverable)
        .list();
  }

  /** Every time a draft was shared, the earliest first. */
  public List<Share> shares(long procedure) {
    return jdbc.sql("select * from deliverable_share where procedure = ? order by id")
        .param(procedure)
        .query(
            (row, n) ->
                new Share(
                    row.getObject("shared_on", LocalDate.class),
                    list(row.getString("shared_with")),
                    row.getString("version"),
                    row.getBoolean("by_liaison"),
                    row.getString("comments")))
        .list();
  }

  /** The groups with which a draft was shared last; none if it never was. */
  public List<String> lastShared(long procedure) {
    List<Share> all = shares(procedure);
    return all.isEmpty() ? List.of() : all.get(all.size() - 1).with();
  }

  /** What became of a deliverable, the earliest first. */
  public List<Entry> entries(long procedure) {
    return entries("where procedure = ?", procedure);
  }

  /** What became of the deliverables of a focus group. */
  public List<Entry> entriesOf(String acronym) {
    return entries(
        "where procedure in (select procedure from deliverable where acronym = ?)", acronym);
  }

  /** How many texts of study groups came of the deliverables of a focus group. */
  public TextCounts counts(String acronym) {
    return TextCounts.of(entriesOf(acronym));
  }

  private List<Entry> entries(String condition, Object value) {
    return jdbc.sql("select * from deliverable_entry " + condition + " order by entry_date, id")
        .param(value)
        .query(
            (row, n) ->
                new Entry(
                    row.getString("what"),
                    row.getString("study_group"),
                    row.getString("designation"),
                    row.getObject("entry_date", LocalDate.class),
                    row.getString("remarks")))
        .list();
  }

  void plan(Procedure run, DeliverablePlan plan) {
    jdbc.sql(
            """
            insert into deliverable (procedure, acronym, title, self_label, form, meant_as, targets,
              origin, routed_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, '')""")
        .params(
            run.id(),
            run.acronym(),
            plan.title(),
            plan.selfLabel(),
            plan.form(),
            plan.meantAs(),
            text(plan.targets()),
            plan.origin())
        .update();
  }

  void edit(Procedure run, String editor) {
    set(run, "editor = ?", editor);
  }

  void share(Procedure run, Share share, String user) {
    jdbc.sql(
            """
            insert into deliverable_share
              (procedure, shared_on, shared_with, version, by_liaison, by_user)
            values (?, ?, ?, ?, ?, ?)""")
        .params(run.id(), share.on(), text(share.with()), share.version(), share.byLiaison(), user)
        .update();
  }

  void comment(Procedure run, String comments) {
    jdbc.sql(
            """
            update deliverable_share set comments = ?
            where id = (select max(id) from deliverable_share where procedure = ?)""")
        .params(comments, run.id())
        .update();
  }

  void declare(Procedure run, LocalDate on, String selfLabel, String objections) {
    set(run, "approved_on = ?, self_label = ?, objections = ?", on, selfLabel, objections);
  }

  void object(Procedure run, String objections) {
    set(run, "objections = ?", objections);
  }

  void passOn(Procedure run, String statement) {
    set(run, "incomplete = true, statement = ?", statement);
  }

  void giveUp(Procedure run, String reason) {
    set(run, "given_up = ?", reason);
  }

  void lodge(Procedure run, TemporaryDocument td) {
    set(
        run,
        "td_group = ?, td_number = ?, received_on = ?, available_on = ?, edition = ?",
        td.group(),
        td.number(),
        td.receivedOn(),
        td.availableOn(),
        td.edition());
  }

  void late(Procedure run, boolean late, String edition) {
    set(run, "late = ?, edition = ?", late, edition);
  }

  void answerLate(Procedure run, boolean accepted, String answer) {
    set(run, "late_accepted = ?, late_answer = ?", accepted, answer);
  }

  void consider(Procedure run, String result, String remarks) {
    set(
        run,
        "consideration = ?, considered_on = ?, remarks = ?",
        result,
        Geneva.dateOf(clock.instant()),
        remarks);
  }

  void route(Procedure run, List<String> groups) {
    set(run, "routed_to = ?", text(groups));
  }

  void post(Procedure run, LocalDate on) {
    set(run, "posted_on = ?", on);
  }

  void add(Procedure run, Entry entry, String user) {
    jdbc.sql(
            """
            insert into deliverable_entry
              (procedure, what, study_group, designation, entry_date, remarks, by_user, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            run.id(),
            entry.what(),
            entry.studyGroup(),
            entry.designation(),
            entry.on(),
            entry.remarks(),
            user,
            Geneva.stored(clock.instant()))
        .update();
  }

  private void set(Procedure run, String columns, Object... values) {
    Object[] all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = run.id();
    jdbc.sql("update deliverable set " + columns + " where procedure = ?")
        .params(Arrays.asList(all))
        .update();
  }

  private static String text(List<String> groups) {
    return String.join(" ", groups);
  }

  private static List<String> list(String groups) {
    return groups.isEmpty() ? List.of() : List.of(groups.split(" "));
  }

  private static Deliverable deliverable(ResultSet row, int n) throws SQLException {
    return new Deliverable(
        row.getLong("procedure"),
        row.getString("acronym"),
        row.getString("run_state"),
        new DeliverablePlan(
            row.getString("title"),
            row.getString("self_label"),
            row.getString("form"),
            row.getString("meant_as"),
            list(row.getString("targets")),
            row.getString("origin")),
        row.getString("editor"),
        row.getObject("approved_on", LocalDate.class),
        row.getString("objections"),
        row.getBoolean("incomplete"),
        row.getString("statement"),
        row.getString("td_number") == null
            ? null
            : new TemporaryDocument(
                row.getString("td_group"),
                row.getString("td_number"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("available_on", LocalDate.class),
                row.getString("edition")),
        row.getBoolean("late"),
        row.getBoolean("late_accepted"),
        row.getString("consideration"),
        list(row.getString("routed_to")),
        row.getObject("posted_on", LocalDate.class));
  }
}
