package org.focusgroupdesk.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
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
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(new RefusalInterceptor()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new RefusalInterceptor()));
    engine.setExpressionManager(
        new SpringExpressionManager(context, new ModelBeans(context).asMap()));
  }
}
