package org.focusgroupdesk.bench;

import java.util.ArrayList;
import java.util.List;

/** Measurements of one thing, in milliseconds. */
final class Samples {

  private static final double NANOS = 1e6;

  private final List<Double> millis = new ArrayList<>();

  /** Adds a measurement that was taken over several repetitions. */
  void addNanos(long nanos, int repetitions) {
    millis.add(nanos / NANOS / repetitions);
  }

  double median() {
    List<Double> sorted = millis.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
