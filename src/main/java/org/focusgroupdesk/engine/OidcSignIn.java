package org.focusgroupdesk.engine;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.engine.OutsideAccounts.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Single sign-on by OpenID Connect, where a service for it is configured ({@code
 * spring.security.oauth2.client}): authorization code with PKCE, and signing out there as well.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OidcSignIn {

  private static final Logger log = LoggerFactory.getLogger(OidcSignIn.class);

  private final ClientRegistrationRepository services;
  private final OutsideAccounts accounts;
  private final SignInSettings settings;
  private final OidcUserService people = new OidcUserService();
  private final OidcClientInitiatedLogoutSuccessHandler leaving;

  OidcSignIn(
      ClientRegistrationRepository services, OutsideAccounts accounts, SignInSettings settings) {
    this.services = services;
    this.accounts = accounts;
    this.settings = settings;
    this.leaving = new OidcClientInitiatedLogoutSuccessHandler(services);
    leaving.setPostLogoutRedirectUri("{baseUrl}" + SecurityConfiguration.SIGNED_OUT);
    leaving.setRedirectStrategy(
        (request, response, address) -> SignInServices.leaveNext(request.getSession(), address));
  }

  /** Asks the service for its settings when the first person comes: it may be down at the start. */
  @Bean
  static ClientRegistrationRepository signInServicesOfProperties(
      OAuth2ClientProperties properties) {
    return new SupplierClientRegistrationRepository(
        () ->
            new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(properties).asClientRegistrations()));
  }

  void addTo(HttpSecurity http) throws Exception {
    http.oauth2Login(
        login ->
            login
                .loginPage(SecurityConfiguration.SIGN_IN)
                .defaultSuccessUrl("/")
                .failureHandler(this::failed)
                .authorizationEndpoint(to -> to.authorizationRequestResolver(withPkce()))
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .userInfoEndpoint(
                    from ->
                        from.oidcUserService(this::admitted).userService(OidcSignIn::notVouched)));
  }

  private OAuth2AuthorizationRequestResolver withPkce() {
    DefaultOAuth2AuthorizationRequestResolver resolver =
        new DefaultOAuth2AuthorizationRequestResolver(
            services,
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return resolver;
  }

  private OidcUser admitted(OidcUserRequest request) {
    OidcUser user = people.loadUser(request);
    String name = user.getClaimAsString(settings.nameClaim());
    if (name == null) {
      throw new BadCredentialsException("The service does not say the name of the person.");
    }
    Person person =
        new Person(
            name,
            user.getIdToken().getIssuer() + " " + user.getSubject(),
            user.getGivenName(),
            user.getFamilyName(),
            user.getEmail());
    List<String> roles =
        Optional.ofNullable(user.getClaimAsStringList(settings.rolesClaim())).orElse(List.of());
    return new DefaultOidcUser(
        accounts.admit(person, roles), user.getIdToken(), user.getUserInfo(), settings.nameClaim());
  }

  /** Without an ID token nobody says for certain who it is. */
  private static OAuth2User notVouched(Object request) {
    throw new BadCredentialsException("The service has to be asked for the scope \"openid\".");
  }

  private void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    log.warn("Nobody was signed in: {}", failure.getMessage());
    response.sendRedirect(request.getContextPath() + SecurityConfiguration.NOT_ADMITTED);
  }

  /** Remembers where the sign-in page leads whoever has signed out, so that it ends there too. */
  void leave(HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException, ServletException {
    if (person != null && person.getPrincipal() instanceof OidcUser) {
      leaving.onLogoutSuccess(request, response, person);
    }
  }
}
