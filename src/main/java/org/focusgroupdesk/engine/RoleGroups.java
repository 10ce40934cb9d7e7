package org.focusgroupdesk.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The groups that tasks are offered to, one per role; made at the first start. */
@Component
class RoleGroups {

  static final String ADMINISTRATORS = "camunda-admin";
  static final String MEMBERS = "members";
  static final String TSB = "tsb";
  static final String TSB_DIRECTOR = "tsb-director";

  private static final String TYPE = "WORKFLOW";

  private final IdentityService identity;

  RoleGroups(IdentityService identity) {
    this.identity = identity;
  }

  /** Ids of the roles that are there from the start; those of focus groups come and go. */
  static Set<String> standing() {
    return ReferenceRows.of("role-groups.csv").stream()
        .map(row -> row.get("id"))
        .collect(Collectors.toUnmodifiableSet());
  }

  void createMissing() {
    Set<String> existing =
        identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
    for (CSVRecord row : ReferenceRows.of("role-groups.csv")) {
      if (!existing.contains(row.get("id"))) {
        Group group = identity.newGroup(row.get("id"));
        group.setName(row.get("name"));
        group.setType(TYPE);
        identity.saveGroup(group);
      }
    }
  }
}
