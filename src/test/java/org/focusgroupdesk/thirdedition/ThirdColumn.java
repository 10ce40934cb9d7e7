package org.focusgroupdesk.thirdedition;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Adds a column of clauses for a further edition to the rules. */
final class ThirdColumn {

  private ThirdColumn() {}

  static String added(Path rules, String like, String key) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = Files.newBufferedReader(rules);
        CSVParser parser =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      List<String> header = new ArrayList<>(parser.getHeaderNames());
      header.add(key);
      printer.printRecord(header);
      for (CSVRecord row : parser) {
        List<String> cells = new ArrayList<>(row.toList());
        cells.add(row.get(like));
        printer.printRecord(cells);
      }
    }
    return text.toString();
  }
}
