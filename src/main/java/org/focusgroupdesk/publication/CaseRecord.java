package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.focusgroupdesk.progress.SupportEntry;

/** Everything the desk has on record about one case. */
record CaseRecord(
    CaseLine group,
    String edition,
    String proponent,
    OffsetDateTime receivedAt,
    ProposalText text,
    List<OpenTasks.OpenTask> tasks,
    List<Deadline> deadlines,
    List<DeadlineChange> deadlineChanges,
    List<StateStep> history,
    List<Run> runs,
    List<SupportEntry> support,
    List<Finding> findings,
    List<Consultation> consultations,
    List<Doubt> doubts,
    List<ProposalPage.Comment> comments,
    List<NoticeLines.NoticeLine> notices) {

  private static final Set<String> ENDED = Set.of("TERMINATED", "EXPIRED", "CLOSING");

  /** A deadline of the case. */
  record Deadline(
      String acronym,
      String name,
      LocalDate lastDay,
      OffsetDateTime lastInstant,
      String rule,
      String clause,
      String counted) {}

  /** A deadline that was computed anew. */
  record DeadlineChange(
      String name, LocalDate oldLastDay, LocalDate newLastDay, String why, OffsetDateTime at) {}

  /**
   * A change of state.
   *
   * @param kind the procedure of which it is a run; null for the case itself
   * @param about what the run is about; null for the case itself
   */
  record StateStep(
      String fromState,
      String toState,
      OffsetDateTime at,
      String byUser,
      String kind,
      String about) {}

  /**
   * Something of which there is a pack of evidence.
   *
   * @param part life, establishment, closure or procedure
   * @param kind key of the procedure; null unless it is one
   * @param file name of its files, without their ending
   */
  record Pack(String part, String kind, String subject, String file) {}

  /** The packs of evidence: of the whole life first, then of each decision. */
  public List<Pack> packs() {
    List<Pack> packs = new ArrayList<>();
    packs.add(new Pack("life", null, null, "life"));
    packs.add(new Pack("establishment", null, null, "establishment"));
    runs.forEach(
        run ->
            packs.add(new Pack("procedure", run.kind(), run.subject(), "procedure-" + run.id())));
    if (history.stream().anyMatch(step -> step.kind() == null && ENDED.contains(step.toState()))) {
      packs.add(new Pack("closure", null, null, "closure"));
    }
    return packs;
  }

  /** A run of a procedure of the running group. */
  record Run(
      long id,
      String kind,
      String subject,
      String state,
      String askedBy,
      String askedRole,
      OffsetDateTime askedAt,
      OffsetDateTime endedAt) {}

  /** What a gate found. */
  record Finding(
      String gate,
      String rule,
      String clause,
      String strength,
      String outcome,
      String compared,
      LocalDate lastDay,
      String byUser,
      String byRole,
      OffsetDateTime at,
      String reason,
      String about) {

    /** Whether a rule, not mere advice, was not kept and the case went on or a date had passed. */
    public boolean breach() {
      return outcome.equals("OVERRIDDEN")
          || outcome.equals("MISSED")
          || outcome.equals("NOT_MET") && lastDay != null && !strength.equals("NOTE");
    }

    /** How the outcome is coloured: a hint or an expectation not met bars nothing for good. */
    public String tone() {
      return switch (outcome) {
        case "MET" -> "good";
        case "NOT_MET", "MISSED" -> strength.equals("HARD") ? "bad" : "warn";
        case "OVERRIDDEN" -> "warn";
        default -> "";
      };
    }

    boolean isOfSameCheck(Finding other) {
      return gate.equals(other.gate)
          && Objects.equals(about, other.about)
          && byUser.equals(other.byUser)
          && byRole.equals(other.byRole)
          && at.truncatedTo(ChronoUnit.MINUTES).isEqual(other.at.truncatedTo(ChronoUnit.MINUTES));
    }
  }

  /** Findings of one gate, made at once by one person. */
  record Check(Finding first, List<Finding> findings) {}

  /** What was late, missed or overridden. */
  public List<Finding> breaches() {
    return findings.stream().filter(Finding::breach).toList();
  }

  /** The findings as they were made: gate by gate. */
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (Finding finding : findings) {
      Check last = checks.isEmpty() ? null : checks.get(checks.size() - 1);
      if (last == null || !last.first().isOfSameCheck(finding)) {
        last = new Check(finding, new ArrayList<>());
        checks.add(last);
      }
      last.findings().add(finding);
    }
    return checks;
  }

  /** A question to somebody and the answer. */
  record Consultation(
      String purpose,
      String asked,
      OffsetDateTime askedAt,
      String answer,
      String remarks,
      String answeredBy,
      OffsetDateTime answeredAt) {}

  /** A doubt about whose subject it is. */
  record Doubt(
      String raisedBy,
      String standing,
      String reason,
      OffsetDateTime raisedAt,
      OffsetDateTime withdrawnAt,
      String withdrawal) {}
}
