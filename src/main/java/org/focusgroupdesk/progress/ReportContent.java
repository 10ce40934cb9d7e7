package org.focusgroupdesk.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * What a progress report says (clause 11 p2 of 2016, 3.6 p2 of 2024). What was left empty is null,
 * an empty list, or not stated.
 *
 * @param workPlan updated work plan
 * @param plannedMeetings timetable of planned meetings
 * @param noMeetings whether it is stated that no meeting is planned
 * @param status status of the work against the work plan
 * @param outputs outputs, each with the study groups it is meant for
 * @param noOutputs whether it is stated that there is no output yet
 * @param contributions summary of the contributions considered
 * @param attendance who attended meetings of which the desk has no list
 * @param funding funding given to the group
 * @param noFunding whether it is stated that no funding was given
 * @param support support between meetings and how it is financed
 * @param copies study groups that get a copy
 * @param language language of the report: en, fr, …
 */
public record ReportContent(
    String workPlan,
    List<PlannedMeeting> plannedMeetings,
    boolean noMeetings,
    String status,
    List<Output> outputs,
    boolean noOutputs,
    String contributions,
    List<Attendance> attendance,
    String funding,
    boolean noFunding,
    String support,
    List<String> copies,
    String language) {

  /** The same without who attended: participants are never public (reading AMB-49). */
  public ReportContent withoutAttendees() {
    return new ReportContent(
        workPlan,
        plannedMeetings,
        noMeetings,
        status,
        outputs,
        noOutputs,
        contributions,
        List.of(),
        funding,
        noFunding,
        support,
        copies,
        language);
  }

  /** A meeting the group plans. */
  public record PlannedMeeting(String label, LocalDate firstDay, String place) {}

  /**
   * An output of the group.
   *
   * @param title its title
   * @param status how far it is
   * @param targets the study groups it is meant for
   */
  public record Output(String title, String status, List<String> targets) {

    /** No list is an empty list. */
    public Output {
      targets = targets == null ? List.of() : List.copyOf(targets);
    }
  }

  /**
   * Who attended a meeting.
   *
   * @param label how the group calls the meeting
   * @param firstDay its first day, a Geneva date
   * @param attendees names; null if not given
   */
  public record Attendance(String label, LocalDate firstDay, String attendees) {}
}
