package org.focusgroupdesk.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.meeting.Admission.Applicant;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "conduct-meeting": registration, opening, patent-policy call, attendance, outputs. */
@Component("meetingConduct")
public class MeetingConduct {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final MeetingStore store;
  private final ParticipantList participants;
  private final Admission admission;
  private final WorkingMethods methods;
  private final MeetingChecks checks;
  private final RuleTables tables;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  MeetingConduct(
      Submissions submissions,
      Procedures procedures,
      Register register,
      MeetingStore store,
      ParticipantList participants,
      Admission admission,
      WorkingMethods methods,
      MeetingChecks checks,
      RuleTables tables,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.store = store;
    this.participants = participants;
    this.admission = admission;
    this.methods = methods;
    this.checks = checks;
    this.tables = tables;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Task "Keep the lists of the meeting": who registers, who withdraws, what is contributed. */
  public void keepLists(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    GroupMeeting meeting = store.get(run.id());
    Actor actor = new Actor(form.user(), form.role());
    strike(meeting, form.choices("strike"));
    register(run, form.rows("participants", Applicant.class), actor);
    contribute(run, meeting, form.rows("contributions", Paper.class), actor);
  }

  private void strike(GroupMeeting meeting, List<String> numbers) {
    for (String number : numbers) {
      participants.strike(meeting.id(), registered(meeting, number).participant().id());
    }
  }

  private void register(Procedure run, List<Applicant> applicants, Actor actor) {
    if (applicants.isEmpty()) {
      return;
    }
    admission.requireUsable(applicants, participants.registeredFor(run.id()));
    gatekeeper.enforce(
        run.gate("registration"),
        admission.check(applicants, run.edition(), register.get(run.acronym()).restricted()),
        actor,
        null);
    LocalDate today = today();
    for (Applicant applicant : applicants) {
      long id = participants.enter(run.acronym(), applicant.listed(today));
      participants.register(run.id(), id, applicant.remote());
    }
  }

  /** A contribution as it is filled in; received today if no date is given. */
  record Paper(String number, String title, String source, LocalDate receivedOn) {}

  private void contribute(Procedure run, GroupMeeting meeting, List<Paper> papers, Actor actor) {
    Set<String> numbers =
        store.contributions(meeting.id()).stream()
            .map(known -> known.number().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    for (Paper paper : papers) {
      if (paper.number() == null || paper.title() == null || paper.source() == null) {
        throw new Refused(Words.say("paper.incomplete"));
      }
      if (!numbers.add(paper.number().toLowerCase(Locale.ROOT))) {
        throw new Refused(Words.say("paper.twice", paper.number()));
      }
      LocalDate day = paper.receivedOn() == null ? today() : paper.receivedOn();
      if (day.isAfter(today())) {
        throw new Refused(Words.say("paper.in-future", paper.number()));
      }
      LocalDate until = meeting.plan().papersUntil();
      boolean late = until != null && day.isAfter(until);
      store.contribute(
          meeting.id(),
          new MeetingContribution(paper.number(), paper.title(), paper.source(), day, late));
      if (until != null) {
        gatekeeper.record(
            run.gate("contribution"),
            checks.found("contribution", run.edition(), "in-time", arrival(paper, day, until)),
            actor);
      }
    }
  }

  private static CheckResult arrival(Paper paper, LocalDate day, LocalDate until) {
    boolean late = day.isAfter(until);
    return new CheckResult(
        !late,
        Words.say(
            late ? "paper.late" : "paper.on-time",
            paper.number(),
            Geneva.words(day),
            Geneva.words(until)),
        until,
        false);
  }

  /** Task "Open, change or cancel the meeting". */
  public void open(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    GroupMeeting meeting = store.get(run.id());
    String result = form.choice("result");
    if (result.equals("open")) {
      open(run, meeting, form);
    } else if (result.equals("cancel")) {
      store.cancel(meeting.id(), form.text("reason"));
    }
    task.setVariable("result", result);
  }

  private void open(Procedure run, GroupMeeting meeting, Submission form) {
    Instant now = clock.instant();
    if (LocalDate.ofInstant(now, meeting.plan().zone()).isBefore(meeting.plan().firstDay())) {
      throw new Refused(
          Words.say("meeting-open.too-early", Geneva.words(meeting.plan().firstDay())));
    }
    List<Checked> all = new ArrayList<>();
    all.add(lifetime(register.get(run.acronym()), run));
    boolean accessible = form.yes("accessible");
    all.addAll(
        checks.of(
            "open",
            run.edition(),
            check ->
                MeetingChecks.said(
                    accessible, "meeting-accessible", meeting.plan().accessibility())));
    gatekeeper.enforce(run.gate("meeting-open"), all, new Actor(form.user(), form.role()), null);
    store.open(meeting.id(), now, form.text("presiding"), accessible);
  }

  /** No meeting once the lifetime is over, also while a decision on more time is outstanding. */
  private Checked lifetime(FocusGroup group, Procedure run) {
    Map<String, Object> act =
        tables.one("group-acts", Map.of("procedure", run.kind(), "state", group.state()));
    boolean allowed = (boolean) act.get("allowed");
    return Checked.by(
        act,
        CheckResult.of(
            allowed,
            allowed
                ? Words.say("meeting-open.opened", group.acronym())
                : Words.say("meeting-open.barred", group.acronym(), act.get("why"))));
  }

  /** Task "Call the patent policy": who presides asks, every reply is noted, or that none came. */
  public void callPatentPolicy(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String result = form.choice("result");
    if (result.equals("made")) {
      List<PatentReply> replies = form.rows("replies", PatentReply.class);
      requireReplies(replies, form.yes("noReplies"));
      store.call(run.id(), form.text("presiding"), replies);
    } else {
      gatekeeper.record(
          run.gate("patent-policy"),
          checks.found(
              "patent-policy",
              run.edition(),
              "called",
              CheckResult.of(
                  false, Words.say("patent.not-called", form.optionalText("reason").orElse("")))),
          new Actor(form.user(), form.role()));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  private static void requireReplies(List<PatentReply> replies, boolean none) {
    if (replies.stream().anyMatch(reply -> reply.person() == null || reply.reply() == null)) {
      throw new Refused(Words.say("patent.reply-incomplete"));
    }
    if (replies.isEmpty() != none) {
      throw new Refused(Words.say(none ? "patent.none-and-some" : "patent.no-word-of-replies"));
    }
  }

  /** Step "Record the replies": all of them, or that none was received (AMB-48). */
  public void recordReplies(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    GroupMeeting meeting = store.get(run.id());
    gatekeeper.record(
        run.gate("patent-policy"),
        checks.of(
            "patent-policy",
            run.edition(),
            check ->
                switch (check) {
                  case "called" ->
                      CheckResult.of(true, Words.say("patent.called", meeting.presiding()));
                  case "replies-noted" ->
                      CheckResult.of(
                          true, Words.say("patent.replies", store.replies(run.id()).size()));
                  default -> throw new IllegalArgumentException("Unknown check: " + check);
                }),
        Acting.at(execution).actor());
  }

  /** Task "Close the meeting": attendance of those registered, outputs, how the group works. */
  public void close(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    GroupMeeting meeting = store.get(run.id());
    Actor actor = new Actor(form.user(), form.role());
    attend(meeting, form);
    boolean ownTerms = form.yes("ownTerms");
    store.close(
        meeting.id(),
        clock.instant(),
        ownTerms,
        form.optionalText("accommodated").orElse(""),
        outputs(form));
    if (ownTerms) {
      gatekeeper.record(
          run.gate("meeting-close"),
          "FG-TOR-13",
          CheckResult.of(false, Words.say("meeting-close.own-terms")),
          actor);
    }
    methods.note(run, meeting.first(), form, actor);
  }

  private void attend(GroupMeeting meeting, Submission form) {
    if (form.yes("everybody")) {
      participants
          .registeredFor(meeting.id())
          .forEach(one -> participants.attended(meeting.id(), one.participant().id()));
    }
    for (String number : form.choices("attended")) {
      participants.attended(meeting.id(), registered(meeting, number).participant().id());
    }
  }

  private Registration registered(GroupMeeting meeting, String number) {
    return participants.registeredFor(meeting.id()).stream()
        .filter(one -> String.valueOf(one.participant().id()).equals(number))
        .findFirst()
        .orElseThrow(() -> new Refused(Words.say("participant.not-registered")));
  }

  private static List<MeetingOutput> outputs(Submission form) {
    return form.rows("outputs", MeetingOutput.class).stream()
        .map(
            output -> {
              if (output.title() == null) {
                throw new Refused(Words.say("meeting-close.output-untitled"));
              }
              String document = output.document() == null ? "" : output.document();
              return new MeetingOutput(output.title(), document);
            })
        .toList();
  }

  private LocalDate today() {
    return Geneva.dateOf(clock.instant());
  }
}
