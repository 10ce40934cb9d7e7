package org.focusgroupdesk.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "record-support". */
class SupportTest extends DiagramWalk {

  private static final String CHAIR = "fg-an-chair";

  @Autowired private RunningGroup groups;
  @Autowired private Procedures procedures;
  @Autowired private SupportLog log;
  @Autowired private Ledger ledger;
  @Autowired private RuntimeService runtime;

  @BeforeEach
  void atWork() {
    groups.atWork(SampleProposal.complete(CASE, "SG13"), "SG13", "A7_2024D", START);
  }

  @Test
  void an_offer_is_recorded_and_goes_into_the_next_report() {
    ProcessInstance entry = asked(CHAIR);
    assertThat(task("record-entry")).isAssignedTo(CHAIR);
    complete(CHAIR, "record-entry", offer());

    assertThat(entry).hasPassed("service-asked", "support-recorded").isEnded();
    SupportEntry recorded = log.of(CASE).get(0);
    assertThat(recorded.giver()).isEqualTo("Helvetia Networks");
    assertThat(recorded.nature()).isEqualTo("kind");
    assertThat(rules()).contains("FG-FIN-04", "FG-FIN-05");
    assertThat(procedures.get(recorded.procedure()).state()).isEqualTo("RECORDED");
    desk.on(LocalDate.of(2024, 2, 15));
    assertThat((String) prefilled("lodge-report").get("funding"))
        .contains("Helvetia Networks, in kind, for remote participation: Interpretation booths");
  }

  @Test
  void an_arrangement_must_be_in_the_next_report_under_the_2024_draft() {
    ProcessInstance entry = asked(CHAIR);
    complete(
        CHAIR,
        "record-entry",
        Map.of(
            "entry", "arrangement",
            "details", "A secretary two days a week.",
            "financed", "By Helvetia Networks."));
    assertThat(entry).isEnded();
    assertThat(rules()).contains("FG-ADM-01");
    desk.on(LocalDate.of(2024, 2, 15));
    assertThat((String) prefilled("lodge-report").get("support")).contains("two days a week");

    complete(CHAIR, "lodge-report", Map.of("noFunding", true));

    assertThat(ledger.of(CASE))
        .anyMatch(
            finding ->
                finding.rule().equals("FG-REP-11")
                    && finding
                        .compared()
                        .equals("Administrative support between meetings: missing"));
    assertThatThrownBy(
            () ->
                complete(
                    "tsb",
                    "check-report",
                    Map.of("result", "publish", "document", "TD-1", "overrideReason", "Urgent")))
        .hasMessageContaining("Administrative support between meetings: missing");
  }

  @ParameterizedTest
  @CsvSource({
    "distribution, progress-report, itu, none, granted, GRANTED",
    "distribution, other, itu, none, refused, REFUSED",
    "meeting, , itu, persons-with-disabilities, granted, GRANTED",
    "administrative, , hinders, none, refused, REFUSED"
  })
  void a_service_is_granted_or_refused_by_the_cost_condition(
      String service, String document, String cost, String exception, String end, String state) {
    ProcessInstance entry = asked(CHAIR);
    Map<String, Object> request = new HashMap<>();
    request.put("entry", "service");
    request.put("service", service);
    request.put("document", document);
    request.put("cost", "none");
    request.put("details", "For the June meeting");
    complete(CHAIR, "record-entry", request);
    assertThat(entry).isWaitingAt("assess-request");
    assertThat(task("assess-request")).hasCandidateGroup("tsb");
    assertThat(prefilled("assess-request")).containsEntry("cost", "none");

    complete("tsb", "assess-request", Map.of("cost", cost, "exception", exception));

    assertThat(entry).hasPassed("decide-service", "service-granted", end).isEnded();
    assertThat(procedures.get(log.of(CASE).get(0).procedure()).state()).isEqualTo(state);
    assertThat(log.of(CASE).get(0).granted()).isEqualTo(state.equals("GRANTED"));
  }

  @Test
  void what_is_under_way_ends_with_the_group() {
    ProcessInstance entry = asked("tsb");
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(CASE)
        .correlateAll();

    assertThat(entry).hasPassed("group-closing", "ended-with-group").isEnded();
  }

  @ParameterizedTest
  @CsvSource({
    "entry, , \"What do you want to record?\" is not chosen",
    "entry, gift, \"What do you want to record?\" offers no such choice",
    "giver, , \"Who gives it\" is missing",
    "nature, , \"In which way\" is not chosen",
    "purpose, , \"What for\" is not chosen",
    "purpose, party, \"What for\" offers no such choice"
  })
  void an_entry_that_cannot_be_right_is_not_taken(String field, String value, String begins) {
    ProcessInstance entry = asked(CHAIR);
    Map<String, Object> values = new HashMap<>(offer());
    values.put(field, value);

    assertThatThrownBy(() -> complete(CHAIR, "record-entry", values)).hasMessageContaining(begins);

    assertThat(entry).isWaitingAt("record-entry");
    assertThat(log.of(CASE)).isEmpty();
  }

  @Test
  void texts_that_are_too_long_are_not_taken() {
    ProcessInstance entry = asked(CHAIR);

    assertThatThrownBy(
            () -> complete(CHAIR, "record-entry", with(offer(), "giver", "x".repeat(201))))
        .hasMessageContaining("\"Who gives it\" has 201 characters");
    assertThat(entry).isWaitingAt("record-entry");
  }

  private static Map<String, Object> offer() {
    return Map.of(
        "entry", "offer",
        "giver", "Helvetia Networks",
        "nature", "kind",
        "amount", "Interpretation booths",
        "purpose", "remote-participation");
  }

  private ProcessInstance asked(String person) {
    desk.start(person, "act-for-group", Map.of("focusGroup", CASE, "act", "record-support"));
    return in("record-support");
  }

  private Map<String, Object> prefilled(String key) {
    return desk.form(task(key));
  }

  private List<String> rules() {
    return ledger.of(CASE).stream().map(Finding::rule).toList();
  }
}
