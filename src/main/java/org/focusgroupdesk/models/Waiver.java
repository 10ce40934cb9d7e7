package org.focusgroupdesk.models;

import java.time.Instant;
import java.time.LocalDate;
import org.focusgroupdesk.calendar.Geneva;

/**
 * A deviation from a rule that a secretariat allows itself on purpose.
 *
 * @param rule id of the rule
 * @param reason why
 * @param who who answers for it
 * @param until the last Geneva day on which it holds
 * @param model key of the diagram, table or form; empty if it holds in all
 * @param element id of the element; empty if it holds for all
 */
public record Waiver(
    String rule, String reason, String who, LocalDate until, String model, String element) {

  /** Whether its last day has passed. */
  public boolean isOver(Instant now) {
    return Geneva.dateOf(now).isAfter(until);
  }

  boolean covers(Deviation deviation) {
    return deviation.rules().contains(rule)
        && (model.isEmpty() || model.equals(deviation.model()))
        && (element.isEmpty() || element.equals(deviation.element()));
  }
}
