package org.focusgroupdesk.tryout;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a browser, without the browser. */
public class HttpPerson {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String TASKLIST_API = "/camunda/api/engine/engine/default/";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  public HttpPerson(int port) {
    base = "http://localhost:" + port;
  }

  /** Signs in on the website, then opens Tasklist once. */
  public static HttpPerson signedIn(int port, String user) {
    HttpPerson person = new HttpPerson(port);
    person.signIn(user, "demo");
    person.get(TASKLIST);
    return person;
  }

  /** What the website answers to a sign-in. */
  public HttpResponse<String> signIn(String user, String password) {
    Matcher csrf = CSRF.matcher(get("/sign-in").body());
    if (!csrf.find()) {
      throw new AssertionError("the sign-in page has no form");
    }
    String form = "username=%s&password=%s&_csrf=%s".formatted(user, password, csrf.group(1));
    return send(
        HttpRequest.newBuilder(URI.create(base + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  /** Calls the interface that Tasklist uses, for example {@code task/1/claim}. */
  public HttpResponse<String> tasklistPost(String path, String json) {
    return webappPost(TASKLIST_API + path, json);
  }

  public HttpResponse<String> tasklistGet(String path) {
    return get(TASKLIST_API + path);
  }

  public HttpResponse<String> webappPost(String path, String json) {
    return webapp("POST", path, json);
  }

  public HttpResponse<String> webapp(String method, String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .method(method, BodyPublishers.ofString(json)));
  }

  /** Calls the REST interface with a name and password. */
  public HttpResponse<String> rest(String method, String path, String user, String json) {
    String secret =
        Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(base + "/engine-rest/" + path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Basic " + secret)
            .method(method, BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }
}
