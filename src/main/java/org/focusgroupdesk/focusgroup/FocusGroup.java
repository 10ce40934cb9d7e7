package org.focusgroupdesk.focusgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A focus group in the register, from the proposal on.
 *
 * @param acronym its business key, for example FG-AN
 * @param title its title
 * @param state the state of its procedure, a word of the state machines
 * @param edition key of the edition under which its establishment runs
 * @param decidingGroup the group that decides: SG13, TSAG, …
 * @param parentGroup the parent group, or the one proposed so far
 * @param parentNamed whether TSAG has named the parent
 * @param path MEETING or CORRESPONDENCE
 * @param proponent account of the member who proposed it
 * @param receivedAt when the proposal, or its last correction, was received
 * @param meetingId the meeting at which it is to be decided; null if none is fixed
 * @param leadStudyGroup the lead study group, "none" if there is stated to be none; null if nothing
 *     was stated
 * @param establishedOn the Geneva date of the establishment decision; null before
 * @param lifetimeEnd the last day of its lifetime; null before, or while the start is open
 * @param restricted whether only ITU-T members may take part
 */
public record FocusGroup(
    String acronym,
    String title,
    String state,
    String edition,
    String decidingGroup,
    String parentGroup,
    boolean parentNamed,
    String path,
    String proponent,
    Instant receivedAt,
    Long meetingId,
    String leadStudyGroup,
    LocalDate establishedOn,
    LocalDate lifetimeEnd,
    boolean restricted) {

  private static final Set<String> NOT_YET_RUNNING =
      Set.of("ESTABLISHED", "ANNOUNCED", "NOT_ESTABLISHED", "WITHDRAWN");

  /** The same group, as if its establishment ran under another edition. */
  public FocusGroup under(String otherEdition) {
    return new FocusGroup(
        acronym,
        title,
        state,
        otherEdition,
        decidingGroup,
        parentGroup,
        parentNamed,
        path,
        proponent,
        receivedAt,
        meetingId,
        leadStudyGroup,
        establishedOn,
        lifetimeEnd,
        restricted);
  }

  /** Whether it was established and announced, and has not been closed for good. */
  public boolean isRunning() {
    return !NOT_YET_RUNNING.contains(state) && establishedOn != null;
  }

  /** Whether TSAG decides. */
  public boolean decidedByTsag() {
    return decidingGroup.equals("TSAG");
  }

  /** The meeting at which it is to be decided, if fixed. */
  public Optional<Long> meeting() {
    return Optional.ofNullable(meetingId);
  }

  /** "Focus group FG-AN (Ambient networks)". */
  public String words() {
    return acronym + " (" + title + ")";
  }
}
