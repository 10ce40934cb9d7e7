package org.focusgroupdesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    // Winter, summer, the night before each clock change, the leap day.
    "2024-02-21, 2024-02-21T22:59:59Z, 2024-02-21T23:00:00Z",
    "2025-05-14, 2025-05-14T21:59:59Z, 2025-05-14T22:00:00Z",
    "2025-03-29, 2025-03-29T22:59:59Z, 2025-03-29T23:00:00Z",
    "2025-03-30, 2025-03-30T21:59:59Z, 2025-03-30T22:00:00Z",
    "2025-10-25, 2025-10-25T21:59:59Z, 2025-10-25T22:00:00Z",
    "2025-10-26, 2025-10-26T22:59:59Z, 2025-10-26T23:00:00Z",
    "2024-02-29, 2024-02-29T22:59:59Z, 2024-02-29T23:00:00Z",
    "2024-12-31, 2024-12-31T22:59:59Z, 2024-12-31T23:00:00Z"
  })
  void the_last_second_of_the_last_day_in_geneva_is_on_time(
      LocalDate lastDay, Instant last, Instant first) {
    Deadline deadline = on(lastDay);

    assertThat(deadline.lastInstant()).isEqualTo(last);
    assertThat(deadline.over()).isEqualTo(first);
    assertThat(deadline.isMetBy(last)).isTrue();
    assertThat(deadline.isMetBy(first.minusNanos(1))).isTrue();
    assertThat(deadline.isOver(last)).isFalse();
    assertThat(deadline.isMetBy(first)).isFalse();
    assertThat(deadline.isOver(first)).isTrue();
  }

  private static Deadline on(LocalDate lastDay) {
    return new Deadline(
        "contribution", lastDay, "FG-ESM-02", "A.7 (2016) 2.1.1.1", "A7_2016", "as counted", null);
  }
}
