package org.focusgroupdesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What Camunda Modeler offers to people who compose a step of the desk. */
@DeskTest
class ElementTemplatesTest {

  private static final Path FOLDER = Path.of(".camunda/element-templates");
  private static final Path SCHEMA = Path.of("src/test/resources/element-templates-schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired private ApplicationContext desk;
  @Autowired private Rulebook rulebook;

  private record Template(JsonNode json) {

    Stream<JsonNode> properties() {
      return StreamSupport.stream(json.path("properties").spliterator(), false);
    }

    /** The value with which a property of the element is set. */
    String value(String property) {
      return properties()
          .filter(one -> one.path("binding").path("name").asText().equals(property))
          .map(one -> one.path("value").asText())
          .findFirst()
          .orElse("");
    }

    /** Everything that calls the desk. */
    List<String> expressions() {
      return Stream.of(
              "camunda:expression",
              "camunda:delegateExpression",
              "camunda:candidateGroups",
              "timer")
          .map(this::value)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    @Override
    public String toString() {
      return json.path("name").asText();
    }
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.toList().stream();
    }
  }

  static Stream<Template> templates() throws IOException {
    Stream<JsonNode> all = Stream.empty();
    for (Path file : files().toList()) {
      JsonNode templates = JSON.readTree(file.toFile());
      all = Stream.concat(all, StreamSupport.stream(templates.spliterator(), false));
    }
    return all.map(Template::new);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_keeps_to_the_schema_of_the_modeler(Path file) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Files.readString(SCHEMA));

    assertThat(JSON.readTree(file.toFile())).isNotEmpty();
    assertThat(schema.validate(JSON.readTree(file.toFile()))).isEmpty();
  }

  @Test
  void every_template_has_an_id_and_a_name_of_its_own() throws IOException {
    assertThat(templates())
        .extracting(one -> one.json().path("id").asText())
        .doesNotHaveDuplicates();
    assertThat(templates()).extracting(Template::toString).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_calls_what_exists(Template template) {
    assertThat(template.expressions()).isNotEmpty();
    for (String expression : template.expressions()) {
      for (Call call : Call.in(expression)) {
        assertThat(desk.containsBean(call.bean())).as(expression).isTrue();
        assertThat(Arrays.stream(desk.getType(call.bean()).getMethods()).anyMatch(call::fits))
            .as(expression)
            .isTrue();
      }
    }
    String delegate = template.value("camunda:delegateExpression").replaceAll("[${}]", "");
    assertThat(delegate.isEmpty() || desk.containsBean(delegate)).as(delegate).isTrue();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_names_rules_of_the_rulebook(Template template) {
    Set<String> known =
        rulebook.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
    List<String> named = List.of(template.value("rule").split(" "));

    assertThat(template.properties())
        .anyMatch(one -> one.path("binding").path("name").asText().equals("rule"));
    if (template.value("camunda:candidateGroups").isEmpty()) {
      assertThat(named).allMatch(known::contains);
    }
  }

  @Test
  void every_delegate_and_every_timer_of_a_procedure_is_offered_with_its_rules()
      throws IOException {
    List<Template> templates = templates().toList();
    List<Node> used =
        Models.read(DeskModels.files()).diagrams().values().stream()
            .flatMap(Diagram::carriers)
            // How the desk moves running cases is no step of a procedure.
            .filter(node -> !node.scope().equals("move-cases"))
            .filter(
                node -> node.kind().equals("serviceTask") || node.duties("waits until").count() > 0)
            .toList();

    assertThat(used)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            node -> {
              List<String> wanted =
                  Stream.concat(node.duties("calls"), node.duties("waits until")).toList();
              assertThat(templates)
                  .as("%s: %s", node.name(), wanted)
                  .anyMatch(
                      template ->
                          template.expressions().stream()
                                  .anyMatch(
                                      text -> wanted.contains(text.replaceAll("^.\\{|}$", "")))
                              && List.of(template.value("rule").split(" "))
                                  .containsAll(node.rules()));
            });
  }
}
