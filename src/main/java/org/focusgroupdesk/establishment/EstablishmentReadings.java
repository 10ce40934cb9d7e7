package org.focusgroupdesk.establishment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.GateTable.Asked;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What any edition makes of an establishment: its gates, its dates, and whom it has asked. */
@Component
@Order(1)
public class EstablishmentReadings implements ReadUnderEdition {

  private static final String MEETING = "MEETING";
  private static final String DATES = "dates";
  private static final String ASKED = "asked";

  private final Register register;
  private final ProposalStore proposals;
  private final ConsultationStore consultations;
  private final Doubts doubts;
  private final CommentStore comments;
  private final CaseFiles caseFiles;
  private final Meetings meetings;
  private final Deadlines deadlines;
  private final GateTable gates;
  private final RuleTables tables;
  private final Clock clock;

  EstablishmentReadings(
      Register register,
      ProposalStore proposals,
      ConsultationStore consultations,
      Doubts doubts,
      CommentStore comments,
      CaseFiles caseFiles,
      Meetings meetings,
      Deadlines deadlines,
      GateTable gates,
      RuleTables tables,
      Clock clock) {
    this.register = register;
    this.proposals = proposals;
    this.consultations = consultations;
    this.doubts = doubts;
    this.comments = comments;
    this.caseFiles = caseFiles;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.gates = gates;
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  public void read(String acronym, Readings readings) {
    FocusGroup group = register.get(acronym);
    Optional<LocalDate> decidedOn = Optional.ofNullable(group.establishedOn());
    read(
        new Course(
            group,
            proposals.get(group.acronym()),
            consultations.of(group.acronym()),
            doubts.open(group.acronym()),
            comments.of(group.acronym()),
            opened(group.acronym()),
            group.meeting().map(meetings::get),
            decidedOn
                .filter(day -> group.path().equals(MEETING) && group.meeting().isPresent())
                .map(day -> new Declaration(day, Optional.empty())),
            decidedOn.map(Geneva::endOf).orElseGet(clock::instant)),
        readings);
  }

  private Optional<LocalDate> opened(String acronym) {
    int last = comments.lastPosting(acronym);
    return Optional.of(last)
        .filter(number -> number > 0)
        .map(number -> comments.posting(acronym, number))
        .filter(posting -> posting.postedAt() != null && posting.mailedAt() != null)
        .map(posting -> Geneva.dateOf(posting.later()));
  }

  /** What the edition of the readings makes of this course. */
  public void read(Course course, Readings readings) {
    FocusGroup group = course.group().under(readings.edition());
    Optional<Deadline> period =
        course
            .open()
            .map(day -> count(Deadlines.COMMENT_PERIOD, group, day, Words.say("deadline.opened")));
    CaseFile file =
        caseFiles.of(
            group,
            course.proposal(),
            course.consultations(),
            course.doubts(),
            course.comments().stream().map(comment -> under(comment, period)).toList(),
            period,
            course.meeting(),
            course.declaration(),
            course.until());
    path(file.proposal(), readings);
    gatesOn(course).forEach(gate -> gate(gate, file, readings));
    dates(course, group, period, readings);
    asked(file, readings);
  }

  /** A group taken over from before the desk has no proposal that says it. */
  private void path(Proposal proposal, Readings readings) {
    if (proposal.mandate() == null || proposal.preferredPath() == null) {
      return;
    }
    Map<String, Object> row =
        tables.one(
            "path",
            Map.of(
                "edition",
                readings.edition(),
                "parentGroup",
                proposal.parentGroup(),
                "mandate",
                proposal.mandate(),
                "preferredPath",
                proposal.preferredPath()));
    readings.state(
        Words.say("reading-part.path"),
        Words.say("reading.decided-by"),
        Words.say("reading-path." + row.get("path"), row.get("decidingGroup")),
        null,
        (String) row.get("rule"));
  }

  private static Stream<String> gatesOn(Course course) {
    if (course.group().path().equals(MEETING)) {
      return Stream.concat(
          Stream.of("intake", "screening", "decision"),
          course.declaration().stream().map(declared -> "meeting-decision"));
    }
    return Stream.concat(
        Stream.of("intake", "correspondence-path", "posting", "decision"),
        course.open().stream().map(opened -> "correspondence-decision"));
  }

  private void gate(String gate, CaseFile file, Readings readings) {
    FocusGroup group = file.group();
    for (Asked asked : gates.of(gate, group.edition(), group.decidedByTsag())) {
      readings.add(
          Words.say("reading-gate." + gate),
          matter(asked),
          asked.found(Checks.make(asked.check(), asked.subject(), file)));
    }
  }

  private static String matter(Asked asked) {
    return asked.check().equals("present")
        ? Words.say("item." + asked.subject())
        : Words.say("reading-check." + asked.check());
  }

  /** A comment that came after the last day of this edition is late under it. */
  private static Comment under(Comment comment, Optional<Deadline> period) {
    return comment.arrived(
        period.filter(until -> !until.isMetBy(comment.receivedAt())).isPresent());
  }

  private void dates(
      Course course, FocusGroup group, Optional<Deadline> period, Readings readings) {
    if (group.path().equals(MEETING)) {
      course.meeting().ifPresent(meeting -> contribution(group, meeting, readings));
    }
    period.ifPresent(until -> date(until, readings));
    firstAsked(course, Consultation::isReview)
        .map(day -> count(Deadlines.REVIEW, group, day, Words.say("deadline.asked")))
        .ifPresent(until -> date(until, readings));
    firstAsked(course, consultation -> !consultation.isReview())
        .map(day -> count(Deadlines.CONSULTATION, group, day, Words.say("deadline.asked")))
        .ifPresent(until -> date(until, readings));
  }

  private void contribution(FocusGroup group, Meeting meeting, Readings readings) {
    Deadline until = deadlines.before(meeting, Deadlines.CONTRIBUTION, group.edition());
    readings.add(
        Words.say("reading-part." + DATES),
        Words.say("reading-date." + until.name()),
        until.rule(),
        Contributions.lateness(group, until, until.isMetBy(group.receivedAt()), meeting));
  }

  private static void date(Deadline until, Readings readings) {
    readings.state(
        Words.say("reading-part." + DATES),
        Words.say("reading-date." + until.name()),
        until.counted(),
        until.lastDay(),
        until.rule());
  }

  private static Optional<LocalDate> firstAsked(Course course, Predicate<Consultation> kind) {
    return course.consultations().stream()
        .filter(kind)
        .map(Consultation::askedAt)
        .min(Instant::compareTo)
        .map(Geneva::dateOf);
  }

  private Deadline count(String name, FocusGroup group, LocalDate from, String words) {
    return deadlines.count(name, group.edition(), group.decidingGroup(), from, words);
  }

  private void asked(CaseFile file, Readings readings) {
    FocusGroup group = file.group();
    String part = Words.say("reading-part." + ASKED);
    if (!group.path().equals(MEETING)) {
      List<Map<String, Object>> rows =
          tables.match(
              "reviewers",
              Map.of("edition", group.edition(), "group", group.decidedByTsag() ? "TSAG" : "SG"));
      rows.stream()
          .findFirst()
          .ifPresent(
              first ->
                  readings.state(
                      part,
                      Words.say("reading.asked.reviewers"),
                      rows.stream()
                          .map(row -> Words.say("reviewers." + row.get("reviewers")))
                          .collect(Collectors.joining(", ")),
                      null,
                      (String) first.get("rule")));
    }
    gates.of("decision", group.edition(), group.decidedByTsag()).stream()
        .filter(asked -> asked.check().equals("lead-consulted"))
        .findFirst()
        .ifPresent(
            asked ->
                readings.state(
                    part,
                    Words.say("reading.asked.lead"),
                    Words.say("reading.asked.lead.before-decision"),
                    null,
                    asked.rule()));
  }
}
