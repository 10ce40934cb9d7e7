package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.tryout.HttpPerson;
import org.focusgroupdesk.tryout.OidcProvider;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** People who sign in at a provider of OpenID Connect, and programs that bring its tokens. */
@TryOut
@ExtendWith(OutputCaptureExtension.class)
class SingleSignOnTest {

  private static final OidcProvider PROVIDER = OidcProvider.start();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String OPEN = "/oauth2/authorization/itu";

  @LocalServerPort private int port;
  @Autowired private IdentityService identity;
  @Autowired private RoleAccounts offices;

  private HttpPerson browser;

  @DynamicPropertySource
  static void signInAtProvider(DynamicPropertyRegistry properties) {
    PROVIDER.configure(properties);
  }

  @BeforeEach
  void openBrowser() {
    PROVIDER.know(port);
    browser = new HttpPerson(port);
  }

  @AfterEach
  void removeAccounts() {
    List.of("heidi", "ulrich", "root", "stranger", "robot").forEach(identity::deleteUser);
  }

  @AfterAll
  static void stopProvider() {
    PROVIDER.stop();
  }

  @Test
  void the_request_carries_state_nonce_and_a_challenge() {
    Map<String, String> first = parameters(location(browser.get(OPEN)));
    Map<String, String> second = parameters(location(new HttpPerson(port).get(OPEN)));

    assertThat(first)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "http://localhost:" + port + "/login/oauth2/code/itu")
        .containsKeys("state", "nonce", "code_challenge");
    assertThat(List.of("state", "nonce", "code_challenge"))
        .allSatisfy(
            name ->
                assertThat(first.get(name)).hasSizeGreaterThan(20).isNotEqualTo(second.get(name)));
  }

  @Test
  void one_sign_in_opens_website_and_tasklist_in_the_roles_that_the_provider_knows(
      CapturedOutput output) {
    HttpResponse<String> answer = signIn("heidi");

    assertThat(location(answer)).endsWith("/");
    assertThat(browser.get("/").body()).contains("Heidi of Geneva", "Sign out");
    assertThat(rolesOf("heidi")).containsExactlyInAnyOrder("sg13-chair", "members");
    assertThat(applications())
        .contains("\"userId\":\"heidi\"", "tasklist")
        .doesNotContain("\"cockpit\"", "\"admin\"");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(403);
    assertThat(output).contains("heidi brings roles that mean nothing here: [choir member]");
    User account = identity.createUserQuery().userId("heidi").singleResult();
    assertThat(account.getEmail()).isEqualTo("heidi@itu.example");
  }

  @Test
  void whoever_was_on_the_way_somewhere_gets_there() {
    browser.get("/camunda/app/tasklist/default/");

    assertThat(location(signIn("heidi"))).contains("/camunda/app/tasklist/default/");
  }

  @Test
  void the_session_of_before_the_sign_in_is_worth_nothing_afterwards() {
    browser.get(OPEN);
    String before = browser.cookie("JSESSIONID");

    signIn("heidi");

    assertThat(before).isNotEmpty();
    assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    HttpResponse<String> thief =
        new HttpPerson(port)
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/camunda/api/engine/engine/"))
                    .header("Cookie", "JSESSIONID=" + before));
    assertThat(thief.statusCode()).isEqualTo(401);
  }

  @Test
  void nobody_administers_the_desk_by_the_mere_name_of_the_role() {
    signIn("ulrich");

    assertThat(rolesOf("ulrich")).containsExactly("tsb");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    assertThat(applications()).contains("cockpit").doesNotContain("\"admin\"");
  }

  @Test
  void an_administrator_is_whom_the_configuration_makes_one() {
    signIn("root");

    assertThat(rolesOf("root")).containsExactly("camunda-admin");
    assertThat(applications()).contains("\"admin\"");
  }

  @Test
  void somebody_without_a_role_is_known_and_may_do_nothing() {
    signIn("stranger");

    assertThat(browser.get("/").body()).contains("Stranger of Geneva");
    assertThat(rolesOf("stranger")).isEmpty();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sg13-chair", "system"})
  void nobody_becomes_somebody_else_who_is_known_here(String name) {
    HttpResponse<String> answer = signIn(name);

    assertThat(location(answer)).endsWith("/sign-in?refused");
    assertThat(browser.get(location(answer).replaceAll("^http://[^/]+", "")).body())
        .contains("You are not signed in");
    assertThat(browser.tasklistGet("task").statusCode()).isEqualTo(401);
    assertThat(identity.createGroupQuery().groupMember("sg13-chair").groupId("tsb").count())
        .isZero();
  }

  @Test
  void the_provider_takes_its_roles_back_and_leaves_those_of_focus_groups() {
    signIn("heidi");
    identity.createMembership("heidi", "tsb");
    offices.open("fg-sso-chair", "Chair of FG-SSO");
    offices.give("fg-sso-chair", "heidi");

    browser = new HttpPerson(port);
    signIn("heidi");

    assertThat(rolesOf("heidi")).containsExactlyInAnyOrder("sg13-chair", "members", "fg-sso-chair");
    identity.deleteGroup("fg-sso-chair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login/oauth2/code/itu?code=stolen&state=guessed",
        "/login/oauth2/code/itu?error=access_denied&state=guessed",
        "/login/oauth2/code/itu"
      })
  void an_answer_that_was_not_asked_for_signs_nobody_in(String path) {
    browser.get(OPEN);

    HttpResponse<String> answer = browser.get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).contains("/sign-in");
    assertThat(browser.tasklistGet("task").statusCode()).isEqualTo(401);
  }

  @Test
  void passwords_of_the_desk_are_for_its_administrators() {
    assertThat(location(browser.signIn("sg13-chair", "demo"))).endsWith("/sign-in?error");
    assertThat(location(browser.signIn("admin", "demo"))).endsWith("/");
    assertThat(browser.rest("GET", "task", "sg13-chair", "").statusCode()).isEqualTo(401);
    assertThat(browser.rest("GET", "task", "admin", "").statusCode()).isEqualTo(200);
  }

  @Test
  void an_account_of_the_provider_has_no_password_here() {
    signIn("root");
    User account = identity.createUserQuery().userId("root").singleResult();
    account.setPassword("Given 2 by an administrator!");
    identity.saveUser(account);

    HttpPerson other = new HttpPerson(port);

    assertThat(location(other.signIn("root", "Given 2 by an administrator!")))
        .endsWith("/sign-in?error");
  }

  @Test
  void signing_out_ends_the_session_here_and_leads_to_the_provider() {
    signIn("heidi");
    Matcher csrf = CSRF.matcher(browser.get("/").body());
    assertThat(csrf.find()).isTrue();

    HttpResponse<String> answer = post("/sign-out", "_csrf=" + csrf.group(1));

    assertThat(location(answer)).endsWith("/sign-in");
    assertThat(browser.tasklistGet("task").statusCode()).isEqualTo(401);
    assertThatTheNextPageLeadsToTheProvider();
  }

  @Test
  void signing_out_in_tasklist_leads_to_the_provider_too() {
    signIn("heidi");
    browser.get("/camunda/app/tasklist/default/");

    assertThat(browser.webappPost("/camunda/api/admin/auth/user/default/logout", "").statusCode())
        .isEqualTo(200);
    assertThat(browser.tasklistGet("task").statusCode()).isEqualTo(401);
    assertThatTheNextPageLeadsToTheProvider();
  }

  /** However often a page asks for it, until the provider has led back. */
  private void assertThatTheNextPageLeadsToTheProvider() {
    for (int time = 1; time <= 2; time++) {
      assertThat(browser.get("/sign-in").headers().firstValue("refresh"))
          .get()
          .asString()
          .startsWith("0;url=" + PROVIDER.issuer() + "/connect/logout?id_token_hint=");
    }
    assertThat(browser.get("/sign-in?logout").headers().firstValue("refresh")).isEmpty();
    assertThat(browser.get("/sign-in").headers().firstValue("refresh")).isEmpty();
  }

  @Test
  void a_program_with_a_token_works_in_its_roles_and_leaves_no_session() {
    HttpResponse<String> answer = rest(PROVIDER.token(claims -> {}), "task");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    assertThat(rolesOf("robot")).containsExactly("members");
  }

  static Stream<Arguments> badTokens() {
    return Stream.of(
        bad("issuer", claims -> claims.issuer("https://elsewhere.example")),
        bad("audience", claims -> claims.audience(List.of("another-application"))),
        bad(
            "time",
            claims ->
                claims
                    .issuedAt(Instant.now().minusSeconds(900))
                    .expiresAt(Instant.now().minusSeconds(300))),
        bad("not yet", claims -> claims.notBefore(Instant.now().plusSeconds(300))),
        bad("name of a local account", claims -> claims.claim("preferred_username", "tsb")),
        bad("name", claims -> claims.claim("preferred_username", "a/b")));
  }

  private static Arguments bad(String what, Consumer<JwtClaimsSet.Builder> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void a_wrong_token_opens_nothing(String what, Consumer<JwtClaimsSet.Builder> change) {
    HttpResponse<String> answer = rest(PROVIDER.token(change), "task");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().allValues("www-authenticate"))
        .anyMatch(way -> way.startsWith("Bearer"));
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void a_token_that_somebody_else_signed_opens_nothing() {
    assertThat(rest(PROVIDER.forgedToken(), "task").statusCode()).isEqualTo(401);
    assertThat(rest("no token at all", "task").statusCode()).isEqualTo(401);
  }

  @Test
  void a_token_without_a_role_of_the_desk_opens_nothing() {
    String token = PROVIDER.token(claims -> claims.claim("roles", List.of("choir")));

    assertThat(rest(token, "task").statusCode()).isEqualTo(403);
  }

  @Test
  void a_token_is_no_way_into_the_pages() {
    HttpResponse<String> answer =
        send("/camunda/api/engine/engine/default/task", PROVIDER.token(claims -> {}));

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> rest(String token, String path) {
    return send("/engine-rest/" + path, token);
  }

  private HttpResponse<String> send(String path, String token) {
    return new HttpPerson(port)
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token));
  }

  /** Goes to the provider and back; returns the desk's answer to the person who comes back. */
  private HttpResponse<String> signIn(String name) {
    String request = location(browser.get(OPEN));
    String form = location(go(request));
    Matcher csrf = CSRF.matcher(go(form).body());
    assertThat(csrf.find()).isTrue();
    HttpResponse<String> there =
        browser.send(
            HttpRequest.newBuilder(URI.create(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "username=%s&password=%s&_csrf=%s"
                            .formatted(name, OidcProvider.PASSWORD, csrf.group(1)))));
    return go(location(go(location(there))));
  }

  private HttpResponse<String> go(String address) {
    return browser.send(HttpRequest.newBuilder(URI.create(address)));
  }

  private HttpResponse<String> post(String path, String form) {
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** What the web applications know of whoever is signed in, and which of them are open. */
  private String applications() {
    assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    return browser.get("/camunda/api/admin/auth/user/default").body();
  }

  private List<String> rolesOf(String user) {
    return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  private static Map<String, String> parameters(String address) {
    return UriComponentsBuilder.fromUriString(address).build().getQueryParams().toSingleValueMap();
  }
}
