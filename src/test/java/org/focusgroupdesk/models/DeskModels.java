package org.focusgroupdesk.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models that the desk is delivered with. */
public final class DeskModels {

  private DeskModels() {}

  /** Their contents by name, as they are deployed. */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found =
        Stream.of("processes", "forms").map(Path::of).flatMap(DeskModels::in)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  private static Stream<Path> in(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
