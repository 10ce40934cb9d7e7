package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.focusgroupdesk.models.Field;
import org.focusgroupdesk.rulebook.Refused;

/** Holds what was submitted against the form it was submitted with. */
final class FieldCheck {

  static final int ROW_LIMIT = 200;
  private static final int NUMBER_LIMIT = 20;

  private FieldCheck() {}

  /**
   * The value with its texts trimmed, or a refusal that names the field by its label. An empty text
   * counts as nothing, and so does a row of a list in which nothing was entered.
   */
  static JsonNode checked(Field field, JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return JsonNodeFactory.instance.nullNode();
    }
    return switch (field.kind()) {
      case GROUP -> group(field, value);
      case ROWS -> rows(field, value);
      case TEXT -> isBlank(value) ? nothing() : TextNode.valueOf(text(field, value));
      case NUMBER -> isBlank(value) ? nothing() : number(field, value);
      case YES_NO -> isBlank(value) ? nothing() : yesNo(field, value);
      case CHOICE -> isBlank(value) ? nothing() : choice(field, value);
      case CHOICES -> choices(field, value);
      case DATE -> isBlank(value) ? nothing() : date(field, value);
      case OPEN -> value;
    };
  }

  private static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }

  private static boolean isBlank(JsonNode value) {
    return value.isTextual() && value.textValue().isBlank();
  }

  private static JsonNode group(Field field, JsonNode value) {
    if (!value.isObject()) {
      throw new Refused(named(field) + " does not hold the fields of the form.");
    }
    ObjectNode checked = JsonNodeFactory.instance.objectNode();
    value
        .fields()
        .forEachRemaining(
            entry -> {
              Field child = field.children().get(entry.getKey());
              if (child == null) {
                throw new Refused(unexpected(entry.getKey()));
              }
              checked.set(entry.getKey(), checked(child, entry.getValue()));
            });
    return checked;
  }

  private static JsonNode rows(Field field, JsonNode value) {
    ArrayNode checked = JsonNodeFactory.instance.arrayNode();
    for (JsonNode row : list(field, value)) {
      JsonNode entered = group(field, row);
      if (StreamSupport.stream(entered.spliterator(), false).anyMatch(one -> !one.isNull())) {
        checked.add(entered);
      }
    }
    return checked;
  }

  private static JsonNode choices(Field field, JsonNode value) {
    ArrayNode checked = JsonNodeFactory.instance.arrayNode();
    for (JsonNode one : list(field, value)) {
      checked.add(choice(field, one));
    }
    return checked;
  }

  private static JsonNode list(Field field, JsonNode value) {
    if (!value.isArray()) {
      throw new Refused(named(field) + " does not hold a list.");
    }
    if (value.size() > ROW_LIMIT) {
      throw new Refused(
          "%s has %d entries; at most %d are accepted."
              .formatted(named(field), value.size(), ROW_LIMIT));
    }
    return value;
  }

  private static String text(Field field, JsonNode value) {
    if (!value.isTextual()) {
      throw new Refused(named(field) + " does not hold a text.");
    }
    String text = withoutControls(value.textValue()).strip();
    if (text.length() > field.limit()) {
      throw new Refused(
          "%s has %d characters; at most %d are accepted."
              .formatted(named(field), text.length(), field.limit()));
    }
    return text;
  }

  private static String withoutControls(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
  }

  private static JsonNode number(Field field, JsonNode value) {
    String written = value.asText().strip();
    try {
      if (value.isContainerNode() || value.isBoolean() || written.length() > NUMBER_LIMIT) {
        throw new NumberFormatException();
      }
      return number(new BigDecimal(written));
    } catch (NumberFormatException notANumber) {
      throw new Refused(named(field) + " does not hold a number: " + quoted(written));
    }
  }

  private static JsonNode number(BigDecimal number) {
    try {
      return LongNode.valueOf(number.longValueExact());
    } catch (ArithmeticException notWhole) {
      return DecimalNode.valueOf(number);
    }
  }

  private static JsonNode yesNo(Field field, JsonNode value) {
    if (!value.isBoolean()) {
      throw new Refused(
          named(field) + " is neither ticked nor unticked: " + quoted(value.asText()));
    }
    return value;
  }

  private static JsonNode choice(Field field, JsonNode value) {
    String chosen = text(field, value);
    if (!field.choices().isEmpty() && !field.choices().contains(chosen)) {
      throw new Refused(named(field) + " offers no such choice: " + quoted(chosen));
    }
    return TextNode.valueOf(chosen);
  }

  private static JsonNode date(Field field, JsonNode value) {
    String written = value.asText().strip();
    try {
      return TextNode.valueOf(LocalDate.parse(written).toString());
    } catch (DateTimeException noSuchDate) {
      throw new Refused(
          "%s is not a date that exists: %s. A date is written like 2027-03-04."
              .formatted(named(field), quoted(written)));
    }
  }

  static String unexpected(String key) {
    return "The field " + quoted(key) + " is not part of this form.";
  }

  static String named(Field field) {
    return "\"" + field.label() + "\"";
  }

  static String quoted(String text) {
    int limit = 60;
    return "\"" + (text.length() <= limit ? text : text.substring(0, limit) + "…") + "\"";
  }
}
