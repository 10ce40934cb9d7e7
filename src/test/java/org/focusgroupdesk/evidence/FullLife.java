package org.focusgroupdesk.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.FinalReport;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.calendar.CalendarChanges;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.engine.RoleAccounts;
import org.focusgroupdesk.establishment.Comments;
import org.focusgroupdesk.focusgroup.Offices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test with a group that went through everything that leaves evidence: a contested comment
 * period, an override, a moved meeting, a late contribution, an acting chair, a consultation, a
 * deliverable handed over, more time, and the closure.
 */
abstract class FullLife extends DiagramWalk {

  static final String PARENT = "sg13-chair";
  static final LocalDate SG13_IN_2025 = LocalDate.of(2025, 3, 3);

  @Autowired private Comments comments;
  @Autowired private RunningGroup groups;
  @Autowired private FinalReport finalReport;
  @Autowired private Offices offices;
  @Autowired private RoleAccounts accounts;
  @Autowired private HistoryService history;
  @Autowired private Meetings meetings;
  @Autowired private CalendarChanges calendar;

  /** Of other tests with a group of the same name, which a real desk would not take. */
  @BeforeEach
  void emptyHistory() {
    history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(CASE).list().stream()
        .filter(old -> old.getEndTime() != null)
        .forEach(old -> history.deleteHistoricProcessInstance(old.getId()));
  }

  void live() {
    desk.meeting("SG13", SG13_IN_2025, SG13_IN_2025.plusDays(11));
    establish();
    changeTerms();
    replaceChair();
    handOver();
    askForMoreTime();
    end();
  }

  /** Up to the announcement. */
  void establish() {
    propose(with(betweenMeetings("SG13"), "tor", with(terms(), "whyNotStudyGroups", "")));
    complete(PARENT, "open-review", Map.of("reviewers", List.of("vice-chairs", "wp-chairs")));
    everyReviewerAnswers("agree");
    assertThatThrownBy(() -> complete(PARENT, "conclude-review", Map.of("result", "agree")))
        .hasMessageContaining("2.2");
    complete(
        PARENT,
        "conclude-review",
        Map.of("result", "agree", "overrideReason", "Explained in the annex"));
    desk.on(LocalDate.of(2024, 2, 5));
    complete("tsb", "post-proposal", Map.of("document", "TD-3"));
    desk.on(LocalDate.of(2024, 2, 6));
    complete("tsb", "mail-proposal", Map.of());
    desk.on(LocalDate.of(2024, 2, 12));
    comments.add(CASE, "member-jp", "objection", "Part of it is covered by Question 20/13.");
    comments.add(CASE, "member-ke", "support", "Nairobi needs this.");
    complete(
        PARENT,
        "handle-comments",
        Map.of(
            "result",
            "record",
            "change",
            "none",
            "comments",
            List.of(
                Map.of(
                    "number",
                    1,
                    "resolution",
                    "changed",
                    "proof",
                    "Text narrowed on 12 February"))));
    desk.on(LocalDate.of(2024, 3, 6));
    complete(PARENT, "decide-establishment", Map.of("result", "establish"));
    complete(
        PARENT,
        "appoint-leaders",
        Map.of(
            "chair",
            leader("Ada Muster", "CH", "member-ke"),
            "viceChairs",
            List.of(leader("Kofi Mensah", "GH", "member-br"))));
    complete(PARENT, "arrange-first-meeting", Map.of("arrangement", "later"));
    complete("tsb", "announce", Map.of("channels", List.of("website")));
    groups.goOn();
  }

  private static Map<String, Object> leader(String name, String country, String account) {
    return Map.of(
        "name",
        name,
        "affiliation",
        "Helvetia Networks",
        "membership",
        "SECTOR_MEMBER",
        "country",
        country,
        "account",
        account,
        "competence",
        "Chaired two groups on networks");
  }

  private String chair() {
    return desk.personIn("fg-an-chair");
  }

  @AfterEach
  void vacateOffices() {
    accounts.vacate("fg-an-chair");
    accounts.vacate("fg-an-vice-chairs");
  }

  private void ask(String person, String act) {
    desk.start(person, "act-for-group", Map.of("focusGroup", CASE, "act", act));
    groups.goOn();
  }

  /** Late for the July meeting, which is then moved; taken all the same. */
  private void changeTerms() {
    desk.on(LocalDate.of(2024, 5, 6));
    long july = meetings.opening("SG13", SG13_IN_JULY).orElseThrow().id();
    calendar.move(
        july,
        LocalDate.of(2024, 7, 22),
        LocalDate.of(2024, 8, 2),
        "Geneva",
        null,
        LocalDate.of(2024, 5, 6),
        "tsb");
    desk.on(LocalDate.of(2024, 7, 15));
    ask("member-jp", "change-terms-of-reference");
    complete(
        "member-jp",
        "describe-change",
        Map.of(
            "initiative",
            "contribution",
            "reason",
            "The work showed it",
            "otherGroups",
            List.of("SG17"),
            "tor",
            with(terms(), "scope", "Networks of cities, with security")));
    complete(PARENT, "accept-late-change", Map.of("accept", "yes", "reason", "It is short"));
    complete(PARENT, "weigh-change", Map.of("consult", List.of("SG17")));
    complete("sg17-chair", "state-view", Map.of("answer", "agree", "remarks", "Fine with us"));
    complete("tsb", "agenda-change", Map.of("document", "C-41"));
    desk.on(LocalDate.of(2024, 7, 22));
    complete(PARENT, "decide-change", Map.of("result", "approve", "decidedOn", "2024-07-22"));
    groups.goOn();
  }

  private void replaceChair() {
    desk.on(LocalDate.of(2024, 9, 2));
    ask(PARENT, "replace-chair");
    complete(
        PARENT,
        "report-vacancy",
        Map.of(
            "result", "report",
            "leader", office("Ada Muster"),
            "saidBy", "The focus group",
            "unableFrom", "2024-09-01",
            "reason", "Changed jobs"));
    complete(
        PARENT,
        "name-acting-chair",
        Map.of("acting", office("Kofi Mensah"), "agreedOn", "2024-09-02"));
  }

  private String office(String name) {
    return offices.held(CASE).stream()
        .filter(office -> office.leader().name().equals(name))
        .map(office -> Long.toString(office.id()))
        .findFirst()
        .orElseThrow();
  }

  private void handOver() {
    desk.on(LocalDate.of(2024, 10, 1));
    ask(chair(), "hand-over-deliverable");
    complete(
        chair(),
        "plan-deliverable",
        Map.of(
            "title", "Use cases of city networks",
            "textForm", "gap-analysis",
            "selfLabel", "Technical report",
            "meantAs", "none",
            "targets", List.of("SG13")));
    complete(chair(), "start-drafting", Map.of("editor", "Ada Muster"));
    complete(chair(), "draft-text", Map.of("result", "stable"));
    complete(
        chair(),
        "declare-consensus",
        Map.of(
            "result", "consensus",
            "approvedOn", "2024-10-01",
            "selfLabel", "Technical report"));
    complete(
        "tsb",
        "lodge-td",
        Map.of("result", "lodged", "document", "TD-17", "receivedOn", "2024-10-01"));
  }

  private void askForMoreTime() {
    desk.on(LocalDate.of(2025, 2, 3));
    ask(chair(), "extend-lifetime");
    complete(
        chair(),
        "ask-more-time",
        Map.of(
            "action", "lodge",
            "wanted", "months",
            "months", 3,
            "madeAs", "contribution",
            "document", "C-61",
            "reason", "One more round of comments"));
    complete(PARENT, "name-groups", Map.of("consult", List.of("SG17")));
    complete(
        "sg17-chair",
        "state-reservation-or-none",
        Map.of("answer", "none", "remarks", "Good luck"));
    desk.on(SG13_IN_2025);
    complete(
        PARENT,
        "record-decision",
        Map.of("result", "extend", "decidedOn", SG13_IN_2025.toString(), "newEnd", "2025-06-06"));
  }

  private void end() {
    ask(PARENT, "decide-closure");
    complete(
        PARENT,
        "record-decision",
        Map.of(
            "result", "completed",
            "decidedOn", SG13_IN_2025.toString(),
            "overrideReason", "The report is enough"));
    groups.goOn();
    finalReport.publish(CASE);
    complete(
        "tsb",
        "closing-checklist",
        Map.of(
            "done",
            List.of("participants", "mailing-list", "meetings", "public", "notices"),
            "successor",
            "Question 20/13"));
    groups.goOn();
  }
}
