package org.focusgroupdesk.models;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What the models of the desk must carry, whoever edits them, as {@code rulebook/carried} keeps it:
 * apart from the models, so that an edit of a model cannot change it.
 *
 * @param steps what serves a rule, and how
 * @param answers the conditions of gateways, and where they lead
 * @param ways what every way to an end must pass
 * @param rows what the tables answer
 * @param fields what people enter in forms
 * @param lanes names of those who act
 */
public record Carried(
    List<Step> steps,
    List<Answer> answers,
    List<Way> ways,
    List<KeptRow> rows,
    List<KeptField> fields,
    Set<String> lanes) {

  /** Set between values that stand in one column. */
  private static final String BETWEEN = "; ";

  /** An element that serves rules. */
  record Step(String diagram, String element, String name, Set<String> rules, Set<String> duties) {

    static Step of(CSVRecord row) {
      return new Step(
          row.get("diagram"),
          row.get("element"),
          row.get("name"),
          words(row.get("rules")),
          parts(row.get("does")));
    }

    List<String> columns() {
      return List.of(diagram, element, name, String.join(" ", rules), joined(duties));
    }
  }

  /**
   * A flow by which a gateway answers its question.
   *
   * @param says the question and the answer
   * @param rules the rules of the step whose result is asked for
   * @param condition what must hold; "otherwise" for the standard flow
   * @param leadsTo the elements that come next
   */
  record Answer(
      String diagram,
      String flow,
      String says,
      Set<String> rules,
      String condition,
      Set<String> leadsTo) {

    static Answer of(CSVRecord row) {
      return new Answer(
          row.get("diagram"),
          row.get("flow"),
          row.get("says"),
          words(row.get("rules")),
          row.get("if"),
          words(row.get("leads_to")));
    }

    List<String> columns() {
      return List.of(
          diagram, flow, says, String.join(" ", rules), condition, String.join(" ", leadsTo));
    }
  }

  /**
   * An end event, and what every case has passed that comes there.
   *
   * @param result the outcome and the state of the end event
   * @param passes ids of elements, or of several with "|" between them, of which one; only "any"
   *     where every way is as good as another
   */
  record Way(String diagram, String end, Set<String> result, Set<String> passes) {

    static final String OR = "|";

    private static final Set<String> ANY = Set.of("any");

    static Way of(CSVRecord row) {
      return new Way(
          row.get("diagram"), row.get("end"), parts(row.get("result")), words(row.get("passes")));
    }

    /** What must have been passed: of each set, one. */
    Stream<Set<String>> gates() {
      return passes.stream().map(gate -> split(gate, "\\|"));
    }

    boolean isFree() {
      return passes.equals(ANY);
    }

    List<String> columns() {
      return List.of(diagram, end, joined(result), String.join(" ", passes));
    }
  }

  /** A row of a table. */
  record KeptRow(String table, String policy, String rule, Row row) {

    static KeptRow of(CSVRecord line) {
      Map<String, Cell> when = new LinkedHashMap<>();
      values(line.get("when")).forEach((input, text) -> when.put(input, Cell.of(text)));
      Row row = new Row(when, values(line.get("then")));
      return new KeptRow(line.get("table"), line.get("policy"), line.get("rule"), row);
    }

    List<String> columns() {
      return List.of(table, policy, rule, joined(row.when()), joined(row.then()));
    }
  }

  /** A field of a form. */
  record KeptField(String form, String field, String label, String kind, Set<String> choices) {

    static KeptField of(CSVRecord row) {
      return new KeptField(
          row.get("form"),
          row.get("field"),
          row.get("label"),
          row.get("kind"),
          words(row.get("choices")));
    }

    List<String> columns() {
      return List.of(form, field, label, kind, String.join(" ", choices));
    }
  }

  /** What is kept of the models that the desk is delivered with. */
  public static Carried read() {
    return new Carried(
        read("steps.csv", Step::of),
        read("answers.csv", Answer::of),
        read("ways.csv", Way::of),
        read("rows.csv", KeptRow::of),
        read("fields.csv", KeptField::of),
        new TreeSet<>(read("lanes.csv", row -> row.get("lane"))));
  }

  Stream<String> diagrams() {
    return steps.stream().map(Step::diagram).distinct();
  }

  Stream<String> tables() {
    return rows.stream().map(KeptRow::table).distinct();
  }

  Stream<String> forms() {
    return fields.stream().map(KeptField::form).distinct();
  }

  private static <T> List<T> read(String file, Function<CSVRecord, T> line) {
    try (Reader reader =
        new InputStreamReader(
            Carried.class.getResourceAsStream("/rulebook/carried/" + file),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .stream()
          .map(line)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> words(String text) {
    return split(text, "\\s+");
  }

  private static Set<String> parts(String text) {
    return split(text, BETWEEN);
  }

  private static Set<String> split(String text, String between) {
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(between)));
  }

  private static Map<String, String> values(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : parts(text)) {
      int equals = part.indexOf('=');
      values.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return values;
  }

  static String joined(Set<String> parts) {
    return String.join(BETWEEN, parts);
  }

  static String joined(Map<String, ?> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .collect(Collectors.joining(BETWEEN));
  }
}
