package org.focusgroupdesk.engine;

import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.engine.OutsideAccounts.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.security.oauth2.resource.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Bearer tokens for the REST interface, where their issuer is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri")
class BearerSignIn {

  private final OutsideAccounts accounts;
  private final SignInSettings settings;

  BearerSignIn(
      OAuth2ResourceServerProperties tokens, OutsideAccounts accounts, SignInSettings settings) {
    if (tokens.getJwt().getAudiences().isEmpty()) {
      throw new UnsafeStart(
          "Tokens that were issued for any other application would be accepted.",
          "Set spring.security.oauth2.resourceserver.jwt.audiences to the audience of the desk's"
              + " own tokens.");
    }
    this.accounts = accounts;
    this.settings = settings;
  }

  void addTo(HttpSecurity http) throws Exception {
    http.oauth2ResourceServer(
        server -> server.jwt(token -> token.jwtAuthenticationConverter(this::admitted)));
  }

  private AbstractAuthenticationToken admitted(Jwt token) {
    String name =
        Optional.ofNullable(token.getClaimAsString(settings.nameClaim()))
            .orElseGet(() -> Optional.ofNullable(token.getSubject()).orElse(""));
    Person person =
        new Person(
            name,
            token.getIssuer() + " " + token.getSubject(),
            token.getClaimAsString("given_name"),
            token.getClaimAsString("family_name"),
            token.getClaimAsString("email"));
    List<String> roles =
        Optional.ofNullable(token.getClaimAsStringList(settings.rolesClaim())).orElse(List.of());
    return new JwtAuthenticationToken(token, accounts.admit(person, roles), name);
  }
}
