package org.focusgroupdesk.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** All rules of A.7 with the clause of each edition, read from {@code rulebook/rules.csv}. */
@Component
public class Rulebook {

  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** Reads the rules and editions; fails if a file is missing or a row is incomplete. */
  public Rulebook() {
    for (CSVRecord row : read("editions.csv")) {
      editions.put(row.get("key"), new Edition(row.get("key"), row.get("title")));
    }
    for (CSVRecord row : read("rules.csv")) {
      Map<String, String> clauses = new HashMap<>();
      for (String edition : editions.keySet()) {
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

  static Iterable<CSVRecord> read(String file) {
    try (Reader reader =
        new InputStreamReader(
            Rulebook.class.getResourceAsStream("/rulebook/" + file), StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
