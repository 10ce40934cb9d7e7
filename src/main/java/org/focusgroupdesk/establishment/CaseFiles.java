package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.establishment.CaseFile.Guidance;
import org.focusgroupdesk.establishment.CaseFile.Threshold;
import org.focusgroupdesk.establishment.Proposal.Proponent;
import org.focusgroupdesk.establishment.SupporterCount.Eligibility;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.membership.StudyGroup;
import org.focusgroupdesk.membership.StudyGroups;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Strength;
import org.springframework.stereotype.Component;

/** Makes the checks of a gate on the facts of this moment, as the table "gates" asks for them. */
@Component
class CaseFiles {

  private final Register register;
  private final ProposalStore proposals;
  private final ConsultationStore consultations;
  private final Doubts doubts;
  private final CommentStore comments;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final StudyGroups studyGroups;
  private final Roles roles;
  private final RuleTables tables;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  CaseFiles(
      Register register,
      ProposalStore proposals,
      ConsultationStore consultations,
      Doubts doubts,
      CommentStore comments,
      Deadlines deadlines,
      Meetings meetings,
      StudyGroups studyGroups,
      Roles roles,
      RuleTables tables,
      GateTable gates,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.register = register;
    this.proposals = proposals;
    this.consultations = consultations;
    this.doubts = doubts;
    this.comments = comments;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.studyGroups = studyGroups;
    this.roles = roles;
    this.tables = tables;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Reads everything a gate may look at. */
  CaseFile read(String acronym, Optional<Declaration> declaration) {
    FocusGroup group = register.get(acronym);
    return of(
        group,
        proposals.get(group.acronym()),
        consultations.of(group.acronym()),
        doubts.open(group.acronym()),
        comments.of(group.acronym()),
        deadlines.find(group.acronym(), Deadlines.COMMENT_PERIOD),
        group.meeting().map(meetings::get),
        declaration,
        clock.instant());
  }

  /** What a gate may look at, by the edition of the group. */
  CaseFile of(
      FocusGroup group,
      Proposal proposal,
      List<Consultation> asked,
      List<Doubt> openDoubts,
      List<Comment> received,
      Optional<Deadline> commentPeriod,
      Optional<Meeting> meeting,
      Optional<Declaration> declaration,
      Instant now) {
    return new CaseFile(
        group,
        proposal,
        isAdmitted(group, proposal.proponent()),
        count(group, proposal),
        threshold(group.edition()),
        asked,
        reviewersNeeded(group),
        openDoubts,
        received,
        commentPeriod,
        guidance(group, Geneva.dateOf(now)),
        meeting,
        declaration,
        now);
  }

  /** Makes the checks of a gate. */
  List<Checked> check(String gate, CaseFile file) {
    FocusGroup group = file.group();
    return gates.make(
        gate,
        group.edition(),
        group.decidedByTsag(),
        asked -> Optional.of(Checks.make(asked.check(), asked.subject(), file)));
  }

  /** Makes the checks of a gate and stops the step if something bars it. */
  void enforce(String gate, CaseFile file, Actor actor, String overrideReason) {
    gatekeeper.enforce(gate(gate, file.group()), check(gate, file), actor, overrideReason);
  }

  /** Stops the step only if a "should" of a later gate is not met and no reason is given. */
  void enforceShould(String gate, CaseFile file, Actor actor, String overrideReason) {
    List<Checked> unmet =
        check(gate, file).stream()
            .filter(check -> check.stops() && check.strength() == Strength.SOFT)
            .toList();
    gatekeeper.enforce(gate(gate, file.group()), unmet, actor, overrideReason);
  }

  /** Whether a gate of this case asks for a certain check. */
  boolean asksFor(String gate, String check, FocusGroup group) {
    return gates.of(gate, group.edition(), group.decidedByTsag()).stream()
        .anyMatch(asked -> asked.check().equals(check));
  }

  /** Roles of those who make the first review, by edition and deciding group. */
  List<String> reviewersNeeded(FocusGroup group) {
    return tables
        .match(
            "reviewers", Map.of("edition", group.edition(), "group", kind(group.decidingGroup())))
        .stream()
        .flatMap(row -> rolesOf((String) row.get("reviewers"), group).stream())
        .toList();
  }

  /** The roles that a kind of reviewers stands for in a case. */
  List<String> rolesOf(String reviewers, FocusGroup group) {
    return switch (reviewers) {
      case "vice-chairs" -> List.of(roles.viceChairsOf(group.decidingGroup()));
      case "wp-chairs" -> List.of(roles.wpChairsOf(group.decidingGroup()));
      case "sg-chairs" ->
          studyGroups.studyGroups().stream().map(StudyGroup::id).map(roles::chairOf).toList();
      default -> throw new IllegalArgumentException("Unknown kind of reviewers: " + reviewers);
    };
  }

  static Gate gate(String name, FocusGroup group) {
    return new Gate(group.acronym(), group.edition(), name);
  }

  private boolean isAdmitted(FocusGroup group, Proponent proponent) {
    return (boolean)
        tables
            .one(
                "proponents",
                Map.of(
                    "edition",
                    group.edition(),
                    "group",
                    kind(group.decidingGroup()),
                    "kind",
                    proponent.kind(),
                    "ofThatGroup",
                    group.decidingGroup().equals(proponent.studyGroup())))
            .get("admitted");
  }

  private SupporterCount count(FocusGroup group, Proposal proposal) {
    Map<String, Eligibility> seen = new HashMap<>();
    return SupporterCount.of(
        proposal.supporters(),
        group.parentGroup(),
        (kind, ofParent) ->
            seen.computeIfAbsent(
                kind + ofParent,
                key -> {
                  Map<String, Object> row =
                      tables.one(
                          "supporters",
                          Map.of(
                              "edition", group.edition(), "kind", kind, "ofParentGroup", ofParent));
                  return new Eligibility((boolean) row.get("counts"), (String) row.get("why"));
                }));
  }

  private Threshold threshold(String edition) {
    Map<String, Object> row = tables.one("supporter-threshold", Map.of("edition", edition));
    return new Threshold(
        ((Number) row.get("minimum")).intValue(),
        (String) row.get("distinctAmong"),
        (String) row.get("softAmong"));
  }

  private Guidance guidance(FocusGroup group, LocalDate from) {
    return new Guidance(
        lifetime("lifetime-shortest", group, from), lifetime("lifetime-longest", group, from));
  }

  private LocalDate lifetime(String name, FocusGroup group, LocalDate from) {
    return deadlines.count(name, group.edition(), group.decidingGroup(), from, "today").lastDay();
  }

  private static String kind(String group) {
    return group.equals("TSAG") ? "TSAG" : "SG";
  }
}
