package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    assertThatThrownBy(() -> deploy(folder))
        .isInstanceOf(UnusableModels.class)
        .hasMessageContaining("processes/try-out.bpmn, line ")
        .hasMessageContaining("gone");
  }

  @Test
  void a_broken_table_is_named() throws IOException {
    copyOfModels();
    Files.createDirectories(folder.resolve("processes/rules"));
    Files.writeString(folder.resolve("processes/rules/days.dmn"), "<definitions");

    assertThatThrownBy(() -> deploy(folder))
        .isInstanceOf(UnusableModels.class)
        .hasMessageContaining("processes/rules/days.dmn");
  }

  @Test
  void a_form_must_be_readable_and_named_as_its_file() throws IOException {
    copyOfModels();
    Files.writeString(folder.resolve("forms/other.form"), "{\"id\": \"x\", \"components\": []}");
    assertThatThrownBy(() -> deploy(folder)).hasMessageContaining("its id must be other");

    Files.writeString(folder.resolve("forms/other.form"), "{\"id\": ");
    assertThatThrownBy(() -> deploy(folder))
        .isInstanceOf(UnusableModels.class)
        .hasMessageStartingWith("The form forms/other.form cannot be used");
  }

  @Test
  void a_folder_without_diagrams_is_refused() {
    assertThatThrownBy(() -> deploy(folder))
        .isInstanceOf(UnusableModels.class)
        .hasMessageContaining("has no sub-folder \"processes\"");
  }

  private void deploy(Path models) {
    new ModelDeployer(repository, asSystem, models.toString()).afterPropertiesSet();
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
