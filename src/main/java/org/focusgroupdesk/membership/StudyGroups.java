package org.focusgroupdesk.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.stereotype.Component;

/** The study groups and TSAG, as the assembly of 2024 set them up. */
@Component
public class StudyGroups {

  private static final String TSAG = "TSAG";

  /** The vocabulary committee is listed with the study groups but establishes no focus group. */
  private static final String VOCABULARY = "SCV";

  private final Map<String, StudyGroup> groups = new LinkedHashMap<>();
  private final List<CSVRecord> leadRoles = ReferenceTable.rows("lead-study-group-roles.csv");

  StudyGroups() {
    for (CSVRecord row : ReferenceTable.rows("study-groups.csv")) {
      if (!row.get("id").equals(VOCABULARY)) {
        groups.put(
            row.get("id"),
            new StudyGroup(row.get("id"), row.get("title"), row.get("mandate_keywords")));
      }
    }
  }

  /** Every group that may decide on a focus group: the study groups, then TSAG. */
  public List<StudyGroup> all() {
    return List.copyOf(groups.values());
  }

  /** The study groups without TSAG. */
  public List<StudyGroup> studyGroups() {
    return groups.values().stream().filter(group -> !group.id().equals(TSAG)).toList();
  }

  /** Whether there is a study group or TSAG with this id. */
  public boolean exists(String id) {
    return id != null && groups.containsKey(id);
  }

  /** The study group or TSAG with this id; refuses an unknown one. */
  public StudyGroup get(String id) {
    if (!exists(id)) {
      throw new Refused("There is no study group \"" + Shown.briefly(id) + "\".");
    }
    return groups.get(id);
  }

  /** The subjects on which a group leads all others. */
  public List<String> leadRoles(String id) {
    return leadRoles.stream()
        .filter(row -> row.get("group_id").equals(id))
        .map(row -> row.get("lead_role"))
        .toList();
  }
}
