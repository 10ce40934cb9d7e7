package org.focusgroupdesk.migration;

import java.util.List;

/**
 * What moving a case means for it.
 *
 * @param of the case
 * @param places where it waits
 * @param timers what it will do by itself, and when
 * @param obstacles why it cannot move, in plain words; empty if it can
 */
public record Outlook(
    RunningCase of, List<Place> places, List<TimerChange> timers, List<String> obstacles) {

  /** Whether the case can move. */
  public boolean canMove() {
    return obstacles.isEmpty();
  }
}
