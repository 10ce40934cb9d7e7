package org.focusgroupdesk.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.engine.OutsideAccounts.Person;
import org.focusgroupdesk.engine.SignInSettings.Ldap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ldap.LdapAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.authentication.LdapAuthenticationProvider;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.security.ldap.userdetails.DefaultLdapAuthoritiesPopulator;
import org.springframework.security.ldap.userdetails.UserDetailsContextMapper;

/** Sign-in with the password of a directory, where one is configured ({@code spring.ldap}). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.ldap.urls")
@Import(LdapAutoConfiguration.class)
class LdapSignIn {

  private final AuthenticationProvider directory;

  LdapSignIn(BaseLdapPathContextSource source, OutsideAccounts accounts, SignInSettings settings) {
    Ldap ldap = settings.ldap();
    BindAuthenticator password = new BindAuthenticator(source);
    password.setUserSearch(
        new FilterBasedLdapUserSearch(ldap.people(), "(" + ldap.nameAttribute() + "={0})", source));
    DefaultLdapAuthoritiesPopulator groups =
        new DefaultLdapAuthoritiesPopulator(source, ldap.groups());
    groups.setGroupSearchFilter(ldap.groupFilter());
    groups.setSearchSubtree(true);
    groups.setRolePrefix("");
    groups.setConvertToUpperCase(false);
    LdapAuthenticationProvider provider = new LdapAuthenticationProvider(password, groups);
    provider.setUserDetailsContextMapper(new Admission(accounts, ldap.nameAttribute()));
    this.directory = provider;
  }

  void addTo(HttpSecurity http) {
    http.authenticationProvider(directory);
  }

  /** The name is the directory's, not as it was typed: a directory does not tell Ann from ann. */
  private record Admission(OutsideAccounts accounts, String nameAttribute)
      implements UserDetailsContextMapper {

    @Override
    public UserDetails mapUserFromContext(
        DirContextOperations entry, String typed, Collection<? extends GrantedAuthority> groups) {
      Person person =
          new Person(
              Optional.ofNullable(entry.getStringAttribute(nameAttribute))
                  .orElseThrow(() -> new BadCredentialsException("The entry has no name.")),
              "ldap",
              entry.getStringAttribute("givenName"),
              entry.getStringAttribute("sn"),
              entry.getStringAttribute("mail"));
      List<String> roles = groups.stream().map(GrantedAuthority::getAuthority).toList();
      return new User(person.id(), "", accounts.admit(person, roles));
    }

    @Override
    public void mapUserToContext(UserDetails user, DirContextAdapter entry) {
      throw new UnsupportedOperationException("The desk does not write to the directory.");
    }
  }
}
