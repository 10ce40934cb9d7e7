package org.focusgroupdesk.deliverable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Acts;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureStateChanged;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Diagram "report-statistics": the parent group reports once a year what study groups made of the
 * deliverables of a focus group, from the first hand-over until it closes the tracking (FG-APX-08,
 * reading AMB-54).
 */
@Component("yearlyStatistics")
public class YearlyStatistics {

  private static final String KIND = "report-statistics";
  private static final String DUE = "statistics";
  private static final String REMINDER = "statistics-reminder";

  /** Process variable: the how manieth year since the first hand-over runs. */
  private static final String YEAR = "year";

  private static final String TRACKING_CLOSED = "tracking-closed";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Acts acts;
  private final Deliverables deliverables;
  private final Trackings trackings;
  private final Deadlines deadlines;
  private final Editions editions;
  private final Gatekeeper gatekeeper;
  private final RuntimeService runtime;
  private final AsSystem asSystem;
  private final JdbcClient jdbc;
  private final Clock clock;

  YearlyStatistics(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Acts acts,
      Deliverables deliverables,
      Trackings trackings,
      Deadlines deadlines,
      Editions editions,
      Gatekeeper gatekeeper,
      @Lazy RuntimeService runtime,
      AsSystem asSystem,
      JdbcClient jdbc,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.acts = acts;
    this.deliverables = deliverables;
    this.trackings = trackings;
    this.deadlines = deadlines;
    this.editions = editions;
    this.gatekeeper = gatekeeper;
    this.runtime = runtime;
    this.asSystem = asSystem;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Step "Call for yearly statistics": the first deliverable that is tracked starts them. */
  public void call(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    if (procedures.pending(acronym, KIND).isEmpty()) {
      acts.start(acronym, KIND, Actor.SYSTEM);
    }
  }

  /**
   * Step "Find the end of the year": the next anniversary of the first hand-over. The edition in
   * force on that day says whether a report is asked for; only then is one due.
   */
  public void begin(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Object before = execution.getVariable(YEAR);
    int year = before == null ? 1 : ((Number) before).intValue() + 1;
    while (!due(run, year).lastDay().isAfter(Geneva.dateOf(run.askedAt()))) {
      year++;
    }
    Deadline due = due(run, year);
    execution.setVariable(YEAR, year);
    procedures.fallUnder(run.id(), due.edition());
    if (trackings.isStatisticsAsked(due.edition())) {
      procedures.keep(run, due, Words.say("statistics.year"));
    }
  }

  /** Always counted from the first hand-over, never from one year to the next (reading AMB-05). */
  private Deadline due(Procedure run, int year) {
    LocalDate day = due(run, year, editions.inForceOn(today())).lastDay();
    return due(run, year, editions.inForceOn(day));
  }

  private Deadline due(Procedure run, int year, String edition) {
    return deadlines.countTimes(
        year,
        DUE,
        edition,
        register.get(run.acronym()).parentGroup(),
        firstHandOver(run.acronym()),
        Words.say("statistics.first-hand-over"));
  }

  private LocalDate firstHandOver(String acronym) {
    return deliverables.of(acronym).stream()
        .flatMap(deliverable -> deliverable.document().stream())
        .map(TemporaryDocument::receivedOn)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Gateway "Is anything tracked?" */
  public boolean isAnythingTracked(DelegateExecution execution) {
    return trackings.isAnythingTracked(execution.getProcessBusinessKey());
  }

  /** The parent group closed the tracking of the last deliverable: nothing is left to report. */
  @EventListener
  void follow(ProcedureStateChanged change) {
    Procedure run = change.procedure();
    if (run.state().equals("CLOSED_ITEM") && !trackings.isAnythingTracked(run.acronym())) {
      asSystem.run(
          () ->
              runtime
                  .createMessageCorrelation(TRACKING_CLOSED)
                  .processInstanceBusinessKey(run.acronym())
                  .correlateAll());
    }
  }

  /** Timer "Year nearly over": some days before the report is due. */
  public Date callAt(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Deadline due = due(run, ((Number) execution.getVariable(YEAR)).intValue());
    return Date.from(
        Geneva.startOf(
            deadlines
                .count(
                    REMINDER,
                    due.edition(),
                    register.get(run.acronym()).parentGroup(),
                    due.lastDay(),
                    Words.say("statistics.due"))
                .lastDay()));
  }

  /** Gateway "Are statistics asked for?": by the edition in force on the day they are due. */
  public boolean isAsked(DelegateExecution execution) {
    return trackings.isStatisticsAsked(procedures.of(execution).edition());
  }

  /** Task "Report the statistics": the figures of the register, and where they are published. */
  public void report(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Deadline due = procedures.deadline(run, DUE).orElseThrow();
    StatisticsReport report =
        new StatisticsReport(
            run.acronym(),
            yearFrom(run),
            due.lastDay(),
            counts(run),
            form.optionalText("document").orElse(null),
            today());
    add(run, report, form.optionalText("remarks").orElse(null), form.user());
    boolean inTime = !due.isOver(clock.instant());
    gatekeeper.record(
        new Gate(run.acronym(), run.id(), run.edition(), DUE),
        due.rule(),
        new CheckResult(
            inTime,
            Words.say(
                inTime ? "statistics.reported" : "statistics.reported-late",
                report.counts().recommendations(),
                report.counts().informativeTexts(),
                Geneva.words(due.lastInstant())),
            due.lastDay(),
            false),
        new Actor(form.user(), form.role()));
  }

  /** What was approved or agreed in the year that the report is about, on the day it happened. */
  TextCounts counts(Procedure run) {
    LocalDate to = procedures.deadline(run, DUE).orElseThrow().lastDay();
    LocalDate from = yearFrom(run);
    return TextCounts.of(
        deliverables.entriesOf(run.acronym()).stream()
            .filter(entry -> !entry.on().isBefore(from) && !entry.on().isAfter(to))
            .toList());
  }

  /** The day after the last report's year; of the first report, the first hand-over. */
  LocalDate yearFrom(Procedure run) {
    List<StatisticsReport> before = of(run.acronym());
    return before.isEmpty()
        ? firstHandOver(run.acronym())
        : before.get(before.size() - 1).to().plusDays(1);
  }

  /** Every yearly report about the deliverables of a group, the oldest first. */
  public List<StatisticsReport> of(String acronym) {
    return jdbc.sql("select * from statistics_report where acronym = ? order by id")
        .param(acronym)
        .query(YearlyStatistics::statistics)
        .list();
  }

  private void add(Procedure run, StatisticsReport report, String remarks, String user) {
    jdbc.sql(
            """
            insert into statistics_report (acronym, procedure, year_from, year_to,
              recommendations, informative_texts, document, remarks, reported_on, by_user)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            report.acronym(),
            run.id(),
            report.from(),
            report.to(),
            report.counts().recommendations(),
            report.counts().informativeTexts(),
            report.document(),
            remarks,
            report.reportedOn(),
            user)
        .update();
  }

  private static StatisticsReport statistics(ResultSet row, int n) throws SQLException {
    return new StatisticsReport(
        row.getString("acronym"),
        row.getObject("year_from", LocalDate.class),
        row.getObject("year_to", LocalDate.class),
        new TextCounts(row.getLong("recommendations"), row.getLong("informative_texts")),
        row.getString("document"),
        row.getObject("reported_on", LocalDate.class));
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
