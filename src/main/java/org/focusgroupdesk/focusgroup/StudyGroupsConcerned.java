package org.focusgroupdesk.focusgroup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other study groups that a focus group is known to concern. */
@Component
public class StudyGroupsConcerned {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  StudyGroupsConcerned(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Those that its proposal names, or that were consulted on it as affected; never its parent. */
  public Set<String> of(FocusGroup group) {
    Set<String> groups =
        new TreeSet<>(
            jdbc.sql(
                    """
                    select asked from consultation where acronym = ? and purpose = 'affected'""")
                .param(group.acronym())
                .query(String.class)
                .list());
    String proposal =
        jdbc.sql("select proposal from focus_group where acronym = ?")
            .param(group.acronym())
            .query(String.class)
            .single();
    try {
      json.readTree(proposal).path("otherGroups").forEach(other -> groups.add(other.asText()));
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    groups.remove(group.parentGroup());
    return groups;
  }
}
