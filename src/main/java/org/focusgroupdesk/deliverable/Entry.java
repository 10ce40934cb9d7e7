package org.focusgroupdesk.deliverable;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What became of a deliverable (FG-APX-08).
 *
 * @param what "recommendation", "informative", "work-item", "gap-analysis", "liaison", "other" or
 *     "no-action"
 * @param studyGroup the study group concerned; null for no action
 * @param designation the text or work item; null for no action
 * @param on the Geneva date of approval, agreement or other use
 * @param remarks null if there are none
 */
public record Entry(
    String what, String studyGroup, String designation, LocalDate on, String remarks) {

  /** The same text of a study group, whatever the spelling, has the same name. */
  String text() {
    return studyGroup + " " + designation.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
