package org.focusgroupdesk.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.DeadlinesMoved;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Acts;
import org.focusgroupdesk.focusgroup.DocumentNumbers;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.progress.ReportContent.Attendance;
import org.focusgroupdesk.progress.ReportContent.Output;
import org.focusgroupdesk.progress.ReportContent.PlannedMeeting;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Diagram "report-progress": one progress report (clause 11 of 2016, 3.6 of 2024). */
@Component("reports")
public class Reports {

  static final String KIND = "report-progress";

  /** Process variable: the report is the one after the end of the group. */
  static final String FINAL = "finalReport";

  /** Message to a report that never came: a later one covers its time. */
  private static final String LATER_REPORT = "later-report-in";

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final Set<String> STILL_DUE = Set.of("WAITING", "DUE", "INCOMPLETE");

  private final Submissions submissions;
  private final Register register;
  private final Procedures procedures;
  private final Acts acts;
  private final DocumentNumbers numbers;
  private final Roles roles;
  private final ReportStore store;
  private final ReportDates dates;
  private final ReportBasis basis;
  private final ContentCheck contentCheck;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;
  private final Rulebook rulebook;
  private final Editions editions;
  private final RuntimeService runtime;
  private final Clock clock;

  Reports(
      Submissions submissions,
      Register register,
      Procedures procedures,
      Acts acts,
      DocumentNumbers numbers,
      Roles roles,
      ReportStore store,
      ReportDates dates,
      ReportBasis basis,
      ContentCheck contentCheck,
      Deadlines deadlines,
      Gatekeeper gatekeeper,
      Rulebook rulebook,
      Editions editions,
      @Lazy RuntimeService runtime,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.procedures = procedures;
    this.acts = acts;
    this.numbers = numbers;
    this.roles = roles;
    this.store = store;
    this.dates = dates;
    this.basis = basis;
    this.contentCheck = contentCheck;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
    this.rulebook = rulebook;
    this.editions = editions;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Who lodges a report: the chair or a vice-chair of the focus group. */
  public List<String> reporters(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    return List.of(roles.focusGroupChair(acronym), roles.focusGroupViceChairs(acronym));
  }

  /**
   * Step "Find the due date", and what is waited for until then: a meeting, the reminder, or
   * nothing. The final report is asked for at once.
   */
  public void findDueDate(DelegateExecution execution) {
    boolean last = isFinal(execution);
    Procedure run = runOf(execution, last);
    if (store.find(run.id()).isEmpty()) {
      store.open(run, last);
      procedures.call(
          run.id(),
          Words.say(
              last ? "report.final" : "report.numbered",
              String.valueOf(store.get(run.id()).number())));
    }
    execution.setVariable("next", whatToWaitFor(run, dueDate(run)));
  }

  private String whatToWaitFor(Procedure run, Optional<Deadline> due) {
    if (store.get(run.id()).finalReport()) {
      return "report";
    }
    if (due.isEmpty()) {
      return "meeting";
    }
    return reminder(run, due.get()).isAfter(today()) ? "reminder" : "report";
  }

  /** A final report that was called for without a run of its own gets one. */
  private Procedure runOf(DelegateExecution execution, boolean last) {
    if (execution.getVariable(Procedures.VARIABLE) == null && last) {
      Procedure opened =
          procedures.open(
              execution.getProcessBusinessKey(),
              KIND,
              editions.inForceOn(today()),
              Words.say("report.final", ""),
              Actor.SYSTEM);
      execution.setVariable(Procedures.VARIABLE, opened.id());
    }
    return procedures.of(execution);
  }

  private static boolean isFinal(DelegateExecution execution) {
    return Boolean.TRUE.equals(execution.getVariable(FINAL));
  }

  /** Counts the due date from the calendar as it is now, and keeps it. */
  private Optional<Deadline> dueDate(Procedure run) {
    FocusGroup group = register.get(run.acronym());
    ProgressReport report = store.get(run.id());
    Optional<Deadline> due =
        report.finalReport()
            ? dates.ofFinalReport(group.parentGroup(), Geneva.dateOf(run.askedAt()))
            : dates.next(group.parentGroup(), group.establishedOn(), before(report));
    due.ifPresent(
        deadline -> {
          procedures.keep(run, deadline, Words.say("report.counted"));
          procedures.fallUnder(run.id(), deadline.edition());
          store.fallDue(run.id(), deadline);
        });
    return due;
  }

  private List<ProgressReport> before(ProgressReport report) {
    return store.of(report.acronym()).stream()
        .filter(other -> other.number() < report.number())
        .toList();
  }

  /** The calendar was changed: what is still due is counted again, before timers look at it. */
  @EventListener
  @Order(0)
  void recount(DeadlinesMoved moved) {
    for (String acronym : moved.acronyms()) {
      procedures.pending(acronym, KIND).stream()
          .filter(run -> STILL_DUE.contains(run.state()))
          .filter(run -> store.find(run.id()).filter(report -> !report.late()).isPresent())
          .forEach(this::dueDate);
    }
  }

  /** Timer "Time to remind": the start of that day in Geneva. */
  public Date reminderAt(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Deadline due = procedures.deadline(run, ReportDates.REPORT).orElseThrow();
    return Date.from(Geneva.startOf(reminder(run, due)));
  }

  /** Timer "Due date passed": a final report without a parent meeting ahead is never overdue. */
  public Date overdueAt(DelegateExecution execution) {
    return procedures
        .deadline(procedures.of(execution), ReportDates.REPORT)
        .map(due -> Date.from(due.over()))
        .orElseGet(() -> Date.from(Geneva.startOf(NEVER)));
  }

  private LocalDate reminder(Procedure run, Deadline due) {
    return dates.reminder(register.get(run.acronym()).parentGroup(), due);
  }

  /** Tasks "Lodge the progress report" and "Complete the progress report". */
  public void lodge(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task.getExecution());
    ReportContent content = content(form);
    requireHeld(content.attendance(), basis.of(store.get(run.id())));
    store.lodge(run.id(), content, form.user());
    Acting.handOver(task, form);
  }

  private ReportContent content(Submission form) {
    List<PlannedMeeting> planned = form.rows("plannedMeetings", PlannedMeeting.class);
    boolean noMeetings = form.yes("noMeetings");
    requireOne(noMeetings, !planned.isEmpty(), Words.say("report-item.planned-meetings"));
    planned.forEach(this::requireToCome);
    List<Output> outputs = form.rows("outputs", Output.class);
    boolean noOutputs = form.yes("noOutputs");
    requireOne(noOutputs, !outputs.isEmpty(), Words.say("report-item.outputs"));
    outputs.forEach(Reports::requireTitle);
    Optional<String> funding = form.optionalText("funding");
    boolean noFunding = form.yes("noFunding");
    requireOne(noFunding, funding.isPresent(), Words.say("report-item.funding"));
    return new ReportContent(
        form.optionalText("workPlan").orElse(null),
        planned,
        noMeetings,
        form.optionalText("status").orElse(null),
        outputs,
        noOutputs,
        form.optionalText("contributions").orElse(null),
        form.rows("attendance", Attendance.class),
        funding.orElse(null),
        noFunding,
        form.optionalText("support").orElse(null),
        form.choices("copies"),
        form.optionalText("language").orElse(null));
  }

  private static void requireOne(boolean none, boolean some, String item) {
    if (none && some) {
      throw new Refused(Words.say("report.contradiction", item));
    }
  }

  private void requireToCome(PlannedMeeting meeting) {
    if (meeting.label() == null) {
      throw new Refused(Words.say("report.planned-without-name"));
    }
    if (meeting.firstDay() != null && meeting.firstDay().isBefore(today())) {
      throw new Refused(
          Words.say("report.planned-in-past", meeting.label(), Geneva.words(meeting.firstDay())));
    }
  }

  private static void requireTitle(Output output) {
    if (output.title() == null) {
      throw new Refused(Words.say("report.output-without-title"));
    }
  }

  /** Nobody reports on a meeting that did not happen. */
  private static void requireHeld(List<Attendance> rows, ReportBasis.Basis basis) {
    Set<ReportedMeeting> named = new LinkedHashSet<>();
    for (Attendance row : rows) {
      if (row.label() == null || row.firstDay() == null) {
        throw new Refused(Words.say("report.attendance-incomplete"));
      }
      ReportedMeeting meeting =
          basis.held().stream()
              .filter(held -> held.is(row))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Refused(
                          Words.say(
                              "report.no-such-meeting",
                              ContentCheck.inWords(row.label(), row.firstDay()),
                              Geneva.words(basis.from()))));
      if (!named.add(meeting)) {
        throw new Refused(
            Words.say("report.meeting-twice", ContentCheck.inWords(row.label(), row.firstDay())));
      }
    }
  }

  /** Step "Receive the report": on time or late (reading AMB-44), and what it lacks. */
  public void receive(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    ProgressReport report = store.get(run.id());
    Acting acting = Acting.at(execution);
    if (!report.isReceived()) {
      boolean late =
          report.overdueAt() != null || report.dueOn() != null && today().isAfter(report.dueOn());
      recordPunctuality(report, late, acting.actor());
      store.receive(run.id(), basis.of(report).from(), late);
      supersedeMissed(report);
    }
    deadlines.endOf(run.acronym(), run.id());
    gatekeeper.record(gate(report, "report-content"), contentChecks(report), acting.actor());
  }

  private void recordPunctuality(ProgressReport report, boolean late, Actor actor) {
    if (report.dueOn() != null) {
      gatekeeper.record(
          gate(report, "report-due"),
          contentCheck.punctuality(
              report.meetingId() != null,
              report.edition(),
              new CheckResult(
                  !late,
                  Words.say(
                      late ? "report.late" : "report.in-time",
                      report.number(),
                      Geneva.words(clock.instant()),
                      Geneva.words(report.dueOn())),
                  report.dueOn(),
                  false)),
          actor);
    }
  }

  /** Reports that never came need not come any more: this one covers their time. */
  private void supersedeMissed(ProgressReport report) {
    before(report).stream()
        .filter(ProgressReport::isMissed)
        .forEach(
            missed ->
                runtime
                    .createMessageCorrelation(LATER_REPORT)
                    .processInstanceBusinessKey(missed.acronym())
                    .processInstanceVariableEquals(Procedures.VARIABLE, missed.procedure())
                    .correlateAll());
  }

  List<Checked> contentChecks(ProgressReport report) {
    ReportBasis.Basis known = basis.of(report);
    return contentCheck.content(
        store.content(report.procedure()).orElseThrow(),
        report.edition(),
        known.held(),
        known.arrangements());
  }

  /** What the report lacks, in words; empty if it is complete. */
  String missing(ProgressReport report) {
    List<Checked> lacking = contentChecks(report).stream().filter(Checked::stops).toList();
    return lacking.isEmpty()
        ? ""
        : gatekeeper.inWords(gate(report, "report-content"), lacking, List.of());
  }

  /**
   * Task "Check and publish the report": back to the group if something is missing, or TD of the
   * parent group.
   */
  public void check(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task.getExecution());
    ProgressReport report = store.get(run.id());
    String result = form.choice("result");
    if (result.equals("publish")) {
      Actor actor = new Actor(form.user(), form.role());
      gatekeeper.enforce(
          gate(report, "report-content"),
          contentChecks(report),
          actor,
          form.optionalText("overrideReason").orElse(null));
      String td = form.text("document");
      takeNumber(run, report, td, actor);
      task.setVariable("td", td);
    } else {
      store.askFor(report.procedure(), form.text("remarks"));
      fallDueAgain(run, report);
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /** A TD of the parent group has a number of its own (FG-REP-04). */
  private void takeNumber(Procedure run, ProgressReport report, String td, Actor actor) {
    String parent = register.get(run.acronym()).parentGroup();
    numbers
        .taken(parent, td, today(), run)
        .ifPresent(
            why -> gatekeeper.refuse(gate(report, "report-publication"), "FG-REP-04", why, actor));
    numbers.use(parent, td, today(), run);
  }

  /** What is missing is due by the same day as the report was; a day that has passed stays. */
  private void fallDueAgain(Procedure run, ProgressReport report) {
    if (report.late()) {
      procedures.keep(run, sameDate(report), Words.say("report.sent-back"));
    } else {
      dueDate(run);
    }
  }

  private Deadline sameDate(ProgressReport report) {
    return new Deadline(
        ReportDates.REPORT,
        report.dueOn(),
        report.dueRule(),
        rulebook.clause(report.dueRule(), report.edition()),
        report.edition(),
        Words.say("report.sent-back"),
        null);
  }

  /** Step "Publish the report as TD" (FG-REP-04), with copies to the study groups (FG-REP-03). */
  public void publish(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    ProgressReport report = store.get(run.id());
    FocusGroup group = register.get(run.acronym());
    String td = (String) execution.getVariable("td");
    execution.removeVariable("td");
    ReportContent content = store.content(run.id()).orElseThrow();
    Set<String> copies = new TreeSet<>(content.copies());
    copies.addAll(basis.concerned(group));
    content.outputs().forEach(output -> copies.addAll(output.targets()));
    copies.remove(group.parentGroup());
    store.publish(run.id(), td, copies);
    Actor actor = Acting.at(execution).actor();
    gatekeeper.record(
        gate(report, "report-publication"),
        "FG-REP-04",
        CheckResult.of(true, Words.say("report.published", td, group.parentGroup())),
        actor);
    gatekeeper.record(
        gate(report, "report-publication"),
        "FG-REP-03",
        CheckResult.of(
            true,
            copies.isEmpty()
                ? Words.say("report.no-copies")
                : Words.say("report.copies", String.join(", ", copies))),
        actor);
    deadlines.endOf(run.acronym(), run.id());
    procedures.keep(
        run, dates.wordToTsag(report.edition(), today()), Words.say("report.tsag-next"));
  }

  /** Whether the schedule goes on with a report that is not called for yet. */
  public boolean isAnotherToCome(DelegateExecution execution) {
    ProgressReport report = store.get(procedures.of(execution).id());
    return !report.finalReport()
        && store.of(report.acronym()).stream().noneMatch(other -> other.number() > report.number());
  }

  /** Step "Call for the next report". */
  public void callForNext(DelegateExecution execution) {
    acts.start(execution.getProcessBusinessKey(), KIND, Actor.SYSTEM);
  }

  /** Task "Inform TSAG" (FG-REP-10). */
  public void informTsag(DelegateTask task) {
    Submission form = submissions.take(task);
    ProgressReport report = store.get(procedures.of(task.getExecution()).id());
    LocalDate on = form.date("informedOn");
    if (on.isAfter(today())) {
      throw new Refused(Words.say("report.informed-in-future", Geneva.words(on)));
    }
    if (on.isBefore(Geneva.dateOf(report.publishedAt()))) {
      throw new Refused(
          Words.say(
              "report.informed-too-early",
              Geneva.words(on),
              Geneva.words(Geneva.dateOf(report.publishedAt()))));
    }
    String how = form.text("how");
    store.informTsag(report.procedure(), on, how);
    gatekeeper.record(
        gate(report, "report-publication"),
        "FG-REP-10",
        CheckResult.of(true, Words.say("report.tsag-informed", Geneva.words(on), how)),
        new Actor(form.user(), form.role()));
  }

  /** Step "Close the file of the report". */
  public void close(DelegateExecution execution) {
    procedures.close(execution);
  }

  static Gate gate(ProgressReport report, String name) {
    return new Gate(report.acronym(), report.procedure(), report.edition(), name);
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
