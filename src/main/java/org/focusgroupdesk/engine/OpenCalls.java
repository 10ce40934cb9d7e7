package org.focusgroupdesk.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What people may change through the engine's HTTP interface: their tasks, through the form, and
 * their own account. Everything else is left to administrators. Reading is bounded by the engine's
 * own authorizations.
 */
final class OpenCalls {

  private static final List<Pattern> QUERIES =
      List.of(
          Pattern.compile(
              "(task|process-instance|execution|variable-instance|job|job-definition|incident|user"
                  + "|group|tenant|event-subscription)(/count)?"),
          Pattern.compile(
              "history/(process-instance|activity-instance|task|variable-instance|incident|detail"
                  + "|user-operation|job-log|decision-instance)(/count)?"),
          Pattern.compile("filter/[^/]+/(list|count|singleResult)"),
          Pattern.compile("identity/password-policy"));
  private static final List<Pattern> WORK =
      List.of(
          Pattern.compile("task/[^/]+/(claim|unclaim|complete|submit-form|resolve|comment/create)"),
          Pattern.compile("process-definition/(key/)?[^/]+/(start|submit-form)"),
          Pattern.compile("filter/create"));
  private static final Pattern CHANGE = Pattern.compile("user/[^/]+/(profile|credentials)");
  private static final Pattern OWN_FILTER = Pattern.compile("filter/[^/]+");

  private OpenCalls() {}

  static boolean include(EngineCall call) {
    if (call.isReading() || call.path().isEmpty()) {
      return true;
    }
    return switch (call.method()) {
      case "POST" -> matchesAny(QUERIES, call) || matchesAny(WORK, call);
      case "PUT" -> matches(CHANGE, call) || matches(OWN_FILTER, call);
      case "DELETE" -> matches(OWN_FILTER, call);
      default -> false;
    };
  }

  private static boolean matchesAny(List<Pattern> patterns, EngineCall call) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, call));
  }

  private static boolean matches(Pattern pattern, EngineCall call) {
    return pattern.matcher(call.path()).matches();
  }
}
