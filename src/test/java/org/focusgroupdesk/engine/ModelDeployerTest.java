package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@TryOut
class ModelDeployerTest {

  private static final Path MODELS = Path.of("src/test/resources/platform");

  @TempDir private Path folder;
  @Autowired private RepositoryService repository;
  @Autowired private AsSystem asSystem;
  @Autowired private ModelsInForce inForce;

  @Test
  void deploys_diagrams_and_forms_together_under_stable_names() {
    String deployment =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("focus-group")
            .latestVersion()
            .singleResult()
            .getDeploymentId();

    assertThat(repository.getDeploymentResourceNames(deployment))
        .contains("processes/try-out.bpmn", "forms/try-out.form", "forms/try-out-start.form");
  }

  @Test
  void deploys_nothing_when_nothing_changed() {
    long before = repository.createDeploymentQuery().count();

    deploy(MODELS);

    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  @Test
  void deploys_everything_when_one_form_changed() throws IOException {
    copyOfModels();
    Path form = folder.resolve("forms/try-out.form");
    Files.writeString(form, Files.readString(form).replace("Reason", "Grounds"));
    long before = versions();

    deploy(folder);

    assertThat(versions()).isEqualTo(before + 1);
    Files.writeString(form, Files.readString(form).replace("Grounds", "Reason"));
    deploy(folder);
  }

  @Test
  void a_broken_diagram_is_named_with_its_line() throws IOException {
    copyOfModels();
    Path diagram = folder.resolve("processes/try-out.bpmn");
    Files.writeString(
        diagram, Files.readString(diagram).replace("targetRef=\"answer\"", "targetRef=\"gone\""));

    assertThat(refusal()).contains("processes/try-out.bpmn, line ").contains("gone");
  }

  @Test
  void a_broken_table_is_named() throws IOException {
    copyOfModels();
    Files.createDirectories(folder.resolve("processes/rules"));
    Files.writeString(folder.resolve("processes/rules/days.dmn"), "<definitions");

    assertThat(refusal()).contains("processes/rules/days.dmn: cannot be read, line 1: ");
  }

  @Test
  void a_form_must_be_readable_and_named_as_its_file() throws IOException {
    copyOfModels();
    Files.writeString(folder.resolve("forms/other.form"), "{\"id\": \"x\", \"components\": []}");
    assertThat(refusal()).contains("forms/other.form: cannot be read, its id must be other");

    Files.writeString(folder.resolve("forms/other.form"), "{\"id\": ");
    assertThat(refusal()).contains("forms/other.form: cannot be read, line 1: ");
  }

  @Test
  void a_folder_without_diagrams_is_refused() {
    assertThat(refusal()).contains("has no sub-folder \"processes\"");
  }

  /** The models that run go on, and the desk says why the new ones do not. */
  private String refusal() {
    long before = versions();
    deploy(folder);
    assertThat(versions()).isEqualTo(before);
    return String.join("\n", inForce.refusal());
  }

  private void deploy(Path models) {
    new ModelDeployer(repository, asSystem, inForce, models.toString()).afterPropertiesSet();
  }

  private long versions() {
    return repository.createProcessDefinitionQuery().processDefinitionKey("focus-group").count();
  }

  private void copyOfModels() throws IOException {
    for (String name : ModelFiles.in(MODELS.toString()).keySet()) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(MODELS.resolve(name), folder.resolve(name));
    }
  }
}
