package org.focusgroupdesk.focusgroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the end of a lifetime from the terms of reference and keeps it, as the deadline "lifetime"
 * of the group and in the register: a date, a period from the decision or from the first meeting,
 * or the last day of a named parent meeting (FG-TOR-05, FG-TOR-11; readings AMB-28 and AMB-29).
 */
@Component
class LifetimeEnds {

  private final JdbcClient jdbc;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final RuleTables tables;
  private final Rulebook rulebook;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LifetimeEnds(
      JdbcClient jdbc,
      Deadlines deadlines,
      Meetings meetings,
      RuleTables tables,
      Rulebook rulebook,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.tables = tables;
    this.rulebook = rulebook;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Counts the end again and keeps it.
   *
   * @param terms the terms of reference in force
   * @param edition key of the edition that the deadline cites
   * @param why what happened, in words
   * @throws Refused if the parent meeting that is named is not in the calendar
   */
  void recount(FocusGroup group, TermsOfReference terms, String edition, String why) {
    Optional<Deadline> end = count(group, terms, edition);
    if (end.isPresent()) {
      deadlines.keep(group.acronym(), end.get(), why);
    } else {
      deadlines.drop(group.acronym(), Deadlines.LIFETIME, why);
    }
    enter(group.acronym(), end.map(Deadline::lastDay).orElse(null));
  }

  /** The register follows the deadline "lifetime", which a moved parent meeting may have moved. */
  void follow(String acronym) {
    deadlines
        .find(acronym, Deadlines.LIFETIME)
        .ifPresent(deadline -> enter(acronym, deadline.lastDay()));
  }

  private void enter(String acronym, LocalDate end) {
    int changed =
        jdbc.sql(
                """
                update focus_group set lifetime_end = :end
                where acronym = :acronym and lifetime_end is distinct from :end""")
            .param("end", end)
            .param("acronym", acronym)
            .update();
    if (changed > 0) {
      events.publishEvent(new LifetimeChanged(acronym));
    }
  }

  /** The date of the first meeting is known, or has changed. */
  void keepFirstMeeting(String acronym, LocalDate firstDay) {
    jdbc.sql("update focus_group set first_meeting_on = ? where acronym = ?")
        .params(firstDay, acronym)
        .update();
  }

  /** What the general time frame is counted from; empty while the first meeting has no date. */
  Optional<LocalDate> start(FocusGroup group, TermsOfReference terms) {
    return statedStart(group, terms).equals("first-meeting")
        ? firstMeeting(group.acronym())
        : Optional.of(group.establishedOn());
  }

  /** Which start counts in this edition where the terms of reference give no end (AMB-28). */
  private String statedStart(FocusGroup group, TermsOfReference terms) {
    return (String) countedFrom(group, terms, "none").get("from");
  }

  private Map<String, Object> countedFrom(FocusGroup group, TermsOfReference terms, String given) {
    return tables.one(
        "lifetime-end",
        Map.of(
            "edition",
            group.edition(),
            "given",
            given,
            "startsWith",
            terms.startsWithFirstMeeting() ? "first-meeting" : "decision"));
  }

  /** Counts the end without keeping it; empty while it depends on a first meeting without date. */
  Optional<Deadline> count(FocusGroup group, TermsOfReference terms, String edition) {
    return count(group, terms, edition, () -> firstMeeting(group.acronym()));
  }

  /** Counts the end without keeping it, for a first meeting that may be imagined. */
  Optional<Deadline> count(
      FocusGroup group,
      TermsOfReference terms,
      String edition,
      Supplier<Optional<LocalDate>> firstMeeting) {
    Map<String, Object> row = countedFrom(group, terms, terms.endGiven());
    String rule = (String) row.get("rule");
    return switch ((String) row.get("from")) {
      case "date" ->
          Optional.of(end(terms.lifetimeDate(), rule, edition, Words.say("lifetime.counted.date")));
      case "meeting" -> Optional.of(deadlines.lifetimeWith(named(group, terms), edition));
      case "first-meeting" ->
          firstMeeting
              .get()
              .map(
                  day ->
                      period(
                          group,
                          terms,
                          rule,
                          edition,
                          day,
                          Words.say("lifetime.from.first-meeting")));
      default ->
          Optional.of(
              period(
                  group,
                  terms,
                  rule,
                  edition,
                  group.establishedOn(),
                  Words.say("lifetime.from.decision")));
    };
  }

  private Deadline period(
      FocusGroup group,
      TermsOfReference terms,
      String rule,
      String edition,
      LocalDate start,
      String startWords) {
    if (terms.lifetimeMonths() == null) {
      Deadline longest =
          deadlines.count(
              "lifetime-longest", group.edition(), group.decidingGroup(), start, startWords);
      return end(longest.lastDay(), rule, edition, longest.counted());
    }
    return end(
        Geneva.endOfLifetime(start, terms.lifetimeMonths()),
        rule,
        edition,
        Words.say(
            "lifetime.counted.months", terms.lifetimeMonths(), startWords, Geneva.words(start)));
  }

  private Deadline end(LocalDate day, String rule, String edition, String counted) {
    return new Deadline(
        Deadlines.LIFETIME, day, rule, rulebook.clause(rule, edition), edition, counted, null);
  }

  /** The named meeting stays the same one when it was moved since the terms were written. */
  private Meeting named(FocusGroup group, TermsOfReference terms) {
    return deadlines
        .find(group.acronym(), Deadlines.LIFETIME)
        .map(Deadline::meetingId)
        .map(meetings::get)
        .or(() -> meetings.opening(group.parentGroup(), terms.lifetimeMeeting()))
        .orElseThrow(() -> unknown(group.parentGroup(), terms.lifetimeMeeting()));
  }

  /** What is said when the calendar has no meeting that opens on the day. */
  Refused unknown(String parent, LocalDate firstDay) {
    String known =
        String.join(
            "; ",
            meetings.from(parent, Geneva.dateOf(clock.instant())).stream()
                .filter(Meeting::decides)
                .map(meeting -> Geneva.words(meeting.firstDay()))
                .toList());
    return new Refused(
        Words.say(
            "lifetime.no-such-meeting",
            parent,
            Geneva.words(firstDay),
            known.isEmpty() ? Words.say("lifetime.no-meeting") : known));
  }

  private Optional<LocalDate> firstMeeting(String acronym) {
    return jdbc.sql(
            """
            select first_meeting_on from focus_group
            where acronym = ? and first_meeting_on is not null""")
        .param(acronym)
        .query(LocalDate.class)
        .optional();
  }
}
