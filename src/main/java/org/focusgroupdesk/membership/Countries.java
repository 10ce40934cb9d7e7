package org.focusgroupdesk.membership;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.stereotype.Component;

/** The Member States of ITU by their two-letter code (ISO 3166). */
@Component
public class Countries {

  private final Map<String, String> names = new LinkedHashMap<>();

  Countries() {
    for (CSVRecord row : ReferenceTable.rows("countries.csv")) {
      names.put(row.get("code"), row.get("name"));
    }
  }

  /** Whether a Member State has this code. */
  public boolean exists(String code) {
    return code != null && names.containsKey(code);
  }

  /** The English name of the Member State with this code; refuses an unknown one. */
  public String name(String code) {
    if (!exists(code)) {
      throw new Refused(
          "There is no Member State with the country code \""
              + Shown.briefly(code)
              + "\". A country is given by its two letters, like KE for Kenya.");
    }
    return names.get(code);
  }

  /** Names by code, in alphabetical order of the names. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(names);
  }
}
