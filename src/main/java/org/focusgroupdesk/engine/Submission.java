package org.focusgroupdesk.engine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.models.Field;
import org.focusgroupdesk.rulebook.Refused;

/**
 * What a person submitted with a form, already held against that form: texts are trimmed and of
 * bounded length, dates exist, choices are among those offered. A getter refuses what is missing
 * and names the field as the form does. Keys may lead into groups: {@code tor.scope}.
 */
public final class Submission {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfigDefaults(
              empty -> empty.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
          .build();

  private final Field form;
  private final ObjectNode values;
  private final Person person;

  /** Who submitted, in which role, about which case. */
  record Person(String user, String role, String acronym) {}

  Submission(Field form, ObjectNode values, Person person) {
    this.form = form;
    this.values = (ObjectNode) FieldCheck.checked(form, values);
    this.person = person;
  }

  /** A text that must be there. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> missing(key));
  }

  /** A text that may be left empty. */
  public Optional<String> optionalText(String key) {
    return Optional.of(at(key).asText("")).filter(text -> !text.isEmpty()).filter(text -> has(key));
  }

  /** One of the choices of the form, which must be made. */
  public String choice(String key) {
    return optionalText(key)
        .orElseThrow(() -> new Refused(name(key) + " is not chosen. Please choose one."));
  }

  /** Whether a box is ticked; one that was not shown is not. */
  public boolean yes(String key) {
    return at(key).asBoolean(false);
  }

  /** A date that must be there. */
  public LocalDate date(String key) {
    return optionalDate(key).orElseThrow(() -> missing(key));
  }

  /** A date that may be left out. */
  public Optional<LocalDate> optionalDate(String key) {
    return optionalText(key).map(LocalDate::parse);
  }

  /** Everything chosen in a list of choices, possibly nothing. */
  public List<String> choices(String key) {
    return rows(key, String.class);
  }

  /** A group of fields as a record; components of fields left empty are null. */
  public <T> T record(String key, Class<T> type) {
    JsonNode group = has(key) ? at(key) : JSON.createObjectNode();
    return this.<T>read(key, group, JSON.constructType(type)).orElseThrow(() -> missing(key));
  }

  /** The rows of a list of fields, each as a record; possibly none. */
  public <T> List<T> rows(String key, Class<T> type) {
    return this.<List<T>>read(key, at(key), listOf(type)).map(List::copyOf).orElse(List.of());
  }

  /** Whether something was submitted for the key. */
  public boolean has(String key) {
    JsonNode value = at(key);
    return !value.isMissingNode() && !value.isNull();
  }

  /** The account that submitted; {@code system} if nobody is signed in. */
  public String user() {
    return person.user();
  }

  /** The role the person acted in: a role id, {@code proponent} or {@code assignee}. */
  public String role() {
    return person.role();
  }

  /** The acronym of the case; empty while a case is only being proposed. */
  public String acronym() {
    return person.acronym();
  }

  private static JavaType listOf(Class<?> type) {
    return JSON.getTypeFactory().constructCollectionType(List.class, type);
  }

  private <T> Optional<T> read(String key, JsonNode value, JavaType type) {
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readValue(JSON.treeAsTokens(value), type));
    } catch (JsonMappingException unfit) {
      throw Causes.first(Refused.class, unfit).orElseGet(() -> unreadable(key, unfit));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Refused unreadable(String key, JsonMappingException unfit) {
    StringBuilder path = new StringBuilder(key);
    unfit.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(step -> step != null)
        .forEach(step -> path.append('.').append(step));
    return new Refused(name(path.toString()) + " holds a value that cannot be used.");
  }

  private JsonNode at(String key) {
    JsonNode value = values;
    for (String step : key.split("\\.")) {
      value = value.path(step);
    }
    return value == null ? MissingNode.getInstance() : value;
  }

  private Refused missing(String key) {
    return new Refused(name(key) + " is missing. Please fill it in.");
  }

  private String name(String key) {
    Field field = form;
    for (String step : key.split("\\.")) {
      field = field.children().get(step);
      if (field == null) {
        return FieldCheck.quoted(step(key));
      }
    }
    return FieldCheck.named(field);
  }

  private static String step(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
