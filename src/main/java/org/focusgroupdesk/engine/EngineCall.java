package org.focusgroupdesk.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of the engine's HTTP interface, whichever of its addresses was used.
 *
 * @param path what is called, for example {@code task/1/complete}; empty for calls of a web
 *     application that are not passed on to the engine's interface
 */
record EngineCall(String method, String path) {

  private static final Pattern ADDRESS =
      Pattern.compile("/(?:engine-rest|camunda/api/engine)(?:/engine/[^/]+)?/(.*)");
  private static final Pattern TASK =
      Pattern.compile("task/([^/]+)/(complete|submit-form|resolve)");
  private static final Pattern START_BY_KEY =
      Pattern.compile("process-definition/key/([^/]+)/(start|submit-form)");
  private static final Pattern START_BY_ID =
      Pattern.compile("process-definition/([^/]+)/(start|submit-form)");
  private static final Pattern FORM_VARIABLES = Pattern.compile("task/([^/]+)/form-variables");
  private static final Pattern ANY_TASK = Pattern.compile("task/([0-9a-f-]{36})(?:/.*)?");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  static EngineCall of(HttpServletRequest request) {
    Matcher address = ADDRESS.matcher(decodedPath(request));
    return new EngineCall(request.getMethod(), address.matches() ? trimmed(address.group(1)) : "");
  }

  /** The path as the container routes it, not as it was written. */
  static String decodedPath(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  private static String trimmed(String path) {
    return path.replaceAll("/+", "/").replaceAll("^/|/$", "");
  }

  boolean isReading() {
    return READING.contains(method);
  }

  /** The task that is completed. */
  Optional<String> completedTask() {
    return found(TASK, "POST");
  }

  /** The key of the process that is started. */
  Optional<String> startedKey() {
    return found(START_BY_KEY, "POST");
  }

  /** The id of the process definition that is started. */
  Optional<String> startedDefinition() {
    return found(START_BY_ID, "POST");
  }

  /** The task that the call is about, whatever it does. */
  Optional<String> task() {
    return found(ANY_TASK, method);
  }

  /** The task whose form is opened. */
  Optional<String> openedTask() {
    return found(FORM_VARIABLES, "GET");
  }

  private Optional<String> found(Pattern pattern, String wanted) {
    Matcher matcher = pattern.matcher(path);
    return method.equals(wanted) && matcher.matches()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
