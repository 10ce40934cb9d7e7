package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.tryout.HttpPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class SignInTest {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/app/tasklist/",
        "/camunda/app/tasklist/default/",
        "/camunda/app/cockpit/default/",
        "/desk",
        "/desk/notices",
        "/demo/clock"
      })
  void the_public_is_led_to_the_sign_in_page(String path) {
    HttpResponse<String> answer = new HttpPerson(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location")).get().asString().endsWith("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/cockpit/plugin/base/default/incident",
        "/engine-rest/task",
        "/engine-rest/engine",
        "/engine-rest/identity/password-policy"
      })
  void interfaces_answer_nobody_who_is_not_signed_in(String path) {
    assertThat(new HttpPerson(port).get(path).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/css/desk.css", "/groups", "/meetings"})
  void public_pages_are_public(String path) {
    assertThat(new HttpPerson(port).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void one_sign_in_opens_the_website_and_tasklist() {
    HttpPerson chair = HttpPerson.signedIn(port, "sg13-chair");

    assertThat(chair.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(chair.get("/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"sg13-chair\"")
        .contains("tasklist")
        .doesNotContain("\"cockpit\"");
    assertThat(chair.tasklistGet("task").statusCode()).isEqualTo(200);
    assertThat(chair.get("/desk").statusCode()).isEqualTo(403);
  }

  @Test
  void tsb_reaches_its_pages_and_cockpit() {
    HttpPerson tsb = HttpPerson.signedIn(port, "tsb");

    assertThat(tsb.get("/desk").statusCode()).isEqualTo(200);
    assertThat(tsb.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(tsb.get("/camunda/api/admin/auth/user/default").body()).contains("cockpit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sg2-chair", "nobody", "%27%20or%201%3D1"})
  void a_wrong_password_leads_back(String user) {
    HttpPerson stranger = new HttpPerson(port);

    HttpResponse<String> answer = stranger.signIn(user, "wrong");

    assertThat(answer.headers().firstValue("location")).get().asString().endsWith("sign-in?error");
    assertThat(stranger.tasklistGet("task").statusCode()).isEqualTo(401);
  }

  @Test
  void signing_out_in_tasklist_ends_the_session_everywhere() {
    HttpPerson member = HttpPerson.signedIn(port, "member-ke");

    HttpResponse<String> answer =
        member.webappPost("/camunda/api/admin/auth/user/default/logout", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(member.tasklistGet("task").statusCode()).isEqualTo(401);
    assertThat(member.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
  }

  @Test
  void the_website_takes_no_form_from_elsewhere() {
    HttpPerson member = HttpPerson.signedIn(port, "member-ke");

    assertThat(member.webappPost("/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(member.webappPost("/demo/clock/step", "").statusCode()).isEqualTo(403);
  }

  @Test
  void tasklist_keeps_its_own_protection_against_forms_from_elsewhere() {
    HttpPerson member = HttpPerson.signedIn(port, "member-jp");

    HttpResponse<String> answer =
        member.send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://localhost:" + port + "/camunda/api/engine/engine/default/task"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void the_rest_interface_knows_who_calls() {
    HttpPerson client = new HttpPerson(port);

    assertThat(client.rest("GET", "task", "sg13-chair", "").statusCode()).isEqualTo(200);
    assertThat(client.rest("GET", "user", "sg13-chair", "").body())
        .contains("sg13-chair")
        .doesNotContain("member-jp");
    assertThat(client.cookie("JSESSIONID")).isEmpty();
  }
}
