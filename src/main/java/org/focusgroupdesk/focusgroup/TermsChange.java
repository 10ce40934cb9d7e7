package org.focusgroupdesk.focusgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of terms of reference that somebody asks for.
 *
 * @param procedure number of its run
 * @param initiative "contribution" of a member, "focus-group" through its chair, or "adopted" by
 *     the focus group itself
 * @param terms the text as it would be in force
 * @param reason why
 * @param otherGroups the other study groups that the new content touches
 * @param severalGroups whether it makes a group of one study group a group of several
 * @param lodgedAt when the written contribution was there; null while there is none
 * @param lodgedBy the account of the member who made it; null while there is none
 * @param document number of the contribution that backs the request of a focus group; null if none
 * @param tsagAnswer "agree" or "object"; null while TSAG is not asked or has not answered
 * @param tsagRemarks what TSAG added
 * @param outcomeReason the reason on record for the outcome; null if none
 */
public record TermsChange(
    long procedure,
    String initiative,
    TermsOfReference terms,
    String reason,
    List<String> otherGroups,
    boolean severalGroups,
    Instant lodgedAt,
    String lodgedBy,
    String document,
    String tsagAnswer,
    String tsagRemarks,
    String outcomeReason) {

  /** The parent agreed, or objected. */
  static final String AGREE = "agree";

  /** Whether TSAG agrees that the group is now one of several study groups. */
  boolean tsagAgrees() {
    return AGREE.equals(tsagAnswer);
  }

  /**
   * What was said with a study group that a change touches.
   *
   * @param id its number
   * @param studyGroup SG17, TSAG, …
   * @param askedOn the Geneva date on which it was asked
   * @param answer "agree", "disagree" or "remark"; "silent" if nothing came in time; null while
   *     open
   * @param remarks what was said
   * @param heldOn the Geneva date of the discussion; null while there was none
   * @param recordedBy the account that recorded it
   */
  public record Discussion(
      long id,
      String studyGroup,
      LocalDate askedOn,
      String answer,
      String remarks,
      LocalDate heldOn,
      String recordedBy) {

    /** No discussion took place in time. */
    static final String SILENT = "silent";

    boolean isOpen() {
      return answer == null;
    }

    /** Whether a discussion is on record, whatever came of it. */
    boolean isHeld() {
      return answer != null && !answer.equals(SILENT);
    }
  }

  /** The groups it touches with which no discussion is on record. */
  List<String> notHeard(List<Discussion> discussions) {
    return otherGroups.stream()
        .filter(
            group ->
                discussions.stream()
                    .noneMatch(held -> held.isHeld() && held.studyGroup().equals(group)))
        .toList();
  }

  /** The study groups whose last word is that they do not agree: reservations against more time. */
  List<String> against(List<Discussion> discussions) {
    Map<String, String> last = new LinkedHashMap<>();
    discussions.stream()
        .filter(Discussion::isHeld)
        .forEach(held -> last.put(held.studyGroup(), held.answer()));
    return last.keySet().stream().filter(group -> last.get(group).equals("disagree")).toList();
  }

  /** When the contribution was lodged, if it was. */
  Optional<Instant> lodged() {
    return Optional.ofNullable(lodgedAt);
  }
}
