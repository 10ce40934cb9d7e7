package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.DeadlinesMoved;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Diagram "consider-extension": the other study groups concerned are asked for reservations, and
 * the parent group decides at its meeting, and between meetings only where it may (AMB-34, AMB-36,
 * AMB-37).
 */
@Component("extensionDecisions")
public class ExtensionDecisions {

  /** By when study groups should have stated a reservation. */
  private static final String RESERVATIONS = "reservations";

  private static final String REQUEST = "request";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final StudyGroupsConcerned concerned;
  private final TermsOfReferenceVersions versions;
  private final Lifetimes lifetimes;
  private final ExtensionStore store;
  private final ParentMeetings parentMeetings;
  private final Deadlines deadlines;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  ExtensionDecisions(
      Submissions submissions,
      Procedures procedures,
      Register register,
      StudyGroupsConcerned concerned,
      TermsOfReferenceVersions versions,
      Lifetimes lifetimes,
      ExtensionStore store,
      ParentMeetings parentMeetings,
      Deadlines deadlines,
      GateTable gates,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.concerned = concerned;
    this.versions = versions;
    this.lifetimes = lifetimes;
    this.store = store;
    this.parentMeetings = parentMeetings;
    this.deadlines = deadlines;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Task "Name the study groups concerned": a known one is left out only with a reason. */
  public void name(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    FocusGroup group = register.get(run.acronym());
    Set<String> named = new TreeSet<>(form.choices("consult"));
    named.remove(group.parentGroup());
    List<String> leftOut =
        concerned.of(group).stream().filter(known -> !named.contains(known)).toList();
    Actor actor = new Actor(form.user(), form.role());
    gatekeeper.enforce(
        run.gate("concerned"),
        gates.found(
            "extension-concerned",
            run.edition(),
            group.decidedByTsag(),
            "all-named",
            CheckResult.of(
                leftOut.isEmpty(),
                leftOut.isEmpty()
                    ? Words.say("reservation.all-named")
                    : Words.say("reservation.left-out", String.join(", ", leftOut)))),
        actor,
        form.optionalText("overrideReason").orElse(null));
    named.forEach(studyGroup -> store.ask(run.id(), studyGroup));
  }

  /** Gateway "Others concerned?" */
  public boolean isForOneGroup(DelegateExecution execution) {
    return asked(execution).isEmpty();
  }

  /** The study groups that are asked: one task each. */
  public List<String> asked(DelegateExecution execution) {
    return store.reservations(procedures.of(execution).id()).stream()
        .map(Reservation::studyGroup)
        .toList();
  }

  /** Step "Ask for reservations": by when, and on which version of the terms of reference. */
  public void ask(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    store.showTerms(run.id(), versions.latest(run.acronym()));
    keepDue(run, Geneva.dateOf(clock.instant()), Words.say("reservation.asked"));
  }

  /** Four weeks, or the contribution deadline of the meeting if that is earlier (AMB-34). */
  private void keepDue(Procedure run, LocalDate asked, String why) {
    Deadline due =
        deadlines.count(
            RESERVATIONS,
            run.edition(),
            register.get(run.acronym()).parentGroup(),
            asked,
            Words.say("deadline.asked"));
    Deadline request = procedures.deadline(run, REQUEST).orElseThrow();
    boolean earlier =
        request.lastDay().isBefore(due.lastDay()) && !request.lastDay().isBefore(asked);
    procedures.keep(
        run,
        earlier
            ? new Deadline(
                due.name(),
                request.lastDay(),
                due.rule(),
                due.clause(),
                due.edition(),
                request.counted(),
                null)
            : due,
        why);
  }

  /** The parent meeting was moved: reservations are due by its new contribution deadline. */
  @EventListener
  @Order(0)
  void follow(DeadlinesMoved moved) {
    for (String acronym : moved.acronyms()) {
      for (Procedure run : procedures.pending(acronym, Extensions.KIND)) {
        if (procedures.deadline(run, RESERVATIONS).isPresent()) {
          keepDue(
              run,
              Geneva.dateOf(store.reservations(run.id()).get(0).askedAt()),
              Words.say("reservation.meeting-moved"));
        }
      }
    }
  }

  /** Timer "Time to look again": when reservations are due, and then when the meeting opens. */
  public Date nextLook(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Deadline due = procedures.deadline(run, RESERVATIONS).orElseThrow();
    Instant opens = opens(execution);
    boolean meetingFirst = due.isOver(clock.instant()) || opens.isBefore(due.over());
    return Date.from(meetingFirst ? opens : due.over());
  }

  /** Step "Count silence as no reservation", once the time to answer is over (AMB-34). */
  public void noteSilence(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    if (procedures.deadline(run, RESERVATIONS).orElseThrow().isOver(clock.instant())) {
      store.closeSilent(run.id());
    }
  }

  /** Gateway "Is a reservation open?": nobody has one, and nobody may still be silent. */
  public boolean isClear(DelegateExecution execution) {
    return store.reservations(procedures.of(execution).id()).stream()
        .noneMatch(asked -> asked.answer() == null || asked.isOpen());
  }

  /** Gateway "Is a reservation open?": it is put before the meeting, which has opened. */
  public boolean isForMeeting(DelegateExecution execution) {
    return !isClear(execution) && !clock.instant().isBefore(opens(execution));
  }

  private Instant opens(DelegateExecution execution) {
    return Geneva.startOf(parentMeetings.of(procedures.of(execution)).orElseThrow().firstDay());
  }

  /** Task "Record what the meeting decided": the declaration of the presiding chair. */
  public void declare(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Actor actor = new Actor(form.user(), form.role());
    LocalDate decidedOn = form.date("decidedOn");
    String result = form.choice("result");
    parentMeetings.requireDecided(run, new Declaration(decidedOn, Optional.empty()));
    recordWithdrawn(run, form, actor);
    form.optionalText("backedBy").ifPresent(document -> store.back(run.id(), document));
    boolean agreed = result.equals("extend");
    store.declare(
        run.id(),
        result,
        decidedOn,
        agreed ? form.date("newEnd") : null,
        agreed ? null : form.text("reason"));
    task.setVariable("agreed", agreed);
    task.setVariable("objections", form.optionalText("objections").orElse(null));
    Acting.handOver(task, form);
  }

  /** Reservations withdrawn in the meeting; their chairs need not tell the desk themselves. */
  private void recordWithdrawn(Procedure run, Submission form, Actor actor) {
    List<String> open = store.openReservations(run.id());
    for (String studyGroup : form.choices("withdrawn")) {
      if (!open.contains(studyGroup)) {
        throw new Refused(Words.say("reservation.not-open", studyGroup));
      }
      String how = form.text("howWithdrawn");
      store.answer(run.id(), studyGroup, "withdrawn", how, actor.user());
      gatekeeper.record(
          run.gate("reservation"),
          "FG-EXT-03",
          CheckResult.of(true, Words.say("reservation-said.withdrawn", studyGroup, how)),
          actor);
    }
  }

  /** Step "Check every condition": the step cannot complete while one is not met. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Extension request = store.get(run.id());
    LocalDate presentEnd = lifetimes.endOf(run.acronym()).orElseThrow().lastDay();
    Lifetimes.requireAhead(request.newEnd(), later(presentEnd, request.decidedOn()));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(
        run.gate("decision"),
        checks(run, request, (String) execution.getVariable("objections")),
        acting.actor(),
        acting.overrideReason());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** What the gate of the decision asks for, by the edition of the run. */
  List<Checked> checks(Procedure run, Extension request, String objections) {
    return gates.make(
        "extension-decision",
        run.edition(),
        register.get(run.acronym()).decidedByTsag(),
        asked ->
            switch (asked.check()) {
              case "consensus" -> Optional.of(agreed(run, request, objections));
              case "no-reservation" ->
                  Optional.of(Lifetimes.noReservation(store.openReservations(run.id())));
              case "contribution" -> Optional.of(contribution(request));
              case "change-first" ->
                  changeAtSameMeeting(run)
                      .map(change -> Words.say("extension.change-first", change.subject()))
                      .map(words -> CheckResult.of(false, words));
              case "same-terms" -> sameTermsIfAsked(run, request);
              default -> throw asked.unknown();
            });
  }

  /** What the gate will find about a request, whatever the meeting decides. */
  List<Checked> foreseeable(Procedure run, Extension request) {
    return gates.make(
        "extension-decision",
        run.edition(),
        register.get(run.acronym()).decidedByTsag(),
        asked ->
            switch (asked.check()) {
              case "contribution" -> Optional.of(contribution(request));
              case "same-terms" -> sameTermsIfAsked(run, request);
              default -> Optional.empty();
            });
  }

  private CheckResult agreed(Procedure run, Extension request, String objections) {
    return CheckResult.of(
        objections == null,
        objections == null
            ? Words.say(
                "extension.agreed",
                Geneva.words(request.decidedOn()),
                parentMeetings.where(run, request.decidedOn()),
                Geneva.words(request.newEnd()))
            : Words.say("extension.objections", objections));
  }

  private static CheckResult contribution(Extension request) {
    return CheckResult.of(
        request.isContribution(),
        Words.say(
            request.isContribution() ? "extension.contribution" : "extension.report-only",
            request.document()));
  }

  /** Whether those who were asked saw the terms of reference in force; empty if nobody was. */
  private Optional<CheckResult> sameTermsIfAsked(Procedure run, Extension request) {
    if (request.termsVersion() == null) {
      return Optional.empty();
    }
    boolean same = versions.latest(run.acronym()) == request.termsVersion();
    return Optional.of(
        CheckResult.of(
            same, Words.say(same ? "reservation.same-terms" : "reservation.other-terms")));
  }

  /** A change of the terms of reference at the same meeting is decided first (AMB-37). */
  Optional<Procedure> changeAtSameMeeting(Procedure run) {
    return procedures.pending(run.acronym(), "change-terms-of-reference").stream()
        .filter(change -> run.meetingId() != null)
        .filter(change -> run.meetingId().equals(change.meetingId()))
        .findFirst();
  }
}
