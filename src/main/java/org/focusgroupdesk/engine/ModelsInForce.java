package org.focusgroupdesk.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
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
  private volatile List<String> refusal = List.of();

  ModelsInForce(RepositoryService repository, AsSystem asSystem, Rulebook rulebook) {
    this.repository = repository;
    this.asSystem = asSystem;
    this.rulebook = rulebook;
  }

  /** Where the desk deviates from A.7 on purpose, ended waivers included. */
  public List<Waiver> waivers() {
    return deployment().map(this::waiversOf).orElse(List.of());
  }

  /**
   * The waivers that were in force at some time of a period.
   *
   * @param until end of the period; null if it goes on
   */
  public List<Waiver> waivers(Instant from, Instant until) {
    List<Deployment> versions = asSystem.call(this::versions);
    Set<Waiver> waivers = new LinkedHashSet<>();
    for (int version = 0; version < versions.size(); version++) {
      boolean begun =
          version == 0 || until == null || madeAt(versions.get(version)).isBefore(until);
      boolean replaced =
          version + 1 < versions.size() && madeAt(versions.get(version + 1)).isBefore(from);
      if (begun && !replaced) {
        waiversOf(versions.get(version).getId()).stream()
            .filter(waiver -> !waiver.isOver(from))
            .forEach(waivers::add);
      }
    }
    return List.copyOf(waivers);
  }

  private List<Deployment> versions() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(SPINE)
        .orderByProcessDefinitionVersion()
        .asc()
        .list()
        .stream()
        .map(
            version ->
                repository
                    .createDeploymentQuery()
                    .deploymentId(version.getDeploymentId())
                    .singleResult())
        .toList();
  }

  private static Instant madeAt(Deployment deployment) {
    return deployment.getDeploymentTime().toInstant();
  }

  private List<Waiver> waiversOf(String deployment) {
    return asSystem.call(
        () ->
            repository.getDeploymentResourceNames(deployment).stream()
                .filter(name -> bareName(name).equals(bareName(Waivers.FILE)))
                .flatMap(name -> read(deployment, name).all().stream())
                .toList());
  }

  private Waivers read(String deployment, String name) {
    try (InputStream file = repository.getResourceAsStream(deployment, name)) {
      return Waivers.read(file.readAllBytes(), rulebook);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Why the models found at the last start are not in force, line by line; empty if they are. */
  public List<String> refusal() {
    return refusal;
  }

  void refuse(List<String> why) {
    refusal = List.copyOf(why);
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
