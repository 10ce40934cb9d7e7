package org.focusgroupdesk.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.ProcedureWalk;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.focusgroup.Procedure;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with the meetings of FG-MTG, a focus group of SG13 since 15 January 2024. */
abstract class MeetingWalk extends ProcedureWalk {

  static final String GROUP = "FG-MTG";
  static final String CHAIR = "fg-mtg-chair";
  static final String VICE_CHAIR = "fg-mtg-vice-chairs";
  static final LocalDate ESTABLISHED = LocalDate.of(2024, 1, 15);
  static final LocalDate APRIL = LocalDate.of(2024, 4, 10);

  @Autowired MeetingStore store;
  @Autowired ParticipantList participants;

  MeetingWalk() {
    super(GROUP);
  }

  @BeforeEach
  void groupAtWork() {
    desk.clear();
    atWork("A7_2024D", Map.of());
  }

  void atWork(String edition, Map<String, Object> more) {
    desk.clear();
    Map<String, Object> proposal = new HashMap<>(SampleProposal.complete(GROUP, "SG13"));
    proposal.putAll(more);
    groups.atWork(proposal, "SG13", edition, ESTABLISHED);
  }

  void ask(String person) {
    ask(person, "hold-meeting");
  }

  void ask(String person, String act) {
    desk.start(person, "act-for-group", Map.of("focusGroup", GROUP, "act", act));
  }

  /** Complete arrangements of a meeting. */
  static Map<String, Object> arrangements(String label, LocalDate firstDay) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("label", label);
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

  void plan(Map<String, Object> arrangements) {
    complete(CHAIR, "plan-meeting", Map.of("result", "plan", "meeting", arrangements));
  }

  void post() {
    complete("tsb", "post-meeting", Map.of("result", "posted", "document", "https://itu.int/m"));
  }

  /** The first meeting is held a week after the establishment, and reported. */
  void firstMeetingHeld() {
    ask(CHAIR);
    plan(arrangements("1", LocalDate.of(2024, 1, 22)));
    post();
    desk.on(LocalDate.of(2024, 1, 22));
    hold();
    report();
  }

  /** A later meeting is asked for, planned, and posted in time. */
  void laterMeeting() {
    firstMeetingHeld();
    ask(CHAIR);
    plan(arrangements("2", APRIL));
    post();
  }

  @SafeVarargs
  final void register(Map<String, Object>... people) {
    complete("tsb", "keep-lists", Map.of("participants", List.of(people)));
  }

  static Map<String, Object> person(String name, String country, String membership) {
    Map<String, Object> row = new HashMap<>();
    row.put("name", name);
    row.put("affiliation", name + " Ltd");
    row.put("homeCountry", country);
    row.put("membership", membership);
    return row;
  }

  void open() {
    complete(
        CHAIR,
        "open-meeting",
        Map.of("result", "open", "presiding", "Anna Berger", "accessible", true));
  }

  void hold() {
    register(person("Ada " + desk.now(), "CH", "SECTOR_MEMBER"));
    open();
    complete(
        CHAIR,
        "call-patent-policy",
        Map.of("result", "made", "presiding", "Anna Berger", "noReplies", true));
    complete(CHAIR, "close-meeting", Map.of("everybody", true));
  }

  void report() {
    complete(CHAIR, "write-report", Map.of("report", "We met.", "listShared", true));
    complete(CHAIR, "finish-report", Map.of("result", "final"));
  }

  @Override
  protected Procedure run() {
    List<Procedure> runs =
        procedures.of(GROUP).stream().filter(run -> run.kind().equals("hold-meeting")).toList();
    return runs.get(runs.size() - 1);
  }

  GroupMeeting meeting() {
    return store.get(run().id());
  }
}
