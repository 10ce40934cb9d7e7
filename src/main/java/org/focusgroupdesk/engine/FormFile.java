package org.focusgroupdesk.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads a form as Camunda Modeler writes it. */
final class FormFile {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private FormFile() {}

  /** Fails with the name of the file if it is a form that nobody could open. */
  static void check(String name, byte[] content) {
    if (!name.endsWith(".form")) {
      return;
    }
    String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ".form".length());
    try {
      JsonNode form = JSON.readTree(content);
      if (!form.path("components").isArray()) {
        throw new UnusableModels("The form " + name + " cannot be used: it has no components");
      }
      if (!id.equals(form.path("id").asText())) {
        throw new UnusableModels(
            "The form "
                + name
                + " cannot be used: its id must be "
                + id
                + ", as its file is named");
      }
    } catch (IOException faulty) {
      throw new UnusableModels(
          "The form " + name + " cannot be used: " + faulty.getMessage(), faulty);
    }
  }

  static Field read(byte[] content) {
    try {
      return FieldsOfForm.of(JSON.readTree(content));
    } catch (IOException faulty) {
      throw new IllegalStateException("A deployed form is not readable", faulty);
    }
  }
}
