package org.focusgroupdesk.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.focusgroupdesk.models.Waivers;
import org.focusgroupdesk.rulebook.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys all diagrams, tables and forms as one deployment, so that a running case keeps the forms
 * and tables it started with. Nothing is deployed when nothing changed. Models that are refused
 * stop the desk at its first start only; later it goes on with the models in force.
 */
@Component
public class ModelDeployer implements InitializingBean {

  static final String DEPLOYMENT = "focus-group-desk";

  private static final Logger log = LoggerFactory.getLogger(ModelDeployer.class);

  private final RepositoryService repository;
  private final AsSystem asSystem;
  private final ModelsInForce inForce;
  private final String folder;

  ModelDeployer(
      RepositoryService repository,
      AsSystem asSystem,
      ModelsInForce inForce,
      @Value("${desk.models:}") String folder) {
    this.repository = repository;
    this.asSystem = asSystem;
    this.inForce = inForce;
    this.folder = folder;
  }

  @Override
  public void afterPropertiesSet() {
    try {
      asSystem.run(() -> deploy(models()));
    } catch (UnusableModels refused) {
      if (!inForce.exist()) {
        throw refused;
      }
      log.error("The desk goes on with the models it has. {}", refused.getMessage());
      inForce.refuse(refused.lines());
    }
  }

  private SortedMap<String, byte[]> models() {
    return folder.isBlank() ? ModelFiles.builtIn() : ModelFiles.in(folder.strip());
  }

  private void deploy(SortedMap<String, byte[]> models) {
    if (models.isEmpty()) {
      log.warn("There are no diagrams to run.");
      return;
    }
    models.putIfAbsent(Waivers.FILE, Waivers.NONE.getBytes(StandardCharsets.UTF_8));
    DeploymentBuilder deployment =
        repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(false);
    models.forEach(
        (name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    try {
      deployment.deploy();
    } catch (Refused refused) {
      throw new UnusableModels(refused.getMessage(), refused);
    }
  }
}
