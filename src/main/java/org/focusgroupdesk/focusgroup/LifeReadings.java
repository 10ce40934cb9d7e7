package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What any edition makes of the leaders, the lifetime, requests for more time and changes of the
 * terms of reference of a group.
 */
@Component
@Order(2)
public class LifeReadings implements ReadUnderEdition {

  private final Register register;
  private final TermsOfReferenceVersions versions;
  private final Offices offices;
  private final LeaderChecks leaderChecks;
  private final LifetimeEnds ends;
  private final ExtensionStore requests;
  private final ExtensionDecisions decisions;
  private final TermsChanges changes;
  private final TermsGate termsGate;
  private final Procedures procedures;
  private final Deadlines deadlines;
  private final Meetings meetings;
  private final RuleTables tables;

  LifeReadings(
      Register register,
      TermsOfReferenceVersions versions,
      Offices offices,
      LeaderChecks leaderChecks,
      LifetimeEnds ends,
      ExtensionStore requests,
      ExtensionDecisions decisions,
      TermsChanges changes,
      TermsGate termsGate,
      Procedures procedures,
      Deadlines deadlines,
      Meetings meetings,
      RuleTables tables) {
    this.register = register;
    this.versions = versions;
    this.offices = offices;
    this.leaderChecks = leaderChecks;
    this.ends = ends;
    this.requests = requests;
    this.decisions = decisions;
    this.changes = changes;
    this.termsGate = termsGate;
    this.procedures = procedures;
    this.deadlines = deadlines;
    this.meetings = meetings;
    this.tables = tables;
  }

  @Override
  public void read(String acronym, Readings readings) {
    FocusGroup group = register.get(acronym);
    if (group.establishedOn() == null) {
      return;
    }
    leaders(offices.of(group.acronym()), readings);
    FocusGroup under = group.under(readings.edition());
    ends.count(under, versions.inForce(group.acronym()), readings.edition())
        .ifPresent(end -> lifetime(end, readings));
    for (Extension request : requests.of(group.acronym())) {
      moreTime(request.document(), request.scope() != null, readings);
      dates(request, group, readings);
      if (request.result() != null) {
        decision(request, readings);
      }
    }
    procedures.of(group.acronym()).forEach(run -> change(run, under, readings));
  }

  /** Who may lead, and how many. */
  public void leaders(List<Office> held, Readings readings) {
    for (Office office : held) {
      if (office.is(Office.ACTING_CHAIR)) {
        continue;
      }
      String who =
          Words.say("reading.leader", office.leader().name(), Words.say("post." + office.post()));
      readings.add(
          part("leaders"),
          who,
          leaderChecks.eligibility(office.leader(), office.post(), readings.edition()));
      readings.add(
          part("leaders"),
          Words.say("reading.competence", who),
          leaderChecks.competence(office.leader(), readings.edition()));
    }
    if (!held.isEmpty()) {
      readings.add(
          part("leaders"),
          Words.say("reading.leaders.number"),
          leaderChecks.number(held.stream().filter(Office::isHeld).toList(), readings.edition()));
    }
  }

  /** When a lifetime would end whose first meeting was held on a day, or has no date. */
  public void lifetime(
      FocusGroup group,
      TermsOfReference terms,
      Optional<LocalDate> firstMeeting,
      Readings readings) {
    Optional<Deadline> end =
        ends.count(group.under(readings.edition()), terms, readings.edition(), () -> firstMeeting);
    end.ifPresent(found -> lifetime(found, readings));
  }

  private static void lifetime(Deadline end, Readings readings) {
    readings.state(
        part("dates"),
        Words.say("reading-date." + Deadlines.LIFETIME),
        end.counted(),
        end.lastDay(),
        end.rule());
  }

  /** Whether one request may ask for more time, and for a wider scope with it. */
  public void moreTime(String document, boolean widerScope, Readings readings) {
    Map<String, Object> row =
        tables.one(
            "extension-request", Map.of("edition", readings.edition(), "widerScope", widerScope));
    readings.add(
        part("more-time"),
        Words.say("reading.request", document),
        Checked.by(
            row,
            CheckResult.of(
                (boolean) row.get("allowed"), Words.say("extension-request." + row.get("words")))));
  }

  /** By when it was due, and by when other study groups had to state a reservation. */
  private void dates(Extension request, FocusGroup group, Readings readings) {
    procedures
        .get(request.procedure())
        .meeting()
        .map(meetings::get)
        .map(meeting -> deadlines.before(meeting, "request", readings.edition()))
        .ifPresent(
            due -> date(Words.say("reading.request-due", request.document()), due, readings));
    requests.reservations(request.procedure()).stream()
        .findFirst()
        .map(
            asked ->
                deadlines.count(
                    "reservations",
                    readings.edition(),
                    group.parentGroup(),
                    Geneva.dateOf(asked.askedAt()),
                    Words.say("deadline.asked")))
        .ifPresent(
            due -> date(Words.say("reading.reservations-due", request.document()), due, readings));
  }

  private static void date(String matter, Deadline due, Readings readings) {
    readings.state(part("more-time"), matter, due.counted(), due.lastDay(), due.rule());
  }

  private void decision(Extension request, Readings readings) {
    Procedure run = procedures.get(request.procedure()).under(readings.edition());
    String objections = request.result().equals("extend") ? null : Words.say("reading.not-agreed");
    for (Checked check : decisions.checks(run, request, objections)) {
      readings.add(
          part("more-time"),
          Words.say("reading.decision", request.document(), check.rule()),
          check);
    }
  }

  private void change(Procedure run, FocusGroup group, Readings readings) {
    changes
        .find(run.id())
        .ifPresent(
            change ->
                termsGate
                    .text(group, readings.edition(), change.terms())
                    .forEach(
                        check ->
                            readings.add(
                                part("terms"),
                                Words.say("reading.change", run.subject(), check.rule()),
                                check)));
  }

  private static String part(String name) {
    return Words.say("reading-part." + name);
  }
}
