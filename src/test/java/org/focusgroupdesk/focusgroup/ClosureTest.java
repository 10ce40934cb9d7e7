package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.FinalReport;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Diagrams "decide-closure" and "close-focus-group". */
class ClosureTest extends DiagramWalk {

  private static final String CHAIR = "fg-an-chair";
  private static final String PARENT = "sg13-chair";
  private static final List<String> EVERYTHING =
      List.of("participants", "mailing-list", "meetings", "public", "notices");

  @Autowired private RunningGroup groups;
  @Autowired private FinalReport finalReport;
  @Autowired private Procedures procedures;
  @Autowired private Closures closures;
  @Autowired private Ledger ledger;
  @Autowired private RuntimeService runtime;
  @Autowired private ClosureFacts facts;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_parent_group_ends_a_group_that_has_handed_over_everything() {
    atWork("A7_2024D");
    approved();
    desk.on(LocalDate.of(2024, 2, 5));
    lodge();
    desk.on(SG13_IN_MARCH);
    start(PARENT);
    ProcessInstance decision = in("decide-closure");
    assertThat(decision).isWaitingAt("record-decision");
    assertThat(factsOf("record-decision"))
        .contains("Use cases: with the parent group", "Two technical reports", "2024-03-04");

    complete(PARENT, "record-decision", completed());

    assertThat(decision).hasPassedInOrder("check-closure", "end-group").isEnded();
    assertThat(last("FG-DEL-04").outcome()).isEqualTo(Outcome.MET);
    groups.goOn();
    ProcessInstance closing = in("close-focus-group");
    assertThat(closing).hasPassed("end-procedures", "texts-settled").isWaitingAt("final-report");
    assertThat(state()).isEqualTo("FINAL_REPORT_OPEN");
    assertThat(isRunning("watch-lifetime")).isFalse();
    finalReport.publish(CASE);
    assertThat(closing).hasPassed("final-report").isWaitingAt("closing-checklist");
    assertThat(factsOf("closing-checklist"))
        .contains("The work is completed", "on Monday 4 March 2024", "Use cases");
    assertThatThrownBy(
            () ->
                complete(
                    "tsb", "closing-checklist", Map.of("done", List.of("participants", "public"))))
        .hasMessageContaining("Not done yet: mailing list closed, planning of meetings closed");
    complete("tsb", "closing-checklist", Map.of("done", EVERYTHING, "successor", "SG13 Q.20"));

    assertThat(closing).hasPassed("close-register", "tracking-goes-on").isEnded();
    assertThat(state()).isEqualTo("TRACKING_ONLY");
    Closure closure = closures.find(CASE).orElseThrow();
    assertThat(closure.kind()).isEqualTo("COMPLETED");
    assertThat(closure.decidedBy()).isEqualTo("SG13");
    assertThat(closure.decidedOn()).isEqualTo(SG13_IN_MARCH);
    assertThat(closure.endedOn()).isEqualTo(SG13_IN_MARCH);
    assertThat(closure.successor()).isEqualTo("SG13 Q.20");
    assertThat(closure.closedOn()).isEqualTo(SG13_IN_MARCH);
    assertThat(in("consider-deliverable")).isWaitingAt("consider-text");
    assertThat(told("CLOSED")).contains("tsb-director", "tsag-chair", PARENT, CHAIR, "public");
    assertThat(told("decide-closure.CLOSURE_DECIDED")).contains("tsb-director", CHAIR);
  }

  private List<String> told(String event) {
    return jdbc.sql("select audience from notice where acronym = ? and event = ?")
        .params(CASE, event)
        .query(String.class)
        .list();
  }

  private String factsOf(String key) {
    Task task = task(key);
    return new HashMap<>(facts.factsFor(task)).toString();
  }

  @Test
  void tsag_ends_a_group_and_what_it_approved_is_still_handed_over() {
    atWork("A7_2016");
    approved();
    desk.on(TSAG_IN_MAY);
    start("tsag-chair");
    complete("tsag-chair", "record-decision", byTsag());
    assertThat(last("FG-RTE-17").outcome()).isEqualTo(Outcome.MET);

    groups.goOn();

    ProcessInstance closing = in("close-focus-group");
    assertThat(closing).isWaitingAt("final-report", "all-handed-over");
    assertThat(state()).isEqualTo("HANDOVER_OPEN");
    lodge();
    assertThat(closing).hasPassed("note-hand-over").isWaitingAt("final-report");
    assertThat(state()).isEqualTo("FINAL_REPORT_OPEN");
    finalReport.publish(CASE);
    complete("tsb", "closing-checklist", Map.of("done", EVERYTHING));
    assertThat(closing).hasPassed("closed").isEnded();
    assertThat(state()).isEqualTo("CLOSED");
    assertThat(closures.find(CASE).orElseThrow().kind()).isEqualTo("BY_TSAG");
    assertThat(isRunning("run-focus-group")).isTrue();
  }

  @Test
  void a_group_that_is_not_to_end_goes_on() {
    atWork("A7_2016");
    desk.on(SG13_IN_MARCH);
    start(PARENT);
    ProcessInstance decision = in("decide-closure");

    complete(
        PARENT,
        "record-decision",
        Map.of("result", "goes-on", "decidedOn", "2024-03-04", "reason", "Two reports to come"));

    assertThat(decision).hasPassed("goes-on").isEnded();
    assertThat(last("FG-GEN-08").compared()).isEqualTo("The group goes on: Two reports to come");
    assertThat(closures.find(CASE)).isEmpty();
    assertThat(procedures.pending(CASE, "decide-closure")).isEmpty();
  }

  @Test
  void a_pending_decision_ends_with_the_group() {
    atWork("A7_2016");
    desk.on(SG13_IN_MARCH);
    start(PARENT);
    ProcessInstance decision = in("decide-closure");

    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();

    assertThat(decision).hasPassed("ended-with-group").isEnded();
  }

  @Test
  void an_early_end_with_work_left_needs_a_reason() {
    atWork("A7_2016");
    approved();
    desk.on(SG13_IN_MARCH);
    start(PARENT);

    assertThatThrownBy(() -> complete(PARENT, "record-decision", completed()))
        .hasMessageContaining("not handed over: Use cases")
        .hasMessageContaining("A.7 (2016) 10");
    assertThat(closures.find(CASE)).isEmpty();
    complete(
        PARENT, "record-decision", with(completed(), "overrideReason", "It is lodged next week"));

    assertThat(last("FG-DEL-04").outcome()).isEqualTo(Outcome.OVERRIDDEN);
    assertThat(last("FG-DEL-04").reason()).isEqualTo("It is lodged next week");
  }

  @ParameterizedTest
  @CsvSource({
    "decidedOn, 2024-03-03, not a day of a meeting of SG13",
    "decidedOn, 2024-03-05, not a day of a meeting of SG13",
    "decidedOn, 2024-02-31, not a date",
    "objections, Ghana wants to go on, sustained objection",
    "result, by-tsag, Only the chair of TSAG",
    "result, perhaps, no such choice"
  })
  void a_decision_that_cannot_be_is_refused(String field, String value, String words) {
    atWork("A7_2016");
    desk.on(SG13_IN_MARCH);
    start(PARENT);

    assertThatThrownBy(
            () ->
                complete(
                    PARENT,
                    "record-decision",
                    with(with(completed(), "overrideReason", "Done"), field, value)))
        .hasMessageContaining(words);

    assertThat(state()).isEqualTo("RUNNING");
    assertThat(in("decide-closure")).isWaitingAt("record-decision");
  }

  @Test
  void tsag_asks_the_director_first() {
    atWork("A7_2016");
    desk.on(TSAG_IN_MAY);
    start("tsag-chair");
    Map<String, Object> later = with(byTsag(), "consultedOn", "2024-05-28");

    assertThatThrownBy(() -> complete("tsag-chair", "record-decision", later))
        .hasMessageContaining("in consultation with the Director")
        .hasMessageContaining("Res 22");
    assertThatThrownBy(() -> complete("tsag-chair", "record-decision", completed()))
        .hasMessageContaining("Only the chair of SG13");
  }

  @Test
  void nobody_else_decides() {
    atWork("A7_2016");

    assertThatThrownBy(() -> start(CHAIR)).hasMessageContaining("chair of the parent group");
    assertThatThrownBy(() -> start("sg17-chair")).hasMessageContaining("the TSAG chair");
  }

  private void atWork(String edition) {
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", edition, START);
  }

  private void start(String person) {
    desk.start(person, "act-for-group", Map.of("focusGroup", CASE, "act", "decide-closure"));
  }

  private void approved() {
    desk.start(CHAIR, "act-for-group", Map.of("focusGroup", CASE, "act", "hand-over-deliverable"));
    complete(
        CHAIR,
        "plan-deliverable",
        Map.of(
            "title", "Use cases",
            "textForm", "gap-analysis",
            "selfLabel", "Technical report",
            "meantAs", "none",
            "targets", List.of("SG13")));
    complete(CHAIR, "start-drafting", Map.of("editor", "Ada Muster"));
    complete(CHAIR, "draft-text", Map.of("result", "stable"));
    complete(
        CHAIR,
        "declare-consensus",
        Map.of(
            "result", "consensus",
            "approvedOn", START.toString(),
            "selfLabel", "Technical report"));
  }

  private void lodge() {
    complete(
        "tsb",
        "lodge-td",
        Map.of("result", "lodged", "document", "TD-1", "receivedOn", START.toString()));
  }

  private static Map<String, Object> completed() {
    return Map.of("result", "completed", "decidedOn", SG13_IN_MARCH.toString());
  }

  private static Map<String, Object> byTsag() {
    return Map.of(
        "result", "by-tsag",
        "decidedOn", TSAG_IN_MAY.toString(),
        "consultedOn", "2024-05-20",
        "reason", "Merged with another group");
  }

  private Finding last(String rule) {
    return ledger.of(CASE).stream()
        .filter(finding -> finding.rule().equals(rule))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
