package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.models.Edit;
import org.focusgroupdesk.tryout.HttpPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Edited models, handed in as Camunda Modeler does: the edited file alone, over HTTP. */
@DeskTest(properties = "spring.application.name=guarded-editing")
class GuardedEditingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "----------------------------modeler";

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private AsSystem asSystem;

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
