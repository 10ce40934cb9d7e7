package org.focusgroupdesk.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The body of a call, read once and strictly. What is passed on is written anew from what was read,
 * so that nobody behind the gate can read it differently.
 */
record StrictBody(JsonNode json, byte[] bytes) {

  private static final int LIMIT = 1024 * 1024;

  /** All models together, with room to grow. */
  private static final int LIMIT_OF_FILES = 16 * LIMIT;

  private static final int DEPTH = 50;
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  /**
   * @param othersToo whether bodies that are not JSON are let through unread, within the limit;
   *     files have one of their own
   */
  static StrictBody of(HttpServletRequest request, boolean othersToo) throws IOException {
    boolean files = othersToo && MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type(request));
    byte[] bytes = bounded(request, files ? LIMIT_OF_FILES : LIMIT);
    if (bytes.length == 0) {
      return new StrictBody(MissingNode.getInstance(), bytes);
    }
    MediaType type = type(request);
    if (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json")) {
      return json(type, bytes);
    }
    if (!othersToo) {
      throw new GateClosed(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON is accepted here.");
    }
    return new StrictBody(MissingNode.getInstance(), bytes);
  }

  private static byte[] bounded(HttpServletRequest request, int limit) throws IOException {
    boolean announced = request.getContentLengthLong() > limit;
    byte[] bytes = announced ? new byte[0] : request.getInputStream().readNBytes(limit + 1);
    if (announced || bytes.length > limit) {
      throw new GateClosed(
          HttpStatus.PAYLOAD_TOO_LARGE,
          "This is too long: at most "
              + (limit == LIMIT ? "one megabyte is" : "16 megabytes are")
              + " accepted.");
    }
    return bytes;
  }

  private static MediaType type(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getContentType())
          .map(MediaType::parseMediaType)
          .orElse(MediaType.APPLICATION_JSON);
    } catch (InvalidMediaTypeException unreadable) {
      throw new GateClosed(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON is accepted here.");
    }
  }

  private static StrictBody json(MediaType type, byte[] bytes) {
    if (type.getParameter("charset") != null
        && !"utf-8".equalsIgnoreCase(type.getParameter("charset").replace("\"", ""))) {
      throw new GateClosed(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Only JSON in UTF-8 is accepted here.");
    }
    try {
      JsonNode json = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      return new StrictBody(json, JSON.writeValueAsBytes(json));
    } catch (JsonProcessingException broken) {
      throw new GateClosed(HttpStatus.BAD_REQUEST, "The request is not valid JSON.");
    }
  }
}
