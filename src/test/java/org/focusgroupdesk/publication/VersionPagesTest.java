package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.migration.EditedModels;
import org.focusgroupdesk.tryout.HttpPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages on which the secretariat moves cases to new versions of diagrams. */
@AutoConfigureMockMvc
class VersionPagesTest extends DiagramWalk {

  private static final RequestPostProcessor TSB =
      user("tsb").authorities(new SimpleGrantedAuthority("tsb"));
  private static final RequestPostProcessor CHAIR =
      user("sg13-chair").authorities(new SimpleGrantedAuthority("sg13-chair"));
  private static final String SCREENING = "processes/screening.bpmn";
  private static final String TASK = "<bpmn:userTask id=\"screen-proposal\" name=\"";
  private static final String DRY_RUN = "/desk/versions/dry-run?diagram=screening";

  @LocalServerPort private int port;
  @Autowired private MockMvc web;
  @Autowired private RepositoryService repository;
  @Autowired private ManagementService management;

  private final List<String> deployments = new ArrayList<>();

  @AfterEach
  void withdrawNewVersions() {
    desk.clear();
    deployments.forEach(id -> repository.deleteDeployment(id, true));
  }

  @Test
  void only_the_secretariat_moves_cases() throws Exception {
    for (String page : List.of("/desk/versions", DRY_RUN, "/desk/versions/moves/1")) {
      web.perform(get(page)).andExpect(status().is3xxRedirection());
      web.perform(get(page).with(CHAIR)).andExpect(status().isForbidden());
    }
    web.perform(
            post("/desk/versions/moves")
                .param("looked", "screening:1")
                .param("remark", "Why not")
                .with(CHAIR)
                .with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(get("/desk/versions/moves/0").with(TSB)).andExpect(status().isNotFound());
    web.perform(post("/desk/versions/moves").param("looked", "screening").with(TSB).with(csrf()))
        .andExpect(status().isBadRequest());
  }

  @Test
  void where_there_is_nothing_to_move_the_page_says_so() throws Exception {
    propose(atMeeting("SG13"));

    web.perform(get("/desk/versions").with(TSB))
        .andExpect(content().string(containsString("There is nothing to move.")));
    web.perform(get(DRY_RUN).with(TSB))
        .andExpect(content().string(containsString("There is nothing to move.")))
        .andExpect(content().string(not(containsString("<textarea"))));
  }

  @Test
  void a_version_deployed_from_outside_is_looked_at_confirmed_and_recorded() throws Exception {
    propose(atMeeting("SG13"));
    deploy(edited("Look at the proposal"));

    web.perform(get("/desk/versions").with(TSB))
        .andExpect(content().string(containsString("Screen the proposal")));
    web.perform(get(DRY_RUN).with(TSB))
        .andExpect(content().string(containsString("FG-AN")))
        .andExpect(content().string(containsString(" → Look at the proposal")))
        .andExpect(content().string(containsString("Its case can move.")))
        .andExpect(content().string(containsString("Move one case")));
    assertThat(versionOf("screen-proposal")).isEqualTo(newest() - 1);

    confirm("", 400, "Say in a remark why the cases move");
    String page = confirm("The label says it better", 302, null);
    web.perform(get(page).with(TSB))
        .andExpect(content().string(containsString("Cases are being moved.")));
    management.executeJob(
        management.createJobQuery().processDefinitionKey("move-cases").singleResult().getId());

    assertThat(versionOf("screen-proposal")).isEqualTo(newest());
    web.perform(get(page).with(TSB))
        .andExpect(content().string(containsString("1 moved")))
        .andExpect(content().string(containsString("The label says it better")))
        .andExpect(content().string(containsString("→ Look at the proposal")));
    web.perform(get("/desk/cases/FG-AN").with(TSB))
        .andExpect(content().string(containsString("New version")))
        .andExpect(content().string(containsString("The label says it better")));
    confirm("Once more", 400, "There is nothing left to move");
  }

  @Test
  void a_still_newer_version_and_a_second_confirmation_are_refused() throws Exception {
    propose(atMeeting("SG13"));
    deploy(edited("Look at the proposal"));
    int looked = newest();
    deploy(edited("Look closely at the proposal"));

    confirm(looked, "Too late", 400, "has been replaced by version " + (looked + 1));
    confirm("In time", 302, null);
    confirm("Twice", 400, "are being moved already");
  }

  private String confirm(String remark, int status, String words) throws Exception {
    return confirm(newest(), remark, status, words);
  }

  private String confirm(int looked, String remark, int status, String words) throws Exception {
    var answer =
        web.perform(
                post("/desk/versions/moves")
                    .param("looked", "screening:" + looked)
                    .param("remark", remark)
                    .with(TSB)
                    .with(csrf()))
            .andExpect(status().is(status))
            .andReturn()
            .getResponse();
    if (words != null) {
      assertThat(answer.getContentAsString()).contains(words);
    }
    return answer.getRedirectedUrl();
  }

  private static byte[] edited(String label) {
    return EditedModels.with(
            EditedModels.all(), SCREENING, TASK + labelNow() + "\"", TASK + label + "\"")
        .get(SCREENING);
  }

  private static String labelNow() {
    Matcher label =
        Pattern.compile(TASK + "([^\"]+)\"")
            .matcher(new String(EditedModels.all().get(SCREENING), StandardCharsets.UTF_8));
    assertThat(label.find()).isTrue();
    return label.group(1);
  }

  /** As Camunda Modeler does it. */
  private void deploy(byte[] diagram) throws IOException {
    HttpResponse<String> answer =
        new HttpPerson(port)
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                    .header("Content-Type", "multipart/form-data; boundary=the-parts")
                    .header(
                        "Authorization",
                        "Basic "
                            + Base64.getEncoder()
                                .encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8)))
                    .POST(BodyPublishers.ofByteArray(parts(diagram))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    deployments.add(newestDeployment());
  }

  private static byte[] parts(byte[] diagram) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field :
        Map.of("deployment-name", "edited", "deployment-source", "Camunda Modeler").entrySet()) {
      body.write(
          "--the-parts\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(field.getKey(), field.getValue())
              .getBytes(StandardCharsets.UTF_8));
    }
    body.write(
        ("--the-parts\r\nContent-Disposition: form-data; name=\"screening.bpmn\";"
                + " filename=\"screening.bpmn\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.write(diagram);
    body.write("\r\n--the-parts--\r\n".getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private String newestDeployment() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey("screening")
        .latestVersion()
        .singleResult()
        .getDeploymentId();
  }

  private int newest() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey("screening")
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  private int versionOf(String task) {
    return repository.getProcessDefinition(task(task).getProcessDefinitionId()).getVersion();
  }
}
