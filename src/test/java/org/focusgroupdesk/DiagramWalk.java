package org.focusgroupdesk;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Editions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test that walks through a diagram with one case, FG-AN, from 1 February 2024 on. SG13 meets in
 * March and July, TSAG in May and December. A.7 (2016) is in force unless the test says otherwise.
 */
@DeskTest
public abstract class DiagramWalk {

  protected static final String CASE = "FG-AN";
  protected static final String PROPONENT = "member-ch";

  protected static final LocalDate START = LocalDate.of(2024, 2, 1);
  protected static final LocalDate SG13_IN_MARCH = LocalDate.of(2024, 3, 4);
  protected static final LocalDate SG13_IN_JULY = LocalDate.of(2024, 7, 15);
  protected static final LocalDate TSAG_IN_MAY = LocalDate.of(2024, 5, 27);
  protected static final LocalDate TSAG_IN_DECEMBER = LocalDate.of(2024, 12, 9);

  @Autowired protected CaseDriver desk;
  @Autowired protected Register register;
  @Autowired private Editions editions;
  @Autowired private ProcessEngine engine;

  @BeforeEach
  void emptyDesk() {
    init(engine);
    desk.clear();
    desk.startAt(LocalDateTime.of(2024, 2, 1, 10, 0));
    desk.meeting("SG13", SG13_IN_MARCH, SG13_IN_MARCH.plusDays(11));
    desk.meeting("SG13", SG13_IN_JULY, SG13_IN_JULY.plusDays(11));
    desk.meeting("TSAG", TSAG_IN_MAY, TSAG_IN_MAY.plusDays(4));
    desk.meeting("TSAG", TSAG_IN_DECEMBER, TSAG_IN_DECEMBER.plusDays(4));
  }

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.clear();
    ClockUtil.reset();
  }

  /** The 2024 draft has been in force since before the case begins. */
  protected void underTheDraftOf2024() {
    editions.startOn("A7_2024D", START.minusYears(1));
  }

  /** A complete proposal with this parent group, to be decided at a meeting. */
  protected static Map<String, Object> atMeeting(String parent) {
    return SampleProposal.complete(CASE, parent);
  }

  /** A complete proposal with this parent group, urgent, to be decided between meetings. */
  protected static Map<String, Object> betweenMeetings(String parent) {
    Map<String, Object> proposal = SampleProposal.complete(CASE, parent);
    proposal.put("preferredPath", "correspondence");
    proposal.put("urgentNeed", "Products without a common format appear this summer");
    return proposal;
  }

  /** Complete terms of reference. */
  protected static Map<String, Object> terms() {
    return part("tor");
  }

  /** A justification for every criterion. */
  protected static Map<String, Object> justification() {
    return part("justification");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(String name) {
    return (Map<String, Object>) SampleProposal.complete(CASE, "SG13").get(name);
  }

  /** The same answers with one changed. */
  protected static Map<String, Object> with(
      Map<String, Object> answers, String item, Object answer) {
    Map<String, Object> changed = new HashMap<>(answers);
    changed.put(item, answer);
    return changed;
  }

  protected ProcessInstance propose(Map<String, Object> proposal) {
    return desk.propose(PROPONENT, proposal);
  }

  /** The running instance of a diagram in the case. */
  protected ProcessInstance in(String diagram) {
    List<ProcessInstance> running =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(CASE)
            .processDefinitionKey(diagram)
            .list();
    if (running.size() != 1) {
      throw new AssertionError(
          running.size() + " run in " + diagram + "; open tasks are " + desk.openKeys(CASE));
    }
    return running.get(0);
  }

  /** Whether a diagram is running in the case. */
  protected boolean isRunning(String diagram) {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(CASE)
            .processDefinitionKey(diagram)
            .count()
        > 0;
  }

  protected void complete(String person, String task, Map<String, Object> answers) {
    desk.complete(person, CASE, task, answers);
  }

  protected Task task(String key) {
    return desk.task(CASE, key);
  }

  protected String state() {
    return register.get(CASE).state();
  }

  /** The chair of the deciding group lets the proposal pass, and nobody else need be asked. */
  protected void passScreening(String chair) {
    complete(chair, "screen-proposal", Map.of("result", "pass"));
  }

  /** TSB puts the proposal on the agenda, and the meeting opens. */
  protected void takeToMeeting(LocalDate firstDay) {
    complete("tsb", "put-on-agenda", Map.of("document", "C-17"));
    desk.on(firstDay);
  }

  /** The presiding chair declares consensus to establish the group today. */
  protected void declareEstablished(String chair, LocalDate day) {
    complete(chair, "declare-outcome", Map.of("result", "establish", "decidedOn", day.toString()));
  }

  /** The presiding chair declares another outcome with its reason. */
  protected void declare(String chair, LocalDate day, String result) {
    complete(
        chair,
        "declare-outcome",
        Map.of("result", result, "decidedOn", day.toString(), "reason", "As the meeting saw it"));
  }

  /** The chair asks the vice-chairs and working party chairs, and all of them agree. */
  protected void reviewWithAgreement(String chair) {
    complete(chair, "open-review", Map.of("reviewers", List.of("vice-chairs", "wp-chairs")));
    everyReviewerAnswers("agree");
    complete(chair, "conclude-review", Map.of("result", "agree"));
  }

  protected void everyReviewerAnswers(String answer) {
    for (Task review :
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(CASE)
            .taskDefinitionKey("review-proposal")
            .list()) {
      desk.complete(review.getAssignee(), review, Map.of("answer", answer));
    }
  }

  /** TSB posts and mails the proposal today. */
  protected void postAndMail() {
    complete("tsb", "post-proposal", Map.of("document", "TD-3"));
    complete("tsb", "mail-proposal", Map.of());
  }

  /** The leaders are appointed, the first meeting is left open, and TSB announces the group. */
  protected void takeUpWork(String chairOfParent) {
    Map<String, Object> chair =
        Map.of(
            "name", "Ada Muster",
            "affiliation", "Helvetia Networks",
            "membership", "SECTOR_MEMBER",
            "country", "CH",
            "competence", "Chaired two groups on networks");
    complete(chairOfParent, "appoint-leaders", Map.of("chair", chair, "viceChairs", List.of()));
    complete(chairOfParent, "arrange-first-meeting", Map.of("arrangement", "later"));
    complete("tsb", "announce", Map.of("channels", List.of("website")));
  }
}
