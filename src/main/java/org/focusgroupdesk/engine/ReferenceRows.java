package org.focusgroupdesk.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables that groups and demo accounts are made from. */
final class ReferenceRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReferenceRows() {}

  static List<CSVRecord> of(String file) {
    try (Reader text =
        new InputStreamReader(
            ReferenceRows.class.getResourceAsStream("/reference/" + file),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(text).getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
