package org.focusgroupdesk.engine;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to read what a sign-in service says about a person.
 *
 * @param nameClaim the claim that becomes the sign-in name at the desk
 * @param rolesClaim the claim with the person's roles
 * @param roles ids of roles at the desk by what the service calls them; a name that is not here is
 *     taken for the id itself
 */
@ConfigurationProperties("desk.sign-in")
record SignInSettings(
    @DefaultValue("preferred_username") String nameClaim,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue Map<String, List<String>> roles,
    @DefaultValue Ldap ldap) {

  /**
   * Where a directory keeps people and groups; its address is {@code spring.ldap.urls}.
   *
   * @param people where to look for people, below the base
   * @param nameAttribute what they sign in with
   * @param groups where to look for groups, below the base
   * @param groupFilter which groups a person is in; {0} is the person's distinguished name
   */
  record Ldap(
      @DefaultValue("") String people,
      @DefaultValue("uid") String nameAttribute,
      @DefaultValue("") String groups,
      @DefaultValue("(member={0})") String groupFilter) {}
}
