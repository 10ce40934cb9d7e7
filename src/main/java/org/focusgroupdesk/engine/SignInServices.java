package org.focusgroupdesk.engine;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
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

  private static final Duration MOMENTS = Duration.ofSeconds(30);

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

  /**
   * Where whoever signs out at the desk signs out too, until led back from there. Said more than
   * once, because pages that are still at work ask for the sign-in page as well; and for moments
   * only, so that a service that leads nobody back does not hold anybody.
   */
  public static Optional<String> next(HttpSession session) {
    long age = System.currentTimeMillis() - session.getCreationTime();
    return Optional.ofNullable((String) session.getAttribute(LEAVE))
        .filter(address -> age < MOMENTS.toMillis());
  }

  /** Led back, whoever signed out. */
  public static void left(HttpSession session) {
    session.removeAttribute(LEAVE);
  }
}
