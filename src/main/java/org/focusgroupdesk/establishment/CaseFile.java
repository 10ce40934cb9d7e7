package org.focusgroupdesk.establishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;

/**
 * Everything a gate may look at, read at the moment of the check.
 *
 * @param group the case in the register
 * @param proposal the proposal in its present wording
 * @param proponentAdmitted whether a member of the proponent's kind may propose to this group
 * @param supporters the supporters, counted for the present parent group
 * @param threshold how many supporters are needed, from how many countries
 * @param consultations who was asked, and what came back
 * @param reviewersNeeded the kinds of reviewers whom the edition and the deciding group ask for
 * @param openDoubts doubts about whose topic it is that nobody has withdrawn
 * @param comments the comments on the proposal as posted last
 * @param commentPeriod the deadline for comments, once posted and mailed
 * @param guidance the end of the lifetime that is generally expected, counted from today
 * @param meeting the meeting at which it is decided
 * @param declaration what the presiding chair declares; empty outside a meeting
 * @param now the moment
 */
record CaseFile(
    FocusGroup group,
    Proposal proposal,
    boolean proponentAdmitted,
    SupporterCount supporters,
    Threshold threshold,
    List<Consultation> consultations,
    List<String> reviewersNeeded,
    List<Doubt> openDoubts,
    List<Comment> comments,
    Optional<Deadline> commentPeriod,
    Guidance guidance,
    Optional<Meeting> meeting,
    Optional<Declaration> declaration,
    Instant now) {

  /**
   * Between which Geneva dates a lifetime generally ends (FG-TOR-11): guidance, not a limit.
   *
   * @param earliest the end of the shortest
   * @param latest the end of the longest
   */
  record Guidance(LocalDate earliest, LocalDate latest) {}

  /**
   * A row of the table "supporter-threshold".
   *
   * @param minimum how many supporters
   * @param distinctAmong ALL or SECTOR_MEMBER: who must come from different countries
   * @param softAmong who must at least, so that the gate is a soft one
   */
  record Threshold(int minimum, String distinctAmong, String softAmong) {}
}
