package org.focusgroupdesk.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty calendar: the known meetings of study groups and TSAG, and in the demonstration
 * some coming ones that are made up and say so.
 */
@Component
@Order(0)
class ReferenceMeetings implements ApplicationRunner {

  private final JdbcTemplate jdbc;
  private final Environment environment;

  ReferenceMeetings(JdbcTemplate jdbc, Environment environment) {
    this.jdbc = jdbc;
    this.environment = environment;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    Integer known = jdbc.queryForObject("select count(*) from parent_meeting", Integer.class);
    if (known != null && known > 0) {
      return;
    }
    load("/reference/meetings.csv");
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      load("/reference/demo-meetings.csv");
    }
  }

  private void load(String file) {
    List<Object[]> rows =
        read(file).stream()
            .map(
                row ->
                    new Object[] {
                      row.get("group_id"),
                      row.get("label"),
                      LocalDate.parse(row.get("first_day")),
                      LocalDate.parse(row.get("last_day")),
                      row.get("place"),
                      row.get("decides").equals("yes")
                    })
            .toList();
    jdbc.batchUpdate(
        """
        insert into parent_meeting
          (group_id, label, first_day, last_day, place, decides, cancelled)
        values (?, ?, ?, ?, ?, ?, false)""",
        rows);
  }

  private static List<CSVRecord> read(String file) {
    try (Reader reader =
        new InputStreamReader(
            ReferenceMeetings.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
