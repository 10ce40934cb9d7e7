package org.focusgroupdesk.engine;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may call what. One sign-in opens the website, Tasklist and Cockpit. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String SIGN_IN = "/sign-in";
  static final String SIGNED_OUT = SIGN_IN + "?logout";
  static final String NOT_ADMITTED = SIGN_IN + "?refused";
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'self'";

  private static final RequestMatcher ENGINE_PAGES_API = path("/camunda/api/**");

  /** Takes facts and answers; nothing is kept that somebody could be made to send. */
  private static final RequestMatcher COMPARING = path(HttpMethod.POST, "/desk/editions.json");

  private static final RequestMatcher LEAVE_WEBSITE = path(HttpMethod.POST, "/sign-out");
  private static final RequestMatcher LEAVE_ENGINE_PAGES =
      path(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(
      HttpSecurity http,
      IdentityService identity,
      SignInProvider passwords,
      ObjectProvider<LdapSignIn> ldap,
      ObjectProvider<BearerSignIn> bearer,
      Pace pace)
      throws Exception {
    checkPasswords(http, passwords, ldap);
    if (bearer.getIfAvailable() != null) {
      bearer.getObject().addTo(http);
    }
    return http.securityMatcher(path("/engine-rest/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().access(holdsAnyRole()))
        .httpBasic(Customizer.withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .addFilterAfter(pace::limit, SecurityContextHolderFilter.class)
        .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      Environment environment,
      SignInProvider passwords,
      ObjectProvider<LdapSignIn> ldap,
      ObjectProvider<OidcSignIn> oidc,
      Pace pace)
      throws Exception {
    checkPasswords(http, passwords, ldap);
    if (oidc.getIfAvailable() != null) {
      oidc.getObject().addTo(http);
    }
    HttpSessionRequestCache pagesOnly = new HttpSessionRequestCache();
    pagesOnly.setRequestMatcher(new NegatedRequestMatcher(ENGINE_PAGES_API));
    return http.authorizeHttpRequests(requests -> pageRules(requests, isDemo(environment)))
        .formLogin(form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/").permitAll())
        .requestCache(cache -> cache.requestCache(pagesOnly))
        .exceptionHandling(
            failure ->
                failure
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), ENGINE_PAGES_API)
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(new OrRequestMatcher(LEAVE_WEBSITE, LEAVE_ENGINE_PAGES))
                    .defaultLogoutSuccessHandlerFor(
                        leaving(oidc, new HttpStatusReturningLogoutSuccessHandler()),
                        LEAVE_ENGINE_PAGES)
                    .defaultLogoutSuccessHandlerFor(
                        leaving(oidc, SecurityConfiguration::toSignIn), LEAVE_WEBSITE))
        .addFilterAfter(pace::limit, SecurityContextHolderFilter.class)
        .csrf(csrf -> csrf.ignoringRequestMatchers(ENGINE_PAGES_API, COMPARING))
        .headers(
            headers ->
                headers
                    .frameOptions(frames -> frames.sameOrigin())
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        nothing -> nothing.policy("camera=(), microphone=(), geolocation=()"))
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }

  private static void pageRules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      boolean demo) {
    requests
        .requestMatchers("/error", "/css/**", "/favicon.ico", SIGN_IN)
        .permitAll()
        .requestMatchers(
            HttpMethod.GET,
            "/",
            "/groups",
            "/groups/**",
            "/proposals",
            "/proposals/**",
            "/meetings",
            "/rules",
            "/meetings/**")
        .permitAll()
        .requestMatchers("/desk", "/desk/**")
        .access(
            AuthorityAuthorizationManager.hasAnyAuthority(RoleGroups.TSB, RoleGroups.TSB_DIRECTOR))
        .requestMatchers("/demo", "/demo/**")
        .access(demo ? AuthenticatedAuthorizationManager.authenticated() : nobody())
        .anyRequest()
        .authenticated();
  }

  private static AuthorizationManager<RequestAuthorizationContext> nobody() {
    return (person, request) -> new AuthorizationDecision(false);
  }

  /** The desk's own first, so that its administrator comes in while a directory is down. */
  private static void checkPasswords(
      HttpSecurity http, SignInProvider passwords, ObjectProvider<LdapSignIn> ldap) {
    http.authenticationProvider(passwords);
    if (ldap.getIfAvailable() != null) {
      ldap.getObject().addTo(http);
    }
    // Without this a wrong password would be checked, and counted, twice.
    http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
  }

  private static AuthorizationManager<RequestAuthorizationContext> holdsAnyRole() {
    return (person, request) ->
        new AuthorizationDecision(
            person.get() != null
                && !(person.get() instanceof AnonymousAuthenticationToken)
                && !person.get().getAuthorities().isEmpty());
  }

  private static LogoutSuccessHandler leaving(
      ObjectProvider<OidcSignIn> oidc, LogoutSuccessHandler answer) {
    return (request, response, person) -> {
      if (oidc.getIfAvailable() != null) {
        oidc.getObject().leave(request, response, person);
      }
      answer.onLogoutSuccess(request, response, person);
    };
  }

  private static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    boolean goesOn = SignInServices.next(request.getSession()).isPresent();
    response.sendRedirect(request.getContextPath() + (goesOn ? SIGN_IN : SIGNED_OUT));
  }

  /** Hands the sign-in on to the web applications of the engine. */
  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> signInToEnginePages() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.setInitParameters(Map.of("authentication-provider", SessionOfDesk.class.getName()));
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    filter.setOrder(200);
    return filter;
  }

  /** Behind the sign-in, as it looks at who calls. */
  @Bean
  FilterRegistrationBean<EngineGate> gateBeforeEngine(EngineGate gate) {
    FilterRegistrationBean<EngineGate> filter = new FilterRegistrationBean<>(gate);
    filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
    filter.setDispatcherTypes(DispatcherType.REQUEST);
    filter.setOrder(150);
    return filter;
  }

  /** Before everything else. */
  @Bean
  FilterRegistrationBean<ClosedPages> closedPagesOfEngine(ClosedPages closed) {
    FilterRegistrationBean<ClosedPages> filter = new FilterRegistrationBean<>(closed);
    filter.addUrlPatterns("/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }

  private static boolean isDemo(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("demo"));
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  private static RequestMatcher path(HttpMethod method, String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
  }
}
