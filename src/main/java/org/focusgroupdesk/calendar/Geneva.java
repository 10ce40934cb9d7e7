package org.focusgroupdesk.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;

/** Geneva time, in which all of A.7's days are counted (readings AMB-02 to AMB-04). */
public final class Geneva {

  /** The zone of every local date of the desk. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm:ss", Locale.ENGLISH);

  private Geneva() {}

  /** The Geneva date of an instant. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The first instant of a Geneva date. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The last second of a Geneva date, 23:59:59. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minusSeconds(1);
  }

  /** The end of a lifetime of some months; the last day of a shorter month (reading AMB-05). */
  public static LocalDate endOfLifetime(LocalDate start, int months) {
    return start.plusMonths(months);
  }

  /** An instant as the database keeps it. */
  public static OffsetDateTime stored(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /**
   * The zone in which a meeting elsewhere counts its days.
   *
   * @param name for example "Asia/Tokyo"
   * @throws Refused if there is no such zone
   */
  public static ZoneId zoneElsewhere(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw new Refused(Words.say("meeting.time-zone"));
    }
  }

  /** A date in words: "Monday 4 March 2024". */
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /** An instant in words: "Monday 4 March 2024, 23:59:59 Geneva time". */
  public static String words(Instant instant) {
    return MOMENT.format(instant.atZone(ZONE)) + " Geneva time";
  }
}
