package org.focusgroupdesk.migration;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Where a running case stands.
 *
 * @param steps the element each waiting activity instance belongs to
 * @param timers what it does by itself
 * @param events what it listens to
 */
record Standing(Map<String, String> steps, List<Timer> timers, List<Event> events) {

  /**
   * A timer.
   *
   * @param job what the engine calls it
   * @param element the element of the diagram
   * @param due when it fires
   */
  record Timer(String job, String element, Instant due) {}

  /**
   * An event that is listened to.
   *
   * @param subscription what the engine calls it
   * @param element the element of the diagram
   */
  record Event(String subscription, String element) {}
}
