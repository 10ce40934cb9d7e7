package org.focusgroupdesk.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/**
 * An answer of the engine's HTTP interface that has not left yet.
 *
 * @param shownAsHtml whether a web application of the engine will show its message unescaped
 */
record Answer(ContentCachingResponseWrapper response, boolean shownAsHtml) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MESSAGE = "message";

  int status() {
    return response.getStatus();
  }

  byte[] body() {
    return response.getContentAsByteArray();
  }

  void replaceBody(byte[] body) throws IOException {
    response.resetBuffer();
    response.getOutputStream().write(body);
  }

  void give(HttpStatus status, String type, String message) throws IOException {
    response.resetBuffer();
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Map<String, String> words = Map.of("type", type, MESSAGE, harmless(message));
    response.getOutputStream().write(JSON.writeValueAsBytes(words));
  }

  boolean namesClasses() {
    String text = new String(body(), StandardCharsets.UTF_8);
    return text.contains("org.camunda.")
        || text.contains("com.fasterxml.")
        || text.contains("java.");
  }

  /** Whether the engine gave no reason, as for a body of the wrong shape. */
  boolean saysNothing() throws IOException {
    JsonNode message = json().path(MESSAGE);
    return message.isTextual() && message.textValue().isBlank();
  }

  /** Escapes the message of the engine, as it may repeat what somebody entered. */
  void makeHarmless() throws IOException {
    if (shownAsHtml && json() instanceof ObjectNode words && words.path(MESSAGE).isTextual()) {
      words.put(MESSAGE, harmless(words.path(MESSAGE).textValue()));
      replaceBody(JSON.writeValueAsBytes(words));
    }
  }

  private JsonNode json() throws IOException {
    try {
      return JSON.readTree(body());
    } catch (JsonProcessingException somethingElse) {
      return JSON.nullNode();
    }
  }

  private String harmless(String message) {
    return shownAsHtml ? HtmlUtils.htmlEscape(message, StandardCharsets.UTF_8.name()) : message;
  }
}
