package org.focusgroupdesk.calendar;

import java.time.LocalDate;

/**
 * A meeting of a study group or TSAG.
 *
 * @param id its number in the desk's calendar
 * @param group SG13, TSAG, …
 * @param label how people call it
 * @param firstDay first official day in the invitation, a Geneva date (reading AMB-06)
 * @param lastDay last day
 * @param place where; empty if not known
 * @param publishedDeadline the contribution deadline published for this very meeting, which wins
 *     over any counting (reading AMB-01); null if none was published
 * @param decides whether the group itself meets and decides, and not only its working parties
 * @param cancelled whether it was cancelled
 */
public record Meeting(
    long id,
    String group,
    String label,
    LocalDate firstDay,
    LocalDate lastDay,
    String place,
    LocalDate publishedDeadline,
    boolean decides,
    boolean cancelled) {

  /** "SG13 meeting of 4 to 15 March 2024" in the desk's words. */
  public String words() {
    return "%s meeting from %s to %s"
        .formatted(group, Geneva.words(firstDay), Geneva.words(lastDay));
  }
}
