package org.focusgroupdesk.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.focusgroup.StudyGroupsConcerned;
import org.springframework.stereotype.Component;

/** What the desk knows of the time a progress report is about. */
@Component
class ReportBasis {

  private final Register register;
  private final ReportStore store;
  private final WorkOfGroup work;
  private final SupportLog log;
  private final StudyGroupsConcerned studyGroups;
  private final Clock clock;

  ReportBasis(
      Register register,
      ReportStore store,
      WorkOfGroup work,
      SupportLog log,
      StudyGroupsConcerned studyGroups,
      Clock clock) {
    this.register = register;
    this.store = store;
    this.work = work;
    this.log = log;
    this.studyGroups = studyGroups;
    this.clock = clock;
  }

  /**
   * What a report can rely on.
   *
   * @param from the day of the report before it, or of the establishment, a Geneva date
   * @param held meetings held since then
   * @param offers funding offered since then
   * @param arrangements support between meetings arranged since then
   */
  record Basis(
      LocalDate from,
      List<ReportedMeeting> held,
      List<SupportEntry> offers,
      List<SupportEntry> arrangements) {}

  /** From the last report that was received before this one until its receipt, or until now. */
  Basis of(ProgressReport report) {
    String acronym = report.acronym();
    Optional<ProgressReport> last =
        store.of(acronym).stream()
            .filter(other -> other.number() != report.number() && other.isReceived())
            .filter(
                other -> !report.isReceived() || other.receivedAt().isBefore(report.receivedAt()))
            .max(Comparator.comparing(ProgressReport::receivedAt));
    LocalDate from =
        last.map(ProgressReport::receivedOn).orElseGet(() -> register.get(acronym).establishedOn());
    Instant after = last.map(ProgressReport::receivedAt).orElse(Geneva.startOf(from));
    Instant until = report.isReceived() ? report.receivedAt() : clock.instant();
    return new Basis(
        from,
        work.heldBetween(acronym, after, until),
        log.since(acronym, SupportEntry.OFFER, from),
        log.since(acronym, SupportEntry.ARRANGEMENT, from));
  }

  /** Study groups that are on record as concerned by a group, and get a copy (FG-REP-03). */
  List<String> concerned(FocusGroup group) {
    Set<String> groups = new TreeSet<>(studyGroups.of(group));
    if (group.leadStudyGroup() != null && !group.leadStudyGroup().equals("none")) {
      groups.add(group.leadStudyGroup());
    }
    groups.remove(group.parentGroup());
    return List.copyOf(groups);
  }
}
