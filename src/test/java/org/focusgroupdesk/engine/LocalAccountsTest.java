package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.focusgroupdesk.EngineOfTest;
import org.focusgroupdesk.engine.NewAccounts.Account;
import org.focusgroupdesk.tryout.HttpPerson;
import org.focusgroupdesk.tryout.TryOutBeans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/** Accounts and passwords of the desk's own, as they are outside a demonstration. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "desk.admin.password=" + LocalAccountsTest.OF_ADMIN,
      "desk.models=src/test/resources/platform"
    })
@ActiveProfiles("test")
@Import(TryOutBeans.class)
@TestExecutionListeners(
    listeners = EngineOfTest.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class LocalAccountsTest {

  static final String OF_ADMIN = "Master key 1: oak";
  private static final String GOOD = "Good for 1 chair.";

  @LocalServerPort private int port;
  @Autowired private IdentityService identity;
  @Autowired private NewAccounts accounts;

  @BeforeEach
  void makeAccount() {
    accounts.create(new Account("ann", "Ann", "Example", "", List.of("members")), GOOD);
  }

  @AfterEach
  void removeAccount() {
    ClockUtil.reset();
    identity.deleteUser("ann");
    identity.deleteUser("new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sh0rt!",
        "no capital, 2026",
        "NO SMALL, 2026",
        "No digit, ever",
        "Nothing2026special"
      })
  void a_weak_password_is_refused_for_a_new_account(String password) {
    HttpResponse<String> answer =
        rest("POST", "user/create", "admin", OF_ADMIN, newAccount(password));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("too weak").doesNotContain("ENGINE-", "Exception\"");
    assertThat(identity.createUserQuery().userId("new").count()).isZero();
  }

  @Test
  void a_strong_one_is_taken() {
    HttpResponse<String> answer = rest("POST", "user/create", "admin", OF_ADMIN, newAccount(GOOD));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(identity.checkPassword("new", GOOD)).isTrue();
  }

  @Test
  void people_change_their_own_password_for_one_that_is_strong() {
    HttpResponse<String> weak = rest("PUT", "user/ann/credentials", "ann", GOOD, change("weak"));
    assertThat(weak.statusCode()).isEqualTo(400);
    assertThat(identity.checkPassword("ann", GOOD)).isTrue();

    HttpResponse<String> strong =
        rest("PUT", "user/ann/credentials", "ann", GOOD, change("Better for 2 chairs."));

    assertThat(strong.statusCode()).isEqualTo(204);
    assertThat(identity.checkPassword("ann", "Better for 2 chairs.")).isTrue();
  }

  @Test
  void a_wrong_password_locks_the_account_for_a_while() {
    assertThat(signsIn("wrong")).isFalse();
    assertThat(signsIn(GOOD)).isFalse();

    ClockUtil.offset(Duration.ofSeconds(4).toMillis());

    assertThat(signsIn(GOOD)).isTrue();
  }

  @Test
  void ten_of_them_lock_it_until_an_administrator_opens_it() {
    for (int attempt = 1; attempt <= 10; attempt++) {
      ClockUtil.offset(Duration.ofMinutes(2L * attempt).toMillis());
      assertThat(signsIn("wrong")).isFalse();
    }
    ClockUtil.offset(Duration.ofDays(2).toMillis());
    assertThat(signsIn(GOOD)).isFalse();
    assertThat(rest("GET", "task", "ann", GOOD, "").statusCode()).isEqualTo(401);

    assertThat(rest("POST", "user/ann/unlock", "admin", OF_ADMIN, "").statusCode()).isEqualTo(204);

    assertThat(signsIn(GOOD)).isTrue();
  }

  private boolean signsIn(String password) {
    HttpPerson person = new HttpPerson(port);
    person.signIn("ann", password);
    return person.tasklistGet("task").statusCode() == 200;
  }

  private static String newAccount(String password) {
    return """
        {"profile": {"id": "new", "firstName": "Nora", "lastName": "Ewing", "email": ""},
         "credentials": {"password": "%s"}}
        """
        .formatted(password);
  }

  private static String change(String password) {
    return """
        {"password": "%s", "authenticatedUserPassword": "%s"}
        """
        .formatted(password, GOOD);
  }

  private HttpResponse<String> rest(
      String method, String path, String user, String password, String json) {
    String secret =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return new HttpPerson(port)
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + secret)
                .method(method, BodyPublishers.ofString(json)));
  }
}
