package org.focusgroupdesk.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "move-cases": what the secretariat confirms, and what becomes of it. */
class CaseMovesTest extends DiagramWalk {

  private static final Actor TSB = new Actor("tsb", "tsb");
  private static final String FORM = "forms/forward-referral.form";
  private static final String TABLE = "processes/rules/referral-routes.dmn";

  /** So that the table may differ from the rules. */
  private static final String WAIVERS =
      Stream.of("FG-ETM-06", "FG-EBT-02", "FG-EBT-01")
          .map(
              rule ->
                  "- {rule: %s, reason: A trial, who: TSB Director, until: 2026-12-31}\n"
                      .formatted(rule))
          .collect(Collectors.joining());

  @Autowired private CaseMoves moves;
  @Autowired private EditedModels models;
  @Autowired private Ledger ledger;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private FormService forms;

  private final List<String> deployments = new ArrayList<>();

  @AfterEach
  void withdrawNewVersions() {
    desk.clear();
    deployments.forEach(id -> repository.deleteDeployment(id, true));
  }

  @Test
  void a_moved_case_uses_the_forms_and_tables_of_the_new_version() throws IOException {
    referred();
    String before = formOf("forward-referral");
    Map<String, byte[]> edited =
        EditedModels.with(EditedModels.all(), FORM, "\"label\": \"", "\"label\": \"Newly: ");
    edited = EditedModels.with(edited, TABLE, "\"meeting\"", "\"by the new table\"");
    deploy(EditedModels.with(edited, "processes/waivers.yaml", "[]", WAIVERS));
    assertThat(formOf("forward-referral")).isEqualTo(before).doesNotContain("Newly: ");

    confirm("refer-to-tsag");
    goOn();

    assertThat(formOf("forward-referral")).contains("Newly: ");
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));
    assertThat(runtime.getVariable(task("triage-referral").getExecutionId(), "suggestedRoute"))
        .isEqualTo("by the new table");
  }

  @Test
  void the_ledger_says_who_moved_the_case_why_and_how_it_stands() {
    propose(betweenMeetings("SG13"));
    reviewWithAgreement("sg13-chair");
    postAndMail();
    deploy(EditedModels.all());

    confirm("comment-period");
    goOn();

    Finding finding =
        ledger.of(CASE).stream()
            .filter(one -> one.gate().equals("new-version"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.byUser()).isEqualTo("tsb");
    assertThat(finding.byRole()).isEqualTo("tsb");
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.compared())
        .matches("(?s)“Hold the comment period” moved from version \\d+ to version \\d+\\..*")
        .contains("Handle comments as they come, as before")
        .contains("due Friday 1 March 2024, 00:00:00 Geneva time, as before")
        .endsWith("Remark: A form is clearer");
  }

  @Test
  void only_what_was_looked_at_is_moved_and_only_once() {
    referred();
    deploy(EditedModels.all());
    int looked = newest("refer-to-tsag");
    assertThat(moves.dryRun(Set.of("refer-to-tsag")))
        .singleElement()
        .satisfies(run -> assertThat(run.movable()).isOne());

    deploy(EditedModels.with(EditedModels.all(), FORM, "\"label\": \"", "\"label\": \"Newly: "));
    refused(Map.of("refer-to-tsag", looked), "replaced by version " + (looked + 1));

    long move = confirm("refer-to-tsag");
    refused(Map.of("refer-to-tsag", looked + 1), "are being moved already");
    goOn();
    refused(Map.of("refer-to-tsag", looked + 1), "nothing left to move");
    assertThat(moves.find(move).orElseThrow().moved()).isOne();
    assertThat(moves.all()).hasSize(1);
  }

  @Test
  void a_remark_and_a_diagram_are_asked_for() {
    referred();
    deploy(EditedModels.all());
    Map<String, Integer> looked = Map.of("refer-to-tsag", newest("refer-to-tsag"));

    assertThatThrownBy(() -> moves.confirm(looked, " ", TSB)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> moves.confirm(looked, "x".repeat(2001), TSB))
        .isInstanceOf(Refused.class);
    refused(Map.of(), "No diagram is chosen");
    refused(Map.of("no-such-diagram", 1), "nothing left to move");
    assertThat(moves.all()).isEmpty();
  }

  @Test
  void a_case_that_changed_meanwhile_is_looked_at_again() {
    referred();
    deploy(EditedModels.all());
    long move = confirm("refer-to-tsag");
    complete("sg13-chair", "forward-referral", Map.of("result", "forward"));

    goOn();

    String reached =
        repository
            .getBpmnModelInstance(task("triage-referral").getProcessDefinitionId())
            .<UserTask>getModelElementById("triage-referral")
            .getName();
    assertThat(told(move, "Refer to TSAG")).isEqualTo("MOVED " + reached + ", as before");
  }

  @Test
  void a_case_that_ended_meanwhile_is_not_missed() {
    referred();
    deploy(EditedModels.all());
    long move = confirm("refer-to-tsag");
    complete(PROPONENT, "keep-proposal", Map.of("action", "withdraw", "reason", "Too slow"));

    goOn();

    assertThat(told(move, "Refer to TSAG"))
        .isEqualTo("STAYS It came to its end before it was moved.");
    assertThat(moves.find(move).orElseThrow().notMoved()).isOne();
  }

  @Test
  void a_case_that_fails_holds_up_no_other_and_is_tried_again() {
    referred();
    String unknown =
        runtime
            .startProcessInstanceByKey(
                "change-calendar", "FG-NOWHERE", Map.of("groupId", "SG13", "officer", "tsb"))
            .getId();
    deploy(EditedModels.all());
    long move = confirm("change-calendar", "refer-to-tsag");
    Job batch = batch();

    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatThrownBy(() -> management.executeJob(batch.getId()))
          .hasStackTraceContaining("no focus group FG-NOWHERE");
    }

    ConfirmedMove after = moves.find(move).orElseThrow();
    assertThat(after.moved()).isOne();
    assertThat(after.waiting()).isOne();
    assertThat(after.failed()).isOne();
    assertThat(runtime.createIncidentQuery().processDefinitionKeyIn(CaseMoves.DIAGRAM).list())
        .hasSize(1);
    assertThat(version(unknown))
        .as("it goes on as it was")
        .isEqualTo(newest("change-calendar") - 1);

    register.open("FG-NOWHERE", "Found", "A7_2016", "SG13", PROPONENT, "{}");
    management.setJobRetries(batch.getId(), 1);
    goOn();

    assertThat(version(unknown)).isEqualTo(newest("change-calendar"));
    assertThat(moves.find(move).orElseThrow().moved()).isEqualTo(2);
    assertThat(runtime.createIncidentQuery().processDefinitionKeyIn(CaseMoves.DIAGRAM).list())
        .isEmpty();
  }

  private void referred() {
    propose(atMeeting("SG13"));
    complete("sg13-chair", "screen-proposal", Map.of("result", "refer", "reason", "SG20 claims"));
  }

  private void deploy(Map<String, byte[]> files) {
    deployments.add(models.deploy(files));
  }

  private long confirm(String... diagrams) {
    return moves.confirm(
        Stream.of(diagrams).collect(Collectors.toMap(diagram -> diagram, this::newest)),
        "A form is clearer",
        TSB);
  }

  private int newest(String diagram) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(diagram)
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  private int version(String instance) {
    return repository
        .getProcessDefinition(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId())
        .getVersion();
  }

  private void refused(Map<String, Integer> looked, String words) {
    assertThatThrownBy(() -> moves.confirm(looked, "Again", TSB))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(words);
  }

  private Job batch() {
    return management.createJobQuery().processDefinitionKey(CaseMoves.DIAGRAM).singleResult();
  }

  private void goOn() {
    management.executeJob(batch().getId());
  }

  private String told(long move, String diagram) {
    return moves.casesOf(move).stream()
        .filter(row -> row.diagramName().equals(diagram))
        .map(row -> row.state() + " " + row.told())
        .findFirst()
        .orElseThrow();
  }

  private String formOf(String task) throws IOException {
    try (InputStream form = forms.getDeployedTaskForm(task(task).getId())) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
