package org.focusgroupdesk.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A meeting of a focus group.
 *
 * @param id its number, that of the run of the procedure
 * @param acronym the focus group
 * @param state its state: PLANNED, ANNOUNCED, LATE_NOTICE, OPEN, IPR_CALLED, HELD, …
 * @param first whether it is the group's first meeting (FG-ANN-02)
 * @param plan what is arranged
 * @param plannedOn Geneva date on which its present first day was fixed
 * @param postedOn Geneva date from which the public can see it; null while it is not posted
 * @param postedAs where it is posted; null if it never was
 * @param openedAt when it was opened; null before
 * @param presiding who presides; null before
 * @param patentPolicyCalled whether the patent-policy call was made (FG-IPR-02)
 * @param closedAt when it was closed; null before
 * @param ownTerms whether it claims to have adopted changed terms of reference (FG-TOR-13)
 * @param accommodated how requests of persons with disabilities were met (FG-PAR-06); may be empty
 * @param report its report
 */
public record GroupMeeting(
    long id,
    String acronym,
    String state,
    boolean first,
    MeetingPlan plan,
    LocalDate plannedOn,
    LocalDate postedOn,
    String postedAs,
    Instant openedAt,
    String presiding,
    boolean patentPolicyCalled,
    Instant closedAt,
    boolean ownTerms,
    String accommodated,
    MeetingReport report) {

  private static final Set<String> OFF = Set.of("CANCELLED", "WITHDRAWN", "ENDED_WITH_GROUP");

  /**
   * The report of a meeting.
   *
   * @param text what was done; empty before it is written
   * @param document where it is found; may be empty
   * @param liaisons liaison statements and documents shared with others (FG-WRK-07)
   * @param listShared whether the list of participants went to the participants (FG-PAR-05)
   * @param finalOn Geneva date on which it became final; null before
   */
  public record MeetingReport(
      String text, String document, String liaisons, boolean listShared, LocalDate finalOn) {}

  /** Whether it takes place, or took place: nobody cancelled it, and the group did not end. */
  public boolean isOn() {
    return closedAt != null || !OFF.contains(state);
  }

  /** Whether it was held. */
  public boolean isHeld() {
    return closedAt != null;
  }

  /** Whether it was held without the patent-policy call (flag IPR_MISSING of the procedure). */
  public boolean lacksPatentPolicyCall() {
    return isHeld() && !patentPolicyCalled;
  }
}
