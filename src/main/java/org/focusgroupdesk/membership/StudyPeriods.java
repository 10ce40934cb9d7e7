package org.focusgroupdesk.membership;

import java.time.LocalDate;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The study periods of ITU-T, from one world assembly to the next. That of 2017-2020 went on until
 * the assembly that met in March 2022.
 */
@Component
public class StudyPeriods {

  private final TreeMap<LocalDate, String> byFirstDay = new TreeMap<>();

  StudyPeriods() {
    ReferenceTable.rows("study-periods.csv")
        .forEach(row -> byFirstDay.put(LocalDate.parse(row.get("first_day")), row.get("name")));
  }

  /** The study period of a Geneva date: "2022-2024"; the first one known for all days before. */
  public String of(LocalDate day) {
    return byFirstDay
        .floorEntry(day.isBefore(byFirstDay.firstKey()) ? byFirstDay.firstKey() : day)
        .getValue();
  }
}
