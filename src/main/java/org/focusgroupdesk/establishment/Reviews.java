package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Diagram "first-review": the chair with the vice-chairs, working party chairs and others. */
@Component("reviews")
public class Reviews {

  private final Submissions submissions;
  private final Register register;
  private final ConsultationStore store;
  private final Consultations consultations;
  private final Doubts doubts;
  private final CaseFiles caseFiles;
  private final Deadlines deadlines;
  private final IdentityService identity;
  private final Clock clock;

  Reviews(
      Submissions submissions,
      Register register,
      ConsultationStore store,
      Consultations consultations,
      Doubts doubts,
      CaseFiles caseFiles,
      Deadlines deadlines,
      @Lazy IdentityService identity,
      Clock clock) {
    this.submissions = submissions;
    this.register = register;
    this.store = store;
    this.consultations = consultations;
    this.doubts = doubts;
    this.caseFiles = caseFiles;
    this.deadlines = deadlines;
    this.identity = identity;
    this.clock = clock;
  }

  /** Task "Open the first review": whom the chair asks. */
  public void open(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    consultations.choose(group, form.choices("consult"), form.optionalText("leadStudyGroup"));
    List<String> chosen = form.choices("reviewers");
    if (chosen.isEmpty()) {
      throw new Refused(Words.say("review.nobody"));
    }
    for (String reviewers : chosen) {
      for (String role : caseFiles.rolesOf(reviewers, group)) {
        askEverybodyIn(role, group);
      }
    }
    deadlines.keep(
        group.acronym(),
        deadlines.count(
            Deadlines.REVIEW,
            group.edition(),
            group.decidingGroup(),
            Geneva.dateOf(clock.instant()),
            Words.say("deadline.asked")),
        Words.say("deadline.asked-again"));
  }

  /** One question for each person in the role; one for the role where it has no account. */
  private void askEverybodyIn(String role, FocusGroup group) {
    List<String> reviewers = new ArrayList<>();
    identity.createUserQuery().memberOfGroup(role).list().stream()
        .map(User::getId)
        .forEach(person -> reviewers.add(role + "/" + person));
    if (reviewers.isEmpty()) {
      reviewers.add(role);
    }
    List<Consultation> earlier = store.of(group.acronym());
    for (String reviewer : reviewers) {
      if (earlier.stream().noneMatch(asked -> isOpen(asked, reviewer))) {
        store.ask(group.acronym(), "review", reviewer);
      }
    }
  }

  private static boolean isOpen(Consultation asked, String reviewer) {
    return asked.isReview() && asked.answer() == null && asked.asked().equals(reviewer);
  }

  /** The reviewers who have not answered: one task each. */
  public List<String> reviewers(DelegateExecution execution) {
    return store.open(execution.getProcessBusinessKey(), true);
  }

  /** The account of a reviewer; null where only the role is known. */
  public String personOf(String reviewer) {
    int slash = reviewer.indexOf('/');
    return slash < 0 ? null : reviewer.substring(slash + 1);
  }

  /** The role of a reviewer whose account is not known; nobody where it is. */
  public List<String> groupOf(String reviewer) {
    return reviewer.contains("/") ? List.of() : List.of(reviewer);
  }

  /** Task "Review the proposal". */
  public void answer(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    String reviewer = (String) task.getVariable("reviewer");
    String answer = form.choice("answer");
    store.answer(
        group.acronym(),
        true,
        reviewer,
        answer,
        form.optionalText("remarks").orElse(null),
        form.user());
    if (answer.equals(Consultation.DOUBT)) {
      String role = personOf(reviewer) == null ? reviewer : reviewer.split("/")[0];
      doubts.record(group, new Actor(form.user(), role), form.text("remarks"));
    }
  }

  /** Step "Put the answers on record": who is absent does not block (AMB-16). */
  public void close(DelegateExecution execution) {
    String acronym = execution.getProcessBusinessKey();
    store.closeSilent(acronym, true);
    deadlines.drop(acronym, Deadlines.REVIEW, Words.say("deadline.answered"));
  }

  /**
   * Task "Conclude the first review". What the posting should have is settled here, as no other
   * form before the posting takes a reason to go on.
   */
  public void conclude(DelegateTask task) {
    Submission form = submissions.take(task);
    FocusGroup group = register.get(form.acronym());
    Actor actor = new Actor(form.user(), form.role());
    String result = form.choice("result");
    switch (result) {
      case "agree" ->
          caseFiles.enforceShould(
              "posting",
              caseFiles.read(group.acronym(), Optional.empty()),
              actor,
              form.optionalText("overrideReason").orElse(null));
      case "refer" -> doubts.referByChair(group, actor, form.text("reason"));
      default -> register.explain(group.acronym(), form.text("reason"));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }
}
