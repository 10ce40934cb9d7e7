package org.focusgroupdesk.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.camunda.spin.json.SpinJsonNode;
import org.focusgroupdesk.models.Field;
import org.focusgroupdesk.rulebook.Refused;

/** Reads groups and lists of fields, which arrive as JSON written into a text. */
final class SubmittedValue {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SubmittedValue() {}

  static JsonNode json(Field field, Object value) {
    if (value instanceof SpinJsonNode || isStructured(field) && value instanceof String) {
      return parsed(field, value.toString());
    }
    if (value instanceof JsonNode node) {
      return node.isTextual() ? json(field, node.textValue()) : node;
    }
    return JSON.valueToTree(value);
  }

  private static boolean isStructured(Field field) {
    return switch (field.kind()) {
      case GROUP, ROWS, CHOICES -> true;
      default -> false;
    };
  }

  private static JsonNode parsed(Field field, String written) {
    if (written.isBlank()) {
      return JsonNodeFactory.instance.nullNode();
    }
    try {
      return JSON.readTree(written);
    } catch (JsonProcessingException broken) {
      throw new Refused(FieldCheck.named(field) + " does not hold valid JSON.");
    }
  }
}
