package org.focusgroupdesk.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.repository.ResourceTypes;
import org.focusgroupdesk.models.Carried;
import org.focusgroupdesk.models.Deviation;
import org.focusgroupdesk.models.Guard;
import org.focusgroupdesk.models.Models;
import org.focusgroupdesk.models.Waivers;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks at every deployment before the engine does, whichever way it comes: completes it with the
 * models of the desk that it leaves as they are, and refuses it if a rule would be lost. All that
 * is wrong is said at once; nothing is deployed then, and what runs goes on.
 */
@Component
class DeploymentGuard extends AbstractProcessEnginePlugin implements Deployer {

  private static final String WAIVERS = ModelsInForce.bareName(Waivers.FILE);

  private final ObjectProvider<Carried> carried;
  private final ObjectProvider<ModelsInForce> inForce;
  private final ObjectProvider<WaiversUsed> used;
  private final NamesInModels names;
  private final Rulebook rulebook;
  private final Clock clock;

  DeploymentGuard(
      ObjectProvider<Carried> carried,
      ObjectProvider<ModelsInForce> inForce,
      ObjectProvider<WaiversUsed> used,
      NamesInModels names,
      Rulebook rulebook,
      Clock clock) {
    this.carried = carried;
    this.inForce = inForce;
    this.used = used;
    this.names = names;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<Deployer> first =
        Optional.ofNullable(engine.getCustomPreDeployers()).orElseGet(ArrayList::new);
    first.add(this);
    engine.setCustomPreDeployers(first);
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    // The engine also comes here when it reads again what was deployed before.
    if (deployment.isNew()) {
      Guard guard = new Guard(carried.getIfAvailable(Carried::read), rulebook);
      check(complete(deployment, guard), waiversOf(deployment), guard);
    }
  }

  private void check(Models models, Waivers waivers, Guard guard) {
    List<Deviation> wrong = new ArrayList<>(waivers.faults());
    wrong.addAll(waivers.over(clock.instant()));
    wrong.addAll(names.unknown(models, guard));
    List<Deviation> waived = new ArrayList<>();
    for (Deviation deviation : guard.deviations(models)) {
      Deviation rest = waivers.remaining(deviation);
      if (rest.rules().isEmpty() && !deviation.rules().isEmpty()) {
        waived.add(deviation);
      } else {
        wrong.add(rest);
      }
    }
    if (!wrong.isEmpty()) {
      throw new Refused(
          wrong.stream()
              .map(guard::line)
              .distinct()
              .collect(Collectors.joining("\n- ", "Not deployed; what runs goes on.\n- ", "")));
    }
    waived.forEach(
        deviation ->
            used.getObject().record(guard.line(deviation), deviation, waivers.covering(deviation)));
  }

  private Waivers waiversOf(DeploymentEntity deployment) {
    byte[] file =
        deployment.getResources().values().stream()
            .filter(resource -> ModelsInForce.bareName(resource.getName()).equals(WAIVERS))
            .findFirst()
            .map(ResourceEntity::getBytes)
            .orElse(new byte[0]);
    return Waivers.read(file, rulebook);
  }

  // --- Completing ------------------------------------------------------------------------------

  /**
   * A diagram calls the diagrams, tables and forms of its own deployment, so a deployment of one
   * edited file becomes one of all: with the others as they are in force.
   */
  private Models complete(DeploymentEntity deployment, Guard guard) {
    Map<String, byte[]> contents = new TreeMap<>();
    deployment.getResources().forEach((name, file) -> contents.put(name, file.getBytes()));
    Models models = Models.read(contents);
    if (!guard.concerns(models)) {
      return models;
    }
    Map<String, Resource> files = inForce.getObject().files();
    boolean ownWaivers =
        deployment.getResources().keySet().stream()
            .anyMatch(name -> ModelsInForce.bareName(name).equals(WAIVERS));
    if (!ownWaivers && files.containsKey(WAIVERS)) {
      add(deployment, files.get(WAIVERS));
    }
    List<Resource> missing = takeMissing(files, guard, models);
    while (!missing.isEmpty()) {
      for (Resource file : missing) {
        add(deployment, file);
        models.add(file.getName(), file.getBytes());
      }
      missing = takeMissing(files, guard, models);
    }
    return models;
  }

  private static List<Resource> takeMissing(
      Map<String, Resource> files, Guard guard, Models models) {
    return guard.missing(models).stream().filter(files::containsKey).map(files::remove).toList();
  }

  private static void add(DeploymentEntity deployment, Resource file) {
    ResourceEntity copy = new ResourceEntity();
    copy.setName(file.getName());
    copy.setBytes(file.getBytes());
    copy.setDeploymentId(deployment.getId());
    copy.setType(ResourceTypes.REPOSITORY.getValue());
    copy.setCreateTime(deployment.getDeploymentTime());
    deployment.addResource(copy);
    Context.getCommandContext().getResourceManager().insertResource(copy);
  }
}
