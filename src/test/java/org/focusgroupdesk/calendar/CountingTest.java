package org.focusgroupdesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest
  @CsvSource({
    // A contribution, twelve days before the meeting: in a leap year, in a common year.
    "12, days, before, 2024-03-04, 2024-02-21",
    "12, days, before, 2024-03-12, 2024-02-29",
    "12, days, before, 2025-03-12, 2025-02-28",
    "12, days, before, 2025-05-26, 2025-05-14",
    "13, days, before, 2024-03-04, 2024-02-20",
    "12, days, before, 2025-01-06, 2024-12-25",
    "14, days, after, 2024-12-24, 2025-01-07",
    "0, days, after, 2024-02-29, 2024-02-29",
    // Weeks, over the leap day and over both clock changes.
    "4, weeks, after, 2025-02-03, 2025-03-03",
    "4, weeks, after, 2024-02-01, 2024-02-29",
    "4, weeks, after, 2023-02-01, 2023-03-01",
    "4, weeks, after, 2025-03-10, 2025-04-07",
    "4, weeks, after, 2025-10-13, 2025-11-10",
    "4, weeks, before, 2024-03-18, 2024-02-19",
    "4, weeks, before, 2025-03-18, 2025-02-18",
    "6, weeks, before, 2024-04-10, 2024-02-28",
    "6, weeks, before, 2025-04-10, 2025-02-27",
    // Months end on the last day of a shorter month.
    "9, months, after, 2024-02-29, 2024-11-29",
    "12, months, after, 2024-02-29, 2025-02-28",
    "12, months, after, 2023-02-28, 2024-02-28",
    "9, months, after, 2024-05-31, 2025-02-28",
    "6, months, after, 2024-08-31, 2025-02-28",
    "6, months, after, 2023-08-31, 2024-02-29",
    "3, months, after, 2025-03-15, 2025-06-15"
  })
  void counts_whole_days(
      int amount, String unit, String direction, LocalDate anchor, LocalDate expected) {
    assertThat(counting(amount, unit, direction).from(anchor)).isEqualTo(expected);
  }

  @Test
  void says_how_it_was_counted() {
    assertThat(
            counting(12, "days", "before")
                .inWords(LocalDate.of(2024, 3, 4), "the first day of the meeting"))
        .isEqualTo("12 days before the first day of the meeting (Monday 4 March 2024)");
  }

  private static Counting counting(int amount, String unit, String direction) {
    return Counting.of(
        Map.of("rule", "FG-ESM-02", "amount", amount, "unit", unit, "direction", direction));
  }
}
