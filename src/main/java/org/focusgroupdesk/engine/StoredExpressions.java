package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * Keeps expressions out of queries: the engine would evaluate them, and with them any code, for
 * anybody who is signed in. Only the few that Tasklist's own lists need are admitted.
 */
final class StoredExpressions {

  private static final Set<String> HARMLESS =
      Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

  private StoredExpressions() {}

  static void refuse(HttpServletRequest request, JsonNode body) {
    Collections.list(request.getParameterNames()).forEach(StoredExpressions::refuseKey);
    refuseIn(body);
  }

  private static void refuseIn(JsonNode json) {
    json.fields()
        .forEachRemaining(
            entry -> {
              if (!HARMLESS.contains(entry.getValue().asText())) {
                refuseKey(entry.getKey());
              }
            });
    json.forEach(StoredExpressions::refuseIn);
  }

  private static void refuseKey(String key) {
    if (key.toLowerCase(Locale.ROOT).endsWith("expression")) {
      throw new GateClosed(
          HttpStatus.BAD_REQUEST,
          "Expressions are not accepted in queries: " + FieldCheck.quoted(key));
    }
  }
}
