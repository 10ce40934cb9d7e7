package org.focusgroupdesk.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.engine.AsSystem;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Finds the visitor behind a request, with the name and roles the engine's identities hold. */
@Component
class Visitors {

  private final IdentityService identities;
  private final AuthorizationService authorizations;
  private final AsSystem asSystem;
  private final Words words;

  Visitors(
      IdentityService identities,
      AuthorizationService authorizations,
      AsSystem asSystem,
      Words words) {
    this.identities = identities;
    this.authorizations = authorizations;
    this.asSystem = asSystem;
    this.words = words;
  }

  /** An account of the demonstration, with the role it plays. */
  record Account(String id, String name, String role) {}

  Visitor of(Authentication authentication) {
    if (authentication == null
        || !authentication.isAuthenticated()
        || authentication instanceof AnonymousAuthenticationToken) {
      return Visitor.PUBLIC;
    }
    String id = authentication.getName();
    Set<String> roles =
        authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .collect(Collectors.toUnmodifiableSet());
    return new Visitor(id, nameOf(id), roles, mayOpenCockpit(id, roles));
  }

  /** All accounts with their roles in words; for a demonstration only. */
  List<Account> accounts() {
    return asSystem.call(
        () ->
            identities.createUserQuery().orderByUserId().asc().list().stream()
                .map(user -> new Account(user.getId(), nameOf(user.getId()), role(user)))
                .toList());
  }

  private String role(User user) {
    List<String> groups =
        identities.createGroupQuery().groupMember(user.getId()).list().stream()
            .map(Group::getId)
            .toList();
    return groups.contains("members") || groups.isEmpty() ? "members" : groups.get(0);
  }

  /** Who was asked: a group, a role, or a person in a role. */
  public String whoWasAsked(String asked) {
    int slash = asked.indexOf('/');
    return slash < 0
        ? words.role(asked)
        : nameOf(asked.substring(slash + 1)) + ", " + words.role(asked.substring(0, slash));
  }

  /** {@code Anna Berger (Chair of SG13)}, or the desk itself. */
  public String inRole(String id, String role) {
    return id.equals("system")
        ? words.role("system")
        : "%s (%s)".formatted(nameOf(id), words.role(role));
  }

  /** First and last name of the account, or its id. */
  public String nameOf(String id) {
    User user = asSystem.call(identities.createUserQuery().userId(id)::singleResult);
    if (user == null) {
      return id;
    }
    String first = user.getFirstName() == null ? "" : user.getFirstName();
    String last = user.getLastName() == null ? "" : user.getLastName();
    String name = (first + " " + last).strip();
    return name.isEmpty() ? id : name;
  }

  private boolean mayOpenCockpit(String id, Set<String> roles) {
    return asSystem.call(
        () ->
            authorizations.isUserAuthorized(
                id, List.copyOf(roles), Permissions.ACCESS, Resources.APPLICATION, "cockpit"));
  }
}
