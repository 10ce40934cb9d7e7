package org.focusgroupdesk.bench;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.transaction.PlatformTransactionManager;

/** A second engine on the database of a desk, with its history and rights but nothing of ours. */
final class BareEngine {

  private BareEngine() {}

  static ProcessEngine on(Desk desk) {
    SpringTransactionsProcessEngineConfiguration settings = new SpringTransactionsProcessEngineConfiguration();
    settings.setProcessEngineName("bare");
    settings.setDataSource(desk.bean(DataSource.class));
    settings.setTransactionManager(desk.bean(PlatformTransactionManager.class));
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    settings.setHistory(desk.engine().getProcessEngineConfiguration().getHistory());
    settings.setHistoryTimeToLive("P3650D");
    settings.setAuthorizationEnabled(true);
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setDbMetricsReporterActivate(false);
    settings.setTaskMetricsEnabled(false);
    return settings.buildProcessEngine();
  }

  static void deploy(ProcessEngine bare, Map<String, BpmnModelInstance> models, String start) {
    DeploymentBuilder deployment = bare.getRepositoryService().createDeployment().name(start);
    models.forEach(deployment::addModelInstance);
    deployment.deploy();
    grant(bare, Resources.PROCESS_DEFINITION, start, Permissions.CREATE_INSTANCE);
    grant(bare, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
  }

  private static void grant(ProcessEngine bare, Resource resource, String id, Permissions what) {
    AuthorizationService authorizations = bare.getAuthorizationService();
    if (authorizations
            .createAuthorizationQuery()
            .userIdIn(Script.MEMBER)
            .resourceType(resource)
            .resourceId(id)
            .count()
        == 0) {
      Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setUserId(Script.MEMBER);
      grant.setResource(resource);
      grant.setResourceId(id);
      grant.addPermission(what);
      authorizations.saveAuthorization(grant);
    }
  }
}
