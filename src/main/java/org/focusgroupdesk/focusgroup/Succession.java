package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;

/**
 * A leader who cannot serve any more, and what becomes of the post.
 *
 * @param procedure number of the run
 * @param officeId number of the post in question
 * @param saidBy who says so
 * @param reason why
 * @param unableFrom from which Geneva date on
 * @param actingId number of the post of who presides meanwhile; null if nobody does
 * @param canGoOn whether the parent group says that the focus group can go on without a chair; null
 *     while it has not been asked
 * @param successorId number of the candidate whom the meeting appointed; null before
 */
public record Succession(
    long procedure,
    long officeId,
    String saidBy,
    String reason,
    LocalDate unableFrom,
    Long actingId,
    Boolean canGoOn,
    Long successorId) {

  /**
   * Somebody who might follow a chair.
   *
   * @param id its number
   * @param officeId number of the post of vice-chair; null for a nominee
   * @param leader the person
   * @param nominatedBy who nominated; null for a vice-chair
   * @param willing whether the person is ready to serve as chair
   */
  public record Candidate(
      long id, Long officeId, Leader leader, String nominatedBy, boolean willing) {

    boolean isViceChair() {
      return officeId != null;
    }
  }
}
