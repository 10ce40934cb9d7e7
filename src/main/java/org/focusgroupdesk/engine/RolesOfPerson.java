package org.focusgroupdesk.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/** Who is signed in, and in which role that person completes a task. */
@Component
class RolesOfPerson {

  static final String SYSTEM = "system";
  static final String PROPONENT = "proponent";
  private static final String ASSIGNEE = "assignee";

  private final IdentityService identity;

  RolesOfPerson(IdentityService identity) {
    this.identity = identity;
  }

  String user() {
    return signedIn().map(Authentication::getUserId).orElse(SYSTEM);
  }

  String roleIn(DelegateTask task) {
    return candidateGroup(task).or(() -> ownTask(task)).orElseGet(this::standIn);
  }

  private Optional<String> candidateGroup(DelegateTask task) {
    List<String> own = groups();
    return task.getCandidates().stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .filter(own::contains)
        .findFirst();
  }

  private Optional<String> ownTask(DelegateTask task) {
    if (!user().equals(task.getAssignee())) {
      return Optional.empty();
    }
    boolean proponent = user().equals(task.getVariable(PROPONENT));
    return Optional.of(proponent ? PROPONENT : ASSIGNEE);
  }

  private String standIn() {
    return groups().contains(RoleGroups.ADMINISTRATORS) ? RoleGroups.ADMINISTRATORS : SYSTEM;
  }

  private List<String> groups() {
    return signedIn().map(Authentication::getGroupIds).orElse(List.of());
  }

  private Optional<Authentication> signedIn() {
    return Optional.ofNullable(identity.getCurrentAuthentication());
  }
}
