package org.focusgroupdesk.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;

/**
 * A case that nobody has proposed: the facts that editions may see differently. Everything may be
 * left out but the parent group and the day of receipt. Dates are Geneva dates.
 *
 * @param parentGroup SG13, TSAG, …
 * @param decidedBy the group that decides; the parent group if left out
 * @param path "meeting" or "correspondence"
 * @param proponent who proposes
 * @param supporters who commits to support
 * @param given names of the items of the proposal that are given, as in the tables: "tor.scope"
 * @param lifetimeMonths lifetime that the terms of reference state
 * @param startsWith "decision" or "first-meeting": what the lifetime starts with
 * @param affects other study groups that the topic affects
 * @param heard those of them that were asked and answered
 * @param leadStudyGroup the lead study group, or "none"
 * @param leadHeard whether it was consulted and answered
 * @param reviewers kinds of reviewers who were asked: vice-chairs, wp-chairs, sg-chairs
 * @param regulatory whether the topic has possible regulatory or policy implications
 * @param doubted whether a doubt about whose topic it is stands
 * @param receivedOn when the proposal was received
 * @param askedOn when other groups and reviewers were asked
 * @param meetingFrom first day of the meeting of the group that decides
 * @param meetingTo its last day
 * @param postedOn when the proposal was on the website
 * @param mailedOn when it was mailed to the members
 * @param comments comments that came
 * @param decidedOn when it was decided
 * @param objections objections that were sustained
 * @param leaders who is put forward to lead
 * @param meetings meetings of the focus group
 * @param reports progress reports
 * @param deliverables deliverables handed over
 * @param moreTime a request for more time: "time" or "time-and-scope"
 */
public record ImaginedCase(
    String parentGroup,
    String decidedBy,
    String path,
    Member proponent,
    List<Member> supporters,
    List<String> given,
    Integer lifetimeMonths,
    String startsWith,
    List<String> affects,
    List<String> heard,
    String leadStudyGroup,
    Boolean leadHeard,
    List<String> reviewers,
    Boolean regulatory,
    Boolean doubted,
    LocalDate receivedOn,
    LocalDate askedOn,
    LocalDate meetingFrom,
    LocalDate meetingTo,
    LocalDate postedOn,
    LocalDate mailedOn,
    List<Remark> comments,
    LocalDate decidedOn,
    String objections,
    List<Candidate> leaders,
    List<GroupMeetingDay> meetings,
    List<Paper> reports,
    List<Paper> deliverables,
    String moreTime) {

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

  /**
   * A member of ITU-T.
   *
   * @param name its name
   * @param kind MEMBER_STATE, SECTOR_MEMBER, ASSOCIATE, ACADEMIA or OTHER
   * @param country two-letter code of its country
   * @param studyGroup the study group of an Associate
   * @param signed whether a supporter has signed its commitment
   */
  public record Member(
      String name, String kind, String country, String studyGroup, Boolean signed) {

    private boolean isEmpty() {
      return isBlank(name) && isBlank(kind);
    }
  }

  /**
   * A comment.
   *
   * @param category support, editorial, substantive or objection
   * @param receivedOn when it came
   * @param settled whether it was settled with its author
   */
  public record Remark(String category, LocalDate receivedOn, Boolean settled) {

    private boolean isEmpty() {
      return isBlank(category);
    }
  }

  /**
   * Somebody put forward to lead.
   *
   * @param name name of the person
   * @param post chair or vice-chair
   * @param kind kind of membership of the person's organization, or EXTERNAL_EXPERT
   * @param competence what shows competence
   */
  public record Candidate(String name, String post, String kind, String competence) {

    private boolean isEmpty() {
      return isBlank(name);
    }
  }

  /**
   * A meeting of the focus group; the first one listed is its first.
   *
   * @param firstDay its first day
   * @param postedOn since when it was on the website
   */
  public record GroupMeetingDay(LocalDate firstDay, LocalDate postedOn) {

    private boolean isEmpty() {
      return firstDay == null;
    }
  }

  /**
   * A report or a deliverable for a meeting of the parent group.
   *
   * @param receivedOn when TSB received it
   * @param meetingFrom first day of that meeting
   */
  public record Paper(LocalDate receivedOn, LocalDate meetingFrom) {

    private boolean isEmpty() {
      return receivedOn == null;
    }
  }

  /** What was left empty is left out. */
  public ImaginedCase {
    decidedBy = isBlank(decidedBy) ? parentGroup : decidedBy;
    path = isBlank(path) ? "meeting" : path;
    startsWith = isBlank(startsWith) ? "decision" : startsWith;
    leadStudyGroup = isBlank(leadStudyGroup) ? null : leadStudyGroup;
    objections = isBlank(objections) ? null : objections;
    moreTime = isBlank(moreTime) ? null : moreTime;
    meetingTo = meetingTo == null ? meetingFrom : meetingTo;
    given = texts(given);
    affects = texts(affects);
    heard = texts(heard);
    reviewers = texts(reviewers);
    supporters = filled(supporters, Member::isEmpty);
    comments = filled(comments, Remark::isEmpty);
    leaders = filled(leaders, Candidate::isEmpty);
    meetings = filled(meetings, GroupMeetingDay::isEmpty);
    reports = filled(reports, Paper::isEmpty);
    deliverables = filled(deliverables, Paper::isEmpty);
  }

  private static List<String> texts(List<String> listed) {
    return filled(listed, ImaginedCase::isBlank);
  }

  private static <T> List<T> filled(List<T> rows, java.util.function.Predicate<T> empty) {
    return rows == null
        ? List.of()
        : rows.stream().filter(row -> row != null && !empty.test(row)).toList();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether a fact that may be left out is stated. */
  static boolean is(Boolean stated) {
    return Boolean.TRUE.equals(stated);
  }

  /**
   * Refuses what cannot be, all at once, each line with where it is and why.
   *
   * @throws Refused naming everything
   */
  void requirePossible() {
    List<String> wrong = new ArrayList<>();
    choices(wrong);
    lengths(wrong);
    dates(wrong);
    if (!wrong.isEmpty()) {
      throw new Refused(String.join("\n", wrong));
    }
  }

  private void choices(List<String> wrong) {
    require(wrong, "path", PATHS, path);
    require(wrong, "startsWith", STARTS, startsWith);
    reviewers.forEach(one -> require(wrong, "reviewers", REVIEWERS, one));
    comments.forEach(one -> require(wrong, "comments", COMMENTS, one.category()));
    leaders.forEach(one -> require(wrong, "leaders", POSTS, one.post()));
    if (moreTime != null) {
      require(wrong, "moreTime", REQUESTS, moreTime);
    }
    if (lifetimeMonths != null && (lifetimeMonths < 1 || lifetimeMonths > 60)) {
      wrong.add(Words.say("imagined.months", lifetimeMonths));
    }
  }

  private static void require(List<String> wrong, String field, Set<String> known, String value) {
    if (value == null || !known.contains(value)) {
      wrong.add(
          Words.say(
              "imagined.unknown",
              field(field),
              shown(value),
              String.join(", ", known.stream().sorted().toList())));
    }
  }

  private void lengths(List<String> wrong) {
    requireShort(wrong, "objections", objections, LONGEST_TEXT);
    if (proponent != null) {
      requireShort(wrong, "proponent", proponent.name(), LONGEST_NAME);
    }
    supporters.forEach(one -> requireShort(wrong, "supporters", one.name(), LONGEST_NAME));
    leaders.forEach(
        one -> {
          requireShort(wrong, "leaders", one.name(), LONGEST_NAME);
          requireShort(wrong, "leaders", one.competence(), LONGEST_TEXT);
        });
    int rows =
        IntStream.of(
                supporters.size(),
                comments.size(),
                leaders.size(),
                meetings.size(),
                reports.size(),
                deliverables.size(),
                given.size(),
                affects.size(),
                heard.size())
            .max()
            .orElse(0);
    if (rows > MOST_ROWS) {
      wrong.add(Words.say("imagined.rows", rows, MOST_ROWS));
    }
  }

  private static void requireShort(List<String> wrong, String field, String text, int longest) {
    if (text != null && text.length() > longest) {
      wrong.add(Words.say("imagined.long", field(field), text.length(), longest));
    }
  }

  private void dates(List<String> wrong) {
    if (receivedOn == null) {
      wrong.add(Words.say("imagined.missing", field("receivedOn")));
    }
    inRange(wrong, "receivedOn", receivedOn);
    inOrder(wrong, "receivedOn", receivedOn, "askedOn", askedOn);
    inOrder(wrong, "meetingFrom", meetingFrom, "meetingTo", meetingTo);
    inRange(wrong, "meetingFrom", meetingFrom);
    inOrder(wrong, "receivedOn", receivedOn, "postedOn", postedOn);
    inOrder(wrong, "receivedOn", receivedOn, "mailedOn", mailedOn);
    if ((postedOn == null) != (mailedOn == null)) {
      wrong.add(Words.say("imagined.missing", field(postedOn == null ? "postedOn" : "mailedOn")));
    }
    comments.forEach(
        one -> {
          if (postedOn == null || one.receivedOn() == null) {
            wrong.add(
                Words.say("imagined.missing", field(postedOn == null ? "postedOn" : "comments")));
          } else {
            inOrder(wrong, "postedOn", postedOn, "comments", one.receivedOn());
          }
        });
    inOrder(wrong, "receivedOn", receivedOn, "decidedOn", decidedOn);
    after(wrong);
  }

  /** A group meets, reports and hands over once it is established. */
  private void after(List<String> wrong) {
    if (decidedOn == null && !(meetings.isEmpty() && reports.isEmpty() && deliverables.isEmpty())) {
      wrong.add(Words.say("imagined.missing", field("decidedOn")));
    }
    meetings.forEach(
        one -> {
          inOrder(wrong, "decidedOn", decidedOn, "meetings", one.firstDay());
          inOrder(wrong, "decidedOn", decidedOn, "meetings", one.postedOn());
        });
    List.of("reports", "deliverables")
        .forEach(
            field ->
                (field.equals("reports") ? reports : deliverables)
                    .forEach(
                        one -> {
                          inOrder(wrong, "decidedOn", decidedOn, field, one.receivedOn());
                          inOrder(wrong, "decidedOn", decidedOn, field, one.meetingFrom());
                        }));
    deliverables.stream()
        .filter(one -> one.meetingFrom() == null)
        .forEach(one -> wrong.add(Words.say("imagined.missing", field("deliverables.meeting"))));
  }

  private static void inOrder(
      List<String> wrong, String firstField, LocalDate first, String laterField, LocalDate later) {
    inRange(wrong, laterField, later);
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

  private static void inRange(List<String> wrong, String field, LocalDate day) {
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

  /** The words for a field, as the form has them. */
  public static String field(String name) {
    return Words.say("imagined-field." + name);
  }

  private static String shown(String value) {
    return value == null ? "" : value.substring(0, Math.min(value.length(), 40));
  }
}
