package org.focusgroupdesk.establishment;

import java.time.Instant;

/**
 * Somebody asked, and what came back.
 *
 * @param id its number
 * @param purpose "affected" (FG-RTE-02), "lead" (FG-RTE-06) or "review" (FG-EBS-05, FG-EBT-04)
 * @param asked a group (SG17), or for a review the role, with the person where there is an account
 * @param askedAt when
 * @param answer what was answered; "silent" if nothing came in time; null while open
 * @param remarks what was added
 * @param answeredBy the account that answered
 * @param answeredAt when
 */
public record Consultation(
    long id,
    String purpose,
    String asked,
    Instant askedAt,
    String answer,
    String remarks,
    String answeredBy,
    Instant answeredAt) {

  /** An answer that says part of the topic is another group's. */
  static final String DOUBT = "doubt";

  /** No answer came in time; the attempt is on record (reading AMB-16). */
  static final String SILENT = "silent";

  boolean is(String otherPurpose, String other) {
    return purpose.equals(otherPurpose) && asked.equals(other);
  }

  boolean isReview() {
    return purpose.equals("review");
  }
}
