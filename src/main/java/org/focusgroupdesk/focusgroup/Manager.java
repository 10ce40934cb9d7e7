package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;

/**
 * Somebody in the further management of a focus group, whom the group itself named (FG-LDR-02).
 *
 * @param id its number
 * @param name the person
 * @param post what the group calls the post: chair of working group 1, editor, …
 * @param affiliation the member or organization the person comes from
 * @param experience experience with texts of ITU-T; empty if nothing is said about it
 * @param namedOn the Geneva date on which it was recorded
 * @param endedOn the Geneva date on which it ended; null while it is held
 */
public record Manager(
    long id,
    String name,
    String post,
    String affiliation,
    String experience,
    LocalDate namedOn,
    LocalDate endedOn) {

  /** Whether the post is held now. */
  public boolean isHeld() {
    return endedOn == null;
  }
}
