package org.focusgroupdesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The settings of the engine that application.yaml cannot express. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

  /** Ids of groups and users: role ids carry hyphens, accounts of an identity provider more. */
  static final String ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9_.@+-]*";

  private final ApplicationContext context;

  EngineSettings(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryTimeToLive("P3650D");
    engine.setHistoryCleanupEnabled(false);
    engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
    engine.setGeneralResourceWhitelistPattern(ID_PATTERN);
    engine.setTaskMetricsEnabled(false);
    // Refusals are part of a normal day; what fails unexpectedly is logged where it is answered.
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    engine.setEnableCmdExceptionLogging(false);
    engine.setJavaSerializationFormatEnabled(false);
    ObjectProvider<StepClauses> clauses = context.getBeanProvider(StepClauses.class);
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(new RefusalInterceptor(clauses)));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new RefusalInterceptor(clauses)));
    engine.setExpressionManager(new BoundExpressions(context));
    engine.setBpmnParseFactory(new NoCodeInDiagrams());
    List<Deployer> first =
        Optional.ofNullable(engine.getCustomPreDeployers()).orElseGet(ArrayList::new);
    first.add(EngineSettings::refuseCaseModels);
    engine.setCustomPreDeployers(first);
  }

  /** The desk has none, so nobody looks at what they would run. */
  private static void refuseCaseModels(DeploymentEntity deployment) {
    deployment.getResources().keySet().stream()
        .filter(file -> file.endsWith(".cmmn") || file.endsWith(".cmmn10.xml"))
        .findFirst()
        .ifPresent(
            file -> {
              throw new Refused("Not deployed: case models are not accepted, " + file);
            });
  }
}
