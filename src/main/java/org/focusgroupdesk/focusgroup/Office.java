package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;

/**
 * A leading post of a focus group while somebody holds it, or held it.
 *
 * @param id its number
 * @param post "chair", "vice-chair", or "acting-chair": a vice-chair who presides without the title
 * @param leader who holds it
 * @param provisional whether it is held until the parent group confirms it (reading AMB-41)
 * @param appointedOn the Geneva date of the appointment
 * @param endedOn the Geneva date on which it ended; null while it is held
 * @param endedWhy why it ended; null while it is held
 */
public record Office(
    long id,
    String post,
    Leader leader,
    boolean provisional,
    LocalDate appointedOn,
    LocalDate endedOn,
    String endedWhy) {

  static final String CHAIR = "chair";
  static final String VICE_CHAIR = "vice-chair";
  static final String ACTING_CHAIR = "acting-chair";

  /** Whether somebody holds it now. */
  public boolean isHeld() {
    return endedOn == null;
  }

  boolean is(String other) {
    return post.equals(other);
  }
}
