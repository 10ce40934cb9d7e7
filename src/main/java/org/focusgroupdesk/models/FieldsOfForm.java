package org.focusgroupdesk.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.focusgroupdesk.models.Field.Kind;

/** Finds the fields that a form lets a person fill in. */
public final class FieldsOfForm {

  /** A value in a list of choices that the form puts together by an expression. */
  private static final Pattern OFFERED_VALUE = Pattern.compile("\\bvalue: \"([^\"]+)\"");

  private FieldsOfForm() {}

  /**
   * All fields of a form.
   *
   * @param form the file as Camunda Modeler writes it
   */
  public static Field of(JsonNode form) {
    Field root = Field.group("");
    addAll(form.path("components"), root);
    return root;
  }

  private static void addAll(JsonNode components, Field parent) {
    components.forEach(component -> add(component, parent));
  }

  private static void add(JsonNode component, Field parent) {
    String key = component.path("key").asText("");
    String path = component.path("path").asText("");
    switch (component.path("type").asText()) {
      case "group" -> addAll(component.path("components"), inside(parent, path, label(component)));
      case "dynamiclist" -> {
        Field rows = Field.rows(label(component, path));
        addAll(component.path("components"), rows);
        put(parent, path, rows);
      }
      case "textfield", "textarea" -> put(parent, key, leaf(component, key, Kind.TEXT));
      case "number" -> put(parent, key, leaf(component, key, Kind.NUMBER));
      case "checkbox" -> put(parent, key, leaf(component, key, Kind.YES_NO));
      case "radio", "select" -> put(parent, key, leaf(component, key, Kind.CHOICE));
      case "checklist", "taglist" -> put(parent, key, leaf(component, key, Kind.CHOICES));
      case "datetime" -> put(parent, key, leaf(component, key, datetime(component)));
      case "expression", "filepicker" -> put(parent, key, leaf(component, key, Kind.OPEN));
      default -> {
        // Texts, pictures, tables and buttons hold nothing that is submitted.
      }
    }
  }

  private static Kind datetime(JsonNode component) {
    return component.path("subtype").asText("date").equals("date") ? Kind.DATE : Kind.TEXT;
  }

  private static Field leaf(JsonNode component, String key, Kind kind) {
    Set<String> choices = new LinkedHashSet<>();
    component.path("values").forEach(value -> choices.add(value.path("value").asText()));
    OFFERED_VALUE
        .matcher(component.path("valuesExpression").asText(""))
        .results()
        .forEach(offered -> choices.add(offered.group(1)));
    int limit = component.path("validate").path("maxLength").asInt(Field.TEXT_LIMIT);
    return Field.leaf(label(component, key), kind, choices, limit);
  }

  private static void put(Field parent, String path, Field field) {
    int dot = path.lastIndexOf('.');
    Field holder = dot < 0 ? parent : inside(parent, path.substring(0, dot), "");
    holder.children().merge(path.substring(dot + 1), field, Field::or);
  }

  private static Field inside(Field parent, String path, String label) {
    Field holder = parent;
    if (!path.isEmpty()) {
      for (String step : path.split("\\.")) {
        String name = label.isEmpty() ? step : label;
        holder = holder.children().computeIfAbsent(step, key -> Field.group(name));
      }
    }
    return holder;
  }

  private static String label(JsonNode component) {
    String label = component.path("label").asText("").strip();
    return label.startsWith("=") ? "" : label;
  }

  private static String label(JsonNode component, String key) {
    String label = label(component);
    String date = component.path("dateLabel").asText("").strip();
    String found = label.isEmpty() ? date : label;
    return found.isEmpty() || found.startsWith("=") ? key : found;
  }
}
