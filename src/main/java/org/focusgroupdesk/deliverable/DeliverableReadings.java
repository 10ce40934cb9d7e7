package org.focusgroupdesk.deliverable;

import java.time.LocalDate;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What any edition makes of the deliverables handed over: whether they came in time. */
@Component
@Order(5)
public class DeliverableReadings implements ReadUnderEdition {

  private final Register register;
  private final Procedures procedures;
  private final Deliverables deliverables;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final GateTable gates;

  DeliverableReadings(
      Register register,
      Procedures procedures,
      Deliverables deliverables,
      Deadlines deadlines,
      Meetings meetings,
      GateTable gates) {
    this.register = register;
    this.procedures = procedures;
    this.deliverables = deliverables;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.gates = gates;
  }

  @Override
  public void read(String acronym, Readings readings) {
    boolean tsag = register.get(acronym).decidedByTsag();
    deliverables.of(acronym).stream()
        .filter(Deliverable::isHandedOver)
        .forEach(
            one ->
                procedures
                    .get(one.procedure())
                    .meeting()
                    .map(meetings::get)
                    .ifPresent(
                        meeting ->
                            handedOver(
                                one.td().number(),
                                meeting,
                                one.td().receivedOn(),
                                tsag,
                                readings)));
  }

  /**
   * Whether a TD was there in time for a meeting of the parent group.
   *
   * @param receivedOn the Geneva date on which TSB received it
   * @param tsag whether TSAG established the group
   */
  public void handedOver(
      String number, Meeting meeting, LocalDate receivedOn, boolean tsag, Readings readings) {
    Deadline due = deadlines.before(meeting, Deadlines.DELIVERABLE, readings.edition());
    boolean onTime = !receivedOn.isAfter(due.lastDay());
    gates
        .found(
            "deliverable-receipt",
            readings.edition(),
            tsag,
            "in-time",
            new CheckResult(
                onTime,
                Words.say(
                    onTime ? "deliverable.on-time" : "deliverable.late",
                    number,
                    Geneva.words(receivedOn),
                    Geneva.words(due.lastInstant()),
                    meeting.words()),
                due.lastDay(),
                false))
        .forEach(
            check ->
                readings.add(
                    Words.say("reading-part.deliverables"),
                    Words.say("reading.deliverable", number),
                    check));
  }
}
