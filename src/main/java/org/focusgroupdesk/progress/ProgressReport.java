package org.focusgroupdesk.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.focusgroupdesk.calendar.Geneva;

/**
 * A progress report of a focus group, from the day it is called for.
 *
 * @param procedure number of the run it is
 * @param acronym the focus group
 * @param number 1 for the first report of the group, and so on; one that never came keeps its own
 * @param finalReport whether it is the report after the end, on the time up to closure
 * @param dueOn the last day on time, a Geneva date; null while no meeting is in the calendar that
 *     it could be due for
 * @param dueRule the rule that sets that day: for a parent meeting, or after six months
 * @param edition key of the edition in force on the due date (reading AMB-57)
 * @param meetingId the parent meeting it is due for; null if the six months are over earlier
 * @param overdueAt when the due date passed without a report; null if it did not
 * @param periodFrom the day of the report before it, or of the establishment; null until lodged
 * @param receivedAt when TSB received it first (reading AMB-44); null until then
 * @param late whether it was received after the due date; it stays late
 * @param missing what TSB asked to be added when it last sent the report back; null if it never did
 * @param td number of the temporary document of the parent group; null until published
 * @param publishedAt when it was published; null until then
 * @param tsagInformedOn when the chair of the parent group informed TSAG; null until then
 * @param tsagInformedBy how TSAG was informed; null until then
 * @param silence what the chair of the parent group found when asked about two missed reports; null
 *     if not asked or not yet answered
 */
public record ProgressReport(
    long procedure,
    String acronym,
    int number,
    boolean finalReport,
    LocalDate dueOn,
    String dueRule,
    String edition,
    Long meetingId,
    Instant overdueAt,
    LocalDate periodFrom,
    Instant receivedAt,
    boolean late,
    String missing,
    String td,
    Instant publishedAt,
    LocalDate tsagInformedOn,
    String tsagInformedBy,
    String silence) {

  /** Whether its due date has passed and it has not come. */
  public boolean isMissed() {
    return overdueAt != null && receivedAt == null;
  }

  /** Whether TSB has received it. */
  public boolean isReceived() {
    return receivedAt != null;
  }

  /** The Geneva date of its receipt; null if it was not received. */
  public LocalDate receivedOn() {
    return receivedAt == null ? null : Geneva.dateOf(receivedAt);
  }

  /**
   * The day from which the next six months are counted: that of the report, but a late or missed
   * one does not shift the schedule.
   */
  LocalDate anchor() {
    return isReceived() && !late ? receivedOn() : dueOn;
  }
}
