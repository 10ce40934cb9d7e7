package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.StateEntered;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Diagram "extend-lifetime": a request for more time, from its lodging to its outcome (3.g). */
@Component("extensions")
public class Extensions {

  static final String KIND = "extend-lifetime";

  /** States of a request that the group is in as well; its end is entered by the watch. */
  private static final Set<String> MIRRORED =
      Set.of("EXTENSION_REQUESTED", "CONSULTING_SGS", "PENDING_DECISION", "EXTENDED", "RUN_OUT");

  private static final String CHANGE = "change-terms-of-reference";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Lifetimes lifetimes;
  private final ExtensionStore store;
  private final Acts acts;
  private final Meetings meetings;
  private final ParentMeetings parentMeetings;
  private final RuleTables tables;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Extensions(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Lifetimes lifetimes,
      ExtensionStore store,
      Acts acts,
      Meetings meetings,
      ParentMeetings parentMeetings,
      RuleTables tables,
      GateTable gates,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.lifetimes = lifetimes;
    this.store = store;
    this.acts = acts;
    this.meetings = meetings;
    this.parentMeetings = parentMeetings;
    this.tables = tables;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Task "Ask for more time": how long, why, in which document; or not to ask after all. */
  public void ask(DelegateTask task) {
    Submission form = submissions.take(task);
    boolean lodged = form.choice("action").equals("lodge");
    task.setVariable("lodged", lodged);
    if (!lodged) {
      return;
    }
    Procedure run = procedures.of(task);
    procedures.requireFirst(run);
    Deadline end =
        lifetimes
            .endOf(run.acronym())
            .orElseThrow(() -> new Refused(Words.say("extension.not-begun", run.acronym())));
    LocalDate askedEnd = askedEnd(form, end);
    store.lodge(
        run.id(),
        form.choice("madeAs"),
        form.text("document"),
        form.text("reason"),
        end.lastDay(),
        askedEnd,
        form.yes("wider") ? form.text("scope") : null);
    procedures.call(run.id(), Words.say("extension.subject", Geneva.words(askedEnd)));
  }

  private LocalDate askedEnd(Submission form, Deadline end) {
    if (form.choice("wanted").equals("date")) {
      LocalDate asked = form.date("newEnd");
      Lifetimes.requireAhead(asked, end.lastDay());
      return asked;
    }
    return Geneva.endOfLifetime(end.lastDay(), months(form.text("months")));
  }

  private static int months(String written) {
    try {
      int months = Integer.parseInt(written);
      Lifetimes.requireInRange(months);
      return months;
    } catch (NumberFormatException notWhole) {
      throw new Refused(Words.say("extension.months", written));
    }
  }

  /**
   * Step "Lodge the request": before the end, with no second parent meeting left out, and with a
   * wider scope only where the edition lets one request ask for both (readings AMB-31 to AMB-38).
   */
  public void lodge(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Extension request = store.get(run.id());
    FocusGroup group = register.get(run.acronym());
    String parent = group.parentGroup();
    Deadline end = lifetimes.endOf(run.acronym()).orElseThrow();
    Map<String, Object> parts =
        tables.one(
            "extension-request",
            Map.of("edition", run.edition(), "widerScope", request.scope() != null));
    List<Checked> checks =
        new ArrayList<>(
            gates.make(
                "extension-request",
                run.edition(),
                group.decidedByTsag(),
                asked ->
                    switch (asked.check()) {
                      case "before-end" -> Optional.of(beforeEnd(request, end));
                      case "meeting-left" -> Optional.of(meetingLeft(run, parent, end));
                      default -> throw asked.unknown();
                    }));
    checks.add(
        Checked.by(
            parts,
            CheckResult.of(
                (boolean) parts.get("allowed"),
                Words.say("extension-request." + parts.get("words")))));
    gatekeeper.enforce(
        run.gate("request"), checks, new Actor(run.askedBy(), run.askedRole()), null);
  }

  private CheckResult beforeEnd(Extension request, Deadline end) {
    boolean inTime = !end.isOver(clock.instant());
    return new CheckResult(
        inTime,
        Words.say(
            inTime ? "extension.before-end" : "extension.after-end",
            Geneva.words(request.lodgedAt()),
            Geneva.words(end.lastInstant())),
        end.lastDay(),
        false);
  }

  private CheckResult meetingLeft(Procedure run, String parent, Deadline end) {
    boolean another = !isRefusedBefore(run, end) || isMeetingLeft(parent, end);
    return CheckResult.of(
        another,
        Words.say(
            another ? "extension.meeting-left" : "extension.no-meeting-left",
            parent,
            Geneva.words(end.lastDay())));
  }

  private boolean isRefusedBefore(Procedure run, Deadline end) {
    return store.of(run.acronym()).stream()
        .filter(other -> other.procedure() != run.id())
        .anyMatch(
            other -> other.state().equals("RUN_OUT") && !end.lastDay().isAfter(other.oldEnd()));
  }

  /** After a refusal more time may be asked for again only if the parent meets before the end. */
  private boolean isMeetingLeft(String parent, Deadline end) {
    return meetings
        .nextAfter(parent, Geneva.dateOf(clock.instant()))
        .filter(meeting -> !meeting.firstDay().isAfter(end.lastDay()))
        .isPresent();
  }

  /** Gateway "A wider scope too?" */
  public boolean asksForScope(DelegateExecution execution) {
    return store.get(procedures.of(execution).id()).scope() != null;
  }

  /**
   * Step "Start the change of scope": a case of its own, linked, unless one is pending (readings
   * AMB-37, AMB-38).
   */
  public void startScopeChange(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Procedure change =
        procedures.pending(run.acronym(), CHANGE).stream()
            .findFirst()
            .orElseGet(
                () -> acts.start(run.acronym(), CHANGE, new Actor(run.askedBy(), run.askedRole())));
    store.linkScopeChange(run.id(), change.id());
  }

  /**
   * Step "Extend the lifetime": the terms of reference get the new end, and the watch starts anew.
   */
  public void extend(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Extension agreed = store.get(run.id());
    lifetimes.extend(run, agreed, parentMeetings.where(run, agreed.decidedOn()));
  }

  /** Task "Withdraw the request": with a reason, as long as the parent group has not decided. */
  public void withdraw(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    if (store.get(run.id()).result() != null) {
      throw new Refused(Words.say("extension.decided-already"));
    }
    gatekeeper.record(
        run.gate("request"),
        "FG-EXT-05",
        CheckResult.of(true, Words.say("extension.withdrawn", form.text("reason"))),
        new Actor(form.user(), form.role()));
    Acting.handOver(task, form);
  }

  /**
   * Step "Take the request back": the lifetime is watched as if nobody had asked. A group whose end
   * has passed ends; one that was refused more time before runs out.
   */
  public void takeBack(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    String acronym = run.acronym();
    if (lifetimes.isOver(acronym)) {
      lifetimes.letEnd(acronym);
      return;
    }
    register.enter(
        acronym,
        lifetimes.isRefused(acronym) ? "RUN_OUT" : "RUNNING",
        Acting.at(execution).actor().user());
    lifetimes.watchAnew(acronym);
  }

  /** Gateway "Has the end passed?" */
  public boolean isLifetimeOver(DelegateExecution execution) {
    return lifetimes.isOver(execution);
  }

  /** Step "Let the lifetime end": the meeting is over, and the parent group has not agreed. */
  public void letEnd(DelegateExecution execution) {
    lifetimes.letEnd(execution.getProcessBusinessKey());
  }

  /** Step "Put the refusal on record": the meeting has not agreed, or ends without a decision. */
  public void refuse(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    boolean declared = store.get(run.id()).result() != null;
    gatekeeper.record(
        run.gate("outcome"),
        gates.make(
            "extension-outcome",
            run.edition(),
            register.get(run.acronym()).decidedByTsag(),
            asked ->
                switch (asked.check()) {
                  case "agreed" ->
                      Optional.of(
                          CheckResult.of(
                              false,
                              Words.say(
                                  declared ? "extension.not-agreed" : "extension.not-decided")));
                  case "no-reservation" ->
                      Optional.of(Lifetimes.noReservation(store.openReservations(run.id())));
                  default -> throw asked.unknown();
                }),
        Actor.SYSTEM);
  }

  /** The state of the group follows the state of the request (3.g); HOLD ends with the decision. */
  @EventListener
  void follow(StateEntered entered) {
    if (entered.procedure() == 0
        || !procedures.get(entered.procedure()).kind().equals(KIND)
        || !MIRRORED.contains(entered.state())) {
      return;
    }
    boolean held = register.get(entered.acronym()).state().equals("HOLD");
    if (!held || entered.state().equals("EXTENDED")) {
      register.enter(entered.acronym(), entered.state(), entered.user());
    }
  }
}
