package org.focusgroupdesk.coverage;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What has been walked since the run began, in every engine that was started. */
final class Walked {

  private static final Map<String, Set<String>> IDS = new ConcurrentHashMap<>();

  private Walked() {}

  static void record(String diagram, String element) {
    IDS.computeIfAbsent(diagram, name -> ConcurrentHashMap.newKeySet()).add(element);
  }

  static Set<String> in(String diagram) {
    return Set.copyOf(IDS.getOrDefault(diagram, Set.of()));
  }
}
