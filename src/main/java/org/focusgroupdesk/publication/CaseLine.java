package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** A case in a list. */
record CaseLine(
    String acronym,
    String title,
    String state,
    String decidingGroup,
    String parentGroup,
    String path,
    String chair,
    LocalDate establishedOn,
    LocalDate lifetimeEnd,
    OffsetDateTime closesAt,
    String outcomeReason,
    boolean posted,
    boolean onAgenda) {

  private static final Set<String> ENDED = Set.of("CLOSED", "TRACKING_ONLY");

  private static final Set<String> CLOSED =
      Set.of("NOT_ESTABLISHED", "WITHDRAWN", "ESTABLISHED", "ANNOUNCED");

  public boolean established() {
    return establishedOn != null;
  }

  /** Whether a group was closed. */
  public boolean ended() {
    return established() && ENDED.contains(state);
  }

  public boolean openForComment() {
    return state.equals("COMMENT_PERIOD") && closesAt != null;
  }

  /** Whether the procedure is over, with a group or without. */
  public boolean decided() {
    return established() || CLOSED.contains(state);
  }

  /**
   * Only what was posted or established is public; what is on a meeting's agenda is for members.
   */
  boolean isVisibleTo(Visitor visitor) {
    return posted || established() || visitor.signedIn() && onAgenda;
  }
}
