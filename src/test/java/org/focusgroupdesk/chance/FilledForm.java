package org.focusgroupdesk.chance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A form filled in by somebody who takes any answer that the form offers. */
final class FilledForm {

  private static final List<String> TEXTS =
      List.of("As discussed", "TD", "Helvetia Networks", "https://desk.example/paper");

  /** Documents have numbers of their own. */
  private static final int NUMBERS = 100_000;

  private final Random chance;
  private final LocalDate today;
  private final boolean diligent;
  private final Map<String, Object> offered;

  /**
   * Fills forms of one moment.
   *
   * @param diligent whether every field is filled, and everything on a list chosen
   * @param offered what the desk filled in already, and the options it offers
   */
  FilledForm(Random chance, LocalDate today, boolean diligent, Map<String, Object> offered) {
    this.chance = chance;
    this.today = today;
    this.diligent = diligent;
    this.offered = offered;
  }

  /** The values of a form, or of a group or row of it. */
  Map<String, Object> values(JsonNode parts, Map<?, ?> known) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (JsonNode part : parts) {
      String key = part.path(part.has("path") ? "path" : "key").asText();
      Object value = key.isEmpty() ? null : value(part, known.get(key));
      if (value != null) {
        values.put(key, value);
      }
    }
    return values;
  }

  private Object value(JsonNode part, Object known) {
    if (known != null && !(known instanceof Map) && chance.nextInt(4) > 0) {
      return known;
    }
    return switch (part.path("type").asText()) {
      case "textfield", "textarea" -> text(part);
      case "number" -> 1 + chance.nextInt(15);
      case "checkbox" -> chance.nextBoolean();
      case "radio", "select" -> oneOf(options(part));
      case "checklist", "taglist" -> someOf(options(part));
      case "datetime" -> today.plusDays(chance.nextInt(90) - 20).toString();
      case "group" ->
          values(part.path("components"), known instanceof Map<?, ?> map ? map : Map.of());
      case "dynamiclist" -> rows(part);
      default -> null;
    };
  }

  private Object text(JsonNode part) {
    boolean needed = part.path("validate").path("required").asBoolean();
    if (!needed && !diligent && chance.nextBoolean()) {
      return null;
    }
    String text = TEXTS.get(chance.nextInt(TEXTS.size())) + " " + chance.nextInt(NUMBERS);
    int longest = part.path("validate").path("maxLength").asInt(text.length());
    return text.substring(0, Math.min(text.length(), longest));
  }

  private List<Map<String, Object>> rows(JsonNode part) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int row = diligent ? -1 : 0; row < chance.nextInt(2); row++) {
      rows.add(values(part.path("components"), Map.of()));
    }
    return rows;
  }

  private List<Object> options(JsonNode part) {
    List<Object> options = new ArrayList<>();
    part.path("values").forEach(option -> options.add(option.path("value").asText()));
    if (offered.get(part.path("valuesKey").asText()) instanceof List<?> list) {
      list.forEach(
          option -> options.add(option instanceof Map<?, ?> map ? map.get("value") : option));
    }
    return options;
  }

  private Object oneOf(List<Object> options) {
    return options.isEmpty() ? null : options.get(chance.nextInt(options.size()));
  }

  private List<Object> someOf(List<Object> options) {
    return options.stream().filter(option -> diligent || chance.nextBoolean()).toList();
  }
}
