package org.focusgroupdesk.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the desk has on record about a decision, or about the whole life of a group. The JSON of a
 * pack is this record, field by field; days are Geneva dates, instants carry the Geneva offset.
 * Nothing in it depends on when it is read: as long as nothing is added to the record of the part,
 * the JSON stays the same, byte by byte.
 */
record Evidence(
    String format,
    Group group,
    About about,
    List<Decision> decisions,
    List<Checked> findings,
    List<Clock> deadlines,
    List<ClockChange> deadlineChanges,
    List<Posting> postings,
    List<Consultation> consultations,
    List<Doubt> doubts,
    List<Comment> comments,
    List<Told> notices,
    List<Acted> people,
    List<Step> course,
    List<Waiver> waivers,
    List<WalkedDiagram> diagrams,
    List<Table> tables) {

  /** The form of the JSON; a field that changes its meaning changes this. */
  static final String FORMAT = "focus-group-desk-evidence/1";

  /** The focus group, as the register has it. */
  record Group(
      String acronym,
      String title,
      String edition,
      String decidingGroup,
      String parentGroup,
      String path,
      String proponent,
      OffsetDateTime receivedAt,
      LocalDate establishedOn) {}

  /**
   * What the pack is about.
   *
   * @param part life, establishment, closure or procedure
   * @param kind key of the procedure; null unless it is about one
   * @param subject what that run is about; null likewise
   * @param edition key of the edition it runs under
   * @param state the state of the part
   * @param startedBy account of the person who started it
   */
  record About(
      String part,
      String kind,
      String subject,
      String edition,
      String state,
      String startedBy,
      OffsetDateTime startedAt,
      OffsetDateTime endedAt) {}

  /**
   * A decision on record.
   *
   * @param about a key of the message bundle that says what was decided
   * @param subject what it is about, in words
   * @param decidedBy the group that decided; null if it is not on record
   * @param decidedIn where, in words; null likewise
   * @param until the last day of a lifetime that it gave; null if it gave none
   */
  record Decision(
      String about,
      String subject,
      LocalDate decidedOn,
      String decidedBy,
      String decidedIn,
      LocalDate until,
      String reason) {}

  /**
   * A precondition that was checked.
   *
   * @param entry its number in the ledger
   * @param hash its hash there
   * @param procedure number of the run it belongs to; 0 for the group's own case
   * @param about what that run is about; null for the group's own case
   * @param ruleText the rule in one sentence
   */
  record Checked(
      long entry,
      String hash,
      long procedure,
      String about,
      String gate,
      String rule,
      String ruleText,
      String clause,
      String edition,
      String strength,
      String outcome,
      String compared,
      LocalDate lastDay,
      String byUser,
      String byRole,
      OffsetDateTime at,
      String reason) {

    /** Whether a rule, not mere advice, was not kept and the case went on or a date had passed. */
    @JsonIgnore
    public boolean isBreach() {
      return outcome.equals("OVERRIDDEN")
          || outcome.equals("MISSED")
          || outcome.equals("NOT_MET") && lastDay != null && !strength.equals("NOTE");
    }

    @JsonIgnore
    public String getTone() {
      return switch (outcome) {
        case "MET" -> "good";
        case "NOT_MET", "MISSED" -> strength.equals("HARD") ? "bad" : "warn";
        case "OVERRIDDEN" -> "warn";
        default -> "plain";
      };
    }

    private boolean isOfSameGate(Checked other) {
      return gate.equals(other.gate)
          && procedure == other.procedure
          && byUser.equals(other.byUser)
          && byRole.equals(other.byRole)
          && at.isEqual(other.at);
    }
  }

  /**
   * A clock: a deadline, since when it ran, and when it was stopped.
   *
   * @param about what the run is about to which it belongs; null for the group's own case
   * @param setAt null if it was set before the desk kept that
   * @param stoppedAt null if nothing stopped it before its last instant
   */
  record Clock(
      String about,
      String name,
      LocalDate lastDay,
      OffsetDateTime lastInstant,
      String rule,
      String clause,
      String counted,
      OffsetDateTime setAt,
      OffsetDateTime stoppedAt) {}

  /** A deadline that was moved, or taken off (then the new day is null). */
  record ClockChange(
      String about,
      String name,
      LocalDate oldLastDay,
      LocalDate newLastDay,
      String why,
      OffsetDateTime at) {}

  /** A posting of the proposal for comment. */
  record Posting(int number, OffsetDateTime postedAt, OffsetDateTime mailedAt) {}

  /** Somebody was asked, and what came back. */
  record Consultation(
      String about,
      String purpose,
      String asked,
      OffsetDateTime askedAt,
      String answer,
      String remarks,
      String answeredBy,
      OffsetDateTime answeredAt) {}

  /** A doubt about whose topic it is. */
  record Doubt(
      String raisedBy,
      String standing,
      String reason,
      OffsetDateTime raisedAt,
      OffsetDateTime withdrawnAt,
      String withdrawal) {}

  /** A comment on the posted proposal, and what became of it. */
  record Comment(
      int posting,
      String author,
      String authorName,
      String category,
      String text,
      OffsetDateTime receivedAt,
      boolean late,
      boolean blocking,
      String proposed,
      String resolution,
      String proof,
      OffsetDateTime resolvedAt,
      String resolvedBy) {

    /** How it stands, as a code of the website. */
    @JsonIgnore
    public String getDisposition() {
      if (resolution != null) {
        return resolution;
      }
      return !blocking || late ? "noted" : proposed == null ? "open" : "proposed";
    }
  }

  /** A notice. */
  record Told(
      String about,
      String event,
      String rule,
      String clause,
      String audience,
      String subject,
      String body,
      OffsetDateTime createdAt,
      String status,
      OffsetDateTime sentAt) {}

  /**
   * A person in a role.
   *
   * @param checks how many findings name the person in this role
   */
  record Acted(String user, String role, int checks, OffsetDateTime first, OffsetDateTime last) {}

  /** A state that the case, or the run of a procedure, entered. */
  record Step(
      String about,
      String kind,
      String fromState,
      String toState,
      OffsetDateTime at,
      String byUser) {}

  /** A rule from which the secretariat deviates on purpose. */
  record Waiver(String rule, String clause, String reason, String who, LocalDate until) {}

  /**
   * A table in force during the part that names a rule cited in it.
   *
   * @param version how often it was deployed before, and this time
   */
  record Table(
      String key,
      String name,
      String versionTag,
      int version,
      OffsetDateTime deployedAt,
      String sha256) {}

  /** Findings that a gate made at once. */
  record Gate(Checked first, List<Checked> findings) {}

  /** The findings as they were made, gate by gate. */
  @JsonIgnore
  public List<Gate> getGates() {
    List<Gate> gates = new ArrayList<>();
    for (Checked finding : findings) {
      Gate last = gates.isEmpty() ? null : gates.get(gates.size() - 1);
      if (last == null || !last.first().isOfSameGate(finding)) {
        last = new Gate(finding, new ArrayList<>());
        gates.add(last);
      }
      last.findings().add(finding);
    }
    return gates;
  }

  /** Notices of one event, written at once. */
  record Mailing(Told first, List<Told> notices) {}

  /** The notices as they were written, event by event. */
  @JsonIgnore
  public List<Mailing> getMailings() {
    List<Mailing> mailings = new ArrayList<>();
    for (Told notice : notices) {
      Mailing last = mailings.isEmpty() ? null : mailings.get(mailings.size() - 1);
      if (last == null
          || !last.first().subject().equals(notice.subject())
          || !last.first().createdAt().isEqual(notice.createdAt())) {
        last = new Mailing(notice, new ArrayList<>());
        mailings.add(last);
      }
      last.notices().add(notice);
    }
    return mailings;
  }

  /** What was overridden, late or missed. */
  @JsonIgnore
  public List<Checked> getBreaches() {
    return findings.stream().filter(Checked::isBreach).toList();
  }

  /** How many findings there are of each outcome, those that occur. */
  @JsonIgnore
  public Map<String, Long> getOutcomes() {
    Map<String, Long> outcomes = new LinkedHashMap<>();
    for (String outcome : List.of("MET", "NOT_MET", "OVERRIDDEN", "MISSED", "NOT_APPLICABLE")) {
      long count = findings.stream().filter(found -> found.outcome().equals(outcome)).count();
      if (count > 0) {
        outcomes.put(outcome, count);
      }
    }
    return outcomes;
  }

  /** The last entry of the ledger that belongs to it; null if there is none. */
  @JsonIgnore
  public Checked getLastEntry() {
    return findings.isEmpty() ? null : findings.get(findings.size() - 1);
  }
}
