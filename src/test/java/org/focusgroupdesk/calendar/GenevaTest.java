package org.focusgroupdesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenevaTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-28T22:59:59Z, 2024-02-28",
    "2024-02-28T23:00:00Z, 2024-02-29",
    "2024-02-29T23:00:00Z, 2024-03-01",
    "2025-07-01T21:59:59Z, 2025-07-01",
    "2025-07-01T22:00:00Z, 2025-07-02"
  })
  void a_date_is_the_date_in_geneva(Instant instant, LocalDate date) {
    assertThat(Geneva.dateOf(instant)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"2025-03-29, 24", "2025-03-30, 23", "2025-10-25, 24", "2025-10-26, 25"})
  void a_day_of_a_clock_change_is_shorter_or_longer(LocalDate day, int hours) {
    assertThat(Duration.between(Geneva.startOf(day), Geneva.startOf(day.plusDays(1))))
        .isEqualTo(Duration.ofHours(hours));
    assertThat(Geneva.dateOf(Geneva.startOf(day))).isEqualTo(day);
    assertThat(Geneva.dateOf(Geneva.endOf(day))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 9, 2024-11-29",
    "2024-08-31, 6, 2025-02-28",
    "2024-06-04, 12, 2025-06-04"
  })
  void a_lifetime_ends_on_the_last_day_of_a_shorter_month(
      LocalDate start, int months, LocalDate end) {
    assertThat(Geneva.endOfLifetime(start, months)).isEqualTo(end);
  }

  @Test
  void an_instant_is_stored_in_utc() {
    Instant instant = Instant.parse("2025-03-30T01:30:00Z");

    assertThat(Geneva.stored(instant).getOffset()).isEqualTo(ZoneOffset.UTC);
    assertThat(Geneva.stored(instant).toInstant()).isEqualTo(instant);
  }

  @Test
  void days_and_moments_are_said_in_words() {
    assertThat(Geneva.words(LocalDate.of(2024, 3, 4))).isEqualTo("Monday 4 March 2024");
    assertThat(Geneva.words(Instant.parse("2024-03-04T22:59:59Z")))
        .isEqualTo("Monday 4 March 2024, 23:59:59 Geneva time");
  }
}
