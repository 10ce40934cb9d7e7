package org.focusgroupdesk.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a password against the engine's accounts; a person's groups become authorities. */
@Component
class SignInProvider implements AuthenticationProvider {

  private static final int LONGEST = 200;

  private final IdentityService identity;
  private final AsSystem asSystem;
  private final OutsideAccounts outside;
  private final SignInServices services;

  SignInProvider(
      IdentityService identity,
      AsSystem asSystem,
      OutsideAccounts outside,
      SignInServices services) {
    this.identity = identity;
    this.asSystem = asSystem;
    this.outside = outside;
    this.services = services;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String user = given.getName().strip();
    String password = String.valueOf(given.getCredentials());
    if (!asSystem.call(() -> isKnown(user, password))) {
      throw new BadCredentialsException("This name and password do not belong together.");
    }
    return UsernamePasswordAuthenticationToken.authenticated(user, null, groupsOf(user));
  }

  private boolean isKnown(String user, String password) {
    return !user.isEmpty()
        && user.length() <= LONGEST
        && password.length() <= LONGEST
        && mayUsePassword(user)
        && identity.checkPassword(user, password);
  }

  /** Where a service vouches for people, it is the only way in for everybody but administrators. */
  private boolean mayUsePassword(String user) {
    return !outside.holds(user) && (!services.vouchForPeople() || isAdministrator(user));
  }

  private boolean isAdministrator(String user) {
    return identity.createUserQuery().userId(user).memberOfGroup(RoleGroups.ADMINISTRATORS).count()
        > 0;
  }

  private List<SimpleGrantedAuthority> groupsOf(String user) {
    return asSystem.call(
        () ->
            identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
