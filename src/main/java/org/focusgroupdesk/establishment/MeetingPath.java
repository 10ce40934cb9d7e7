package org.focusgroupdesk.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Lifetimes;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.focusgroup.TermsOfReference;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagrams "establish-at-meeting" and "screening": clauses 2.1.1.1 and 2.1.2.1. */
@Component("meetingPath")
public class MeetingPath {

  private final Submissions submissions;
  private final Register register;
  private final ProposalStore store;
  private final Consultations consultations;
  private final Doubts doubts;
  private final CaseFiles caseFiles;
  private final Meetings meetings;
  private final Lifetimes lifetimes;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;

  MeetingPath(
      Submissions submissions,
      Register register,
      ProposalStore store,
      Consultations consultations,
      Doubts doubts,
      CaseFiles caseFiles,
      Meetings meetings,
      Lifetimes lifetimes,
      GateTable gates,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.register = register;
    this.store = store;
    this.consultations = consultations;
    this.doubts = doubts;
    this.caseFiles = caseFiles;
    this.meetings = meetings;
    this.lifetimes = lifetimes;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
  }

  /** Task "Screen the proposal": passed to consultation, returned with reasons, or referred. */
  public void screen(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Actor actor = new Actor(form.user(), form.role());
    String result = form.choice("result");
    switch (result) {
      case "pass" -> {
        consultations.choose(group, form.choices("consult"), form.optionalText("leadStudyGroup"));
        caseFiles.enforce(
            "screening",
            caseFiles.read(group.acronym(), Optional.empty()),
            actor,
            form.optionalText("overrideReason").orElse(null));
      }
      case "refer" -> doubts.referByChair(group, actor, form.text("reason"));
      default -> register.explain(group.acronym(), form.text("reason"));
    }
    task.setVariable("result", result);
  }

  /** Task "Name the parent group" (FG-RTE-05): TSAG itself or one study group. */
  public void nameParent(DelegateTask task) {
    Submission form = submissions.take(task);
    register.nameParent(form.acronym(), form.choice("parentGroup"));
    form.optionalText("reason").ifPresent(reason -> register.explain(form.acronym(), reason));
  }

  /** Task "Put it on the agenda": under which document number. */
  public void putOnAgenda(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    gatekeeper.record(
        CaseFiles.gate("agenda", group),
        gates.found(
            "agenda",
            group.edition(),
            group.decidedByTsag(),
            "on-agenda",
            CheckResult.of(
                true,
                Words.say(
                    "agenda.document",
                    form.text("document"),
                    meetings.get(group.meetingId()).words()))),
        new Actor(form.user(), form.role()));
  }

  /** Task "Record what the meeting decided": the declaration of the presiding chair. */
  public void declare(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Actor actor = new Actor(form.user(), form.role());
    LocalDate decidedOn = form.date("decidedOn");
    Declaration declaration = new Declaration(decidedOn, form.optionalText("objections"));
    String result = form.choice("result");
    switch (result) {
      case "establish" -> {
        if (form.has("tor")) {
          TermsOfReference terms = form.record("tor", TermsOfReference.class);
          lifetimes.check(terms, group.parentGroup());
          store.save(group.acronym(), store.get(group.acronym()).withTerms(terms));
        }
        register.decided(
            group.acronym(),
            decidedOn,
            meetings.get(group.meetingId()).words(),
            form.yes("restricted"));
        if (form.yes("tsagAppoints")) {
          register.appointByTsag(group);
        }
        task.setVariable("decidedOn", decidedOn.toString());
        declaration
            .objections()
            .ifPresent(objections -> task.setVariable("objections", objections));
      }
      case "refer" -> doubts.referByChair(group, actor, form.text("reason"));
      case "one-study-group" -> {
        if (!group.decidedByTsag()) {
          throw new Refused(Words.say("declaration.not-tsag"));
        }
        requireMeetingDay(group, declaration);
        register.explain(group.acronym(), form.text("reason"));
        backToStudyGroup(task, group, form.choice("studyGroup"));
      }
      default -> {
        requireMeetingDay(group, declaration);
        register.explain(group.acronym(), form.text("reason"));
      }
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  private void requireMeetingDay(FocusGroup group, Declaration declaration) {
    CheckResult day =
        Checks.make(
            "during-meeting",
            "declaration",
            caseFiles.read(group.acronym(), Optional.of(declaration)));
    if (!day.met()) {
      throw new Refused(day.compared());
    }
  }

  private void backToStudyGroup(DelegateTask task, FocusGroup group, String studyGroup) {
    register.giveTo(group.acronym(), studyGroup);
    task.setVariable("decidingGroup", studyGroup);
    task.setVariable("path", "MEETING");
    task.setVariable("arrival", "POSTED");
  }

  /** Step "Check every condition": the decision, and that it was taken by consensus there. */
  public void checkDecision(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    CaseFile file =
        caseFiles.read(
            acronym,
            Optional.of(
                new Declaration(
                    LocalDate.parse((String) execution.getVariable("decidedOn")),
                    Optional.ofNullable((String) execution.getVariable("objections")))));
    Acting acting = Acting.at(execution);
    List<Checked> checks = new ArrayList<>(caseFiles.check("decision", file));
    checks.addAll(caseFiles.check("meeting-decision", file));
    gatekeeper.enforce(
        CaseFiles.gate("decision", file.group()), checks, acting.actor(), acting.overrideReason());
  }

  /** Step "Carry over to the next meeting": it comes back without a new contribution. */
  public void carryOver(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    execution.setVariable("arrival", "POSTED");
    execution.setVariable("after", meetings.get(group.meetingId()).firstDay().toString());
  }
}
