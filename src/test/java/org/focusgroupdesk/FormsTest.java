package org.focusgroupdesk;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  private static final Path FORMS = Path.of("forms");
  private static final Path REFERENCE = Path.of("src/main/resources/reference");

  private static final Set<String> START_FORMS =
      Set.of("propose-focus-group", "choose-calendar", "act-for-group");
  private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
  private static final Set<String> OPTIONS_ON_ONE_LINE = Set.of("radio", "checklist");
  private static final Set<String> TEXTS = Set.of("textfield", "textarea");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern OPTION =
      Pattern.compile("\\{label: \"([^\"]+)\", value: \"([^\"]+)\"}");
  private static final Path SUBJECTS = Path.of("processes/rules/regulatory-subjects.dmn");

  /** The viewer cuts a longer option off instead of wrapping it. */
  private static final int LONGEST_OPTION = 60;

  @ParameterizedTest
  @MethodSource("forms")
  void is_named_like_its_file_and_made_for_the_platform_in_use(Form form) {
    assertThat(form.json().path("id").asText()).isEqualTo(form.name());
    assertThat(form.json().path("type").asText()).isEqualTo("default");
    assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void gives_every_component_an_id_of_its_own(Form form) {
    List<String> ids = form.components().map(part -> part.json().path("id").asText()).toList();

    assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void gives_every_field_a_key_of_its_own(Form form) {
    List<String> keys = form.inputs().map(Part::address).toList();

    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void labels_every_field(Form form) {
    assertThat(form.inputs()).allSatisfy(field -> assertThat(field.label()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void limits_every_text_that_people_can_type(Form form) {
    Stream<Part> typed =
        form.inputs()
            .filter(field -> TEXTS.contains(field.type()))
            .filter(field -> !field.json().path("readonly").asBoolean());

    assertThat(typed)
        .allSatisfy(
            field ->
                assertThat(field.json().path("validate").path("maxLength").asInt())
                    .as(field.address())
                    .isBetween(1, 4000));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void offers_something_to_choose_in_every_choice(Form form) {
    assertThat(form.inputs().filter(field -> CHOICES.contains(field.type())))
        .allSatisfy(
            choice ->
                assertThat(choice.json().has("valuesKey") || !choice.options().isEmpty())
                    .as(choice.address())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void keeps_options_short_enough_to_be_shown_whole(Form form) {
    assertThat(form.inputs().filter(field -> OPTIONS_ON_ONE_LINE.contains(field.type())))
        .allSatisfy(
            choice ->
                assertThat(choice.options().values())
                    .allSatisfy(label -> assertThat(label).hasSizeBetween(1, LONGEST_OPTION)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void hides_fields_only_on_answers_that_can_be_given(Form form) {
    List<String> answers =
        form.inputs().flatMap(field -> field.options().keySet().stream()).toList();
    List<String> expected =
        form.components()
            .flatMap(part -> quoted(part.json().path("conditional").path("hide").asText()))
            .toList();

    assertThat(answers).containsAll(expected);
  }

  @ParameterizedTest
  @MethodSource("formsOfUserTasks")
  void shows_the_person_what_is_decided_before_anything_else(Form form) {
    JsonNode first = form.json().path("components").path(0);

    assertThat(first.path("type").asText()).isEqualTo("text");
    assertThat(first.path("text").asText()).isEqualTo("{{facts.header}}");
    assertThat(first.has("conditional")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"country", "kind", "membership", "studyGroup", "res40"})
  void offers_the_same_options_wherever_the_same_thing_is_asked(String key) {
    assertThat(fieldsWith(key)).hasSizeGreaterThan(1);
    assertThat(optionsOf(key)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proposal", "tor", "supporters"})
  void asks_for_the_same_thing_with_the_same_fields(String path) {
    List<JsonNode> occurrences =
        forms()
            .flatMap(Form::components)
            .filter(part -> part.json().path("path").asText().equals(path))
            .map(part -> withoutPlaces(part.json().path("components")))
            .toList();

    assertThat(occurrences).hasSizeGreaterThan(1);
    assertThat(Set.copyOf(occurrences)).hasSize(1);
  }

  @Test
  void knows_the_countries_of_the_reference_data() {
    Map<String, String> countries = reference("countries.csv", "code", row -> row.get("name"));

    assertThat(optionsOf("country")).containsExactly(List.copyOf(countries.entrySet()));
  }

  @Test
  void knows_the_groups_of_the_reference_data() {
    Map<String, String> groups =
        reference("study-groups.csv", "id", row -> row.get("id") + " – " + row.get("title"));
    groups.remove("SCV");

    assertThat(optionsOf("parentGroup", "otherGroups", "consult", "groupId"))
        .containsExactly(List.copyOf(groups.entrySet()));
    groups.remove("TSAG");
    assertThat(optionsOf("studyGroup")).containsExactly(List.copyOf(groups.entrySet()));
    groups.put("none", "There is no lead study group");
    assertThat(optionsOf("leadStudyGroup")).containsExactly(List.copyOf(groups.entrySet()));
  }

  @Test
  void knows_the_subjects_with_regulatory_implications_of_the_decision_table() throws IOException {
    List<String> subjects =
        Pattern.compile("<inputEntry[^>]*>\\s*<text>\"([^\"]+)\"")
            .matcher(Files.readString(SUBJECTS))
            .results()
            .map(subject -> subject.group(1))
            .toList();

    assertThat(fieldsWith("res40"))
        .allSatisfy(
            field -> assertThat(field.options()).containsOnlyKeys(subjects.toArray(String[]::new)));
  }

  private static List<Part> fieldsWith(String... keys) {
    List<Part> fields =
        forms()
            .flatMap(Form::inputs)
            .filter(field -> Set.of(keys).contains(field.json().path("key").asText()))
            .toList();
    assertThat(fields).as("fields with the key %s", List.of(keys)).isNotEmpty();
    return fields;
  }

  private static Set<List<Map.Entry<String, String>>> optionsOf(String... keys) {
    return fieldsWith(keys).stream()
        .map(field -> List.copyOf(field.options().entrySet()))
        .collect(toSet());
  }

  private static Map<String, String> reference(
      String file, String key, Function<CSVRecord, String> label) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(REFERENCE.resolve(file))) {
      return format.parse(reader).stream()
          .collect(toMap(row -> row.get(key), label, (a, b) -> a, LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same fields have other ids and rows in another place. */
  /** Without what says where a field is: its id, its row, and the path to it in conditions. */
  private static JsonNode withoutPlaces(JsonNode components) {
    JsonNode copy = components.deepCopy();
    copy.findParents("id").forEach(part -> ((ObjectNode) part).remove(List.of("id", "layout")));
    copy.findParents("hide")
        .forEach(
            condition ->
                ((ObjectNode) condition)
                    .put("hide", condition.path("hide").asText().replace("proposal.tor.", "tor.")));
    return copy;
  }

  private static Stream<String> quoted(String expression) {
    return QUOTED.matcher(expression).results().map(result -> result.group(1));
  }

  private static Stream<Form> formsOfUserTasks() {
    return forms().filter(form -> !START_FORMS.contains(form.name()));
  }

  private static Stream<Form> forms() {
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<Path> files = Files.list(FORMS)) {
      List<Form> forms = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        forms.add(
            new Form(
                file.getFileName().toString().replace(".form", ""),
                mapper.readTree(file.toFile())));
      }
      assertThat(forms).hasSizeGreaterThan(START_FORMS.size());
      return forms.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Form(String name, JsonNode json) {

    Stream<Part> components() {
      return new Part("", json).inside();
    }

    Stream<Part> inputs() {
      return components().filter(part -> part.json().has("key"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A component and the place of its data in what the form submits. */
  private record Part(String scope, JsonNode json) {

    String type() {
      return json.path("type").asText();
    }

    String label() {
      return json.path(type().equals("datetime") ? "dateLabel" : "label").asText();
    }

    String address() {
      return scope + json.path("key").asText();
    }

    /** Value and label of each option, in the order of the form. */
    Map<String, String> options() {
      Map<String, String> options = new LinkedHashMap<>();
      for (JsonNode option : json.path("values")) {
        options.put(option.path("value").asText(), option.path("label").asText());
      }
      OPTION
          .matcher(json.path("valuesExpression").asText())
          .results()
          .forEach(option -> options.put(option.group(2), option.group(1)));
      return options;
    }

    Stream<Part> inside() {
      String inner = json.has("path") ? scope + json.path("path").asText() + "." : scope;
      return StreamSupport.stream(json.path("components").spliterator(), false)
          .map(child -> new Part(inner, child))
          .flatMap(part -> Stream.concat(Stream.of(part), part.inside()));
    }
  }
}
