package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.TermsChange.Discussion;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "discuss-change": with the other study groups concerned, before the decision. */
@Component("changeDiscussion")
public class ChangeDiscussion {

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final TermsChanges changes;
  private final ParentMeetings meetings;
  private final Deadlines deadlines;
  private final Gatekeeper gatekeeper;

  ChangeDiscussion(
      Submissions submissions,
      Procedures procedures,
      Register register,
      TermsChanges changes,
      ParentMeetings meetings,
      Deadlines deadlines,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.changes = changes;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.gatekeeper = gatekeeper;
  }

  /** A discussion that took place outside the desk, as the chair records it. */
  record Held(String studyGroup, LocalDate heldOn, String answer, String remarks) {}

  /**
   * Task "Say whom the change touches": the groups that the request and the chair name; those named
   * now are asked, also if they were asked before.
   */
  public void weigh(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    FocusGroup group = register.get(run.acronym());
    Set<String> named = new TreeSet<>(form.choices("consult"));
    List<Held> held = form.rows("discussions", Held.class);
    Set<String> touched = new TreeSet<>(changes.get(run).otherGroups());
    touched.addAll(named);
    held.forEach(one -> touched.add(complete(one).studyGroup()));
    touched.remove(group.parentGroup());
    boolean several = form.yes("several") && !group.decidedByTsag();
    if (several && touched.isEmpty()) {
      throw new Refused(Words.say("terms.several-of-whom"));
    }
    changes.touch(run, touched, several);
    held.forEach(
        one ->
            changes.record(
                run, one.studyGroup(), one.answer(), one.remarks(), one.heldOn(), form.user()));
    held.forEach(one -> named.remove(one.studyGroup()));
    askNow(run, touched, named);
  }

  private void askNow(Procedure run, Set<String> touched, Set<String> named) {
    List<Discussion> earlier = changes.discussions(run.id());
    for (String group : touched) {
      List<Discussion> withGroup =
          earlier.stream().filter(one -> one.studyGroup().equals(group)).toList();
      boolean again = named.contains(group) && withGroup.stream().noneMatch(Discussion::isOpen);
      if (withGroup.isEmpty() || again) {
        changes.ask(run, group, meetings.today());
      }
    }
  }

  private Held complete(Held held) {
    if (held.studyGroup() == null || held.heldOn() == null || held.answer() == null) {
      throw new Refused(Words.say("terms.discussion.incomplete"));
    }
    if (held.heldOn().isAfter(meetings.today())) {
      throw new Refused(
          Words.say("terms.discussion.in-future", held.studyGroup(), Geneva.words(held.heldOn())));
    }
    return held;
  }

  /** Step "Open the discussion": by when, but not beyond the meeting. */
  public void ask(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    LocalDate today = meetings.today();
    Meeting meeting = meetings.of(run).orElseThrow();
    Deadline counted =
        deadlines.count(
            Deadlines.CONSULTATION,
            run.edition(),
            register.get(run.acronym()).parentGroup(),
            today,
            Words.say("deadline.asked"));
    boolean before = meeting.firstDay().isAfter(today);
    LocalDate latest = before ? meeting.firstDay().minusDays(1) : meeting.lastDay();
    procedures.keep(
        run,
        counted.lastDay().isAfter(latest) && !latest.isBefore(today)
            ? new Deadline(
                counted.name(),
                latest,
                counted.rule(),
                counted.clause(),
                counted.edition(),
                Words.say("deadline.before-decision", meeting.words()),
                null)
            : counted,
        Words.say("deadline.asked-again"));
  }

  /** The groups that have not said anything: one task each. */
  public List<String> open(DelegateExecution execution) {
    return changes.discussions(procedures.of(execution).id()).stream()
        .filter(Discussion::isOpen)
        .map(Discussion::studyGroup)
        .distinct()
        .toList();
  }

  /** Task "State the view of your group". */
  public void answer(DelegateTask task) {
    Submission form = submissions.take(task);
    String answer = form.choice("answer");
    changes.record(
        procedures.of(task),
        (String) task.getVariable("asked"),
        answer,
        answer.equals(TermsChange.AGREE)
            ? form.optionalText("remarks").orElse("")
            : form.text("remarks"),
        meetings.today(),
        form.user());
  }

  /** Step "Put it on record": silence is on record as silence, and is no discussion. */
  public void close(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    changes.closeSilent(run);
    deadlines.drop(run.acronym(), run.id(), Deadlines.CONSULTATION, Words.say("deadline.answered"));
    gatekeeper.record(
        run.gate("discussion"),
        "FG-TOR-16",
        ChangeOfTerms.discussed(changes.get(run), changes.discussions(run.id())),
        Actor.SYSTEM);
  }

  /** Gateway: whether a group of one study group becomes one of several, and TSAG must agree. */
  public boolean asksTsag(DelegateExecution execution) {
    TermsChange change = changes.get(procedures.of(execution));
    return change.severalGroups() && !change.tsagAgrees();
  }

  /** Task "Say whether TSAG agrees" that the group is one of several study groups (FG-RTE-04). */
  public void agree(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    String answer = form.choice("answer");
    String remarks =
        answer.equals(TermsChange.AGREE)
            ? form.optionalText("remarks").orElse("")
            : form.text("remarks");
    changes.answerOfTsag(run, answer, remarks);
    boolean agrees = answer.equals(TermsChange.AGREE);
    gatekeeper.record(
        run.gate("tsag"),
        "FG-RTE-04",
        CheckResult.of(
            agrees, Words.say(agrees ? "terms.tsag-agrees" : "terms.tsag-objects", remarks)),
        new Actor(form.user(), form.role()));
  }
}
