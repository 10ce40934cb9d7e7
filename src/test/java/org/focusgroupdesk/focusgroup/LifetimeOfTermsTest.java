package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How terms of reference say when a lifetime ends. */
class LifetimeOfTermsTest {

  private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 9, 2024-11-29",
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 48, 2028-02-29",
    "2023-02-28, 12, 2024-02-28",
    "2024-05-31, 9, 2025-02-28",
    "2023-05-31, 9, 2024-02-29",
    "2024-08-31, 1, 2024-09-30",
    "2024-12-31, 2, 2025-02-28",
    "2024-06-30, 12, 2025-06-30",
    "2025-03-15, 3, 2025-06-15"
  })
  void months_end_on_the_same_day_or_the_last_day_of_a_shorter_month(
      LocalDate start, int months, LocalDate end) throws Exception {
    assertThat(terms("{\"lifetimeMonths\": %d}".formatted(months)).endFrom(start)).contains(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-15, 2025-03-15T22:59:59Z",
    "2025-06-30, 2025-06-30T21:59:59Z",
    "2025-03-29, 2025-03-29T22:59:59Z",
    "2025-03-30, 2025-03-30T21:59:59Z",
    "2025-10-25, 2025-10-25T21:59:59Z",
    "2025-10-26, 2025-10-26T22:59:59Z"
  })
  void the_last_instant_is_a_second_before_midnight_in_geneva(LocalDate day, String instant) {
    Deadline end = new Deadline("lifetime", day, "FG-TOR-05", "", "A7_2016", "", null);

    assertThat(end.lastInstant()).isEqualTo(instant);
    assertThat(end.over()).isEqualTo(Geneva.startOf(day.plusDays(1)));
  }

  @Test
  void terms_written_before_there_was_a_choice_give_months_or_nothing() throws Exception {
    assertThat(terms("{\"lifetimeMonths\": 12, \"startsWith\": \"decision\"}").endGiven())
        .isEqualTo("months");
    assertThat(terms("{\"startsWith\": \"first-meeting\"}").endGiven()).isEqualTo("none");
    assertThat(terms("{\"startsWith\": \"first-meeting\"}").startsWithFirstMeeting()).isTrue();
    assertThat(TermsOfReference.EMPTY.endFrom(LocalDate.of(2024, 3, 15))).isEmpty();
  }

  @Test
  void a_date_or_a_meeting_counts_whatever_months_are_left_in_the_form() throws Exception {
    TermsOfReference date =
        terms(
            "{\"lifetimeMonths\": 12, \"lifetimeEnds\": \"date\", \"lifetimeDate\": \"2026-01-31\"}");
    assertThat(date.endGiven()).isEqualTo("date");
    assertThat(date.endFrom(LocalDate.of(2024, 3, 15))).contains(LocalDate.of(2026, 1, 31));
    TermsOfReference meeting =
        terms("{\"lifetimeEnds\": \"meeting\", \"lifetimeMeeting\": \"2025-03-03\"}");
    assertThat(meeting.endFrom(LocalDate.of(2024, 3, 15))).contains(LocalDate.of(2025, 3, 3));
  }

  @Test
  void an_extension_changes_the_end_and_nothing_else() throws Exception {
    TermsOfReference extended =
        terms("{\"scope\": \"Networks\", \"lifetimeMonths\": 12}")
            .endingOn(LocalDate.of(2025, 6, 15));

    assertThat(extended.items()).containsEntry("tor.scope", "Networks");
    assertThat(extended.endGiven()).isEqualTo("date");
    assertThat(JSON.readValue(JSON.writeValueAsString(extended), TermsOfReference.class))
        .isEqualTo(extended);
  }

  private static TermsOfReference terms(String json) throws Exception {
    return JSON.readValue(json, TermsOfReference.class);
  }
}
