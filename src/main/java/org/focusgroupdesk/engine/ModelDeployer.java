package org.focusgroupdesk.engine;

import java.io.ByteArrayInputStream;
import java.util.SortedMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys all diagrams, tables and forms as one deployment, so that a running case keeps the forms
 * and tables it started with. Nothing is deployed when nothing changed.
 */
@Component
public class ModelDeployer implements InitializingBean {

  static final String DEPLOYMENT = "focus-group-desk";

  private static final Logger log = LoggerFactory.getLogger(ModelDeployer.class);

  private final RepositoryService repository;
  private final AsSystem asSystem;
  private final String folder;

  ModelDeployer(
      RepositoryService repository, AsSystem asSystem, @Value("${desk.models:}") String folder) {
    this.repository = repository;
    this.asSystem = asSystem;
    this.folder = folder;
  }

  @Override
  public void afterPropertiesSet() {
    SortedMap<String, byte[]> models =
        folder.isBlank() ? ModelFiles.builtIn() : ModelFiles.in(folder.strip());
    if (models.isEmpty()) {
      log.warn("There are no diagrams to run.");
      return;
    }
    asSystem.run(() -> deploy(models));
  }

  private void deploy(SortedMap<String, byte[]> models) {
    models.forEach(FormFile::check);
    DeploymentBuilder deployment =
        repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(false);
    models.forEach(
        (name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    try {
      deployment.deploy();
    } catch (ParseException faulty) {
      throw UnusableModels.because(faulty);
    } catch (ProcessEngineException faulty) {
      throw new UnusableModels("The models cannot be used: " + Causes.words(faulty), faulty);
    }
  }
}
