package org.focusgroupdesk.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Announcements;
import org.focusgroupdesk.focusgroup.FirstMeeting;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Lifetimes;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureStateChanged;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Diagram "hold-meeting": one meeting of a focus group, from its dates to its end. */
@Component("groupMeetings")
public class GroupMeetings {

  /** States in which the date of the first meeting may have changed. */
  private static final Set<String> CHANGES_OF_DATE = Set.of("PLANNED", "CANCELLED", "WITHDRAWN");

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Lifetimes lifetimes;
  private final Announcements announcements;
  private final MeetingStore store;
  private final MeetingChecks checks;
  private final RuleTables tables;
  private final Gatekeeper gatekeeper;
  private final Roles roles;
  private final AsSystem asSystem;
  private final Clock clock;

  GroupMeetings(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Lifetimes lifetimes,
      Announcements announcements,
      MeetingStore store,
      MeetingChecks checks,
      RuleTables tables,
      Gatekeeper gatekeeper,
      Roles roles,
      AsSystem asSystem,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.lifetimes = lifetimes;
    this.announcements = announcements;
    this.store = store;
    this.checks = checks;
    this.tables = tables;
    this.gatekeeper = gatekeeper;
    this.roles = roles;
    this.asSystem = asSystem;
    this.clock = clock;
  }

  /**
   * Step "Take over what is arranged": the first meeting may have been arranged, and announced with
   * the group, when the group was established (FG-ANN-02, FG-RTE-12).
   */
  public void begin(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Optional<FirstMeeting> arranged =
        store.of(run.acronym()).isEmpty() && run.askedBy().equals(Actor.SYSTEM.user())
            ? announcements.firstMeeting(run.acronym())
            : Optional.empty();
    arranged.ifPresent(meeting -> takeOver(run, meeting));
    if (arranged.isEmpty()) {
      requireWhoDecides(run);
    }
    execution.setVariable("arranged", arranged.isPresent());
  }

  private void takeOver(Procedure run, FirstMeeting arranged) {
    MeetingPlan plan =
        new MeetingPlan(
            Words.say("group-meeting.first"),
            arranged.firstDay(),
            arranged.lastDay(),
            arranged.timeZone(),
            arranged.place(),
            false,
            "",
            false,
            false,
            false,
            "",
            "",
            null,
            "",
            true);
    store.add(run.id(), run.acronym(), true, plan, arranged.announcedOn());
    store.post(run.id(), arranged.announcedOn(), Words.say("group-meeting.announced-with-group"));
    procedures.call(run.id(), plan.words());
  }

  /** Later meetings are the focus group's own to decide on (FG-ANN-03). */
  private void requireWhoDecides(Procedure run) {
    FocusGroup group = register.get(run.acronym());
    boolean byParent = run.askedRole().equals(roles.chairOf(group.parentGroup()));
    boolean first = isFirst(run);
    if (byParent && !first) {
      gatekeeper.refuse(
          new Gate(run.acronym(), run.edition(), "act"),
          "FG-ANN-03",
          Words.say("group-meeting.later-by-group"),
          new Actor(run.askedBy(), run.askedRole()));
    }
  }

  /** The group's first meeting is the one besides which no other is to be held, or was held. */
  private boolean isFirst(Procedure run) {
    return store
        .find(run.id())
        .map(GroupMeeting::first)
        .orElseGet(() -> store.of(run.acronym()).stream().noneMatch(GroupMeeting::isOn));
  }

  /** Whoever asked for the meeting plans it; nobody in person once its dates were known. */
  public String planner(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    return store.find(run.id()).isPresent() || run.askedBy().equals(Actor.SYSTEM.user())
        ? null
        : run.askedBy();
  }

  /** The roles that plan: for the first meeting the parent group's chair as well (FG-ANN-02). */
  public String planners(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    String chair = roles.focusGroupChair(run.acronym());
    return isFirst(run)
        ? chair + "," + roles.chairOf(register.get(run.acronym()).parentGroup())
        : chair;
  }

  /** The roles that may preside: the chair of the focus group, or a vice-chair who stands in. */
  public String presiders(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    return roles.focusGroupChair(acronym) + "," + roles.focusGroupViceChairs(acronym);
  }

  /** The roles that keep the lists of a meeting: the leaders and TSB. */
  public String listKeepers(DelegateExecution execution) {
    return presiders(execution) + "," + roles.tsb();
  }

  /** Task "Plan the meeting": dates and arrangements, or that it is given up. */
  public void plan(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Optional<GroupMeeting> known = store.find(run.id());
    if (form.choice("result").equals("give-up")) {
      task.setVariable("result", giveUp(run, known, form));
      return;
    }
    MeetingPlan plan = form.record("meeting", MeetingPlan.class);
    LocalDate today = Geneva.dateOf(clock.instant());
    plan.requireSensible(today, known.map(meeting -> meeting.plan().firstDay()).orElse(null));
    requireOwnLabel(run, plan);
    Actor actor = new Actor(form.user(), form.role());
    checkPlan(run, plan, actor, form.optionalText("overrideReason").orElse(null));
    keep(run, known, plan, today);
    procedures.call(run.id(), plan.words());
    task.setVariable("result", "plan");
  }

  private String giveUp(Procedure run, Optional<GroupMeeting> known, Submission form) {
    if (known.isPresent()) {
      store.cancel(run.id(), form.text("reason"));
    }
    boolean wasPublic = known.filter(meeting -> meeting.postedAs() != null).isPresent();
    return wasPublic ? "cancel" : "give-up";
  }

  private void requireOwnLabel(Procedure run, MeetingPlan plan) {
    boolean taken =
        store.of(run.acronym()).stream()
            .filter(other -> other.id() != run.id() && other.isOn())
            .anyMatch(other -> other.plan().label().equalsIgnoreCase(plan.label()));
    if (taken) {
      throw new Refused(Words.say("group-meeting.label-taken", plan.label()));
    }
  }

  private void checkPlan(Procedure run, MeetingPlan plan, Actor actor, String overrideReason) {
    boolean first = isFirst(run);
    FocusGroup group = register.get(run.acronym());
    List<Checked> all = new ArrayList<>(checks.of("plan", run.edition(), plan));
    all.addAll(
        checks.of(
            first ? "plan-first" : "plan-later",
            run.edition(),
            check ->
                switch (check) {
                  case "arranged-with-parent" -> arranged(plan, actor, group);
                  case "decided-by-group" ->
                      CheckResult.of(true, Words.say("group-meeting.decided", plan.words()));
                  case "announcement" -> announced(run, first, plan);
                  default -> throw new IllegalArgumentException("Unknown check: " + check);
                }));
    afterLifetime(group, plan)
        .ifPresent(after -> all.addAll(checks.of("lifetime", run.edition(), check -> after)));
    gatekeeper.enforce(run.gate("meeting-plan"), all, actor, overrideReason);
  }

  private CheckResult arranged(MeetingPlan plan, Actor actor, FocusGroup group) {
    boolean together =
        plan.parentAgreed() || actor.role().equals(roles.chairOf(group.parentGroup()));
    return CheckResult.of(
        together,
        Words.say(
            together ? "group-meeting.arranged" : "group-meeting.arranged-alone", plan.words()));
  }

  private CheckResult announced(Procedure run, boolean first, MeetingPlan plan) {
    boolean withParent =
        (boolean)
            tables
                .one("meeting-notice", Map.of("edition", run.edition(), "first", first))
                .get("withParent");
    boolean met = !withParent || plan.parentAgreed();
    return CheckResult.of(
        met,
        Words.say(
            withParent ? "group-meeting.announcement.both" : "group-meeting.announcement.group",
            plan.announcement().isEmpty()
                ? Words.say("group-meeting.announcement.website")
                : plan.announcement(),
            met ? 1 : 0));
  }

  /** A meeting may be planned in the hope of more time; it is said that there is none yet. */
  private static Optional<CheckResult> afterLifetime(FocusGroup group, MeetingPlan plan) {
    return Optional.ofNullable(group.lifetimeEnd())
        .filter(end -> plan.lastDay().isAfter(end))
        .map(
            end ->
                CheckResult.of(
                    false, Words.say("group-meeting.after-lifetime", Geneva.words(end))));
  }

  /** A meeting moved to an earlier day needs a new notice; a later one does not (AMB-47). */
  private void keep(
      Procedure run, Optional<GroupMeeting> known, MeetingPlan plan, LocalDate today) {
    if (known.isEmpty()) {
      store.add(run.id(), run.acronym(), isFirst(run), plan, today);
      return;
    }
    LocalDate before = known.get().plan().firstDay();
    LocalDate plannedOn = plan.firstDay().equals(before) ? known.get().plannedOn() : today;
    store.change(run.id(), plan, plannedOn);
    if (plan.firstDay().isBefore(before)) {
      store.takeDown(run.id());
    }
  }

  /** A lifetime that starts with the first meeting follows its date until it is held. */
  @EventListener
  void lifetimeFollows(ProcedureStateChanged change) {
    if (!change.procedure().kind().equals("hold-meeting")
        || !CHANGES_OF_DATE.contains(change.procedure().state())) {
      return;
    }
    asSystem.run(() -> lifetimeFollows(change.procedure().acronym()));
  }

  private void lifetimeFollows(String acronym) {
    List<GroupMeeting> meetings = store.of(acronym).stream().filter(GroupMeeting::isOn).toList();
    if (meetings.stream().noneMatch(GroupMeeting::isHeld)) {
      lifetimes.firstMeetingOn(
          acronym, meetings.isEmpty() ? null : meetings.get(0).plan().firstDay());
    }
  }
}
