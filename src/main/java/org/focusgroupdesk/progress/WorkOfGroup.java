package org.focusgroupdesk.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.focusgroupdesk.progress.ReportContent.Output;
import org.focusgroupdesk.progress.ReportContent.PlannedMeeting;
import org.springframework.stereotype.Component;

/** What the desk knows of the work of a group, for its progress report. */
@Component
class WorkOfGroup {

  /** Meetings that were closed after one instant and not after the other, the earliest first. */
  List<HeldMeeting> heldBetween(String acronym, Instant after, Instant until) {
    return List.of();
  }

  /** Meetings that are to be held and open after a Geneva date, the earliest first. */
  List<PlannedMeeting> plannedAfter(String acronym, LocalDate day) {
    return List.of();
  }

  /** Deliverables of the group and how far each of them is. */
  List<Output> outputs(String acronym) {
    return List.of();
  }
}
