package org.focusgroupdesk.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.meeting.GroupMeeting.MeetingReport;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "report-meeting": the report of a meeting, until it is final (FG-IPR-03, FG-PAR-04). */
@Component("meetingReports")
public class MeetingReports {

  private final Submissions submissions;
  private final Procedures procedures;
  private final MeetingStore store;
  private final ParticipantList participants;
  private final MeetingChecks checks;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  MeetingReports(
      Submissions submissions,
      Procedures procedures,
      MeetingStore store,
      ParticipantList participants,
      MeetingChecks checks,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.store = store;
    this.participants = participants;
    this.checks = checks;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Task "Write the report". */
  public void write(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    requireHeld(store.get(run.id()));
    store.report(
        run.id(),
        new MeetingReport(
            form.text("report"),
            form.optionalText("document").orElse(""),
            form.optionalText("liaisons").orElse(""),
            form.yes("listShared"),
            null));
  }

  /** There is no report on a meeting that did not happen. */
  static void requireHeld(GroupMeeting meeting) {
    if (!meeting.isHeld()) {
      throw new Refused(Words.say("meeting-report.not-held", meeting.plan().words()));
    }
  }

  /** Task "Finish the report": final, or back to the draft. */
  public void finish(DelegateTask task) {
    Submission form = submissions.take(task);
    Acting.handOver(task, form);
    task.setVariable("result", form.choice("result"));
  }

  /** Step "Check the report": it is final only with its sections, or with a recorded reason. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    GroupMeeting meeting = store.get(run.id());
    requireHeld(meeting);
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(
        run.gate("meeting-report"),
        foreseeable(run, meeting),
        acting.actor(),
        acting.overrideReason());
    MeetingReport report = meeting.report();
    store.report(
        run.id(),
        new MeetingReport(
            report.text(),
            report.document(),
            report.liaisons(),
            report.listShared(),
            Geneva.dateOf(clock.instant())));
  }

  /** What the gate will find in the report as it is written. */
  List<Checked> foreseeable(Procedure run, GroupMeeting meeting) {
    return checks.of("report", run.edition(), check -> section(check, meeting));
  }

  private CheckResult section(String check, GroupMeeting meeting) {
    boolean called = meeting.patentPolicyCalled();
    List<Registration> registered = participants.registeredFor(meeting.id());
    long attended = registered.stream().filter(Registration::attended).count();
    return switch (check) {
      case "call" -> MeetingChecks.said(called, "report-call");
      case "replies" ->
          MeetingChecks.said(called, "report-replies", store.replies(meeting.id()).size());
      case "attendance" -> MeetingChecks.said(attended > 0, "report-attendance", attended);
      case "accommodation" ->
          MeetingChecks.said(
              asked(registered) == 0 || !meeting.accommodated().isEmpty(),
              "report-accommodation",
              asked(registered));
      case "list-shared" -> MeetingChecks.said(meeting.report().listShared(), "report-list-shared");
      default -> throw new IllegalArgumentException("Unknown check of a report: " + check);
    };
  }

  private static long asked(List<Registration> registered) {
    return registered.stream().filter(one -> one.participant().accommodation() != null).count();
  }

  /** The section of the report on the patent policy: all replies, or "none received". */
  public String patentPolicySection(GroupMeeting meeting) {
    if (!meeting.patentPolicyCalled()) {
      return Words.say("report.patent.not-called");
    }
    List<PatentReply> replies = store.replies(meeting.id());
    List<String> lines = new ArrayList<>();
    lines.add(Words.say("report.patent.called", meeting.presiding()));
    lines.add(
        replies.isEmpty()
            ? Words.say("report.patent.none")
            : replies.stream()
                .map(one -> Words.say("report.patent.reply", one.person(), one.reply()))
                .collect(Collectors.joining("\n")));
    return String.join("\n", lines);
  }
}
