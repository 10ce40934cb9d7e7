package org.focusgroupdesk.thirdedition;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a folder of models that knows a fictitious third edition: what a modeler would add to the
 * tables and to the rulebook, and nothing else. It is like the edition of 2024 but for three
 * figures: 15 days for contributions, five supporters, eight weeks for comments.
 */
final class ThirdEdition {

  static final String KEY = "A7_2030X";
  static final String FOLDER = "target/third-edition";

  private static final String LIKE = "A7_2024D";
  private static final Pattern ROW =
      Pattern.compile("      <rule id=\"([^\"]+)\">.*?</rule>\\n", Pattern.DOTALL);
  private static final Pattern EDITION_CELL =
      Pattern.compile("<text>[^<]*\"" + LIKE + "\"[^<]*</text>");

  private ThirdEdition() {}

  /** What the third edition has in place of a figure of the second. */
  private record Figure(String table, String of, String output, String was, String is) {

    String in(String file, String row) {
      return file.equals(table + ".dmn")
              && row.contains(of)
              && row.contains(output + "\"><text>" + was)
          ? row.replace(
              output + "\"><text>" + was + "</text>", output + "\"><text>" + is + "</text>")
          : row;
    }
  }

  private static final List<Figure> FIGURES =
      List.of(
          new Figure(
              "deadlines",
              "\"contribution\"",
              "-out-2",
              "a1ContributionLeadDays + (if clearDays then 1 else 0)",
              "15"),
          new Figure("deadlines", "\"comment-period\"", "-out-2", "4", "8"),
          new Figure("supporter-threshold", LIKE, "-out-1", "4", "5"));

  /** Writes the folder anew. */
  static void write() throws IOException {
    Path folder = Path.of(FOLDER);
    for (String kept : List.of("processes", "forms")) {
      copy(Path.of(kept), folder.resolve(kept));
    }
    Path rulebook = Files.createDirectories(folder.resolve("rulebook"));
    Path own = Path.of("src/main/resources/rulebook");
    Files.writeString(
        rulebook.resolve("editions.csv"),
        Files.readString(own.resolve("editions.csv")) + KEY + ",A.7 (2030 fiction),\n");
    Files.writeString(
        rulebook.resolve("rules.csv"), ThirdColumn.added(own.resolve("rules.csv"), LIKE, KEY));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            String text = Files.readString(file);
            String name = file.getFileName().toString();
            Files.writeString(copy, name.endsWith(".dmn") ? withRows(name, text) : text);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The table with a further row for every one that holds under the second edition. */
  private static String withRows(String file, String table) {
    List<String> rows =
        ROW.matcher(table)
            .results()
            .filter(row -> EDITION_CELL.matcher(row.group()).find())
            .map(row -> further(file, row))
            .toList();
    return table.replace("    </decisionTable>", String.join("", rows) + "    </decisionTable>");
  }

  private static String further(String file, MatchResult row) {
    String text = row.group();
    for (Figure figure : FIGURES) {
      text = figure.in(file, text);
    }
    String id = row.group(1);
    return EDITION_CELL
        .matcher(text.replace("\"" + id, "\"" + id + "-further"))
        .replaceAll(Matcher.quoteReplacement("<text>\"" + KEY + "\"</text>"));
  }
}
