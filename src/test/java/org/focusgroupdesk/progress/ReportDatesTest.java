package org.focusgroupdesk.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.Editions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a progress report is due. */
@DeskTest
class ReportDatesTest {

  private static final String OF_2016 = "A7_2016";
  private static final String OF_2024 = "A7_2024D";

  @Autowired private CaseDriver desk;
  @Autowired private RunningGroup groups;
  @Autowired private ReportDates dates;
  @Autowired private Editions editions;
  @Autowired private Meetings meetings;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void anEmptyCalendar() {
    desk.clear();
    desk.startAt(LocalDateTime.of(2024, 1, 15, 10, 0));
    groups.underEdition(OF_2016);
  }

  @AfterEach
  void clear() {
    desk.clear();
    ClockUtil.reset();
  }

  @ParameterizedTest
  @CsvSource({
    // Leap year, common year, over the turn of the year, a public holiday.
    "2024-03-12, 2024-02-29, 2024-02-29T22:59:59Z",
    "2025-03-12, 2025-02-28, 2025-02-28T22:59:59Z",
    "2025-01-06, 2024-12-25, 2024-12-25T22:59:59Z",
    // The clocks go forward on 31 March 2024 and back on 27 October 2024.
    "2024-04-08, 2024-03-27, 2024-03-27T22:59:59Z",
    "2024-04-12, 2024-03-31, 2024-03-31T21:59:59Z",
    "2024-11-04, 2024-10-23, 2024-10-23T21:59:59Z",
    "2024-11-08, 2024-10-27, 2024-10-27T22:59:59Z"
  })
  void twelve_calendar_days_before_the_meeting(LocalDate meeting, LocalDate due, Instant last) {
    desk.meeting("SG13", meeting, meeting.plusDays(4));
    for (String edition : List.of(OF_2016, OF_2024)) {
      groups.underEdition(edition);
      Deadline deadline = first(due.minusMonths(1)).orElseThrow();

      assertThat(deadline.lastDay()).isEqualTo(due);
      assertThat(deadline.lastInstant()).isEqualTo(last);
      assertThat(deadline.rule()).isEqualTo("FG-REP-01");
      assertThat(deadline.edition()).isEqualTo(edition);
      assertThat(deadline.meetingId()).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-31, 2024-02-29",
    "2024-08-31, 2025-02-28",
    "2024-08-30, 2025-02-28",
    "2024-02-29, 2024-08-29",
    "2024-04-30, 2024-10-30",
    "2024-09-30, 2025-03-30"
  })
  void six_months_end_with_a_shorter_month(LocalDate established, LocalDate due) {
    groups.underEdition(OF_2024);
    Deadline deadline = first(established).orElseThrow();

    assertThat(deadline.lastDay()).isEqualTo(due);
    assertThat(deadline.rule()).isEqualTo("FG-REP-02");
    assertThat(deadline.name()).isEqualTo("report");
    assertThat(deadline.meetingId()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-26, 2024-07-14, FG-REP-01",
    "2024-07-27, 2024-07-15, FG-REP-01",
    "2024-07-28, 2024-07-15, FG-REP-02"
  })
  void the_earlier_of_meeting_and_six_months(LocalDate meeting, LocalDate due, String rule) {
    groups.underEdition(OF_2024);
    desk.meeting("SG13", meeting, meeting.plusDays(4));
    Deadline deadline = first(LocalDate.of(2024, 1, 15)).orElseThrow();

    assertThat(deadline.lastDay()).isEqualTo(due);
    assertThat(deadline.rule()).isEqualTo(rule);
  }

  @Test
  void without_a_meeting_2016_asks_for_nothing() {
    assertThat(first(LocalDate.of(2024, 1, 15))).isEmpty();
    desk.meeting("SG17", LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 10));
    assertThat(first(LocalDate.of(2024, 1, 15))).isEmpty();
  }

  @Test
  void meetings_that_do_not_decide_or_are_cancelled_ask_for_nothing() {
    desk.meeting("SG13", LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 10));
    desk.meeting("SG13", LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 7));
    jdbc.sql("update parent_meeting set decides = false where first_day = '2024-05-06'").update();
    jdbc.sql("update parent_meeting set cancelled = true where first_day = '2024-06-03'").update();

    assertThat(first(LocalDate.of(2024, 1, 15))).isEmpty();
  }

  @Test
  void a_meeting_called_too_late_to_report_asks_for_nothing() {
    LocalDate opens = LocalDate.of(2024, 1, 26);
    meetings.add("SG13", "Special", opens, opens.plusDays(1), "Geneva", null);
    assertThat(first(LocalDate.of(2024, 1, 1))).isEmpty();

    meetings.add("SG13", "Extra", opens.plusDays(3), opens.plusDays(4), "Geneva", null);
    assertThat(first(LocalDate.of(2024, 1, 1)).orElseThrow().lastDay())
        .isEqualTo(LocalDate.of(2024, 1, 17));
  }

  @ParameterizedTest
  @CsvSource({
    // In time: from the day of the report. Late or missed: from the day it was due.
    "2024-07-01, false, 2025-01-01",
    "2024-08-20, true, 2025-01-15",
    ", false, 2025-01-15"
  })
  void a_late_report_does_not_shift_the_schedule(LocalDate received, boolean late, LocalDate due) {
    groups.underEdition(OF_2024);
    ProgressReport before = report(LocalDate.of(2024, 7, 15), null, received, late);

    assertThat(after(before).orElseThrow().lastDay()).isEqualTo(due);
  }

  @Test
  void the_next_report_is_for_a_meeting_nobody_has_reported_to() {
    desk.meeting("SG13", LocalDate.of(2024, 3, 12), LocalDate.of(2024, 3, 22));
    desk.meeting("SG13", LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 26));
    long march =
        jdbc.sql("select id from parent_meeting where first_day = '2024-03-12'")
            .query(Long.class)
            .single();
    ProgressReport before =
        report(LocalDate.of(2024, 2, 29), march, LocalDate.of(2024, 2, 20), false);
    assertThat(after(before).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 7, 3));

    jdbc.sql("update parent_meeting set first_day = '2024-05-13' where id = ?")
        .param(march)
        .update();
    assertThat(after(before).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 7, 3));
  }

  @Test
  void the_edition_is_the_one_in_force_on_the_due_date() {
    desk.meeting("SG13", LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 26));
    editions.startOn(OF_2024, LocalDate.of(2024, 7, 3));
    assertThat(first(LocalDate.of(2024, 1, 15)).orElseThrow().edition()).isEqualTo(OF_2024);

    editions.startOn(OF_2024, LocalDate.of(2024, 7, 4));
    assertThat(first(LocalDate.of(2024, 1, 15)).orElseThrow().edition()).isEqualTo(OF_2016);
  }

  @Test
  void six_months_count_only_if_the_2024_draft_is_in_force_when_they_are_over() {
    editions.startOn(OF_2024, LocalDate.of(2024, 7, 15));
    assertThat(first(LocalDate.of(2024, 1, 15)).orElseThrow().lastDay())
        .isEqualTo(LocalDate.of(2024, 7, 15));

    editions.startOn(OF_2024, LocalDate.of(2024, 7, 16));
    assertThat(first(LocalDate.of(2024, 1, 15))).isEmpty();
  }

  @Test
  void the_final_report_is_due_for_the_next_meeting_that_can_be_reached() {
    desk.meeting("SG13", LocalDate.of(2024, 3, 12), LocalDate.of(2024, 3, 22));
    desk.meeting("SG13", LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 26));

    assertThat(ofFinalReport(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(ofFinalReport(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 7, 3));
    groups.underEdition(OF_2024);
    assertThat(ofFinalReport(LocalDate.of(2024, 8, 31))).isEqualTo(LocalDate.of(2025, 2, 28));
  }

  @Test
  void the_reminder_is_a_fortnight_before() {
    desk.meeting("SG13", LocalDate.of(2024, 3, 12), LocalDate.of(2024, 3, 22));

    assertThat(dates.reminder("SG13", first(LocalDate.of(2024, 1, 15)).orElseThrow()))
        .isEqualTo(LocalDate.of(2024, 2, 15));
  }

  private Optional<Deadline> first(LocalDate established) {
    return dates.next("SG13", established, List.of());
  }

  private Optional<Deadline> after(ProgressReport before) {
    return dates.next("SG13", LocalDate.of(2024, 1, 15), List.of(before));
  }

  private LocalDate ofFinalReport(LocalDate today) {
    return dates.ofFinalReport("SG13", today).orElseThrow().lastDay();
  }

  private static ProgressReport report(
      LocalDate due, Long meeting, LocalDate received, boolean late) {
    return new ProgressReport(
        1,
        "FG-AN",
        1,
        false,
        due,
        "FG-REP-01",
        OF_2024,
        meeting,
        null,
        null,
        received == null ? null : Geneva.startOf(received),
        late,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
