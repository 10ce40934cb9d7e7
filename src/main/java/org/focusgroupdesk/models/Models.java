package org.focusgroupdesk.models;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The diagrams, tables and forms of one deployment.
 *
 * @param unreadable what could not be read
 */
public record Models(
    Map<String, Diagram> diagrams,
    Map<String, Table> tables,
    Map<String, Form> forms,
    List<Deviation> unreadable) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** A form and where it stands. */
  record Form(String file, Field fields) {}

  /** Reads files by their names; other files than diagrams, tables and forms are left alone. */
  public static Models read(Map<String, byte[]> files) {
    Models models =
        new Models(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    files.forEach(models::add);
    return models;
  }

  /** Reads one file more. */
  public void add(String file, byte[] content) {
    try {
      if (file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml")) {
        for (Diagram diagram : DiagramReader.read(file, content)) {
          diagrams.put(diagram.key(), diagram);
        }
      } else if (file.endsWith(".dmn") || file.endsWith(".dmn11.xml")) {
        for (Table table : Table.read(file, content)) {
          tables.put(table.key(), table);
        }
      } else if (file.endsWith(".form")) {
        addForm(file, content);
      }
    } catch (Unreadable broken) {
      unreadable.add(Deviation.fault(file, "", "cannot be read, " + broken.getMessage()));
    }
  }

  private void addForm(String file, byte[] content) throws Unreadable {
    String named = file.substring(file.lastIndexOf('/') + 1, file.length() - ".form".length());
    JsonNode form = json(content);
    if (!form.path("components").isArray()) {
      throw new Unreadable("it has no components");
    }
    if (!named.equals(form.path("id").asText())) {
      throw new Unreadable("its id must be " + named + ", as its file is named");
    }
    forms.put(named, new Form(file, FieldsOfForm.of(form)));
  }

  private static JsonNode json(byte[] content) throws Unreadable {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException broken) {
      throw new Unreadable(
          "line " + broken.getLocation().getLineNr() + ": " + broken.getOriginalMessage());
    } catch (IOException broken) {
      throw new Unreadable(broken.getMessage());
    }
  }

  /** Everything that the diagrams name and that must exist elsewhere. */
  public Stream<Mention> mentions() {
    return diagrams.values().stream().flatMap(diagram -> diagram.mentions().stream());
  }

  /** Whether a diagram, table or form that is named is among these. */
  public boolean has(Mention mention) {
    return switch (mention.kind()) {
      case DIAGRAM -> diagrams.containsKey(mention.text());
      case TABLE -> tables.containsKey(mention.text());
      case FORM -> forms.containsKey(mention.text());
      default -> false;
    };
  }
}
