package org.focusgroupdesk.rulebook;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Run by the build: finds in diagrams, tables, sources and scenarios which rules they name, and
 * writes {@code rulebook/trace.csv} for the desk and {@code docs/rules.md} for readers.
 */
public final class TraceWriter {

  private static final Pattern RULE = Pattern.compile("FG-[A-Z]{3}-\\d{2}");
  private static final Pattern QUOTED_RULE = Pattern.compile("\"(FG-[A-Z]{3}-\\d{2})\"");
  private static final Pattern SCENARIO = Pattern.compile("^\\s*Scenario(?: Outline)?:\\s*(.*)$");

  /** The words of the original, which the table of strengths quotes in brackets. */
  private static final Pattern CHINESE = Pattern.compile("\\s*\\([^()]*\\p{IsHan}[^()]*\\)");

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  private final Path project;
  private final Set<Trace> traces = new TreeSet<>();

  private TraceWriter(Path project) {
    this.project = project;
  }

  /**
   * Writes both files.
   *
   * @param arguments the project's folder, and the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    TraceWriter writer = new TraceWriter(Path.of(arguments[0]));
    writer.readDiagrams();
    writer.readTables();
    writer.readSources();
    writer.readScenarios();
    writer.writeData(Path.of(arguments[1]).resolve("rulebook/trace.csv"));
    writer.writeDocument(Path.of(arguments[0]).resolve("docs/rules.md"));
  }

  private void readDiagrams() throws IOException {
    for (Path file : files("processes", ".bpmn")) {
      Document diagram = parsed(file);
      String name = name((Element) diagram.getElementsByTagNameNS(BPMN, "process").item(0));
      NodeList properties = diagram.getElementsByTagName("camunda:property");
      for (int index = 0; index < properties.getLength(); index++) {
        Element property = (Element) properties.item(index);
        if (property.getAttribute("name").equals("rule")) {
          String step = name(carrierOf(property));
          for (String rule : property.getAttribute("value").split("\\s+")) {
            traces.add(new Trace(rule, Trace.DIAGRAM, name + ": " + step));
          }
        }
      }
    }
  }

  private static Element carrierOf(Node property) {
    Node carrier = property;
    while (!carrier.getNodeName().equals("bpmn:extensionElements")) {
      carrier = carrier.getParentNode();
    }
    return (Element) carrier.getParentNode();
  }

  private static String name(Element element) {
    return element.getAttribute("name").replaceAll("\\s+", " ").strip();
  }

  private void readTables() throws IOException {
    for (Path file : files("processes/rules", ".dmn")) {
      Document table = parsed(file);
      String name = name((Element) table.getElementsByTagName("decision").item(0));
      rulesIn(Files.readString(file))
          .forEach(rule -> traces.add(new Trace(rule, Trace.TABLE, name)));
    }
  }

  private void readSources() throws IOException {
    for (Path file : files("src/main/java", ".java")) {
      String name = file.getFileName().toString().replace(".java", "");
      QUOTED_RULE
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .forEach(rule -> traces.add(new Trace(rule, Trace.CLASS, name)));
    }
  }

  private void readScenarios() throws IOException {
    for (Path file : files("src/test/resources/features", ".feature")) {
      Set<String> tagged = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        Matcher scenario = SCENARIO.matcher(line);
        if (line.strip().startsWith("@")) {
          tagged.addAll(rulesIn(line));
        } else if (scenario.matches()) {
          tagged.forEach(
              rule -> traces.add(new Trace(rule, Trace.SCENARIO, scenario.group(1).strip())));
          tagged.clear();
        }
      }
    }
  }

  private static Set<String> rulesIn(String text) {
    return RULE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Document parsed(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private void writeData(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        CSVPrinter csv =
            CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator('\n')
                .setHeader("rule", "kind", "place")
                .get()
                .print(out)) {
      for (Trace trace : traces) {
        csv.printRecord(trace.rule(), trace.kind(), trace.place());
      }
    }
  }

  private void writeDocument(Path file) throws IOException {
    Rulebook rulebook = new Rulebook();
    List<String> lines = new ArrayList<>();
    lines.add("# Where each rule is kept");
    lines.add("");
    lines.add("Written by the build from the diagrams, tables, sources and scenarios.");
    lines.add("");
    String editions =
        rulebook.editions().stream().map(Edition::title).collect(Collectors.joining(" | "));
    lines.add("| Rule | " + editions + " | Strength | Diagrams | Tables | Classes | Scenarios |");
    lines.add("|---|" + "---|".repeat(rulebook.editions().size()) + "---|---|---|---|---|");
    for (Rule rule : rulebook.rules()) {
      lines.add(row(rulebook, rule));
    }
    String text = String.join("\n", lines) + "\n";
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  private String row(Rulebook rulebook, Rule rule) {
    List<String> cells = new ArrayList<>();
    cells.add(rule.id());
    rulebook
        .editions()
        .forEach(edition -> cells.add(rule.clauses().getOrDefault(edition.key(), "–")));
    cells.add(CHINESE.matcher(rule.strength()).replaceAll(""));
    List<Trace> own = traces.stream().filter(trace -> trace.rule().equals(rule.id())).toList();
    if (own.isEmpty()) {
      cells.add("Nothing to enforce: " + statements().getOrDefault(rule.id(), "no reason given"));
      cells.addAll(List.of("", "", ""));
    } else {
      for (String kind : Trace.KINDS) {
        cells.add(
            own.stream()
                .filter(trace -> trace.kind().equals(kind))
                .map(Trace::place)
                .collect(Collectors.joining("; ")));
      }
    }
    return cells.stream()
        .map(cell -> cell.replace("|", "/"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static Map<String, String> statements() {
    Map<String, String> reasons = new HashMap<>();
    for (CSVRecord row : Rulebook.read("statements.csv")) {
      reasons.put(row.get("rule"), row.get("reason"));
    }
    return reasons;
  }
}
