package org.focusgroupdesk.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
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

  private static <T> List<T> filled(List<T> rows, Predicate<T> empty) {
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
    List<String> wrong = new ImpossibleFacts(this).lines();
    if (!wrong.isEmpty()) {
      throw new Refused(String.join("\n", wrong));
    }
  }

  /** The words for a field, as the form has them. */
  public static String field(String name) {
    return Words.say("imagined-field." + name);
  }
}
