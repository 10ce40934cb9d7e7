package org.focusgroupdesk.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.focusgroupdesk.models.Waiver;
import org.focusgroupdesk.models.Waivers;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The models by which new cases run, and what the secretariat should know about them. */
@Component
public class ModelsInForce {

  /** The diagram from which all others are called. */
  private static final String SPINE = "focus-group";

  private final RepositoryService repository;
  private final AsSystem asSystem;
  private final Rulebook rulebook;
  private volatile String refusal = "";

  ModelsInForce(RepositoryService repository, AsSystem asSystem, Rulebook rulebook) {
    this.repository = repository;
    this.asSystem = asSystem;
    this.rulebook = rulebook;
  }

  /** Where the desk deviates from A.7 on purpose, ended waivers included. */
  public List<Waiver> waivers() {
    return Optional.ofNullable(files().get(bareName(Waivers.FILE)))
        .map(file -> Waivers.read(file.getBytes(), rulebook).all())
        .orElse(List.of());
  }

  /** Why the models found at the last start are not in force; empty if they are. */
  public String refusal() {
    return refusal;
  }

  void refuse(String why) {
    refusal = why;
  }

  boolean exist() {
    return deployment().isPresent();
  }

  /** The files, by their names without folder. */
  Map<String, Resource> files() {
    Map<String, Resource> files = new HashMap<>();
    deployment()
        .ifPresent(
            id ->
                asSystem
                    .call(() -> repository.getDeploymentResources(id))
                    .forEach(file -> files.put(bareName(file.getName()), file)));
    return files;
  }

  static String bareName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private Optional<String> deployment() {
    return asSystem.call(
        () ->
            Optional.ofNullable(
                    repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(SPINE)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getDeploymentId));
  }
}
