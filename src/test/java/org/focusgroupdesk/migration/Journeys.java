package org.focusgroupdesk.migration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.establishment.Comments;
import org.focusgroupdesk.focusgroup.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ways of a case through all diagrams, step by step. A case can be left standing after any of
 * its steps. SG13 and TSAG meet, SG11 meets once more, SG5 has no meeting in the calendar.
 */
@Component
class Journeys {

  private static final LocalDate PROPOSED = LocalDate.of(2024, 2, 1);
  private static final LocalDate ESTABLISHED = LocalDate.of(2024, 3, 15);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 27);
  private static final LocalDate JULY = LocalDate.of(2024, 7, 15);
  private static final LocalDate NEXT_MARCH = LocalDate.of(2025, 3, 3);
  private static final LocalDate NEXT_SEPTEMBER = LocalDate.of(2025, 9, 8);
  private static final LocalDate MEETING = LocalDate.of(2024, 6, 10);
  private static final List<String> BOTH = List.of("A7_2016", "A7_2024D");
  private static final List<String> OF_2016 = List.of("A7_2016");
  private static final List<String> OF_2024 = List.of("A7_2024D");

  private final CaseDriver desk;
  private final RunningGroup groups;
  private final Comments comments;
  private final Offices offices;
  private final JdbcClient jdbc;

  Journeys(
      CaseDriver desk, RunningGroup groups, Comments comments, Offices offices, JdbcClient jdbc) {
    this.desk = desk;
    this.groups = groups;
    this.comments = comments;
    this.offices = offices;
    this.jdbc = jdbc;
  }

  /**
   * A way of a case.
   *
   * @param name what happens, for messages
   * @param edition the edition in force
   * @param start the day it begins
   * @param steps what happens, one after the other
   * @param isRepeated whether the same journey was made under another edition already
   */
  record Journey(
      String name,
      String edition,
      LocalDate start,
      List<Consumer<Walker>> steps,
      boolean isRepeated) {}

  /** The meetings that the journeys count on. */
  void putMeetingsInCalendar() {
    for (LocalDate day :
        List.of(MARCH, JULY, LocalDate.of(2024, 11, 4), NEXT_MARCH, NEXT_SEPTEMBER)) {
      desk.meeting("SG13", day, day.plusDays(11));
    }
    desk.meeting("SG11", JULY, JULY.plusDays(11));
    desk.meeting("TSAG", MAY, MAY.plusDays(4));
    desk.meeting("TSAG", LocalDate.of(2024, 12, 9), LocalDate.of(2024, 12, 13));
  }

  /** Walks one case as far as the given number of steps; the clock ends where the case is. */
  void walk(String acronym, Journey journey, int steps) {
    begin(journey);
    Walker walker = new Walker(acronym, journey.edition());
    for (Consumer<Walker> step : journey.steps().subList(0, steps)) {
      step.accept(walker);
    }
  }

  /** Sets clock and edition to the beginning of a journey. */
  void begin(Journey journey) {
    groups.underEdition(journey.edition());
    desk.startAt(journey.start().atTime(10, 0));
  }

  /** Walks one step with a case that stands before it. */
  void goOn(String acronym, Journey journey, int step) {
    journey.steps().get(step).accept(new Walker(acronym, journey.edition()));
  }

  /** All journeys. */
  List<Journey> all() {
    List<Journey> all = new ArrayList<>();
    establishment(all);
    lifetime(all);
    termsAndLeaders(all);
    reportsAndSupport(all);
    meetings(all);
    deliverablesAndClosure(all);
    return all;
  }

  @SafeVarargs
  private static void add(
      List<Journey> all,
      String name,
      List<String> editions,
      LocalDate start,
      Consumer<Walker>... steps) {
    for (String edition : editions) {
      boolean repeated = !edition.equals(editions.get(0));
      all.add(new Journey(name, edition, start, List.of(steps), repeated));
    }
  }

  // --- Establishment ----------------------------------------------------------------------------

  private static void establishment(List<Journey> all) {
    add(
        all,
        "established at a meeting",
        BOTH,
        PROPOSED,
        w -> w.propose("SG13", Map.of()),
        w -> w.does("sg13-chair", "screen-proposal", Map.of("result", "pass")),
        w -> w.does("tsb", "put-on-agenda", Map.of("document", "C-17")),
        w -> w.on(MARCH),
        w -> w.does("sg13-chair", "declare-outcome", decided("establish", MARCH)),
        w -> w.does("sg13-chair", "appoint-leaders", leaders()),
        w -> w.does("sg13-chair", "arrange-first-meeting", Map.of("arrangement", "later")),
        w -> w.does("tsb", "announce", Map.of("channels", List.of("website"))),
        Walker::goOn);
    add(
        all,
        "established by TSAG",
        OF_2016,
        PROPOSED,
        w -> w.propose("TSAG", Map.of()),
        w -> w.does("tsag-chair", "screen-proposal", Map.of("result", "pass")),
        w -> w.does("tsag-chair", "name-parent", Map.of("parentGroup", "SG20")),
        w -> w.does("tsb", "put-on-agenda", Map.of("document", "C-17")),
        w -> w.on(MAY));
    add(
        all,
        "returned by the chair",
        BOTH,
        PROPOSED,
        w -> w.propose("SG13", Map.of()),
        w -> w.does("sg13-chair", "screen-proposal", reason("return")));
    add(
        all,
        "others are consulted",
        BOTH,
        PROPOSED,
        w -> w.propose("SG13", Map.of("otherGroups", List.of("SG17", "SG20"))),
        w -> w.does("sg13-chair", "screen-proposal", Map.of("result", "pass")));
    add(
        all,
        "referred to TSAG",
        OF_2016,
        PROPOSED,
        w -> w.propose("SG13", Map.of()),
        w -> w.does("sg13-chair", "screen-proposal", reason("refer")),
        w -> w.does("sg13-chair", "forward-referral", Map.of("result", "forward")),
        w -> w.does("tsag-chair", "triage-referral", Map.of("result", "meeting")),
        w -> w.does("tsb", "make-available", Map.of("document", "TD-9")));
    add(all, "late", BOTH, LocalDate.of(2024, 2, 22), w -> w.propose("SG13", Map.of()));
    add(all, "no meeting", BOTH, PROPOSED, w -> w.propose("SG5", Map.of()));
    add(all, "incomplete", BOTH, PROPOSED, w -> w.propose("SG13", Map.of("supporters", List.of())));
    add(
        all,
        "established between meetings",
        BOTH,
        PROPOSED,
        w -> w.proposeUrgently("SG13"),
        w -> w.does("sg13-chair", "open-review", reviewers("vice-chairs", "wp-chairs")),
        Walker::everyReviewerAgrees,
        w -> w.does("sg13-chair", "conclude-review", Map.of("result", "agree")),
        w -> w.does("tsb", "post-proposal", Map.of("document", "TD-3")),
        w -> w.does("tsb", "mail-proposal", Map.of()),
        w -> w.on(PROPOSED.plusDays(29)));
    add(
        all,
        "commented on",
        BOTH,
        PROPOSED,
        w -> w.proposeUrgently("SG13"),
        w -> w.does("sg13-chair", "open-review", reviewers("vice-chairs", "wp-chairs")),
        Walker::everyReviewerAgrees,
        w -> w.does("sg13-chair", "conclude-review", Map.of("result", "agree")),
        w -> w.does("tsb", "mail-proposal", Map.of()),
        w -> w.does("tsb", "post-proposal", Map.of("document", "TD-3")),
        Walker::objects,
        w -> w.on(PROPOSED.plusDays(29)));
    add(
        all,
        "established by TSAG between meetings",
        OF_2016,
        PROPOSED,
        w -> w.proposeUrgently("TSAG"),
        w ->
            w.does("tsag-chair", "open-review", reviewers("vice-chairs", "wp-chairs", "sg-chairs")),
        Walker::everyReviewerAgrees,
        w -> w.does("tsag-chair", "conclude-review", Map.of("result", "agree")));
    add(
        all,
        "others are consulted at the review",
        BOTH,
        PROPOSED,
        w -> w.proposeUrgently("SG13"),
        w ->
            w.does(
                "sg13-chair",
                "open-review",
                with(reviewers("vice-chairs"), "consult", List.of("SG17"))),
        Walker::everyReviewerAgrees);
    add(
        all,
        "returned after the review",
        BOTH,
        PROPOSED,
        w -> w.proposeUrgently("SG13"),
        w -> w.does("sg13-chair", "open-review", reviewers("vice-chairs", "wp-chairs")),
        Walker::everyReviewerAgrees,
        w -> w.does("sg13-chair", "conclude-review", reason("return")));
    add(
        all,
        "path closed",
        BOTH,
        PROPOSED,
        w -> w.propose("SG13", Map.of("preferredPath", "correspondence")));
  }

  // --- Lifetime ---------------------------------------------------------------------------------

  private static void lifetime(List<Journey> all) {
    add(all, "at work", BOTH, ESTABLISHED, w -> w.atWork("SG13", Map.of()));
    add(
        all,
        "lifetime counted from the first meeting",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of("startsWith", "first-meeting")));
    add(
        all,
        "more time",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(LocalDate.of(2025, 2, 3)),
        w -> w.asks(w.chair(), "extend-lifetime"),
        w -> w.does(w.chair(), "ask-more-time", moreTime()),
        w -> w.does("sg13-chair", "name-groups", Map.of("consult", List.of("SG17", "SG20"))),
        w -> w.doesOnesOwn("sg17-chair", "state-reservation-or-none", Map.of("answer", "none")),
        w -> w.doesOnesOwn("sg20-chair", "state-reservation-or-none", Map.of("answer", "none")),
        w -> w.on(NEXT_MARCH));
    add(
        all,
        "more time asked late",
        OF_2016,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(LocalDate.of(2025, 2, 20)),
        w -> w.asks(w.chair(), "extend-lifetime"),
        w -> w.does(w.chair(), "ask-more-time", moreTime()),
        w -> w.does("sg13-chair", "accept-late-request", Map.of("accept", "no", "reason", "Late")),
        w -> w.does("sg13-chair", "name-groups", Map.of("consult", List.of())),
        w -> w.on(LocalDate.of(2025, 3, 16)),
        w -> w.on(NEXT_SEPTEMBER),
        w ->
            w.does(
                "sg13-chair",
                "record-decision",
                with(decided("against", NEXT_SEPTEMBER), "reason", "Enough")));
    add(
        all,
        "more time without a meeting",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG5", Map.of()),
        w -> w.asks(w.chair(), "extend-lifetime"),
        w -> w.does(w.chair(), "ask-more-time", moreTime()));
  }

  // --- Terms of reference and leaders
  // -------------------------------------------------------------

  private static void termsAndLeaders(List<Journey> all) {
    add(
        all,
        "change of the terms of reference",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks("member-jp", "change-terms-of-reference"),
        w -> w.does("member-jp", "describe-change", change("contribution", "SG21")),
        w -> w.does("sg13-chair", "weigh-change", Map.of("consult", List.of("SG21"))),
        w -> w.does("sg21-chair", "state-view", Map.of("answer", "agree")),
        w -> w.does("tsb", "agenda-change", Map.of("document", "C-41")),
        w -> w.on(JULY));
    add(
        all,
        "change to be backed",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks(w.chair(), "change-terms-of-reference"),
        w -> w.does(w.chair(), "describe-change", change("focus-group")));
    add(
        all,
        "change that concerns several",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks("member-jp", "change-terms-of-reference"),
        w -> w.does("member-jp", "describe-change", change("contribution", "SG21")),
        w ->
            w.does(
                "sg13-chair",
                "weigh-change",
                Map.of(
                    "several",
                    true,
                    "discussions",
                    List.of(
                        Map.of("studyGroup", "SG21", "heldOn", "2024-03-15", "answer", "agree")))));
    add(
        all,
        "late change",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(LocalDate.of(2024, 7, 4)),
        w -> w.asks("member-jp", "change-terms-of-reference"),
        w -> w.does("member-jp", "describe-change", change("contribution")));
    add(
        all,
        "change without a meeting",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG5", Map.of()),
        w -> w.asks("member-jp", "change-terms-of-reference"),
        w -> w.does("member-jp", "describe-change", change("contribution")));
    add(
        all,
        "change without a next meeting",
        OF_2016,
        ESTABLISHED,
        w -> w.atWork("SG11", Map.of()),
        w -> w.asks("member-jp", "change-terms-of-reference"),
        w -> w.does("member-jp", "describe-change", change("contribution")),
        w -> w.does("sg11-chair", "weigh-change", Map.of()),
        w -> w.does("tsb", "agenda-change", Map.of("document", "C-41")),
        w -> w.on(JULY),
        w ->
            w.does(
                "sg11-chair",
                "decide-change",
                with(decided("no-consensus", JULY), "reason", "Two object")));
    add(
        all,
        "new chair",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks("sg13-chair", "replace-chair"),
        w -> w.does("sg13-chair", "report-vacancy", w.vacancy("Anna Berger")),
        w -> w.does("sg13-chair", "name-acting-chair", w.acting("Kofi Mensah")),
        w -> w.on(JULY),
        w -> w.does("sg13-chair", "decide-replacement", w.appointment("Kofi Mensah")));
    add(
        all,
        "nominations for the chair",
        BOTH,
        ESTABLISHED,
        Walker::atWorkWithoutMemberAsViceChair,
        w -> w.asks("sg13-chair", "replace-chair"),
        w -> w.does("sg13-chair", "report-vacancy", w.vacancy("Anna Berger")),
        w -> w.does("sg13-chair", "name-acting-chair", w.acting("Kofi Mensah")));
    add(
        all,
        "new vice-chair",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks("sg13-chair", "replace-chair"),
        w -> w.does("sg13-chair", "report-vacancy", w.vacancy("Kofi Mensah")),
        w -> w.on(JULY));
    add(
        all,
        "new chair without a meeting",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG5", Map.of()),
        w -> w.asks("sg5-chair", "replace-chair"),
        w -> w.does("sg5-chair", "report-vacancy", w.vacancy("Anna Berger")),
        w -> w.does("sg5-chair", "name-acting-chair", w.acting("Kofi Mensah")));
    add(
        all,
        "new vice-chair without a meeting",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG5", Map.of()),
        w -> w.asks("sg5-chair", "replace-chair"),
        w -> w.does("sg5-chair", "report-vacancy", w.vacancy("Kofi Mensah")));
    add(
        all,
        "management",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks(w.chair(), "name-management"));
    add(
        all,
        "leaders to be confirmed",
        BOTH,
        ESTABLISHED,
        w -> w.atWorkByCorrespondence("SG13"),
        w -> w.on(JULY));
    add(
        all,
        "leaders to be confirmed without a meeting",
        OF_2016,
        ESTABLISHED,
        w -> w.atWorkByCorrespondence("SG5"));
    add(
        all,
        "restriction to members",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(JULY),
        w -> w.asks("sg13-chair", "restrict-participation"));
  }

  // --- Reports and support
  // ------------------------------------------------------------------------

  private static void reportsAndSupport(List<Journey> all) {
    add(
        all,
        "progress report",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(LocalDate.of(2024, 6, 25)),
        w -> w.does(w.chair(), "lodge-report", with(report(), "status", "")),
        w -> w.does("tsb", "check-report", Map.of("result", "incomplete", "remarks", "No status")),
        w -> w.does(w.chair(), "complete-report", report()),
        w -> w.publishesReport());
    add(
        all,
        "silence",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(LocalDate.of(2024, 7, 5)),
        w -> w.on(LocalDate.of(2024, 10, 28)));
    add(all, "report without a meeting", OF_2016, ESTABLISHED, w -> w.atWork("SG5", Map.of()));
    add(
        all,
        "service of TSB",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks(w.chair(), "record-support"),
        w ->
            w.does(
                w.chair(),
                "record-entry",
                Map.of(
                    "entry", "service",
                    "service", "administrative",
                    "cost", "none",
                    "details", "For the June meeting")));
  }

  // --- Meetings
  // -----------------------------------------------------------------------------------

  private static void meetings(List<Journey> all) {
    add(
        all,
        "meeting",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks(w.chair(), "hold-meeting"),
        w -> w.does(w.chair(), "plan-meeting", Map.of("result", "plan", "meeting", plan(MEETING))),
        w -> w.does("tsb", "post-meeting", posted()),
        w -> w.does("tsb", "keep-lists", Map.of("participants", List.of(participant()))),
        w -> w.on(MEETING),
        w ->
            w.does(
                w.chair(),
                "open-meeting",
                Map.of("result", "open", "presiding", "Anna Berger", "accessible", true)),
        w ->
            w.does(
                w.chair(),
                "call-patent-policy",
                Map.of("result", "made", "presiding", "Anna Berger", "noReplies", true)),
        w -> w.does(w.chair(), "close-meeting", Map.of("everybody", true)),
        w -> w.does(w.chair(), "write-report", Map.of("report", "We met.", "listShared", true)));
    add(
        all,
        "meeting posted late",
        BOTH,
        ESTABLISHED,
        w -> w.atWorkAfterAMeeting(),
        w -> w.asks(w.chair(), "hold-meeting"),
        w -> w.does(w.chair(), "plan-meeting", Map.of("result", "plan", "meeting", plan(MEETING))),
        w -> w.on(LocalDate.of(2024, 5, 20)),
        w -> w.does("tsb", "post-meeting", posted()));
  }

  // --- Deliverables and closure
  // -------------------------------------------------------------------

  private static void deliverablesAndClosure(List<Journey> all) {
    add(
        all,
        "deliverable",
        OF_2016,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks(w.chair(), "hand-over-deliverable"),
        w -> w.does(w.chair(), "plan-deliverable", deliverable("SG13")),
        w -> w.does(w.chair(), "start-drafting", Map.of("editor", "Ada Muster")),
        w -> w.does(w.chair(), "draft-text", share()),
        w -> w.does(w.chair(), "take-up-comments", Map.of("result", "stable")),
        w -> w.does(w.chair(), "declare-consensus", consensus()),
        w -> w.does("tsb", "lodge-td", w.lodged()),
        w ->
            w.does("tsb", "post-deliverable", Map.of("result", "posted", "postedOn", "2024-03-15")),
        w -> w.on(JULY),
        w -> w.does("sg13-chair", "consider-text", Map.of("result", "taken-up")),
        w ->
            w.does(
                "sg13-chair",
                "record-use",
                Map.of(
                    "use",
                    "work-item",
                    "studyGroup",
                    "SG13",
                    "designation",
                    "Y.amb",
                    "on",
                    JULY.toString())));
    add(
        all,
        "yearly statistics",
        OF_2024,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        Walker::approvesDeliverable,
        w -> w.does("tsb", "lodge-td", w.lodged()),
        w -> w.on(JULY),
        w -> w.does("sg13-chair", "consider-text", Map.of("result", "taken-up")),
        w -> w.on(LocalDate.of(2025, 3, 2)));
    add(
        all,
        "draft of a Recommendation",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.asks(w.chair(), "hand-over-deliverable"),
        w ->
            w.does(
                w.chair(),
                "plan-deliverable",
                with(deliverable("SG13"), "meantAs", "recommendation")),
        w -> w.does(w.chair(), "start-drafting", Map.of("editor", "Ada Muster")));
    add(
        all,
        "deliverable without a target",
        OF_2024,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        Walker::approvesDeliverableWithoutTarget,
        w -> w.does("tsb", "lodge-td", w.lodged()));
    add(
        all,
        "late deliverable",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        Walker::approvesDeliverable,
        w -> w.on(LocalDate.of(2024, 6, 20)),
        w -> w.does("tsb", "lodge-td", w.lodged()));
    add(
        all,
        "closure",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        w -> w.on(JULY),
        w -> w.asks("sg13-chair", "decide-closure"),
        w ->
            w.does(
                "sg13-chair",
                "record-decision",
                with(decided("completed", JULY), "overrideReason", "Nothing was produced")),
        Walker::goOn,
        Walker::publishesFinalReport);
    add(
        all,
        "end by TSAG with something left to hand over",
        BOTH,
        ESTABLISHED,
        w -> w.atWork("SG13", Map.of()),
        Walker::approvesDeliverable,
        w -> w.on(MAY),
        w -> w.asks("tsag-chair", "decide-closure"),
        w ->
            w.does(
                "tsag-chair",
                "record-decision",
                Map.of(
                    "result", "by-tsag",
                    "decidedOn", MAY.toString(),
                    "consultedOn", "2024-05-20",
                    "reason", "Merged with another group")),
        Walker::goOn);
  }

  // --- Answers
  // --------------------------------------------------------------------------------------

  private static Map<String, Object> with(Map<String, Object> answers, String item, Object answer) {
    Map<String, Object> changed = new HashMap<>(answers);
    changed.put(item, answer);
    return changed;
  }

  private static Map<String, Object> reason(String result) {
    return Map.of("result", result, "reason", "As the chair sees it");
  }

  private static Map<String, Object> decided(String result, LocalDate on) {
    return Map.of("result", result, "decidedOn", on.toString());
  }

  private static Map<String, Object> reviewers(String... roles) {
    return Map.of("reviewers", List.of(roles));
  }

  private static Map<String, Object> leaders() {
    return Map.of(
        "chair",
        Map.of(
            "name", "Ada Muster",
            "affiliation", "Helvetia Networks",
            "membership", "SECTOR_MEMBER",
            "country", "CH",
            "competence", "Chaired two groups on networks"),
        "viceChairs",
        List.of());
  }

  private static Map<String, Object> moreTime() {
    return Map.of(
        "action", "lodge",
        "wanted", "months",
        "months", 3,
        "madeAs", "contribution",
        "document", "C-21",
        "reason", "Two deliverables are not mature");
  }

  private static Map<String, Object> change(String initiative, String... others) {
    return Map.of(
        "initiative",
        initiative,
        "reason",
        "The work showed it",
        "otherGroups",
        List.of(others),
        "tor",
        with(terms(), "scope", "Networks that live on energy, and the objects in them"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> terms() {
    return (Map<String, Object>) SampleProposal.complete("FG-ANY", "SG13").get("tor");
  }

  private static Map<String, Object> report() {
    Map<String, Object> report = new HashMap<>();
    report.put("workPlan", "Two reports until December");
    report.put("noMeetings", true);
    report.put("status", "As planned");
    report.put(
        "outputs",
        List.of(Map.of("title", "Use cases", "status", "draft", "targets", List.of("SG13"))));
    report.put("contributions", "Four on use cases");
    report.put("noFunding", true);
    report.put("support", "Nothing was needed");
    report.put("language", "en");
    return report;
  }

  private static Map<String, Object> plan(LocalDate firstDay) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("label", "Meeting of " + firstDay);
    plan.put("firstDay", firstDay.toString());
    plan.put("lastDay", firstDay.plusDays(2).toString());
    plan.put("timeZone", "Europe/Zurich");
    plan.put("place", "Geneva");
    plan.put("host", "ITU");
    plan.put("remote", true);
    plan.put("electronic", true);
    plan.put("accessible", true);
    plan.put("language", "English");
    plan.put("parentAgreed", true);
    return plan;
  }

  private static Map<String, Object> posted() {
    return Map.of("result", "posted", "document", "https://itu.int/m");
  }

  private static Map<String, Object> participant() {
    return Map.of(
        "name", "Ada",
        "affiliation", "Ada Ltd",
        "homeCountry", "CH",
        "membership", "SECTOR_MEMBER");
  }

  private static Map<String, Object> deliverable(String... targets) {
    return Map.of(
        "title", "Use cases",
        "textForm", "gap-analysis",
        "selfLabel", "Technical report",
        "meantAs", "none",
        "targets", List.of(targets));
  }

  private static Map<String, Object> share() {
    return Map.of(
        "result",
        "share",
        "sharedWith",
        List.of("SG13", "SG17"),
        "sharedOn",
        ESTABLISHED.toString(),
        "version",
        "1",
        "byLiaison",
        true);
  }

  private static Map<String, Object> consensus() {
    return Map.of(
        "result", "consensus",
        "approvedOn", ESTABLISHED.toString(),
        "selfLabel", "Technical report");
  }

  /** One case on its way, and the people around it. */
  final class Walker {

    private final String acronym;
    private final String edition;

    private Walker(String acronym, String edition) {
      this.acronym = acronym;
      this.edition = edition;
    }

    String chair() {
      return acronym.toLowerCase(Locale.ROOT) + "-chair";
    }

    void propose(String parent, Map<String, Object> more) {
      Map<String, Object> proposal = SampleProposal.complete(acronym, parent);
      proposal.putAll(more);
      desk.propose("member-ch", proposal);
    }

    void proposeUrgently(String parent) {
      propose(parent, Map.of("preferredPath", "correspondence", "urgentNeed", "Products appear"));
    }

    void atWork(String parent, Map<String, Object> terms) {
      Map<String, Object> proposal = SampleProposal.complete(acronym, parent);
      Map<String, Object> changed = new HashMap<>(terms());
      changed.putAll(terms);
      proposal.put("tor", changed);
      groups.atWork(proposal, parent, edition, ESTABLISHED);
    }

    void atWorkByCorrespondence(String parent) {
      Map<String, Object> proposal = SampleProposal.complete(acronym, parent);
      proposal.put("preferredPath", "correspondence");
      groups.atWork(proposal, parent, edition, ESTABLISHED);
    }

    void atWorkWithoutMemberAsViceChair() {
      atWork("SG13", Map.of());
      jdbc.sql(
              "update leader set membership = 'ACADEMIA' where post = 'vice-chair' and acronym = ?")
          .param(acronym)
          .update();
    }

    void atWorkAfterAMeeting() {
      atWork("SG13", Map.of());
      asks(chair(), "hold-meeting");
      does(
          chair(),
          "plan-meeting",
          Map.of("result", "plan", "meeting", plan(LocalDate.of(2024, 3, 20))));
      does("tsb", "post-meeting", posted());
      on(LocalDate.of(2024, 3, 20));
      does("tsb", "keep-lists", Map.of("participants", List.of(participant())));
      does(
          chair(),
          "open-meeting",
          Map.of("result", "open", "presiding", "Anna Berger", "accessible", true));
      does(
          chair(),
          "call-patent-policy",
          Map.of("result", "made", "presiding", "Anna Berger", "noReplies", true));
      does(chair(), "close-meeting", Map.of("everybody", true));
      does(chair(), "write-report", Map.of("report", "We met.", "listShared", true));
      does(chair(), "finish-report", Map.of("result", "final"));
    }

    void on(LocalDate day) {
      desk.on(day);
    }

    void goOn() {
      groups.goOn();
    }

    void asks(String person, String act) {
      desk.start(person, "act-for-group", Map.of("focusGroup", acronym, "act", act));
    }

    void does(String person, String task, Map<String, Object> answers) {
      desk.complete(person, acronym, task, answers);
    }

    /** Of several tasks with the same name, the one that is this person's. */
    void doesOnesOwn(String person, String task, Map<String, Object> answers) {
      desk.complete(person, desk.taskFor(person, acronym, task), answers);
    }

    void everyReviewerAgrees() {
      for (Task review : desk.openTasks(acronym, "review-proposal")) {
        String person =
            review.getAssignee() == null ? desk.candidateGroup(review) : review.getAssignee();
        desk.complete(person, review, Map.of("answer", "agree"));
      }
    }

    void objects() {
      comments.add(acronym, "member-jp", "objection", "Covered by a Question");
    }

    Map<String, Object> vacancy(String leader) {
      return Map.of(
          "result", "report",
          "leader", office(leader),
          "saidBy", "The focus group",
          "unableFrom", ESTABLISHED.toString(),
          "reason", "Changed jobs");
    }

    Map<String, Object> acting(String leader) {
      return Map.of("acting", office(leader), "agreedOn", ESTABLISHED.toString());
    }

    private String office(String leader) {
      return offices.held(acronym).stream()
          .filter(office -> office.leader().name().equals(leader))
          .map(office -> Long.toString(office.id()))
          .findFirst()
          .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> appointment(String leader) {
      Map<String, Object> form = desk.form(desk.task(acronym, "decide-replacement"));
      String chosen =
          ((List<Map<String, String>>) form.get("candidates"))
              .stream()
                  .filter(candidate -> candidate.get("label").startsWith(leader))
                  .map(candidate -> candidate.get("value"))
                  .findFirst()
                  .orElseThrow();
      return Map.of("result", "appoint", "successor", chosen, "decidedOn", JULY.toString());
    }

    Map<String, Object> lodged() {
      String today = Geneva.dateOf(desk.now()).toString();
      return Map.of("result", "lodged", "document", "TD " + acronym, "receivedOn", today);
    }

    void approvesDeliverable() {
      approves(deliverable("SG13"));
    }

    void approvesDeliverableWithoutTarget() {
      approves(deliverable());
    }

    private void approves(Map<String, Object> plan) {
      asks(chair(), "hand-over-deliverable");
      does(chair(), "plan-deliverable", plan);
      does(chair(), "start-drafting", Map.of("editor", "Ada Muster"));
      does(chair(), "draft-text", Map.of("result", "stable"));
      does(chair(), "declare-consensus", consensus());
    }

    void publishesReport() {
      does("tsb", "check-report", Map.of("result", "publish", "document", "TD " + acronym));
    }

    void publishesFinalReport() {
      does(chair(), "lodge-report", report());
      publishesReport();
      does("sg13-chair", "inform-tsag", Map.of("informedOn", JULY.toString(), "how", "TD of TSAG"));
    }
  }
}
