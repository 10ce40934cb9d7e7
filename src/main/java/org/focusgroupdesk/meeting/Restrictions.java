package org.focusgroupdesk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.ParentMeetings;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "restrict-participation": the parent group or TSAG finds that a running group has
 * strategic, structural or operational implications for ITU-T, so that only ITU-T members may take
 * part (FG-PAR-07, reading AMB-51).
 */
@Component("restrictions")
public class Restrictions {

  /** States of a meeting in which people register for it, and nobody has taken part yet. */
  private static final Set<String> BEFORE_OPENING = Set.of("PLANNED", "ANNOUNCED", "LATE_NOTICE");

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final ParentMeetings parentMeetings;
  private final ParticipantList participants;
  private final Admission admission;
  private final Roles roles;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;

  Restrictions(
      Submissions submissions,
      Procedures procedures,
      Register register,
      ParentMeetings parentMeetings,
      ParticipantList participants,
      Admission admission,
      Roles roles,
      GateTable gates,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.parentMeetings = parentMeetings;
    this.participants = participants;
    this.admission = admission;
    this.roles = roles;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
  }

  /** Task "Record the decision": for which implications, when, and over which objections. */
  public void decide(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String result = form.choice("result");
    if (result.equals("restrict")) {
      procedures.requireFirst(run);
      if (register.get(run.acronym()).restricted()) {
        throw new Refused(Words.say("restriction.already", run.acronym()));
      }
      task.setVariable("decidedOn", form.date("decidedOn").toString());
      task.setVariable("objections", form.optionalText("objections").orElse(null));
      task.setVariable(
          "implications",
          form.choices("implications").stream()
              .map(implication -> Words.say("implication." + implication))
              .collect(Collectors.joining(", ")));
      procedures.call(run.id(), Words.say("restriction.subject", form.text("reason")));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  /** Step "Check the decision": at a meeting of the group that took it, by consensus, and why. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    FocusGroup group = register.get(run.acronym());
    Declaration declaration =
        new Declaration(
            LocalDate.parse((String) execution.getVariable("decidedOn")),
            Optional.ofNullable((String) execution.getVariable("objections")));
    String implications = (String) execution.getVariable("implications");
    String by = run.askedRole().equals(roles.chairOf("TSAG")) ? "TSAG" : group.parentGroup();
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(
        run.gate("restriction"),
        gates.make(
            "restriction",
            run.edition(),
            group.decidedByTsag(),
            asked ->
                Optional.of(
                    switch (asked.check()) {
                      case "implications" -> named(implications);
                      case "during-meeting" ->
                          parentMeetings.onDayOfMeeting(by, declaration.decidedOn());
                      case "consensus" -> declaration.consensus();
                      default -> throw asked.unknown();
                    })),
        acting.actor(),
        acting.overrideReason());
  }

  private static CheckResult named(String implications) {
    return CheckResult.of(
        !implications.isEmpty(),
        implications.isEmpty()
            ? Words.say("restriction.no-implication")
            : Words.say("restriction.implications", implications));
  }

  /**
   * Step "Admit members only": whoever is registered for a coming meeting and is no ITU-T member is
   * taken off it. The list of participants keeps everybody (FG-PAR-04).
   */
  public void restrict(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    register.restrict(run.acronym());
    for (Procedure meeting : comingMeetings(run.acronym())) {
      List<Participant> others = others(meeting);
      others.forEach(one -> participants.strike(meeting.id(), one.id()));
      gatekeeper.record(
          run.gate("restriction"),
          gates.found(
              "restriction-made",
              run.edition(),
              register.get(run.acronym()).decidedByTsag(),
              "struck",
              CheckResult.of(
                  true, Words.say("restriction.struck", meeting.subject(), others.size()))),
          Actor.SYSTEM);
    }
  }

  /** The meetings of a group for which people register, and that have not been opened. */
  List<Procedure> comingMeetings(String acronym) {
    return procedures.pending(acronym, "hold-meeting").stream()
        .filter(meeting -> BEFORE_OPENING.contains(meeting.state()))
        .toList();
  }

  /** Who is registered for a meeting and is no ITU-T member. */
  List<Participant> others(Procedure meeting) {
    return participants.registeredFor(meeting.id()).stream()
        .map(Registration::participant)
        .filter(one -> !admission.isAdmitted(one, meeting.edition(), true))
        .toList();
  }
}
