package org.focusgroupdesk.tryout;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A provider of OpenID Connect on a port of its own, with a few people who have accounts there. */
public final class OidcProvider {

  public static final String AUDIENCE = "desk-api";
  public static final String PASSWORD = "pass-there";

  private static final String CLIENT = "desk";
  private static final String SECRET = "the desk’s secret";

  /** Who has an account, and what the provider calls the person's roles. */
  private static final Map<String, List<String>> PEOPLE =
      Map.of(
          "heidi", List.of("Chairman SG13", "members", "choir\nmember"),
          "ulrich", List.of("camunda-admin", "tsb"),
          "root", List.of("Desk administrators"),
          "stranger", List.of(),
          "sg13-chair", List.of("tsb"),
          "system", List.of("members"));

  private final ConfigurableApplicationContext application;

  private OidcProvider(ConfigurableApplicationContext application) {
    this.application = application;
  }

  public static OidcProvider start() {
    return new OidcProvider(
        new SpringApplicationBuilder(Application.class)
            .properties(
                "spring.config.name=provider",
                "server.port=0",
                "server.servlet.session.cookie.name=PROVIDER",
                "spring.main.banner-mode=off")
            .run());
  }

  public String issuer() {
    return "http://localhost:"
        + ((WebServerApplicationContext) application).getWebServer().getPort();
  }

  /** Properties of a desk where people sign in at this provider. */
  public void configure(org.springframework.test.context.DynamicPropertyRegistry properties) {
    String oauth = "spring.security.oauth2.";
    properties.add(oauth + "client.provider.itu.issuer-uri", this::issuer);
    properties.add(oauth + "client.registration.itu.client-name", () -> "the ITU account");
    properties.add(oauth + "client.registration.itu.client-id", () -> CLIENT);
    properties.add(oauth + "client.registration.itu.client-secret", () -> SECRET);
    properties.add(oauth + "client.registration.itu.scope", () -> "openid,profile,email");
    properties.add(oauth + "resourceserver.jwt.issuer-uri", this::issuer);
    properties.add(oauth + "resourceserver.jwt.audiences", () -> AUDIENCE);
    properties.add("desk.sign-in.roles.[Chairman SG13]", () -> "sg13-chair");
    properties.add("desk.sign-in.roles.[Desk administrators]", () -> "camunda-admin");
  }

  /** Tells the provider where the desk is. */
  public void know(int port) {
    String desk = "http://localhost:" + port;
    application
        .getBean(InMemoryRegisteredClientRepository.class)
        .save(
            client()
                .redirectUri(desk + "/login/oauth2/code/itu")
                .postLogoutRedirectUri(desk + "/sign-in?logout")
                .build());
  }

  /** A token signed by the provider; as it should be, unless something is changed. */
  public String token(Consumer<JwtClaimsSet.Builder> change) {
    JwtClaimsSet.Builder claims =
        JwtClaimsSet.builder()
            .issuer(issuer())
            .subject("4711")
            .audience(List.of(AUDIENCE))
            .issuedAt(Instant.now())
            .expiresAt(Instant.now().plusSeconds(300))
            .claim("preferred_username", "robot")
            .claim("roles", List.of("members"));
    change.accept(claims);
    return signed(application.getBean(KeyOfTest.class), claims.build());
  }

  /** The same, signed by somebody else. */
  public String forgedToken() {
    return signed(
        KeyOfTest.make(),
        JwtClaimsSet.builder()
            .issuer(issuer())
            .subject("4711")
            .audience(List.of(AUDIENCE))
            .expiresAt(Instant.now().plusSeconds(300))
            .claim("roles", List.of("tsb"))
            .build());
  }

  private static String signed(KeyOfTest key, JwtClaimsSet claims) {
    return new NimbusJwtEncoder(key.source())
        .encode(JwtEncoderParameters.from(claims))
        .getTokenValue();
  }

  public void stop() {
    application.close();
  }

  private static RegisteredClient.Builder client() {
    return RegisteredClient.withId("1")
        .clientId(CLIENT)
        .clientSecret("{noop}" + SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
        .clientSettings(ClientSettings.builder().requireProofKey(true).build());
  }

  private record KeyOfTest(JWKSource<SecurityContext> source) {

    static KeyOfTest make() {
      try {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        RSAKey key =
            new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build();
        return new KeyOfTest(new ImmutableJWKSet<>(new JWKSet(key)));
      } catch (NoSuchAlgorithmException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
  })
  static class Application {

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) throws Exception {
      OAuth2AuthorizationServerConfigurer provider =
          OAuth2AuthorizationServerConfigurer.authorizationServer();
      return http.securityMatcher(provider.getEndpointsMatcher())
          .with(provider, settings -> settings.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .exceptionHandling(
              failure ->
                  failure.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
          .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          PEOPLE.keySet().stream()
              .map(name -> User.withUsername(name).password("{noop}" + PASSWORD).build())
              .toList());
    }

    @Bean
    InMemoryRegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(
          client().redirectUri("http://localhost/not-known-yet").build());
    }

    @Bean
    KeyOfTest key() {
      return KeyOfTest.make();
    }

    @Bean
    JWKSource<SecurityContext> keys(KeyOfTest key) {
      return key.source();
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings addresses() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        String name = context.getPrincipal().getName();
        context
            .getClaims()
            .claim("preferred_username", name)
            .claim(
                "given_name",
                name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1))
            .claim("family_name", "of Geneva")
            .claim("email", name + "@itu.example")
            .claim("roles", PEOPLE.get(name));
      };
    }
  }
}
