package org.focusgroupdesk.engine;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** The ways to sign in that a person may choose from. */
@Component
public class SignInServices {

  private static final String LEAVE = SignInServices.class.getName() + ".leave";

  private final List<Service> services;
  private final boolean directory;

  SignInServices(ObjectProvider<OAuth2ClientProperties> oidc, ObjectProvider<LdapSignIn> ldap) {
    this.services =
        oidc.stream()
            .flatMap(properties -> properties.getRegistration().entrySet().stream())
            .map(
                entry ->
                    new Service(
                        Optional.ofNullable(entry.getValue().getClientName())
                            .orElse(entry.getKey()),
                        OAuth2AuthorizationRequestRedirectFilter
                                .DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
                            + "/"
                            + entry.getKey()))
            .toList();
    this.directory = ldap.getIfAvailable() != null;
  }

  /** A service for single sign-on, and the page of the desk that leads there. */
  public record Service(String name, String path) {}

  public List<Service> all() {
    return services;
  }

  /** Whether a name and password are for everybody, not only for the desk's administrators. */
  public boolean passwordForEverybody() {
    return services.isEmpty() || directory;
  }

  /** Whether the desk's own passwords are for its administrators only, in case a service fails. */
  boolean vouchForPeople() {
    return !services.isEmpty() || directory;
  }

  static void leaveNext(HttpSession session, String address) {
    session.setAttribute(LEAVE, address);
  }

  /** Where whoever has just signed out at the desk signs out too; said once. */
  public Optional<String> next(HttpSession session) {
    Optional<String> address = Optional.ofNullable((String) session.getAttribute(LEAVE));
    session.removeAttribute(LEAVE);
    return address;
  }
}
