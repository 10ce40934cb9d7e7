package org.focusgroupdesk.models;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Finds what models carry. Run by hand, never by the build, when the desk's own models change on
 * purpose; what it writes is reviewed like any other change.
 */
public final class CarriedWriter {

  /** Words for people, which may be put differently. */
  private static final Set<String> WORDS = Set.of("why");

  private final Models models;
  private final Carried before;

  private CarriedWriter(Models models, Carried before) {
    this.models = models;
    this.before = before;
  }

  /**
   * What models carry.
   *
   * @param before decides what cannot be seen in the models: which ends may be reached in any way,
   *     and which rule a row serves that names none
   */
  static Carried carriedBy(Models models, Carried before) {
    CarriedWriter writer = new CarriedWriter(models, before);
    return new Carried(
        writer.steps(),
        writer.answers(),
        writer.ways(),
        writer.rows(),
        writer.fields(),
        writer.lanes());
  }

  /**
   * Writes {@code rulebook/carried} anew from the desk's own models.
   *
   * @param arguments the project's folder
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Map<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("processes", "forms")) {
      try (Stream<Path> found = Files.walk(project.resolve(folder))) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          files.put(project.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    Carried carried = carriedBy(Models.read(files), Carried.read());
    Path folder = project.resolve("src/main/resources/rulebook/carried");
    for (Map.Entry<String, List<List<String>>> file : lines(carried).entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The files, by name, with their headers. */
  static Map<String, List<List<String>>> lines(Carried carried) {
    Map<String, List<List<String>>> files = new LinkedHashMap<>();
    files.put(
        "steps.csv",
        lines(
            "diagram element name rules does",
            carried.steps().stream().map(Carried.Step::columns)));
    files.put(
        "answers.csv",
        lines(
            "diagram flow says rules if leads_to",
            carried.answers().stream().map(Carried.Answer::columns)));
    files.put(
        "ways.csv",
        lines("diagram end result passes", carried.ways().stream().map(Carried.Way::columns)));
    files.put(
        "rows.csv",
        lines(
            "table policy rule when then", carried.rows().stream().map(Carried.KeptRow::columns)));
    files.put(
        "fields.csv",
        lines(
            "form field label kind choices",
            carried.fields().stream().map(Carried.KeptField::columns)));
    files.put("lanes.csv", lines("lane", carried.lanes().stream().map(List::of)));
    return files;
  }

  private static List<List<String>> lines(String header, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(List.of(header.split(" "))), rows).toList();
  }

  private static void write(Path file, List<List<String>> lines) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        CSVPrinter csv = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(out)) {
      csv.printRecords(lines);
    }
  }

  private Stream<Diagram> diagrams() {
    return models.diagrams().values().stream();
  }

  private List<Carried.Step> steps() {
    return diagrams()
        .flatMap(
            diagram ->
                diagram
                    .carriers()
                    .map(
                        node ->
                            new Carried.Step(
                                diagram.key(),
                                node.id(),
                                node.name(),
                                node.rules(),
                                node.duties())))
        .toList();
  }

  private List<Carried.Answer> answers() {
    return diagrams()
        .flatMap(diagram -> diagram.answers().map(flow -> answer(diagram, flow)))
        .filter(answer -> !answer.rules().isEmpty())
        .toList();
  }

  private static Carried.Answer answer(Diagram diagram, Flow flow) {
    Predicate<Node> carrier = node -> !node.rules().isEmpty();
    Node gateway = diagram.nodes().get(flow.from());
    Set<String> leadsTo = diagram.next(flow, carrier.or(Node::isEnd));
    Set<String> asked = diagram.before(gateway, carrier);
    Set<String> rules =
        (asked.isEmpty() ? leadsTo : asked)
            .stream()
                .flatMap(id -> diagram.nodes().get(id).rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    return new Carried.Answer(
        diagram.key(),
        flow.id(),
        gateway.name() + " " + flow.name(),
        rules,
        conditionOf(gateway, flow),
        leadsTo);
  }

  static String conditionOf(Node gateway, Flow flow) {
    return gateway.standard().equals(flow.id()) ? "otherwise" : flow.condition();
  }

  private List<Carried.Way> ways() {
    Map<List<String>, Carried.Way> known = new HashMap<>();
    before.ways().forEach(way -> known.put(List.of(way.diagram(), way.end()), way));
    List<Carried.Way> ways = new ArrayList<>();
    diagrams()
        .forEach(
            diagram ->
                diagram
                    .inside(diagram.key())
                    .filter(Node::isEnd)
                    .forEach(
                        end -> {
                          Carried.Way way = known.get(List.of(diagram.key(), end.id()));
                          boolean free = way != null && way.isFree();
                          ways.add(
                              new Carried.Way(
                                  diagram.key(),
                                  end.id(),
                                  end.result(),
                                  free ? way.passes() : passed(diagram, end)));
                        }));
    return ways;
  }

  /** The elements that every case has completed that comes to an end; or one of several. */
  private static Set<String> passed(Diagram diagram, Node end) {
    Set<String> goals =
        diagram.nodes().values().stream()
            .filter(node -> node.equals(end) || sharesResult(node, end.result()))
            .map(Node::id)
            .collect(Collectors.toSet());
    Set<String> passed = new LinkedHashSet<>();
    diagram
        .carriers()
        .map(Node::id)
        .filter(id -> !goals.contains(id) && isPassed(diagram, goals, Set.of(id)))
        .forEach(passed::add);
    Set<Set<String>> seen = new HashSet<>();
    Set<String> last = lastBefore(diagram, goals);
    while (!last.isEmpty() && seen.add(last)) {
      if (Collections.disjoint(last, passed) && isPassed(diagram, goals, last)) {
        passed.add(String.join(Carried.Way.OR, last));
      }
      last = lastBefore(diagram, last);
    }
    return passed;
  }

  private static boolean isPassed(Diagram diagram, Set<String> goals, Set<String> oneOf) {
    Ways around = Ways.around(diagram, oneOf);
    return goals.stream().filter(goal -> !oneOf.contains(goal)).noneMatch(around::reach);
  }

  /** What serves a rule and comes right before some elements. */
  private static Set<String> lastBefore(Diagram diagram, Set<String> elements) {
    Set<String> last = new TreeSet<>();
    elements.forEach(
        id ->
            last.addAll(diagram.before(diagram.nodes().get(id), node -> !node.rules().isEmpty())));
    return last;
  }

  static boolean sharesResult(Node node, Set<String> result) {
    return node.result().stream().anyMatch(result::contains);
  }

  private List<Carried.KeptRow> rows() {
    Map<List<String>, String> rules = new HashMap<>();
    before
        .rows()
        .forEach(
            row -> rules.put(List.of(row.table(), Carried.joined(row.row().when())), row.rule()));
    return models.tables().values().stream()
        .flatMap(
            table ->
                table.rows().stream()
                    .map(
                        row -> {
                          Map<String, String> then = new LinkedHashMap<>(row.then());
                          WORDS.forEach(then::remove);
                          String named = then.remove("rule");
                          String known =
                              rules.getOrDefault(
                                  List.of(table.key(), Carried.joined(row.when())), "");
                          return new Carried.KeptRow(
                              table.key(),
                              table.policy(),
                              named == null ? known : named,
                              new Row(row.when(), then));
                        }))
        .toList();
  }

  private List<Carried.KeptField> fields() {
    List<Carried.KeptField> fields = new ArrayList<>();
    models.forms().forEach((form, file) -> addFields(form, "", file.fields(), fields));
    return fields;
  }

  static void addFields(String form, String path, Field holder, List<Carried.KeptField> fields) {
    holder
        .children()
        .forEach(
            (key, field) -> {
              String full = path.isEmpty() ? key : path + "." + key;
              fields.add(
                  new Carried.KeptField(
                      form, full, field.label(), field.kind().name(), field.choices()));
              addFields(form, full, field, fields);
            });
  }

  private Set<String> lanes() {
    return diagrams()
        .flatMap(diagram -> diagram.lanes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
