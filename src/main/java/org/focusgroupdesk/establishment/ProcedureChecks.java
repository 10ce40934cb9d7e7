package org.focusgroupdesk.establishment;

import static org.focusgroupdesk.rulebook.CheckResult.of;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Words;

/** The checks of {@link Checks} that look at how the procedure was run, not at the proposal. */
final class ProcedureChecks {

  private ProcedureChecks() {}

  static CheckResult reviewersAsked(CaseFile file) {
    List<String> asked =
        file.consultations().stream()
            .filter(Consultation::isReview)
            .map(Consultation::asked)
            .toList();
    List<String> missing =
        file.reviewersNeeded().stream()
            .filter(role -> asked.stream().noneMatch(who -> who.startsWith(role)))
            .toList();
    return of(
        missing.isEmpty(),
        missing.isEmpty()
            ? Words.say("check.reviewers", asked.size())
            : Words.say(
                "check.reviewers.missing",
                missing.stream().map(Checks::roleInWords).collect(Collectors.joining(", "))));
  }

  static CheckResult parentNamed(CaseFile file) {
    boolean named = file.group().parentNamed();
    return of(
        named,
        Words.say(named ? "check.parent" : "check.parent.missing", file.group().parentGroup()));
  }

  static CheckResult consulted(CaseFile file) {
    List<Consultation> others =
        file.consultations().stream().filter(asked -> asked.purpose().equals("affected")).toList();
    List<String> open =
        others.stream()
            .filter(asked -> asked.answer() == null)
            .map(Consultation::asked)
            .distinct()
            .toList();
    List<String> notAsked =
        file.proposal().otherGroups().stream()
            .filter(group -> !group.equals(file.group().decidingGroup()))
            .filter(group -> others.stream().noneMatch(asked -> asked.asked().equals(group)))
            .toList();
    if (!notAsked.isEmpty()) {
      return of(false, Words.say("check.consulted.not-asked", String.join(", ", notAsked)));
    }
    return of(
        open.isEmpty(),
        open.isEmpty()
            ? Words.say("check.consulted", others.size())
            : Words.say("check.consulted.open", String.join(", ", open)));
  }

  static CheckResult leadConsulted(CaseFile file) {
    String lead = file.group().leadStudyGroup();
    if (lead == null) {
      return of(false, Words.say("check.lead.not-stated"));
    }
    if (lead.equals("none")) {
      return of(true, Words.say("check.lead.none"));
    }
    Optional<Consultation> exchange =
        file.consultations().stream()
            .filter(asked -> asked.purpose().equals("lead") && asked.asked().equals(lead))
            .filter(asked -> asked.answer() != null)
            .findFirst();
    return of(
        exchange.isPresent(),
        Words.say(exchange.isPresent() ? "check.lead" : "check.lead.missing", lead));
  }

  static CheckResult noDoubt(CaseFile file) {
    int doubts = file.openDoubts().size();
    return of(doubts == 0, Words.say(doubts == 0 ? "check.no-doubt" : "check.doubt", doubts));
  }

  static CheckResult commentsSettled(CaseFile file) {
    long open = file.comments().stream().filter(Comment::isUnresolved).count();
    return of(open == 0, Words.say("check.comments", open, file.comments().size()));
  }

  static CheckResult commentPeriodOver(CaseFile file) {
    return file.commentPeriod()
        .map(
            deadline ->
                new CheckResult(
                    deadline.isOver(file.now()),
                    Words.say("check.comment-period", Geneva.words(deadline.lastInstant())),
                    deadline.lastDay(),
                    false))
        .orElseGet(() -> of(false, Words.say("check.comment-period.none")));
  }

  static CheckResult consensus(CaseFile file) {
    return file.declaration()
        .map(Declaration::consensus)
        .orElseGet(() -> of(true, Words.say("check.consensus")));
  }

  static CheckResult duringMeeting(CaseFile file) {
    return file.declaration().orElseThrow().during(file.meeting(), Geneva.dateOf(file.now()));
  }
}
