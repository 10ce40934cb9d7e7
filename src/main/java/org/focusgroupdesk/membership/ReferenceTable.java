package org.focusgroupdesk.membership;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of the reference data. */
final class ReferenceTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReferenceTable() {}

  static List<CSVRecord> rows(String file) {
    try (Reader text =
        new InputStreamReader(
            ReferenceTable.class.getResourceAsStream("/reference/" + file),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(text).getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
