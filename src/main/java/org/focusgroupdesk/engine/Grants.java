package org.focusgroupdesk.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do. Tasks need no grant here: the engine lets exactly the candidates of a
 * task and its assignee work on it.
 */
@Component
class Grants {

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void createMissing() {
    everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    everybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    // A task shows the names of the roles it is offered to.
    everybody(Resources.GROUP, ANY, Permissions.READ);
    everybodyMayStart("act-for-group");
    members();
    List.of(RoleGroups.TSB, RoleGroups.TSB_DIRECTOR).forEach(this::overview);
    tsb();
    for (Resource resource : Resources.values()) {
      group(RoleGroups.ADMINISTRATORS, resource, ANY, Permissions.ALL);
    }
  }

  private void members() {
    mayStart(RoleGroups.MEMBERS, "focus-group");
  }

  private void tsb() {
    mayStart(RoleGroups.TSB, "change-calendar");
  }

  private void overview(String group) {
    group(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    group(
        group,
        Resources.PROCESS_DEFINITION,
        ANY,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY);
    group(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
    group(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    group(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
  }

  private void mayStart(String group, String process) {
    group(
        group,
        Resources.PROCESS_DEFINITION,
        process,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.CREATE_INSTANCE);
    group(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
  }

  /** The step behind the start says who may; roles of focus groups come and go. */
  private void everybodyMayStart(String process) {
    everybody(
        Resources.PROCESS_DEFINITION,
        process,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.CREATE_INSTANCE);
    everybody(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
  }

  /** Grants something to everybody who is signed in. */
  void everybody(Resource resource, String id, Permission... permissions) {
    AuthorizationQuery same = authorizations.createAuthorizationQuery();
    same.authorizationType(AUTH_TYPE_GLOBAL).resourceType(resource).resourceId(id);
    if (same.count() == 0) {
      Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
      save(grant, resource, id, permissions);
    }
  }

  private void group(String group, Resource resource, String id, Permission... permissions) {
    AuthorizationQuery same = authorizations.createAuthorizationQuery();
    same.authorizationType(AUTH_TYPE_GRANT).groupIdIn(group).resourceType(resource).resourceId(id);
    if (same.count() == 0) {
      Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      save(grant, resource, id, permissions);
    }
  }

  private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
    grant.setResource(resource);
    grant.setResourceId(id);
    for (Permission permission : permissions) {
      grant.addPermission(permission);
    }
    authorizations.saveAuthorization(grant);
  }
}
