package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Lifetimes;
import org.focusgroupdesk.focusgroup.ProposalMailed;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.focusgroup.TermsOfReference;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Diagram "comment-period": posting, mailing, four weeks of comments, and what comes of them. */
@Component("commentPeriods")
public class CommentPeriods {

  private final Submissions submissions;
  private final Register register;
  private final ProposalStore proposals;
  private final CommentStore store;
  private final Doubts doubts;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final Lifetimes lifetimes;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CommentPeriods(
      Submissions submissions,
      Register register,
      ProposalStore proposals,
      CommentStore store,
      Doubts doubts,
      Deadlines deadlines,
      Meetings meetings,
      Lifetimes lifetimes,
      GateTable gates,
      Gatekeeper gatekeeper,
      ApplicationEventPublisher events,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.proposals = proposals;
    this.store = store;
    this.doubts = doubts;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.lifetimes = lifetimes;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.events = events;
    this.clock = clock;
  }

  /** One row of the form "handle-comments"; the number counts the comments of the posting. */
  record Handled(
      Integer number,
      String author,
      String category,
      String text,
      String resolution,
      String proof) {}

  /** Task "Post it on the website". */
  public void post(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    store.posted(group.acronym(), openPosting(group.acronym()));
    record(
        group,
        "posted",
        Words.say("posting.posted", form.text("document"), Geneva.words(clock.instant())),
        new Actor(form.user(), form.role()));
  }

  /** Task "Mail it to the members": the messages leave after the commit. */
  public void mail(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    String note = form.optionalText("note").orElse("");
    store.mailed(group.acronym(), openPosting(group.acronym()));
    events.publishEvent(new ProposalMailed(group.acronym(), note));
    record(
        group,
        "mailed",
        Words.say("posting.mailed", group.decidingGroup(), Geneva.words(clock.instant()), note),
        new Actor(form.user(), form.role()));
  }

  /** The posting that is being made; a new one if the last is complete. */
  private int openPosting(String acronym) {
    int last = store.lastPosting(acronym);
    if (last > 0) {
      Posting posting = store.posting(acronym, last);
      if (posting.postedAt() == null || posting.mailedAt() == null) {
        return last;
      }
    }
    store.addPosting(acronym, last + 1, proposals.asJson(proposals.get(acronym)));
    return last + 1;
  }

  /** Step "Open the comment period": four weeks from the later of the two (AMB-08). */
  public void open(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    Posting posting = store.posting(group.acronym(), store.lastPosting(group.acronym()));
    deadlines.keep(
        group.acronym(),
        deadlines.count(
            Deadlines.COMMENT_PERIOD,
            group.edition(),
            group.decidingGroup(),
            Geneva.dateOf(posting.later()),
            Words.say(
                "deadline.posted",
                Geneva.words(Geneva.dateOf(posting.postedAt())),
                Geneva.words(Geneva.dateOf(posting.mailedAt())))),
        Words.say("deadline.posted-again", posting.number()));
  }

  /** Task "Handle comments as they come", during the four weeks. */
  public void handle(DelegateTask task) {
    settle(task, false);
  }

  /** Task "Resolve the open comments", after the four weeks. */
  public void resolve(DelegateTask task) {
    settle(task, true);
  }

  private void settle(DelegateTask task, boolean periodOver) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Actor actor = new Actor(form.user(), form.role());
    for (Handled row : form.rows("comments", Handled.class)) {
      handle(group, row, actor);
    }
    String change = form.optionalText("change").orElse("none");
    String result = form.choice("result");
    if (result.equals("defer") && !periodOver) {
      throw new Refused(Words.say("comment.defer-too-early"));
    }
    if (change.equals("material") != result.equals("post-again")) {
      throw new Refused(Words.say("comment.material-is-posted-again"));
    }
    if (!change.equals("none")) {
      changeTerms(group, change, form.record("tor", TermsOfReference.class));
    }
    switch (result) {
      case "refer" -> doubts.referByChair(group, actor, form.text("reason"));
      case "record" -> {}
      default -> register.explain(group.acronym(), form.text("reason"));
    }
    if (result.equals("post-again")) {
      deadlines.drop(
          group.acronym(), Deadlines.COMMENT_PERIOD, Words.say("deadline.material-change"));
    }
    task.setVariable("result", result);
  }

  private void handle(FocusGroup group, Handled row, Actor actor) {
    if (row.resolution() == null || row.resolution().equals("open")) {
      return;
    }
    List<Comment> comments = store.of(group.acronym());
    if (row.number() == null || row.number() < 1 || row.number() > comments.size()) {
      throw new Refused(Words.say("comment.unknown"));
    }
    Comment comment = comments.get(row.number() - 1);
    if (comment.resolution() != null) {
      return;
    }
    if (row.proof() == null || row.proof().isBlank()) {
      throw new Refused(Words.say("comment.no-proof", comment.authorName()));
    }
    if (row.resolution().equals("proposed")) {
      if (!row.proof().equals(comment.proposed())) {
        store.propose(comment.id(), row.proof());
      }
      return;
    }
    if (row.resolution().equals("author-silent")) {
      requireSilence(group, comment);
    }
    store.resolve(comment.id(), row.resolution(), row.proof(), actor.user());
    record(
        group,
        "resolved",
        Words.say(
            "comment.resolved",
            comment.authorName(),
            Words.say("resolution." + row.resolution()),
            row.proof()),
        actor);
  }

  /** Silence counts only some days after a written proposal of solution (AMB-11). */
  private void requireSilence(FocusGroup group, Comment comment) {
    Instant proposedAt = comment.proposedAt();
    if (proposedAt == null) {
      throw new Refused(Words.say("comment.no-proposal", comment.authorName()));
    }
    Deadline silence =
        deadlines.count(
            "silence",
            group.edition(),
            group.decidingGroup(),
            Geneva.dateOf(proposedAt),
            Words.say("deadline.proposed"));
    if (!silence.isOver(clock.instant())) {
      throw new Refused(
          Words.say(
              "comment.silence-too-short",
              comment.authorName(),
              Geneva.words(silence.lastInstant())));
    }
  }

  private void changeTerms(FocusGroup group, String change, TermsOfReference terms) {
    lifetimes.check(terms, group.parentGroup());
    Proposal changed = proposals.get(group.acronym()).withTerms(terms);
    proposals.save(group.acronym(), changed);
    if (change.equals("editorial")) {
      store.saveText(
          group.acronym(), store.lastPosting(group.acronym()), proposals.asJson(changed));
    }
  }

  /** Step "Count what is unresolved": at fire time the facts are read again. */
  public void countOpen(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    List<Comment> comments = store.of(group.acronym());
    long open = comments.stream().filter(Comment::isUnresolved).count();
    execution.setVariable("unresolved", open);
    gatekeeper.record(
        CaseFiles.gate("comments", group),
        gates.found(
            "comments",
            group.edition(),
            group.decidedByTsag(),
            "settled",
            CheckResult.of(open == 0, Words.say("check.comments", open, comments.size()))),
        Actor.SYSTEM);
    if (open > 0) {
      nextDeadline(group)
          .ifPresent(
              deadline ->
                  deadlines.keep(group.acronym(), deadline, Words.say("deadline.correspondence")));
    }
  }

  /**
   * Timer "Next meeting near": the contribution deadline of the next meeting (AMB-13). Without a
   * meeting in the calendar the chair has a year; the timer looks again when one is added.
   */
  public Date correspondenceOver(DelegateExecution execution) {
    FocusGroup group = register.get(execution.getProcessBusinessKey());
    Deadline deadline =
        deadlines
            .find(group.acronym(), Deadlines.CORRESPONDENCE)
            .or(() -> nextDeadline(group))
            .orElseGet(
                () ->
                    deadlines.count(
                        "no-meeting-known",
                        group.edition(),
                        group.decidingGroup(),
                        Geneva.dateOf(clock.instant()),
                        "today"));
    return Date.from(deadline.over());
  }

  private Optional<Deadline> nextDeadline(FocusGroup group) {
    LocalDate day = Geneva.dateOf(clock.instant());
    Optional<Meeting> next = meetings.nextAfter(group.decidingGroup(), day);
    while (next.isPresent()) {
      Deadline deadline = deadlines.before(next.get(), Deadlines.CORRESPONDENCE, group.edition());
      if (!deadline.isOver(clock.instant())) {
        return Optional.of(deadline);
      }
      next = meetings.nextAfter(group.decidingGroup(), next.get().firstDay());
    }
    return Optional.empty();
  }

  private void record(FocusGroup group, String act, String words, Actor actor) {
    gatekeeper.record(
        CaseFiles.gate("posting", group),
        gates.found(act, group.edition(), group.decidedByTsag(), act, CheckResult.of(true, words)),
        actor);
  }
}
