package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.focusgroupdesk.focusgroup.Procedure;

/** What notices about a case are written from. */
record NoticeFacts(
    String acronym,
    String title,
    String edition,
    String decidingGroup,
    String parentGroup,
    String establishedBy,
    String leadStudyGroup,
    String path,
    LocalDate establishedOn,
    LocalDate lifetimeEnd,
    String reason,
    boolean posted,
    List<String> otherGroups,
    List<String> leaders,
    String firstMeeting,
    DueDate nextDeadline,
    long procedure,
    String run) {

  /**
   * The same facts for a notice about a run of a procedure, under the edition of that run.
   *
   * @param due the next deadline of the run; null if it has none
   */
  NoticeFacts about(Procedure procedure, DueDate due) {
    return new NoticeFacts(
        acronym,
        title,
        procedure.edition(),
        decidingGroup,
        parentGroup,
        establishedBy,
        leadStudyGroup,
        path,
        establishedOn,
        lifetimeEnd,
        reason,
        posted,
        otherGroups,
        leaders,
        firstMeeting,
        due,
        procedure.id(),
        procedure.subject());
  }

  /** The same facts with something said about the group that is no run. */
  NoticeFacts saying(String words) {
    return new NoticeFacts(
        acronym,
        title,
        edition,
        decidingGroup,
        parentGroup,
        establishedBy,
        leadStudyGroup,
        path,
        establishedOn,
        lifetimeEnd,
        reason,
        posted,
        otherGroups,
        leaders,
        firstMeeting,
        nextDeadline,
        procedure,
        words);
  }

  /** A deadline that is still ahead. */
  record DueDate(
      String name, OffsetDateTime lastInstant, String rule, String clause, String counted) {}

  /** Whether a lead study group is on record; "none" states that there is none. */
  boolean hasLeadStudyGroup() {
    return leadStudyGroup != null && !leadStudyGroup.equals("none");
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }

  static String kindOf(String group) {
    return group.equals("TSAG") ? "TSAG" : "SG";
  }
}
