package org.focusgroupdesk.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Words;

/** What in an imagined case cannot be, line by line: where it is, and why. */
final class ImpossibleFacts {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_ROWS = 100;
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
  private static final Set<String> PATHS = Set.of("meeting", "correspondence");
  private static final Set<String> REVIEWERS = Set.of("vice-chairs", "wp-chairs", "sg-chairs");
  private static final Set<String> REQUESTS = Set.of("time", "time-and-scope");
  private static final Set<String> STARTS = Set.of("decision", "first-meeting");
  private static final Set<String> POSTS = Set.of("chair", "vice-chair");
  private static final Set<String> COMMENTS =
      Set.of("support", "editorial", "substantive", "objection");

  private final ImaginedCase facts;
  private final List<String> wrong = new ArrayList<>();

  ImpossibleFacts(ImaginedCase facts) {
    this.facts = facts;
  }

  /** Everything that is wrong; nothing if the case may be. */
  List<String> lines() {
    choices();
    lengths();
    dates();
    return wrong;
  }

  private void choices() {
    require("path", PATHS, facts.path());
    require("startsWith", STARTS, facts.startsWith());
    facts.reviewers().forEach(one -> require("reviewers", REVIEWERS, one));
    facts.comments().forEach(one -> require("comments", COMMENTS, one.category()));
    facts.leaders().forEach(one -> require("leaders", POSTS, one.post()));
    if (facts.moreTime() != null) {
      require("moreTime", REQUESTS, facts.moreTime());
    }
    if (facts.lifetimeMonths() != null
        && (facts.lifetimeMonths() < 1 || facts.lifetimeMonths() > 60)) {
      wrong.add(Words.say("imagined.months", facts.lifetimeMonths()));
    }
  }

  private void require(String field, Set<String> known, String value) {
    if (value == null || !known.contains(value)) {
      wrong.add(
          Words.say(
              "imagined.unknown",
              field(field),
              shown(value),
              String.join(", ", known.stream().sorted().toList())));
    }
  }

  private void lengths() {
    requireShort("objections", facts.objections(), LONGEST_TEXT);
    if (facts.proponent() != null) {
      requireShort("proponent", facts.proponent().name(), LONGEST_NAME);
    }
    facts.supporters().forEach(one -> requireShort("supporters", one.name(), LONGEST_NAME));
    facts
        .leaders()
        .forEach(
            one -> {
              requireShort("leaders", one.name(), LONGEST_NAME);
              requireShort("leaders", one.competence(), LONGEST_TEXT);
            });
    int rows =
        IntStream.of(
                facts.supporters().size(),
                facts.comments().size(),
                facts.leaders().size(),
                facts.meetings().size(),
                facts.reports().size(),
                facts.deliverables().size(),
                facts.given().size(),
                facts.affects().size(),
                facts.heard().size())
            .max()
            .orElse(0);
    if (rows > MOST_ROWS) {
      wrong.add(Words.say("imagined.rows", rows, MOST_ROWS));
    }
  }

  private void requireShort(String field, String text, int longest) {
    if (text != null && text.length() > longest) {
      wrong.add(Words.say("imagined.long", field(field), text.length(), longest));
    }
  }

  private void dates() {
    if (facts.receivedOn() == null) {
      wrong.add(Words.say("imagined.missing", field("receivedOn")));
    }
    inRange("receivedOn", facts.receivedOn());
    inOrder("receivedOn", facts.receivedOn(), "askedOn", facts.askedOn());
    inOrder("meetingFrom", facts.meetingFrom(), "meetingTo", facts.meetingTo());
    inRange("meetingFrom", facts.meetingFrom());
    inOrder("receivedOn", facts.receivedOn(), "postedOn", facts.postedOn());
    inOrder("receivedOn", facts.receivedOn(), "mailedOn", facts.mailedOn());
    if ((facts.postedOn() == null) != (facts.mailedOn() == null)) {
      wrong.add(
          Words.say("imagined.missing", field(facts.postedOn() == null ? "postedOn" : "mailedOn")));
    }
    facts
        .comments()
        .forEach(
            one -> {
              if (facts.postedOn() == null || one.receivedOn() == null) {
                wrong.add(
                    Words.say(
                        "imagined.missing",
                        field(facts.postedOn() == null ? "postedOn" : "comments")));
              } else {
                inOrder("postedOn", facts.postedOn(), "comments", one.receivedOn());
              }
            });
    inOrder("receivedOn", facts.receivedOn(), "decidedOn", facts.decidedOn());
    after();
  }

  /** A group meets, reports and hands over once it is established. */
  private void after() {
    if (facts.decidedOn() == null
        && !(facts.meetings().isEmpty()
            && facts.reports().isEmpty()
            && facts.deliverables().isEmpty())) {
      wrong.add(Words.say("imagined.missing", field("decidedOn")));
    }
    facts
        .meetings()
        .forEach(
            one -> {
              inOrder("decidedOn", facts.decidedOn(), "meetings", one.firstDay());
              inOrder("decidedOn", facts.decidedOn(), "meetings", one.postedOn());
            });
    List.of("reports", "deliverables")
        .forEach(
            field ->
                (field.equals("reports") ? facts.reports() : facts.deliverables())
                    .forEach(
                        one -> {
                          inOrder("decidedOn", facts.decidedOn(), field, one.receivedOn());
                          inOrder("decidedOn", facts.decidedOn(), field, one.meetingFrom());
                        }));
    facts.deliverables().stream()
        .filter(one -> one.meetingFrom() == null)
        .forEach(one -> wrong.add(Words.say("imagined.missing", field("deliverables.meeting"))));
  }

  private void inOrder(String firstField, LocalDate first, String laterField, LocalDate later) {
    inRange(laterField, later);
    if (first != null && later != null && later.isBefore(first)) {
      wrong.add(
          Words.say(
              "imagined.before",
              field(laterField),
              Geneva.words(later),
              field(firstField),
              Geneva.words(first)));
    }
  }

  private void inRange(String field, LocalDate day) {
    if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
      wrong.add(
          Words.say(
              "imagined.unlikely",
              field(field),
              Geneva.words(day),
              String.valueOf(EARLIEST.getYear()),
              String.valueOf(LATEST.getYear())));
    }
  }

  private static String field(String name) {
    return ImaginedCase.field(name);
  }

  private static String shown(String value) {
    return value == null ? "" : value.substring(0, Math.min(value.length(), 40));
  }
}
