package org.focusgroupdesk.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline, computed once. Task, timer, page, mail and gate all read this object.
 *
 * @param name what is due, for example "comment-period"
 * @param lastDay the last day on time, a Geneva date
 * @param rule id of the rule that sets it
 * @param clause the citation in the edition of the case
 * @param edition key of that edition
 * @param counted how it was counted, in words
 * @param meetingId the parent meeting it hangs on; null if it hangs on none
 */
public record Deadline(
    String name,
    LocalDate lastDay,
    String rule,
    String clause,
    String edition,
    String counted,
    Long meetingId) {

  /** The last instant on time: 23:59:59 Geneva time of the last day. */
  public Instant lastInstant() {
    return Geneva.endOf(lastDay);
  }

  /** The first instant after the deadline: 00:00 Geneva time of the next day. */
  public Instant over() {
    return Geneva.startOf(lastDay.plusDays(1));
  }

  /** Whether something that arrives at this instant is on time. */
  public boolean isMetBy(Instant arrival) {
    return !Geneva.dateOf(arrival).isAfter(lastDay);
  }

  /** Whether the deadline has passed at this instant. */
  public boolean isOver(Instant now) {
    return !isMetBy(now);
  }

  Deadline on(LocalDate otherDay, String howCounted, Long otherMeetingId) {
    return new Deadline(name, otherDay, rule, clause, edition, howCounted, otherMeetingId);
  }
}
