package org.focusgroupdesk.focusgroup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;

/**
 * One run of a procedure of a running group: a change of its terms of reference, a meeting, a
 * progress report, …
 *
 * @param id its number
 * @param acronym the focus group
 * @param kind key of the diagram it runs
 * @param edition key of the edition it was started under and keeps (reading AMB-57)
 * @param subject what it is about, in words
 * @param state state of the run
 * @param askedBy account of the person who started it, or "system"
 * @param askedRole the role in which that person acted
 * @param askedAt when it was started
 * @param meetingId the parent meeting it is on the agenda of; null if none is fixed
 * @param endedAt when it ended; null while it runs
 */
public record Procedure(
    long id,
    String acronym,
    String kind,
    String edition,
    String subject,
    String state,
    String askedBy,
    String askedRole,
    Instant askedAt,
    Long meetingId,
    Instant endedAt) {

  private static final Set<String> DRAFTED = Set.of("NEW", "REQUESTED");

  /** Whether the person who started it has not sent off the first form yet. */
  public boolean isDrafted() {
    return DRAFTED.contains(state);
  }

  /** The parent meeting it is on the agenda of, if fixed. */
  public Optional<Long> meeting() {
    return Optional.ofNullable(meetingId);
  }

  /** The same run, as if it had been started under another edition. */
  Procedure under(String otherEdition) {
    return new Procedure(
        id,
        acronym,
        kind,
        otherEdition,
        subject,
        state,
        askedBy,
        askedRole,
        askedAt,
        meetingId,
        endedAt);
  }

  /** A gate of this run. */
  public Gate gate(String name) {
    return new Gate(acronym, id, edition, name);
  }
}
