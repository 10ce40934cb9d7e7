package org.focusgroupdesk.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a table must answer, read from {@code tables/<table>.csv}: inputs, an arrow, outputs. A line
 * without inputs is one more answer to the question above it.
 *
 * @param inputs what is asked; inputs left empty are not given
 * @param outputs the outputs of every row that must match
 */
record Example(Map<String, Object> inputs, List<Map<String, String>> outputs) {

  private static final Path FILES = Path.of("src/test/resources/tables");
  private static final String ARROW = "=>";

  static boolean existFor(String table) {
    return Files.exists(file(table));
  }

  static List<Example> of(String table) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader reader = Files.newBufferedReader(file(table))) {
      List<Example> examples = new ArrayList<>();
      for (CSVRecord line : format.parse(reader)) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        boolean answer = false;
        for (Map.Entry<String, String> cell : line.toMap().entrySet()) {
          if (cell.getKey().equals(ARROW)) {
            answer = true;
          } else if (answer) {
            outputs.put(cell.getKey(), cell.getValue());
          } else if (!cell.getValue().isEmpty()) {
            inputs.put(cell.getKey(), typed(cell.getValue()));
          }
        }
        if (inputs.isEmpty()) {
          examples.get(examples.size() - 1).outputs().add(outputs);
        } else {
          examples.add(new Example(inputs, new ArrayList<>(List.of(outputs))));
        }
      }
      return examples;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path file(String table) {
    return FILES.resolve(table + ".csv");
  }

  private static Object typed(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return text.matches("\\d+") ? (Object) Integer.valueOf(text) : text;
  }

  @Override
  public String toString() {
    return inputs.toString();
  }
}
