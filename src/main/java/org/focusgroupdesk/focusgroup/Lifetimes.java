package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.DeadlinesMoved;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Policies;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Diagram "watch-lifetime": warns in good time before the end of a lifetime, and looks at the facts
 * of the moment when it is reached (state machine 3.g).
 */
@Component("lifetimes")
public class Lifetimes {

  private static final String CHANGED = "lifetime-changed";
  private static final String DECIDED = "extension-decided";

  /** States of a request for more time to which the parent group has not agreed. */
  private static final Set<String> REFUSED = Set.of("RUN_OUT", "TERMINATED");

  /** Not a limit of A.7, but more than anybody means. */
  private static final int LONGEST_IN_MONTHS = 60;

  private final Register register;
  private final TermsOfReferenceVersions versions;
  private final LifetimeEnds ends;
  private final ExtensionStore extensions;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final Editions editions;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final RuntimeService runtime;
  private final ApplicationEventPublisher events;
  private final Policies policies;
  private final Clock clock;

  Lifetimes(
      Register register,
      TermsOfReferenceVersions versions,
      LifetimeEnds ends,
      ExtensionStore extensions,
      Deadlines deadlines,
      Meetings meetings,
      Editions editions,
      GateTable gates,
      Gatekeeper gatekeeper,
      @Lazy RuntimeService runtime,
      ApplicationEventPublisher events,
      Policies policies,
      Clock clock) {
    this.register = register;
    this.versions = versions;
    this.ends = ends;
    this.extensions = extensions;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.editions = editions;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.runtime = runtime;
    this.events = events;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * The general time frame of the work (FG-TOR-11), which is guidance and no limit.
   *
   * @param from what it is counted from in the edition of the group, a Geneva date
   * @param earliest nine months later, by the table "deadlines"
   * @param latest twelve months later
   */
  public record Guidance(LocalDate from, LocalDate earliest, LocalDate latest) {}

  /** The end of a lifetime; empty while it depends on a first meeting that has no date yet. */
  public Optional<Deadline> endOf(String acronym) {
    return deadlines.find(acronym, Deadlines.LIFETIME);
  }

  /** The general time frame; empty while it depends on a first meeting that has no date yet. */
  public Optional<Guidance> guidance(String acronym) {
    FocusGroup group = register.get(acronym);
    return ends.start(group, versions.inForce(acronym))
        .map(
            start ->
                new Guidance(
                    start,
                    counted("lifetime-shortest", group, start),
                    counted("lifetime-longest", group, start)));
  }

  private LocalDate counted(String name, FocusGroup group, LocalDate start) {
    return deadlines
        .count(name, group.edition(), group.decidingGroup(), start, Words.say("lifetime.start"))
        .lastDay();
  }

  /**
   * The first meeting of the group has got a date, or another one: a lifetime that is counted from
   * it is counted again.
   *
   * @param firstDay a Geneva date; null while it has none again
   */
  public void firstMeetingOn(String acronym, LocalDate firstDay) {
    ends.keepFirstMeeting(acronym, firstDay);
    recount(
        acronym,
        register.get(acronym).edition(),
        firstDay == null
            ? Words.say("lifetime.why.first-meeting-open")
            : Words.say("lifetime.why.first-meeting", Geneva.words(firstDay)));
  }

  /**
   * Refuses a lifetime that cannot be: months out of range, a day in the past, a parent meeting
   * that is not in the calendar.
   *
   * @param terms terms of reference that somebody proposes
   * @param parent the parent group, or the one proposed so far
   */
  public void check(TermsOfReference terms, String parent) {
    LocalDate today = Geneva.dateOf(clock.instant());
    switch (terms.endGiven()) {
      case "months" -> requireInRange(terms.lifetimeMonths());
      case "date" -> {
        if (terms.lifetimeDate() == null) {
          throw new Refused(Words.say("lifetime.date-missing"));
        }
        requireAhead(terms.lifetimeDate(), today);
      }
      case "meeting" -> {
        if (terms.lifetimeMeeting() == null) {
          throw new Refused(Words.say("lifetime.meeting-missing"));
        }
        Meeting meeting =
            meetings
                .opening(parent, terms.lifetimeMeeting())
                .orElseThrow(() -> ends.unknown(parent, terms.lifetimeMeeting()));
        requireAhead(meeting.lastDay(), today);
      }
      default -> {}
    }
  }

  /** Refuses months that no lifetime has. */
  static void requireInRange(long months) {
    if (months < 1 || months > LONGEST_IN_MONTHS) {
      throw new Refused(Words.say("proposal.lifetime", months));
    }
  }

  /** Refuses an end that is not ahead, or too far ahead to be meant. */
  static void requireAhead(LocalDate end, LocalDate after) {
    if (!end.isAfter(after)) {
      throw new Refused(Words.say("lifetime.not-ahead", Geneva.words(end), Geneva.words(after)));
    }
    if (end.isAfter(after.plusMonths(LONGEST_IN_MONTHS))) {
      throw new Refused(
          Words.say("lifetime.too-far", Geneva.words(end), LONGEST_IN_MONTHS, Geneva.words(after)));
    }
  }

  /**
   * What the gate of a change of the terms of reference looks at if it moves the end of the
   * lifetime later: nobody else may give more time, and no other study group may have a reservation
   * (FG-EXT-02, FG-EXT-03; transition 3.f9). Empty if the end is not moved later.
   *
   * @param changed the terms of reference as they would be
   * @param reservations study groups with an open reservation
   * @throws Refused if the lifetime cannot be
   */
  public List<Checked> checksOfChange(
      FocusGroup group, TermsOfReference changed, List<String> reservations) {
    check(changed, group.parentGroup());
    Optional<LocalDate> old = endOf(group.acronym()).map(Deadline::lastDay);
    Optional<LocalDate> changedTo =
        ends.count(group, changed, group.edition()).map(Deadline::lastDay);
    if (changedTo.isEmpty() || changedTo.equals(old)) {
      return List.of();
    }
    requireAhead(changedTo.get(), Geneva.dateOf(clock.instant()));
    if (old.isEmpty() || changedTo.get().isBefore(old.get())) {
      return List.of();
    }
    return gates.make(
        "lifetime-change",
        group.edition(),
        group.decidedByTsag(),
        asked ->
            switch (asked.check()) {
              case "parent-decides" ->
                  Optional.of(
                      CheckResult.of(
                          true,
                          Words.say(
                              "lifetime.change.decides",
                              group.parentGroup(),
                              Geneva.words(changedTo.get()))));
              case "no-reservation" -> Optional.of(noReservation(reservations));
              default -> throw asked.unknown();
            });
  }

  /** What a gate finds about the reservations of other study groups. */
  static CheckResult noReservation(List<String> open) {
    return CheckResult.of(
        open.isEmpty(),
        open.isEmpty()
            ? Words.say("reservation.none-open")
            : Words.say("reservation.open", String.join(", ", open)));
  }

  /**
   * New terms of reference are in force: the end is counted again. A change that moves it later
   * lets the group go on as an extension does (3.f9).
   *
   * @param edition key of the edition under which the parent group decided
   * @param user account of the person who recorded the decision
   */
  public void termsChanged(String acronym, String edition, String user) {
    Optional<LocalDate> old = endOf(acronym).map(Deadline::lastDay);
    recount(acronym, edition, Words.say("lifetime.why.terms"));
    boolean later =
        old.isPresent()
            && endOf(acronym).map(Deadline::lastDay).filter(old.get()::isBefore).isPresent();
    if (!later) {
      return;
    }
    Optional<Extension> pending = extensions.undecided(acronym);
    if (pending.isEmpty()) {
      register.enter(acronym, "EXTENDED", user);
    } else if (register.get(acronym).state().equals("HOLD")) {
      register.enter(acronym, pending.get().state(), user);
    }
  }

  private void recount(String acronym, String edition, String why) {
    ends.recount(register.get(acronym), versions.inForce(acronym), edition, why);
  }

  /**
   * The parent group has given more time (FG-EXT-01): a new version of the terms of reference.
   *
   * @param where at which meeting it decided, in words
   */
  void extend(Procedure run, Extension agreed, String where) {
    FocusGroup group = register.get(run.acronym());
    versions.putInForce(
        group.acronym(),
        new TermsVersion(
            0,
            versions.inForce(group.acronym()).endingOn(agreed.newEnd()),
            agreed.decidedOn(),
            group.parentGroup(),
            where,
            Words.say("lifetime.why.extended"),
            run.id()));
    recount(group.acronym(), run.edition(), Words.say("lifetime.why.extended"));
  }

  /** The named parent meeting may have been moved. Before timers ask for their dates again. */
  @EventListener
  @Order(0)
  void follow(DeadlinesMoved moved) {
    moved.acronyms().forEach(ends::follow);
  }

  /** The watch starts anew with another end; a group whose end had passed may go on. */
  @EventListener
  void follow(LifetimeChanged changed) {
    watchAnew(changed.acronym());
    if (!isOver(changed.acronym())) {
      tell(changed.acronym(), DECIDED);
    }
  }

  /** Warnings that are due by now are given again, by the facts of this moment. */
  void watchAnew(String acronym) {
    tell(acronym, CHANGED);
  }

  /** The end has passed, and nobody decides on more time any more. */
  void letEnd(String acronym) {
    tell(acronym, DECIDED);
  }

  private void tell(String acronym, String message) {
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(acronym).correlateAll();
  }

  /** Gateway "Is the end known?": not while it depends on a first meeting without a date. */
  public boolean isEndKnown(DelegateExecution execution) {
    return endOf(execution.getProcessBusinessKey()).isPresent();
  }

  /** Timer "Lifetime over": the first instant after 23:59:59 Geneva time of the last day. */
  public Date over(DelegateExecution execution) {
    return Date.from(endOf(execution.getProcessBusinessKey()).orElseThrow().over());
  }

  /** Whether the end has passed at this moment. */
  public boolean isOver(DelegateExecution execution) {
    return isOver(execution.getProcessBusinessKey());
  }

  boolean isOver(String acronym) {
    return endOf(acronym).map(end -> end.isOver(clock.instant())).orElse(false);
  }

  /** Timer "End is near": the first instant of the day of the warning. */
  public Date warning(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    Deadline end = endOf(group.acronym()).orElseThrow();
    return startOf(
        deadlines.count(
            "lifetime-warning",
            editionToday(),
            group.parentGroup(),
            end.lastDay(),
            Words.say("lifetime.end")));
  }

  /**
   * Timer "Last request is near": some days before the last contribution deadline that leads to a
   * parent meeting within the lifetime; the end itself if there is none any more.
   */
  public Date lastRequestWarning(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    return lastUsableRequest(group)
        .map(
            request ->
                startOf(
                    deadlines.count(
                        "last-request-warning",
                        editionToday(),
                        group.parentGroup(),
                        request.lastDay(),
                        Words.say("lifetime.last-request"))))
        .orElseGet(() -> over(execution));
  }

  /** The last contribution deadline of a parent meeting that opens within the lifetime. */
  public Optional<Deadline> lastUsableRequest(FocusGroup group) {
    LocalDate end = endOf(group.acronym()).orElseThrow().lastDay();
    return meetings.from(group.parentGroup(), Geneva.dateOf(clock.instant())).stream()
        .filter(Meeting::decides)
        .filter(meeting -> !meeting.firstDay().isAfter(end))
        .map(meeting -> deadlines.before(meeting, "request", editionToday()))
        .filter(request -> !request.isOver(clock.instant()))
        .reduce((earlier, later) -> later);
  }

  private static Date startOf(Deadline day) {
    return Date.from(Geneva.startOf(day.lastDay()));
  }

  /** Gateway "Is more time asked for?": then, or when more time was refused, nobody is warned. */
  public boolean needsNoWarning(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    return extensions.undecided(acronym).isPresent() || isRefused(acronym);
  }

  /** Step "Warn of the end": until when more time may be asked for, by the facts of this moment. */
  public void warn(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    String what =
        lastUsableRequest(group)
            .map(request -> Words.say("lifetime.warning", Geneva.words(request.lastInstant())))
            .orElseGet(() -> Words.say("lifetime.warning.too-late"));
    events.publishEvent(new LifetimeEnding(group.acronym(), editionToday(), what));
  }

  private String editionToday() {
    return editions.inForceOn(Geneva.dateOf(clock.instant()));
  }

  /**
   * Gateway "Is more time asked for?" at the end: a request is lodged and undecided, and the
   * secretariat holds the group open for it (reading AMB-30).
   */
  public boolean isUndecided(DelegateExecution execution) {
    return !policies.inForce().strictExpiry()
        && extensions.undecided(execution.getProcessBusinessKey()).isPresent();
  }

  /** Gateway "Is more time asked for?" at the end: the parent group has not agreed. */
  public boolean isRefused(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    return isRefused(acronym)
        || policies.inForce().strictExpiry() && extensions.undecided(acronym).isPresent();
  }

  /** Whether the parent group has not agreed to more time than the present end gives. */
  boolean isRefused(String acronym) {
    return extensions
        .lastOf(acronym)
        .filter(last -> REFUSED.contains(last.state()))
        .filter(
            last -> endOf(acronym).filter(end -> end.lastDay().isAfter(last.oldEnd())).isEmpty())
        .isPresent();
  }

  /** Gateway "Is more time given?": nobody asks for it any more, so nobody has refused it. */
  public boolean isTakenBack(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    return extensions.undecided(acronym).isEmpty() && !isRefused(acronym);
  }

  /** Step "Record the termination": the parent group has not agreed to more time (FG-EXT-04). */
  public void terminate(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    end(acronym, Words.say("lifetime.terminated", Geneva.words(lastInstant(acronym))));
  }

  /** Step "Record the expiry": nobody has asked for more time (reading AMB-30). */
  public void expire(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    end(acronym, Words.say("lifetime.expired", Geneva.words(lastInstant(acronym))));
  }

  private Instant lastInstant(String acronym) {
    return endOf(acronym).orElseThrow().lastInstant();
  }

  private void end(String acronym, String words) {
    Deadline end = endOf(acronym).orElseThrow();
    gatekeeper.record(
        new Gate(acronym, end.edition(), "lifetime"),
        "FG-EXT-04",
        new CheckResult(true, words, end.lastDay(), false),
        Actor.SYSTEM);
    register.explain(acronym, words);
  }
}
