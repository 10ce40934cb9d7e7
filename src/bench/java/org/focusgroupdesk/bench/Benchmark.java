package org.focusgroupdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;

/** Runs all comparisons, or those named, and prints them beside their limits. */
public final class Benchmark {

  private Benchmark() {}

  /**
   * Prints the table.
   *
   * @param names start, establishment, open-cases; none for all
   */
  public static void main(String[] names) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Map<String, Function<Path, List<Comparison>>> all =
        Map.of(
            "start", Start::compare,
            "establishment", Establishment::compare,
            "open-cases", OpenCases::compare);
    List<Comparison> results = new ArrayList<>();
    for (String name : names.length == 0 ? List.of("start", "establishment", "open-cases") : List.of(names)) {
      Path folder = Files.createTempDirectory("bench-" + name);
      results.addAll(all.get(name).apply(folder));
      deleteAll(folder);
    }
    System.out.println();
    System.out.println(Comparison.HEAD);
    results.forEach(System.out::println);
    System.out.println();
    System.exit(0);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
