package org.focusgroupdesk.membership;

import java.util.List;
import org.springframework.stereotype.Component;

/** The chairs and vice-chairs of the study groups and TSAG. */
@Component
public class Officers {

  private final List<Officer> officers =
      ReferenceTable.rows("officers.csv").stream()
          .map(
              row ->
                  new Officer(
                      row.get("group_id"),
                      row.get("given_names"),
                      row.get("family_name"),
                      row.get("country"),
                      row.get("role")))
          .toList();

  /** The chair first, then the vice-chairs; none for an unknown group. */
  public List<Officer> of(String groupId) {
    return officers.stream().filter(officer -> officer.groupId().equals(groupId)).toList();
  }
}
