package org.focusgroupdesk.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;

/**
 * What is arranged for a meeting of a focus group.
 *
 * @param label what the group calls it: "3", "Letter A", "special session"
 * @param firstDay its first day, where it takes place
 * @param lastDay its last day
 * @param timeZone the zone of its days and hours, for example "Asia/Tokyo"
 * @param place city and country; may be empty for a meeting held online only
 * @param online whether it is held online only
 * @param host who invites
 * @param remote whether those who cannot come may take part from afar (FG-LOG-04)
 * @param electronic whether documents are handled electronically (FG-LOG-02)
 * @param accessible whether documents are there in accessible formats (FG-LOG-03)
 * @param accessibility how persons with disabilities can take part, in words
 * @param language working language or languages (FG-WRK-01)
 * @param papersUntil last day for contributions in the adopted timetable; null if none is adopted
 * @param announcement how the meeting is announced besides the website (FG-ANN-04)
 * @param parentAgreed whether the parent group agrees to what it has a say in
 */
public record MeetingPlan(
    String label,
    LocalDate firstDay,
    LocalDate lastDay,
    String timeZone,
    String place,
    boolean online,
    String host,
    boolean remote,
    boolean electronic,
    boolean accessible,
    String accessibility,
    String language,
    LocalDate papersUntil,
    String announcement,
    boolean parentAgreed) {

  private static final int LONGEST_MONTHS = 2;
  private static final int FARTHEST_YEARS = 5;

  /** Texts left empty are empty, never null; one day if no last day is given. */
  public MeetingPlan {
    lastDay = lastDay == null ? firstDay : lastDay;
    timeZone = timeZone == null ? Geneva.ZONE.getId() : timeZone;
    label = orEmpty(label);
    place = orEmpty(place);
    host = orEmpty(host);
    accessibility = orEmpty(accessibility);
    language = orEmpty(language);
    announcement = orEmpty(announcement);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** The zone in which its days begin and end; refuses one that does not exist. */
  public ZoneId zone() {
    return Geneva.zoneElsewhere(timeZone);
  }

  /** "3, Wednesday 10 April 2024 to Friday 12 April 2024, Geneva". */
  public String words() {
    return Words.say(
        "group-meeting.words", label, Geneva.words(firstDay), Geneva.words(lastDay), where());
  }

  /** The place, or that it is held online. */
  public String where() {
    return online || place.isEmpty() ? Words.say("group-meeting.online") : place;
  }

  /**
   * Refuses arrangements that make no sense.
   *
   * @param today the present Geneva date
   * @param announced the first day known so far, which may have come already; null for a new plan
   */
  void requireSensible(LocalDate today, LocalDate announced) {
    if (label.isEmpty() || firstDay == null) {
      throw new Refused(Words.say("group-meeting.incomplete"));
    }
    if (lastDay.isBefore(firstDay)) {
      throw new Refused(Words.say("meeting.ends-before-start"));
    }
    if (!firstDay.isAfter(today) && !firstDay.equals(announced)) {
      throw new Refused(Words.say("meeting.in-the-past", Geneva.words(firstDay)));
    }
    if (firstDay.isAfter(today.plusYears(FARTHEST_YEARS))
        || lastDay.isAfter(firstDay.plusMonths(LONGEST_MONTHS))) {
      throw new Refused(Words.say("meeting.dates-unlikely"));
    }
    if (!online && place.isEmpty()) {
      throw new Refused(Words.say("group-meeting.no-place"));
    }
    if (papersUntil != null && papersUntil.isAfter(lastDay)) {
      throw new Refused(Words.say("group-meeting.papers-after-end"));
    }
    zone();
  }
}
