package org.focusgroupdesk.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.focusgroupdesk.calendar.Geneva;
import org.springframework.stereotype.Component;

/** Says dates as people in Geneva read them; every time of day is followed by "Geneva time". */
@Component
class GenevaWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

  private static final DateTimeFormatter MINUTE_WITH_OFFSET =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm\u00a0xxx", Locale.ENGLISH);
  private static final DateTimeFormatter SECOND_WITH_OFFSET =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss\u00a0xxx", Locale.ENGLISH);

  private final Clock clock;

  GenevaWords(Clock clock) {
    this.clock = clock;
  }

  /** {@code 4 March 2024}. */
  public String date(LocalDate date) {
    return date == null ? "" : DAY.format(date);
  }

  /** {@code Monday 4 March 2024}. */
  public String weekday(LocalDate date) {
    return date == null ? "" : WEEKDAY.format(date);
  }

  /** The Geneva day of an instant. */
  public String dayOf(OffsetDateTime at) {
    return at == null ? "" : DAY.format(inGeneva(at));
  }

  /** {@code 4 March 2024, 09:30 Geneva time}. */
  public String minute(OffsetDateTime at) {
    return at == null ? "" : MINUTE.format(inGeneva(at)) + " Geneva time";
  }

  /** {@code Monday 4 March 2024, 23:59:59 Geneva time}: for instants that end something. */
  public String second(OffsetDateTime at) {
    return at == null ? "" : SECOND.format(inGeneva(at)) + " Geneva time";
  }

  /** {@code 4 March 2024, 09:30 +01:00}: for readers elsewhere. */
  public String minuteWithOffset(OffsetDateTime at) {
    return at == null ? "" : MINUTE_WITH_OFFSET.format(inGeneva(at));
  }

  /** {@code Monday 4 March 2024, 23:59:59 +01:00}: for readers elsewhere. */
  public String secondWithOffset(OffsetDateTime at) {
    return at == null ? "" : SECOND_WITH_OFFSET.format(inGeneva(at));
  }

  /** {@code 4 to 15 March 2024}, as short as it can be said. */
  public String period(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(first);
    }
    if (first.getYear() != last.getYear()) {
      return date(first) + " to " + date(last);
    }
    if (first.getMonth() != last.getMonth()) {
      return first.format(DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH))
          + " to "
          + date(last);
    }
    return first.getDayOfMonth() + " to " + date(last);
  }

  /** {@code 12 days left}, {@code Last day today} or {@code Over}. */
  public String timeLeft(OffsetDateTime at) {
    if (isPast(at)) {
      return "Over";
    }
    long days = ChronoUnit.DAYS.between(today(), inGeneva(at).toLocalDate());
    if (days == 0) {
      return "Last day today";
    }
    return days == 1 ? "1 day left" : days + " days left";
  }

  /** Whether the instant is over. */
  public boolean isPast(OffsetDateTime at) {
    return at.toInstant().isBefore(clock.instant());
  }

  /** Machine-readable form for the {@code datetime} attribute. */
  public String iso(OffsetDateTime at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inGeneva(at).toOffsetDateTime());
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Geneva.ZONE));
  }

  OffsetDateTime now() {
    return ZonedDateTime.now(clock.withZone(Geneva.ZONE)).toOffsetDateTime();
  }

  private static ZonedDateTime inGeneva(OffsetDateTime at) {
    return at.atZoneSameInstant(Geneva.ZONE);
  }
}
