package org.focusgroupdesk.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.rulebook.OncePerTransaction;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Roles that come and go with a focus group, and who holds them. */
@Component
public class RoleAccounts {

  private static final String TYPE = "WORKFLOW";

  /** Between the id of a role and its name; in neither of them. */
  private static final String NAMED = "\n";

  private final IdentityService identity;
  private final AsSystem asSystem;

  /**
   * Who holds a role, as it will be when the step ends: the engine writes only then, and does not
   * find before what the step has changed.
   */
  private final OncePerTransaction<Set<String>> holders;

  private final OncePerTransaction<Boolean> opened;

  RoleAccounts(@Lazy IdentityService identity, AsSystem asSystem) {
    this.identity = identity;
    this.asSystem = asSystem;
    this.holders = new OncePerTransaction<>(this::holdersOf);
    this.opened = new OncePerTransaction<>(this::makeIfMissing);
  }

  /** Makes a role if there is none of this id. */
  public void open(String role, String name) {
    asSystem.run(() -> opened.get(role + NAMED + name));
  }

  private boolean makeIfMissing(String roleAndName) {
    String[] parts = roleAndName.split(NAMED, 2);
    if (identity.createGroupQuery().groupId(parts[0]).count() == 0) {
      Group group = identity.newGroup(parts[0]);
      group.setName(parts[1]);
      group.setType(TYPE);
      identity.saveGroup(group);
    }
    return true;
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
          if (holders.get(role).add(account)) {
            identity.createMembership(account, role);
          }
        });
  }

  /** Takes a role from the holder of an account; nothing happens if the account has not got it. */
  public void take(String role, String account) {
    asSystem.run(
        () -> {
          if (holders.get(role).remove(account)) {
            identity.deleteMembership(account, role);
          }
        });
  }

  /** Takes a role from everybody who holds it. */
  public void vacate(String role) {
    asSystem.run(() -> Set.copyOf(holders.get(role)).forEach(account -> take(role, account)));
  }

  private Set<String> holdersOf(String role) {
    return identity.createUserQuery().memberOfGroup(role).list().stream()
        .map(User::getId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The role among these in which the person who is signed in acts; the first that is held. */
  public Optional<String> firstHeldOf(List<String> roles) {
    return Optional.ofNullable(identity.getCurrentAuthentication()).stream()
        .flatMap(person -> roles.stream().filter(role -> person.getGroupIds().contains(role)))
        .findFirst();
  }
}
