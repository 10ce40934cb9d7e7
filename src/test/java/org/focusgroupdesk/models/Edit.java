package org.focusgroupdesk.models;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edit of a model as Camunda Modeler saves it: a small patch, with a sentence on what was done,
 * and the lines with which the desk refuses it, if it does.
 */
public record Edit(String name, List<String> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/edits");
  private static final String REFUSED = "Refused: ";
  private static final String TARGET = "+++ b/";

  /** How far a hunk may have moved since the patch was made, in lines that differ around it. */
  private static final int FUZZ = 1;

  /** The edits of a folder. */
  public static List<Edit> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(Edit::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One edit, such as "lost/gate-deleted". */
  public static Edit named(String name) {
    return read(FOLDER.resolve(name + ".patch"));
  }

  private static Edit read(Path file) {
    try {
      return new Edit(
          file.getFileName().toString().replace(".patch", ""), Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file that is edited. */
  public String file() {
    return lines.stream()
        .filter(line -> line.startsWith(TARGET))
        .map(line -> line.substring(TARGET.length()))
        .findFirst()
        .orElseThrow();
  }

  /** What the desk has to say against it. */
  public List<String> refusals() {
    return lines.stream()
        .filter(line -> line.startsWith(REFUSED))
        .map(line -> line.substring(REFUSED.length()))
        .toList();
  }

  /** The file as it is after the edit. */
  public byte[] made() {
    try {
      List<String> before = Arrays.asList(Files.readString(Path.of(file())).split("\n", -1));
      Patch<String> patch =
          UnifiedDiffUtils.parseUnifiedDiff(
              lines.stream().dropWhile(line -> !line.startsWith("--- ")).toList());
      return String.join("\n", patch.applyFuzzy(before, FUZZ)).getBytes(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (PatchFailedException moved) {
      throw new AssertionError("The patch " + name + " must be made anew", moved);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
