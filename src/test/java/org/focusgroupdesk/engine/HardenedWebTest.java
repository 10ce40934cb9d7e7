package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.tryout.HttpPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer carries, and what none gives away. */
@DeskTest
class HardenedWebTest {

  private static final Set<RequestMethod> READING =
      Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

  @LocalServerPort private int port;
  @Autowired private RequestMappingHandlerMapping pages;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/groups",
        "/meetings",
        "/rules",
        "/sign-in",
        "/sign-in?error",
        "/desk",
        "/desk/due",
        "/desk/statistics",
        "/desk/notices",
        "/demo/clock"
      })
  void the_pages_of_the_desk_bring_no_script_and_no_style_of_their_own(String path) {
    HttpResponse<String> page = HttpPerson.signedIn(port, "tsb").get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'self'", "object-src 'none'", "form-action 'self'")
                    .doesNotContain("unsafe"));
    assertThat(page.body())
        .containsIgnoringCase("<!doctype html>")
        .doesNotContainPattern("(?i)<script(?![^>]*\\bsrc=)")
        .doesNotContainPattern("(?i)<[^>]+\\s(on[a-z]+|style)\\s*=")
        .doesNotContainPattern("(?i)<style|javascript:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in",
        "/css/desk.css",
        "/no-such-page",
        "/camunda/app/tasklist/default/",
        "/camunda/api/engine/engine/",
        "/engine-rest/engine",
        "/engine-rest/no-such-thing"
      })
  void every_answer_protects_the_browser_and_names_no_product(String path) {
    HttpHeaders headers = new HttpPerson(port).get(path).headers();

    assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(headers.firstValue("x-frame-options")).isPresent();
    assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "x-application-context");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/no-such-page", "/groups/FG-NONE", "/%00", "/camunda/lib/none.js", "/a;b=c"})
  void an_error_names_no_product_either(String path) {
    HttpResponse<String> answer = HttpPerson.signedIn(port, "member-ch").get(path);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "whitelabel", "springframework");
  }

  @Test
  void cookies_are_kept_from_scripts_and_from_other_sites() {
    List<String> cookies = new HttpPerson(port).get("/sign-in").headers().allValues("set-cookie");

    assertThat(cookies)
        .anySatisfy(
            cookie ->
                assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void every_page_that_changes_something_asks_for_the_token_of_its_form() {
    List<Change> changes =
        pages.getHandlerMethods().entrySet().stream()
            .filter(
                entry -> entry.getValue().getBeanType().getName().startsWith("org.focusgroupdesk."))
            .flatMap(entry -> Change.in(entry.getKey()).stream())
            // It compares what is sent and keeps nothing.
            .filter(change -> !change.path().equals("/desk/editions.json"))
            .toList();
    HttpPerson tsb = HttpPerson.signedIn(port, "tsb");

    assertThat(changes).hasSizeGreaterThan(4);
    assertThat(changes)
        .allSatisfy(change -> assertThat(send(tsb, change)).as(change.toString()).isEqualTo(403));
  }

  private record Change(RequestMethod method, String path) {

    static List<Change> in(RequestMappingInfo page) {
      return page.getMethodsCondition().getMethods().stream()
          .filter(method -> !READING.contains(method))
          .flatMap(
              method ->
                  page.getPatternValues().stream()
                      .map(path -> new Change(method, path.replaceAll("\\{[^}]*}", "1"))))
          .toList();
    }
  }

  private int send(HttpPerson person, Change change) {
    return person
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + change.path()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(change.method().name(), BodyPublishers.ofString("text=x")))
        .statusCode();
  }

  @Test
  void no_page_changes_anything_when_it_is_only_looked_at() {
    assertThat(pages.getHandlerMethods().entrySet())
        .filteredOn(
            entry -> entry.getValue().getBeanType().getName().startsWith("org.focusgroupdesk."))
        .allSatisfy(
            entry ->
                assertThat(entry.getKey().getMethodsCondition().getMethods())
                    .as(entry.getKey().toString())
                    .isNotEmpty());
  }

  @Test
  void a_form_is_at_most_one_megabyte_and_a_head_a_few_kilobytes() {
    HttpPerson tsb = HttpPerson.signedIn(port, "tsb");
    HttpRequest.Builder tooLong =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/proposals/FG-X/comments"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=" + "x".repeat(1_500_000)));

    assertThat(tsb.send(tooLong).statusCode()).isBetween(400, 413);
    assertThat(
            tsb.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .header("X-Long", "x".repeat(60_000)))
                .statusCode())
        .isBetween(400, 431);
  }
}
