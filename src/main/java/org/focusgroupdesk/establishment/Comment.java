package org.focusgroupdesk.establishment;

import java.time.Instant;

/**
 * A comment on a posted proposal.
 *
 * @param id its number
 * @param posting number of the posting it was made on
 * @param author the account
 * @param authorName the name of the person
 * @param category support, editorial, substantive or objection (reading AMB-10)
 * @param text what it says
 * @param receivedAt when it was received
 * @param late whether that was after the last day
 * @param blocking whether it blocks until it is resolved
 * @param proposed the solution proposed to the author in writing; null if none
 * @param proposedAt when
 * @param resolution author-confirmed, withdrawn, changed or author-silent (reading AMB-11); null
 *     while unresolved
 * @param proof what proves that
 */
public record Comment(
    long id,
    int posting,
    String author,
    String authorName,
    String category,
    String text,
    Instant receivedAt,
    boolean late,
    boolean blocking,
    String proposed,
    Instant proposedAt,
    String resolution,
    String proof) {

  /** The same comment, as another last day would have it. */
  Comment arrived(boolean afterLastDay) {
    return new Comment(
        id,
        posting,
        author,
        authorName,
        category,
        text,
        receivedAt,
        afterLastDay,
        blocking,
        proposed,
        proposedAt,
        resolution,
        proof);
  }

  /** Whether it stands in the way of a decision by the chair. */
  public boolean isUnresolved() {
    return blocking && !late && resolution == null;
  }
}
