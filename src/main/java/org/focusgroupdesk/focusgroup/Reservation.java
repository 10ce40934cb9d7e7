package org.focusgroupdesk.focusgroup;

import java.time.Instant;

/**
 * A study group that was asked whether it has a reservation against more time (FG-EXT-03).
 *
 * @param studyGroup SG13, TSAG, …
 * @param askedAt when it was asked
 * @param answer "reservation", "none", "withdrawn" or "silent"; null while it has not answered
 * @param remarks what it said; null if nothing
 * @param answeredAt when it said so last; null while it has not answered
 */
public record Reservation(
    String studyGroup, Instant askedAt, String answer, String remarks, Instant answeredAt) {

  /** Whether it has a reservation that is not withdrawn. */
  public boolean isOpen() {
    return "reservation".equals(answer);
  }
}
