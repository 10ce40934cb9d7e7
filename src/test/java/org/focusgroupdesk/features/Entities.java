package org.focusgroupdesk.features;

import java.util.LinkedHashMap;
import java.util.Map;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.membership.Countries;
import org.springframework.stereotype.Component;

/** Reads supporters and candidates as tables of a scenario give them. */
@Component
class Entities {

  private final Countries countries;

  Entities(Countries countries) {
    this.countries = countries;
  }

  /** A row with name, membership, country, and study group of an Associate. */
  Map<String, Object> supporter(Map<String, String> row) {
    Map<String, Object> supporter =
        SampleProposal.supporter(
            row.get("name"), membership(row.get("membership")), country(row.get("country")));
    if (row.get("study group") != null) {
      supporter.put("studyGroup", row.get("study group"));
    }
    if ("no".equals(row.get("signed"))) {
      supporter.put("signedBy", "");
    }
    return supporter;
  }

  /** A row with name, affiliation, membership, country and competence. */
  Map<String, Object> leader(Map<String, String> row) {
    Map<String, Object> leader = new LinkedHashMap<>();
    leader.put("name", row.get("name"));
    leader.put("affiliation", row.get("affiliation"));
    leader.put("membership", membership(row.get("membership")));
    leader.put("country", country(row.get("country")));
    leader.put("competence", row.get("competence") == null ? "" : row.get("competence"));
    return leader;
  }

  String membership(String words) {
    return Labels.key("membership.", words);
  }

  /** The code of a country by its name. */
  String country(String name) {
    return countries.all().entrySet().stream()
        .filter(country -> country.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no Member State " + name + "."));
  }
}
