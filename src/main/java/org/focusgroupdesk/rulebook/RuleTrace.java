package org.focusgroupdesk.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Where each rule is kept, as the build found it; or why there is nothing to enforce. */
@Component
public class RuleTrace {

  private final Map<String, List<Trace>> places = new HashMap<>();
  private final Map<String, String> statements = new HashMap<>();

  /** Reads what the build wrote; fails if it did not. */
  public RuleTrace() {
    for (CSVRecord row : Rulebook.read("trace.csv")) {
      places
          .computeIfAbsent(row.get("rule"), rule -> new ArrayList<>())
          .add(new Trace(row.get("rule"), row.get("kind"), row.get("place")));
    }
    for (CSVRecord row : Rulebook.read("statements.csv")) {
      statements.put(row.get("rule"), row.get("reason"));
    }
  }

  /** The places of one kind that name a rule. */
  public List<String> places(String rule, String kind) {
    return places.getOrDefault(rule, List.of()).stream()
        .filter(trace -> trace.kind().equals(kind))
        .map(Trace::place)
        .toList();
  }

  /** Whether a diagram, a table or a class holds people to a rule, or a scenario shows it. */
  public boolean isKept(String rule) {
    return places.containsKey(rule);
  }

  /** Why a rule asks for nothing that a desk could enforce, if it is one of those. */
  public Optional<String> nothingToEnforce(String rule) {
    return Optional.ofNullable(statements.get(rule));
  }
}
