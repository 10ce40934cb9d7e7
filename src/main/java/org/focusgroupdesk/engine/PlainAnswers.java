package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.focusgroupdesk.rulebook.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Says in plain words what went wrong. Refusals arrive as they were written; what nobody foresaw is
 * logged under a reference and not shown.
 */
@Component
class PlainAnswers {

  private static final Logger log = LoggerFactory.getLogger(PlainAnswers.class);

  private final ObjectMapper json;

  PlainAnswers(ObjectMapper json) {
    this.json = json;
  }

  /** Replaces the engine's answer to a failed call where people should not read it. */
  void improve(ContentCachingResponseWrapper answer) throws IOException {
    if (answer.getStatus() < HttpStatus.BAD_REQUEST.value()) {
      return;
    }
    Optional<RuntimeException> failure = FailureOfCall.last();
    if (failure.isPresent() && failure.get() instanceof Refused refused) {
      give(answer, HttpStatus.BAD_REQUEST, "Refused", refused.getMessage());
    } else if (failure
        .flatMap(f -> Causes.first(OptimisticLockingException.class, f))
        .isPresent()) {
      conflict(answer);
    } else if (answer.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      unexpected(answer, failure.orElse(null));
    } else if (namesClasses(answer)) {
      give(
          answer,
          HttpStatus.valueOf(answer.getStatus()),
          "NotUnderstood",
          "The request is not understood; nothing was changed.");
    }
  }

  void refuse(HttpServletResponse answer, Refused refused) throws IOException {
    give(answer, HttpStatus.BAD_REQUEST, "Refused", refused.getMessage());
  }

  void close(HttpServletResponse answer, GateClosed closed) throws IOException {
    give(answer, closed.status(), "Refused", closed.getMessage());
  }

  void unexpected(HttpServletResponse answer, Throwable failure) throws IOException {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("A call failed unexpectedly, reference {}", reference, failure);
    give(
        answer,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Unexpected",
        "Something went wrong on our side; nothing was changed. Reference: " + reference);
  }

  private void conflict(HttpServletResponse answer) throws IOException {
    give(
        answer,
        HttpStatus.CONFLICT,
        "Refused",
        "Somebody else worked on this at the same moment. Nothing of yours was saved; please open"
            + " the task again.");
  }

  private static boolean namesClasses(ContentCachingResponseWrapper answer) {
    String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    return body.contains("org.camunda.")
        || body.contains("com.fasterxml.")
        || body.contains("java.");
  }

  private void give(HttpServletResponse answer, HttpStatus status, String type, String message)
      throws IOException {
    answer.resetBuffer();
    answer.setStatus(status.value());
    answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    answer
        .getOutputStream()
        .write(json.writeValueAsBytes(Map.of("type", type, "message", message)));
  }
}
