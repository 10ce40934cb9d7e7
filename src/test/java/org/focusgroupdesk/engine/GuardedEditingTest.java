package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.FocusGroupDesk;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.models.DeskModels;
import org.focusgroupdesk.models.Edit;
import org.focusgroupdesk.models.Waiver;
import org.focusgroupdesk.models.Waivers;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.tryout.HttpPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Edited models, handed in as Camunda Modeler does: the edited file alone, over HTTP. */
@DeskTest(properties = "spring.application.name=guarded-editing")
class GuardedEditingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "----------------------------modeler";

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private AsSystem asSystem;
  @Autowired private ModelsInForce inForce;
  @Autowired private Ledger ledger;
  @Autowired private Clock clock;
  @Autowired private CaseDriver cases;

  @AfterEach
  void takeBackWhatWasDeployed() {
    asSystem.run(
        () ->
            repository.createDeploymentQuery().list().stream()
                .filter(deployment -> !deployment.getName().equals(ModelDeployer.DEPLOYMENT))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true)));
  }

  static List<Edit> lost() {
    return Edit.in("lost");
  }

  static List<Edit> harmless() {
    return Edit.in("harmless");
  }

  @Test
  void there_are_at_least_twelve_edits_of_each_kind() {
    assertThat(lost()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(harmless()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(lost()).noneMatch(edit -> edit.refusals().isEmpty());
    assertThat(harmless()).allMatch(edit -> edit.refusals().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lost")
  void an_edit_that_loses_a_rule_is_refused(Edit edit) {
    ProcessDefinition before = latest("establish-between-meetings");

    HttpResponse<String> answer = deploy(Map.of(edit.file(), edit.made()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(lines(answer)).containsExactlyInAnyOrderElementsOf(edit.refusals());
    assertThat(latest("establish-between-meetings").getId()).isEqualTo(before.getId());
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void any_other_edit_is_accepted(Edit edit) {
    ProcessDefinition before = latest("establish-between-meetings");

    HttpResponse<String> answer = deploy(Map.of(edit.file(), edit.made()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(latest("establish-between-meetings").getVersion())
        .isEqualTo(before.getVersion() + 1);
  }

  @Test
  void a_deployment_of_one_file_is_completed_with_the_others_in_force() {
    Edit renamed = Edit.named("harmless/renamed");

    assertThat(deploy(Map.of(renamed.file(), renamed.made())).statusCode()).isEqualTo(200);

    String deployment = latest("establish").getDeploymentId();
    assertThat(latest("establish-between-meetings").getDeploymentId()).isEqualTo(deployment);
    assertThat(asSystem.call(() -> repository.getDeploymentResourceNames(deployment)))
        .hasSize(DeskModels.files().size())
        .contains("establish-between-meetings.bpmn", "processes/establish.bpmn", Waivers.FILE)
        .doesNotContain("processes/establish-between-meetings.bpmn");
  }

  @Test
  void all_models_may_be_deployed_at_once() {
    assertThat(deploy(DeskModels.files()).statusCode()).isEqualTo(200);
  }

  @Test
  void only_an_administrator_deploys() {
    Edit renamed = Edit.named("harmless/renamed");

    assertThat(deployAs("tsb", Map.of(renamed.file(), renamed.made())).statusCode()).isEqualTo(403);
  }

  // --- Bad input -------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "processes/establish.bpmn | </bpmn:process> | </bpmn:proces>"
            + " | establish.bpmn: cannot be read, line ",
        "processes/establish.bpmn | FG-RTE-01 | FG-RTE-99"
            + " | it names the rule FG-RTE-99, which is not in the rulebook",
        "processes/establish.bpmn | proposals.parentOf( | proposals.parentsOf( |"
            + " “Choose deciding group and path”: “proposals” has no method “parentsOf” taking 1",
        "processes/establish.bpmn | calledElement=\"refer-to-tsag\" | calledElement=\"refer\""
            + " | there is no diagram “refer” in this deployment",
        "processes/send-notices.bpmn | ${sendNotice} | ${sendLetter}"
            + " | “sendLetter” is nothing that a diagram can call",
        "processes/establish.bpmn | </bpmn:process> |"
            + " <bpmn:sequenceFlow id='x' sourceRef='established' targetRef='y' /></bpmn:process> "
            + " | establish.bpmn, line ",
        "processes/rules/comments.dmn | \"support\",\"editorial\" | \"support\",\"objection\" |"
            + " “Comments that block”: rows 1 and 2 answer the same case",
        "processes/rules/comments.dmn | </decisionTable> | </table>"
            + " | comments.dmn: cannot be read, line ",
        "processes/rules/path.dmn | \"FG-EBS-04\" | \"FG-EBS-44\" | it names the rule FG-EBS-44",
        "forms/decide-change.form | \"components\" | \"elements\""
            + " | decide-change.form: cannot be read, it has no components",
        "forms/decide-change.form | \"type\": \"radio\" | \"type\": radio"
            + " | decide-change.form: cannot be read, line ",
      })
  void a_faulty_file_is_refused_with_place_and_reason(
      String file, String good, String faulty, String line) {
    ProcessDefinition before = latest("establish");
    String content = new String(DeskModels.files().get(file), StandardCharsets.UTF_8);
    assertThat(content).contains(good);
    byte[] broken = content.replace(good, faulty).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer = deploy(Map.of(file, broken));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(lines(answer))
        .anySatisfy(
            said ->
                assertThat(said)
                    .contains(line)
                    .doesNotContain("Exception")
                    .doesNotContainPattern("org\\.|ENGINE-"));
    assertThat(latest("establish").getId()).isEqualTo(before.getId());
  }

  @Test
  void two_files_of_one_diagram_are_refused_in_words() {
    byte[] establish = DeskModels.files().get("processes/establish.bpmn");

    assertThat(lines(deploy(Map.of("establish.bpmn", establish, "second.bpmn", establish))))
        .singleElement()
        .asString()
        .contains("definitions with the same key 'establish'")
        .doesNotContainPattern("[A-Z]-\\d");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    Edit deleted = Edit.named("lost/gate-deleted");
    Edit shortened = Edit.named("lost/period-shortened");

    HttpResponse<String> answer =
        deploy(
            Map.of(
                deleted.file(),
                deleted.made(),
                shortened.file(),
                shortened.made(),
                "processes/broken.bpmn",
                "<a".getBytes(StandardCharsets.UTF_8)));

    assertThat(lines(answer))
        .containsAll(deleted.refusals())
        .containsAll(shortened.refusals())
        .anyMatch(line -> line.startsWith("broken.bpmn: cannot be read, line 1"));
  }

  // --- Waivers ---------------------------------------------------------------------------------

  private static final Edit THREE_WEEKS = Edit.named("lost/period-shortened");

  private static final String WAIVER =
      """
      - rule: FG-EBS-08
        reason: A pilot with three weeks
        who: Director of TSB
        until: %s
        model: deadlines
      """;

  @Test
  void a_waiver_allows_a_deviation_and_is_in_the_ledger_and_on_the_register() {
    LocalDate until = Geneva.dateOf(clock.instant()).plusDays(30);

    HttpResponse<String> answer = deployWith(WAIVER.formatted(until));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(inForce.waivers())
        .containsExactly(
            new Waiver(
                "FG-EBS-08",
                "A pilot with three weeks",
                "Director of TSB",
                until,
                "deadlines",
                ""));
    assertThat(ledger.of(WaiversUsed.EVERY_CASE))
        .last()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("FG-EBS-08");
              assertThat(finding.clause()).endsWith("2.1.1.2 p2");
              assertThat(finding.outcome()).isEqualTo(Outcome.OVERRIDDEN);
              assertThat(finding.compared()).isEqualTo(THREE_WEEKS.refusals().get(0));
              assertThat(finding.reason()).isEqualTo("A pilot with three weeks (Director of TSB)");
              assertThat(finding.byUser()).isEqualTo("admin");
              assertThat(finding.lastDay()).isEqualTo(until);
            });
    assertThat(HttpPerson.signedIn(port, "tsb").get("/desk").body())
        .contains("A pilot with three weeks", "Director of TSB")
        .doesNotContain("Ended");

    cases.propose("member-ch", SampleProposal.complete("FG-PILOT", "SG13"));
    assertThat(
            HttpPerson.signedIn(port, "tsb")
                .get("/desk/cases/FG-PILOT/evidence/establishment.json")
                .body())
        .contains("A pilot with three weeks", "Director of TSB");
  }

  @Test
  void a_waiver_that_ends_while_it_is_used_is_shown_and_refuses_the_next_deployment() {
    LocalDate until = Geneva.dateOf(clock.instant()).plusDays(30);
    assertThat(deployWith(WAIVER.formatted(until)).statusCode()).isEqualTo(200);
    Edit renamed = Edit.named("harmless/renamed");

    ClockUtil.setCurrentTime(Date.from(Geneva.startOf(until).plusSeconds(60)));
    assertThat(HttpPerson.signedIn(port, "tsb").get("/desk").body()).doesNotContain("Ended");
    ClockUtil.setCurrentTime(Date.from(Geneva.startOf(until.plusDays(1))));

    assertThat(HttpPerson.signedIn(port, "tsb").get("/desk").body()).contains("Ended");
    assertThat(lines(deploy(Map.of(renamed.file(), renamed.made()))))
        .contains("processes/waivers.yaml, “FG-EBS-08”: the waiver ended on " + until)
        .hasSize(1);
  }

  @Test
  void a_waiver_holds_where_it_says_and_for_its_rule_only() {
    LocalDate until = Geneva.dateOf(clock.instant()).plusDays(30);
    String elsewhere = WAIVER.formatted(until).replace("model: deadlines", "model: gates");
    String otherRule = WAIVER.formatted(until).replace("FG-EBS-08", "FG-EBT-07");

    assertThat(lines(deployWith(elsewhere))).isEqualTo(THREE_WEEKS.refusals());
    assertThat(lines(deployWith(otherRule))).isEqualTo(THREE_WEEKS.refusals());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reason: A pilot with three weeks | reason: | line 1, “FG-EBS-08”: it gives no “reason”",
        "who: Director of TSB | whose: Director | line 1, “FG-EBS-08”: it gives no “who”",
        "until: 2099-01-31 | until: 2020-01-31 | “FG-EBS-08”: the waiver ended on 2020-01-31",
        "until: 2099-01-31 | until: 2099-02-31 | “2099-02-31” is no date such as 2026-12-31",
        "rule: FG-EBS-08 | rule: FG-EBS-88 | there is no rule FG-EBS-88 in the rulebook",
        "until: 2099-01-31 | until: [2099] | it gives no “until”",
        "who: Director of TSB | who: [Director | waivers.yaml: cannot be read, line ",
        "model: deadlines | until when: then | “until when” is nothing that a waiver has",
      })
  void a_waiver_that_does_not_say_everything_is_refused(String good, String faulty, String line) {
    String waivers = WAIVER.formatted("2099-01-31");
    assertThat(waivers).contains(good);

    assertThat(lines(deployWith(waivers.replace(good, faulty))))
        .anyMatch(said -> said.startsWith(Waivers.FILE) && said.contains(line));
  }

  @Test
  void waivers_are_a_list_of_entries() {
    assertThat(lines(deployWith("rule: FG-EBS-08\n")))
        .contains("processes/waivers.yaml, line 1: it must be a list of waivers");
    assertThat(lines(deployWith("- FG-EBS-08\n")))
        .contains(
            "processes/waivers.yaml, line 1: a waiver has a rule, a reason, who and until when");
  }

  private HttpResponse<String> deployWith(String waivers) {
    return deploy(
        Map.of(
            THREE_WEEKS.file(),
            THREE_WEEKS.made(),
            Waivers.FILE,
            waivers.getBytes(StandardCharsets.UTF_8)));
  }

  // --- At start --------------------------------------------------------------------------------

  @Test
  void a_start_with_refused_models_goes_on_with_those_in_force(@TempDir Path folder)
      throws IOException {
    ProcessDefinition before = latest("establish");
    write(folder, Edit.named("lost/gate-bypassed"));

    new ModelDeployer(repository, asSystem, inForce, folder.toString()).afterPropertiesSet();

    assertThat(latest("establish").getId()).isEqualTo(before.getId());
    assertThat(inForce.refusal())
        .anyMatch(
            line ->
                line.startsWith(
                    "processes/establish-between-meetings.bpmn, “Check every condition”: a way"));
    assertThat(HttpPerson.signedIn(port, "tsb").get("/desk").body())
        .contains("The models found at the last start are not in force.", "goes past it");
    inForce.refuse(List.of());
  }

  @Test
  void the_first_start_with_refused_models_stops(@TempDir Path folder) throws IOException {
    write(folder, Edit.named("lost/gate-bypassed"));
    SpringApplicationBuilder desk =
        new SpringApplicationBuilder(FocusGroupDesk.class).profiles("test");

    assertThatThrownBy(
            () ->
                desk.run(
                    "--server.port=0",
                    "--camunda.bpm.generate-unique-process-engine-name=true",
                    "--desk.admin.password=A long secret, 1 of many",
                    "--desk.models=" + folder))
        .satisfies(
            failure ->
                assertThat(Causes.first(UnusableModels.class, failure))
                    .hasValueSatisfying(
                        models -> assertThat(models).hasMessageContaining("goes past it")));
  }

  private static void write(Path folder, Edit edit) throws IOException {
    SortedMap<String, byte[]> files = DeskModels.files();
    files.put(edit.file(), edit.made());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  // --- Sending ---------------------------------------------------------------------------------

  private HttpResponse<String> deploy(Map<String, byte[]> files) {
    return deployAs("admin", files);
  }

  private HttpResponse<String> deployAs(String user, Map<String, byte[]> files) {
    StringBuilder body = new StringBuilder();
    part(body, "deployment-name\"", "edited");
    part(body, "deployment-source\"", "Camunda Modeler");
    part(body, "enable-duplicate-filtering\"", "true");
    files.forEach(
        (name, content) ->
            part(
                body,
                ModelsInForce.bareName(name)
                    + "\"; filename=\""
                    + ModelsInForce.bareName(name)
                    + "\"\r\nContent-Type: application/octet-stream",
                new String(content, StandardCharsets.UTF_8)));
    body.append("--").append(BOUNDARY).append("--\r\n");
    String secret =
        Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
    return new HttpPerson(port)
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
  }

  private static void part(StringBuilder body, String name, String content) {
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
    body.append(name).append("\r\n\r\n").append(content).append("\r\n");
  }

  private static List<String> lines(HttpResponse<String> answer) {
    try {
      JsonNode said = JSON.readTree(answer.body());
      String[] lines = said.path("message").asText().split("\n- ");
      assertThat(lines[0]).isEqualTo("Not deployed; what runs goes on.");
      return Arrays.asList(lines).subList(1, lines.length);
    } catch (IOException notJson) {
      throw new AssertionError(answer.body(), notJson);
    }
  }

  private ProcessDefinition latest(String key) {
    return asSystem.call(
        () ->
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
  }
}
