package org.focusgroupdesk.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Roles that come and go with a focus group, and who holds them. */
@Component
public class RoleAccounts {

  private static final String TYPE = "WORKFLOW";

  private final IdentityService identity;
  private final AsSystem asSystem;

  RoleAccounts(@Lazy IdentityService identity, AsSystem asSystem) {
    this.identity = identity;
    this.asSystem = asSystem;
  }

  /** Makes a role if there is none of this id. */
  public void open(String role, String name) {
    asSystem.run(
        () -> {
          if (identity.createGroupQuery().groupId(role).count() == 0) {
            Group group = identity.newGroup(role);
            group.setName(name);
            group.setType(TYPE);
            identity.saveGroup(group);
          }
        });
  }

  /**
   * Gives a role to the holder of an account.
   *
   * @throws Refused if there is no such account
   */
  public void give(String role, String account) {
    asSystem.run(
        () -> {
          if (identity.createUserQuery().userId(account).count() == 0) {
            throw new Refused(
                "There is no account \"%s\". Please check the sign-in name."
                    .formatted(account.substring(0, Math.min(account.length(), 64))));
          }
          if (!holders(role).contains(account)) {
            identity.createMembership(account, role);
          }
        });
  }

  /** Takes a role from the holder of an account; nothing happens if the account has not got it. */
  public void take(String role, String account) {
    asSystem.run(
        () -> {
          if (holders(role).contains(account)) {
            identity.deleteMembership(account, role);
          }
        });
  }

  /** Takes a role from everybody who holds it. */
  public void vacate(String role) {
    asSystem.run(() -> holders(role).forEach(account -> identity.deleteMembership(account, role)));
  }

  private List<String> holders(String role) {
    return identity.createUserQuery().memberOfGroup(role).list().stream().map(User::getId).toList();
  }

  /** The role among these in which the person who is signed in acts; the first that is held. */
  public Optional<String> firstHeldOf(List<String> roles) {
    return Optional.ofNullable(identity.getCurrentAuthentication()).stream()
        .flatMap(person -> roles.stream().filter(role -> person.getGroupIds().contains(role)))
        .findFirst();
  }
}
