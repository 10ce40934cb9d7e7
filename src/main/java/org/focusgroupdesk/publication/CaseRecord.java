package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

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
    List<Finding> findings,
    List<Consultation> consultations,
    List<Doubt> doubts,
    List<ProposalPage.Comment> comments,
    List<NoticeLines.NoticeLine> notices) {

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

  /** A change of state. */
  record StateStep(String fromState, String toState, OffsetDateTime at, String byUser) {}

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
      String reason) {

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
          && byUser.equals(other.byUser)
          && byRole.equals(other.byRole)
          && at.truncatedTo(ChronoUnit.MINUTES).isEqual(other.at.truncatedTo(ChronoUnit.MINUTES));
    }
  }

  /** Findings of one gate, made at once by one person. */
  record Check(Finding first, List<Finding> findings) {}

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
