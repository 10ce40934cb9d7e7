package org.focusgroupdesk.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.deliverable.Deliverable;
import org.focusgroupdesk.deliverable.Deliverables;
import org.focusgroupdesk.meeting.HeldMeeting;
import org.focusgroupdesk.meeting.MeetingContribution;
import org.focusgroupdesk.meeting.MeetingOutput;
import org.focusgroupdesk.meeting.MeetingStore;
import org.focusgroupdesk.meeting.Participant;
import org.focusgroupdesk.progress.ReportContent.Output;
import org.focusgroupdesk.progress.ReportContent.PlannedMeeting;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the desk knows of the work of a group, for its progress report. */
@Component
class WorkOfGroup {

  private final MeetingStore meetings;
  private final Deliverables deliverables;

  WorkOfGroup(MeetingStore meetings, Deliverables deliverables) {
    this.meetings = meetings;
    this.deliverables = deliverables;
  }

  /** Meetings that were closed after one instant and not after the other, the earliest first. */
  List<ReportedMeeting> heldBetween(String acronym, Instant after, Instant until) {
    return meetings.heldBetween(acronym, LocalDate.EPOCH, Geneva.dateOf(until)).stream()
        .filter(held -> held.meeting().closedAt().isAfter(after))
        .filter(held -> !held.meeting().closedAt().isAfter(until))
        .map(WorkOfGroup::reported)
        .toList();
  }

  private static ReportedMeeting reported(HeldMeeting held) {
    return new ReportedMeeting(
        held.meeting().plan().label(),
        held.meeting().plan().firstDay(),
        held.meeting().plan().place(),
        held.attendees().stream().map(WorkOfGroup::inWords).toList(),
        held.contributions().stream().map(WorkOfGroup::inWords).toList(),
        held.outputs().stream().map(MeetingOutput::title).toList());
  }

  private static String inWords(Participant participant) {
    return "%s (%s)".formatted(participant.name(), participant.affiliation());
  }

  private static String inWords(MeetingContribution contribution) {
    return "%s: %s (%s)"
        .formatted(contribution.number(), contribution.title(), contribution.source());
  }

  /** Meetings that are to be held and open after a Geneva date, the earliest first. */
  List<PlannedMeeting> plannedAfter(String acronym, LocalDate day) {
    return meetings.plannedAfter(acronym, day).stream()
        .map(
            meeting ->
                new PlannedMeeting(
                    meeting.plan().label(), meeting.plan().firstDay(), meeting.plan().place()))
        .toList();
  }

  /** Deliverables of the group and how far each of them is. */
  List<Output> outputs(String acronym) {
    return deliverables.of(acronym).stream().map(WorkOfGroup::output).toList();
  }

  private static Output output(Deliverable deliverable) {
    return new Output(
        deliverable.plan().title(),
        Words.say("output-state." + deliverable.state()),
        deliverable.plan().targets());
  }
}
