package org.focusgroupdesk.focusgroup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for more time, and what the parent group made of it.
 *
 * @param procedure number of the run
 * @param state state of the run
 * @param lodgedAt when it was lodged
 * @param madeAs "contribution", or "report" if the group asks in a progress report (reading AMB-35)
 * @param document number of that document
 * @param backedBy number of the contribution that backs a request in a report; null if none
 * @param reason why more time is needed
 * @param oldEnd last day of the lifetime when it was lodged, a Geneva date
 * @param askedEnd last day asked for
 * @param scope the wider scope asked for with it; null if none
 * @param scopeChange number of the run that changes the scope; null if none
 * @param termsVersion version of the terms of reference that other groups were shown; null if
 *     nobody was asked
 * @param result "extend", "against" or "no-consensus"; null until declared
 * @param decidedOn the Geneva date of the decision; null until declared
 * @param newEnd last day as granted; null unless agreed
 */
public record Extension(
    long procedure,
    String state,
    Instant lodgedAt,
    String madeAs,
    String document,
    String backedBy,
    String reason,
    LocalDate oldEnd,
    LocalDate askedEnd,
    String scope,
    Long scopeChange,
    Integer termsVersion,
    String result,
    LocalDate decidedOn,
    LocalDate newEnd) {

  /** Whether it is brought as a written contribution, or backed by one (FG-EXT-05). */
  public boolean isContribution() {
    return madeAs.equals("contribution") || backedBy != null;
  }
}
