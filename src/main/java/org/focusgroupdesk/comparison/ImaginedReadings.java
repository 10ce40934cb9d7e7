package org.focusgroupdesk.comparison;

import static org.focusgroupdesk.comparison.ImaginedCase.is;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.comparison.ImaginedCase.Member;
import org.focusgroupdesk.comparison.ImaginedCase.Paper;
import org.focusgroupdesk.comparison.ImaginedCase.Remark;
import org.focusgroupdesk.deliverable.DeliverableReadings;
import org.focusgroupdesk.establishment.Comment;
import org.focusgroupdesk.establishment.Consultation;
import org.focusgroupdesk.establishment.Course;
import org.focusgroupdesk.establishment.Doubt;
import org.focusgroupdesk.establishment.EstablishmentReadings;
import org.focusgroupdesk.establishment.Proposal;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Leader;
import org.focusgroupdesk.focusgroup.LifeReadings;
import org.focusgroupdesk.focusgroup.Office;
import org.focusgroupdesk.focusgroup.TermsOfReference;
import org.focusgroupdesk.meeting.MeetingReadings;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.membership.StudyGroup;
import org.focusgroupdesk.membership.StudyGroups;
import org.focusgroupdesk.progress.ReportReadings;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Turns an imagined case into the facts at which the features look. */
@Component
class ImaginedReadings {

  private static final String ACRONYM = "FG-?";
  private static final Set<String> KINDS =
      Set.of("MEMBER_STATE", "SECTOR_MEMBER", "ASSOCIATE", "ACADEMIA", "OTHER");
  private static final Set<String> KINDS_OF_LEADERS =
      Set.of("MEMBER_STATE", "SECTOR_MEMBER", "ASSOCIATE", "ACADEMIA", "EXTERNAL_EXPERT");

  private final EstablishmentReadings establishment;
  private final LifeReadings life;
  private final MeetingReadings meetings;
  private final ReportReadings reports;
  private final DeliverableReadings deliverables;
  private final Told told;
  private final StudyGroups studyGroups;
  private final Countries countries;
  private final Roles roles;
  private final RuleTables tables;

  ImaginedReadings(
      EstablishmentReadings establishment,
      LifeReadings life,
      MeetingReadings meetings,
      ReportReadings reports,
      DeliverableReadings deliverables,
      Told told,
      StudyGroups studyGroups,
      Countries countries,
      Roles roles,
      RuleTables tables) {
    this.establishment = establishment;
    this.life = life;
    this.meetings = meetings;
    this.reports = reports;
    this.deliverables = deliverables;
    this.told = told;
    this.studyGroups = studyGroups;
    this.countries = countries;
    this.roles = roles;
    this.tables = tables;
  }

  /**
   * What the edition of the readings makes of it.
   *
   * @throws Refused if a group, a country or a kind of membership is not known
   */
  void read(ImaginedCase facts, Readings readings) {
    requireKnown(facts);
    FocusGroup group = group(facts, readings.edition());
    Proposal proposal = proposal(facts);
    establishment.read(course(facts, group, proposal), readings);
    life.leaders(offices(facts), readings);
    if (facts.decidedOn() != null) {
      life.lifetime(
          group,
          proposal.tor(),
          facts.meetings().stream().findFirst().map(ImaginedCase.GroupMeetingDay::firstDay),
          readings);
    }
    if (facts.moreTime() != null) {
      life.moreTime(
          Words.say("imagined.request"), facts.moreTime().equals("time-and-scope"), readings);
    }
    running(facts, group, readings);
    told.read(group, readings);
  }

  private void requireKnown(ImaginedCase facts) {
    List<String> wrong = new ArrayList<>();
    Stream.concat(
            Stream.of(facts.parentGroup(), facts.decidedBy(), lead(facts)),
            Stream.of(facts.affects(), facts.heard()).flatMap(List::stream))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> known(wrong, () -> studyGroups.get(id)));
    if (facts.parentGroup() == null) {
      wrong.add(Words.say("imagined.missing", ImaginedCase.field("parentGroup")));
    }
    Stream.concat(Stream.ofNullable(facts.proponent()), facts.supporters().stream())
        .forEach(member -> requireKnown(member, wrong));
    facts.leaders().forEach(one -> kind(wrong, "leaders", KINDS_OF_LEADERS, one.kind()));
    facts.given().stream()
        .filter(item -> !Items.ALL.contains(item))
        .forEach(
            item ->
                wrong.add(
                    Words.say(
                        "imagined.unknown",
                        ImaginedCase.field("given"),
                        item.substring(0, Math.min(40, item.length())),
                        String.join(", ", Items.ALL))));
    if (!wrong.isEmpty()) {
      throw new Refused(String.join("\n", wrong));
    }
  }

  private static String lead(ImaginedCase facts) {
    return "none".equals(facts.leadStudyGroup()) ? null : facts.leadStudyGroup();
  }

  private void requireKnown(Member member, List<String> wrong) {
    kind(wrong, "supporters", KINDS, member.kind());
    if (member.country() != null && !member.country().isBlank()) {
      known(wrong, () -> countries.name(member.country()));
    }
    if (member.studyGroup() != null && !member.studyGroup().isBlank()) {
      known(wrong, () -> studyGroups.get(member.studyGroup()));
    }
  }

  private static void kind(List<String> wrong, String field, Set<String> known, String kind) {
    if (kind == null || !known.contains(kind)) {
      wrong.add(
          Words.say(
              "imagined.unknown",
              ImaginedCase.field(field),
              kind == null ? "" : kind.substring(0, Math.min(40, kind.length())),
              String.join(", ", known.stream().sorted().toList())));
    }
  }

  private static void known(List<String> wrong, Runnable lookUp) {
    try {
      lookUp.run();
    } catch (Refused unknown) {
      wrong.add(unknown.getMessage());
    }
  }

  private static FocusGroup group(ImaginedCase facts, String edition) {
    return new FocusGroup(
        ACRONYM,
        Words.say("comparison.imagined"),
        "",
        edition,
        facts.decidedBy(),
        facts.parentGroup(),
        true,
        facts.path().equals("meeting") ? "MEETING" : "CORRESPONDENCE",
        "",
        Geneva.startOf(facts.receivedOn()),
        null,
        facts.leadStudyGroup(),
        facts.decidedOn(),
        null,
        false);
  }

  private static Proposal proposal(ImaginedCase facts) {
    Items items = new Items(facts.given());
    return new Proposal(
        Words.say("comparison.imagined"),
        ACRONYM,
        items.text("topic"),
        facts.parentGroup(),
        facts.path(),
        facts.affects().isEmpty() ? "one" : "several",
        proponent(facts),
        new TermsOfReference(
            items.text("tor.scope"),
            items.text("tor.actionPlan"),
            items.text("tor.deliverables"),
            items.text("tor.timetable"),
            items.text("tor.relationToParent"),
            items.text("tor.relationToOthers"),
            items.text("tor.urgency"),
            items.text("tor.whyNotStudyGroups"),
            items.text("tor.gapAnalysis"),
            facts.lifetimeMonths(),
            facts.startsWith(),
            "period",
            null,
            null),
        new Proposal.Justification(
            items.text("justification.purpose"),
            items.text("justification.interest"),
            items.text("justification.marketRelevance"),
            items.text("justification.notCovered"),
            items.text("justification.otherMechanisms")),
        facts.supporters().stream()
            .map(
                one ->
                    new Proposal.Supporter(
                        one.name(),
                        one.kind(),
                        one.country(),
                        one.studyGroup(),
                        is(one.signed()) ? one.name() : null))
            .toList(),
        facts.affects(),
        items.text("urgentNeed"),
        is(facts.regulatory()) ? List.of("stated") : List.of(),
        List.of());
  }

  private static Proposal.Proponent proponent(ImaginedCase facts) {
    Member one = facts.proponent();
    return one == null
        ? new Proposal.Proponent(Words.say("imagined.proponent"), "MEMBER_STATE", null, null)
        : new Proposal.Proponent(one.name(), one.kind(), one.country(), one.studyGroup());
  }

  private Course course(ImaginedCase facts, FocusGroup group, Proposal proposal) {
    return new Course(
        group,
        proposal,
        consultations(facts),
        is(facts.doubted())
            ? List.of(new Doubt(0, "", "", "", Geneva.startOf(facts.receivedOn())))
            : List.of(),
        facts.comments().stream().map(this::comment).toList(),
        facts.postedOn() == null
            ? Optional.empty()
            : Optional.of(later(facts.postedOn(), facts.mailedOn())),
        Optional.ofNullable(facts.meetingFrom())
            .map(day -> meeting(facts.decidedBy(), day, facts.meetingTo())),
        Optional.ofNullable(facts.decidedOn())
            .filter(day -> facts.path().equals("meeting"))
            .map(day -> new Declaration(day, Optional.ofNullable(facts.objections()))),
        until(facts));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The decision, or the last day that is known. */
  private static Instant until(ImaginedCase facts) {
    return Geneva.endOf(
        facts.decidedOn() != null
            ? facts.decidedOn()
            : Stream.of(facts.receivedOn(), facts.askedOn(), facts.meetingTo(), facts.mailedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow());
  }

  private static Meeting meeting(String group, LocalDate from, LocalDate to) {
    return new Meeting(0, group, Words.say("imagined.meeting"), from, to, "", null, true, false);
  }

  private List<Consultation> consultations(ImaginedCase facts) {
    LocalDate asked = facts.askedOn() == null ? facts.receivedOn() : facts.askedOn();
    Instant at = Geneva.startOf(asked);
    List<Consultation> all = new ArrayList<>();
    facts.heard().forEach(group -> all.add(answered("affected", group, at)));
    if (is(facts.leadHeard()) && lead(facts) != null) {
      all.add(answered("lead", facts.leadStudyGroup(), at));
    }
    for (String kind : facts.reviewers()) {
      rolesOf(kind, facts.decidedBy()).forEach(role -> all.add(answered("review", role, at)));
    }
    return all;
  }

  private List<String> rolesOf(String kind, String group) {
    return switch (kind) {
      case "vice-chairs" -> List.of(roles.viceChairsOf(group));
      case "wp-chairs" -> List.of(roles.wpChairsOf(group));
      default ->
          studyGroups.studyGroups().stream().map(StudyGroup::id).map(roles::chairOf).toList();
    };
  }

  private static Consultation answered(String purpose, String asked, Instant at) {
    return new Consultation(0, purpose, asked, at, "no-concern", null, null, at);
  }

  private Comment comment(Remark remark) {
    boolean blocks =
        (boolean)
            tables
                .one("comments", Map.of("category", remark.category(), "member", true))
                .get("blocking");
    return new Comment(
        0,
        1,
        "",
        Words.say("imagined.member"),
        remark.category(),
        "",
        Geneva.startOf(remark.receivedOn()),
        false,
        blocks,
        null,
        null,
        is(remark.settled()) ? "author-confirmed" : null,
        null);
  }

  private static List<Office> offices(ImaginedCase facts) {
    return facts.leaders().stream()
        .map(
            one ->
                new Office(
                    0,
                    one.post(),
                    new Leader(one.name(), null, one.kind(), null, one.competence(), null),
                    false,
                    facts.decidedOn(),
                    null,
                    null))
        .toList();
  }

  private void running(ImaginedCase facts, FocusGroup group, Readings readings) {
    int number = 0;
    for (ImaginedCase.GroupMeetingDay day : facts.meetings()) {
      number++;
      meetings.notice(
          group.parentGroup(),
          String.valueOf(number),
          number == 1,
          day.firstDay(),
          Optional.ofNullable(day.postedOn()),
          readings);
    }
    LocalDate before = facts.decidedOn();
    number = 0;
    for (Paper report : facts.reports()) {
      number++;
      reports.due(
          Words.say("reading.report", number),
          group.parentGroup(),
          before,
          parentMeeting(group, report),
          report.receivedOn(),
          readings);
      before = report.receivedOn();
    }
    number = 0;
    for (Paper deliverable : facts.deliverables()) {
      number++;
      deliverables.handedOver(
          "TD " + number,
          parentMeeting(group, deliverable).orElseThrow(),
          deliverable.receivedOn(),
          group.decidedByTsag(),
          readings);
    }
  }

  private static Optional<Meeting> parentMeeting(FocusGroup group, Paper paper) {
    return Optional.ofNullable(paper.meetingFrom())
        .map(day -> meeting(group.parentGroup(), day, day));
  }
}
