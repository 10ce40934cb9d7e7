package org.focusgroupdesk.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * All rules of A.7 with the clause of each edition, read from {@code rulebook/rules.csv}: one
 * column for every edition that {@code rulebook/editions.csv} lists. A folder of models brings its
 * own of both if it has a sub-folder {@code rulebook}.
 */
@Component
public class Rulebook {

  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** Reads the rules and editions the desk is built with. */
  public Rulebook() {
    this("");
  }

  /**
   * Reads the rules and editions; fails if a file is missing or a row is incomplete.
   *
   * @param models the folder of models; empty for those the desk is built with
   */
  @Autowired
  public Rulebook(@Value("${desk.models:}") String models) {
    for (CSVRecord row : read(models, "editions.csv")) {
      String from = row.get("in_force_from");
      editions.put(
          row.get("key"),
          new Edition(
              row.get("key"), row.get("title"), from.isEmpty() ? null : LocalDate.parse(from)));
    }
    for (CSVRecord row : read(models, "rules.csv")) {
      Map<String, String> clauses = new HashMap<>();
      for (String edition : editions.keySet()) {
        if (!row.isMapped(edition)) {
          throw new IllegalStateException(
              "rulebook/rules.csv has no column \"" + edition + "\", an edition of editions.csv.");
        }
        if (!row.get(edition).equals("-")) {
          clauses.put(edition, row.get(edition));
        }
      }
      rules.put(
          row.get("id"),
          new Rule(
              row.get("id"),
              row.get("topic"),
              row.get("rule"),
              row.get("strength"),
              row.get("kind"),
              clauses));
    }
  }

  /**
   * The rule with this id.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("There is no rule " + id + " in the rulebook.");
    }
    return rule;
  }

  /**
   * The clause that carries a rule in an edition, as people cite it: "A.7 (2016) 2.1.1.1 p1".
   *
   * @return the citation, or "A.7 (2016), no such rule" where the edition does not have the rule
   */
  public String clause(String ruleId, String edition) {
    String clause = rule(ruleId).clauses().get(edition);
    String title = edition(edition).title();
    if (clause == null) {
      return title + ", no such rule";
    }
    return clause.startsWith("Res") ? clause : title + " " + clause;
  }

  /** The edition with this key; fails if there is none. */
  public Edition edition(String key) {
    Edition edition = editions.get(key);
    if (edition == null) {
      throw new IllegalArgumentException("There is no edition " + key + " of A.7.");
    }
    return edition;
  }

  /** All editions, oldest first. */
  public List<Edition> editions() {
    return List.copyOf(editions.values());
  }

  /** All rules, in the order of the rulebook. */
  public Collection<Rule> rules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  private static Iterable<CSVRecord> read(String models, String file) {
    Path own = Path.of(models, "rulebook", file);
    if (models.isEmpty() || !Files.exists(own)) {
      return read(file);
    }
    try (Reader reader = Files.newBufferedReader(own)) {
      return rows(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Iterable<CSVRecord> read(String file) {
    try (Reader reader =
        new InputStreamReader(
            Rulebook.class.getResourceAsStream("/rulebook/" + file), StandardCharsets.UTF_8)) {
      return rows(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CSVRecord> rows(Reader reader) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(reader)
        .getRecords();
  }
}
