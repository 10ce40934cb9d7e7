package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.tryout.HttpPerson;
import org.focusgroupdesk.tryout.TryOutBeans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@DeskTest(
    properties = {
      "desk.models=src/test/resources/platform",
      "desk.pace.failed-sign-ins=4",
      "desk.pace.comments=3"
    })
@Import(TryOutBeans.class)
class PaceTest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  @LocalServerPort private int port;

  @AfterEach
  void letTimeGoOn() {
    ClockUtil.reset();
  }

  @Test
  void whoever_tries_passwords_has_to_wait_whatever_the_names() {
    for (int attempt = 1; attempt <= 4; attempt++) {
      assertThat(new HttpPerson(port).signIn("sg" + attempt + "-chair", "guess").statusCode())
          .isEqualTo(302);
    }

    HttpResponse<String> page = new HttpPerson(port).signIn("tsb", "demo");
    HttpResponse<String> rest = new HttpPerson(port).rest("GET", "task", "tsb", "");

    assertThat(page.statusCode()).isEqualTo(429);
    assertThat(page.headers().firstValue("retry-after")).hasValue("300");
    assertThat(rest.statusCode()).isEqualTo(429);
    assertThat(new HttpPerson(port).get("/").statusCode()).isEqualTo(200);

    ClockUtil.offset(Duration.ofMinutes(6).toMillis());
    assertThat(new HttpPerson(port).signIn("tsb", "demo").headers().firstValue("location"))
        .get()
        .asString()
        .endsWith("/");
  }

  @Test
  void whoever_floods_a_proposal_with_comments_has_to_wait() {
    ClockUtil.offset(Duration.ofMinutes(20).toMillis());
    HttpPerson member = HttpPerson.signedIn(port, "member-jp");
    Matcher csrf = CSRF.matcher(member.get("/").body());
    assertThat(csrf.find()).isTrue();
    for (int comment = 1; comment <= 3; comment++) {
      assertThat(comment(member, csrf.group(1)).statusCode()).isNotEqualTo(429);
    }

    assertThat(comment(member, csrf.group(1)).statusCode()).isEqualTo(429);
    assertThat(member.tasklistGet("task").statusCode()).isEqualTo(200);
    ClockUtil.offset(Duration.ofMinutes(26).toMillis());
    assertThat(comment(member, csrf.group(1)).statusCode()).isNotEqualTo(429);
  }

  private HttpResponse<String> comment(HttpPerson member, String csrf) {
    return member.send(
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/proposals/FG-NONE/comments"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString("category=support&text=Fine&_csrf=" + csrf)));
  }
}
