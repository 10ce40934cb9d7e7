package org.focusgroupdesk.meeting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a focus group works, as its participants agreed (FG-WRK-01, 06, 08, FG-PAR-08, 09). */
@Component
public class WorkingMethods {

  private static final String[] ITEMS = {
    "languages", "structure", "management", "timetable", "drafting", "training", "guidelines"
  };

  private final JdbcClient jdbc;
  private final MeetingChecks checks;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  WorkingMethods(JdbcClient jdbc, MeetingChecks checks, Gatekeeper gatekeeper, Clock clock) {
    this.jdbc = jdbc;
    this.checks = checks;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** What a group agreed on, by item: languages, structure, management, timetable, … */
  public Map<String, String> of(String acronym) {
    Map<String, String> agreed = new LinkedHashMap<>();
    jdbc.sql(
            "select item, content from working_method where acronym = ? order by recorded_on, item")
        .param(acronym)
        .query((row, n) -> agreed.put(row.getString("item"), row.getString("content")))
        .list();
    return agreed;
  }

  /** Notes what was agreed, and after the first meeting what the rules ask for besides. */
  void note(Procedure run, boolean first, Submission form, Actor actor) {
    for (String item : ITEMS) {
      form.optionalText("methods." + item).ifPresent(content -> keep(run.acronym(), item, content));
    }
    Map<String, String> agreed = of(run.acronym());
    if (first) {
      gatekeeper.record(
          run.gate("working-methods"),
          checks.of("first", run.edition(), check -> said(check, agreed)),
          actor);
    }
    if (form.optionalText("methods.guidelines").isPresent()) {
      gatekeeper.record(
          run.gate("working-methods"),
          "FG-WRK-08",
          CheckResult.of(true, Words.say("methods.guidelines")),
          actor);
    }
  }

  private void keep(String acronym, String item, String content) {
    jdbc.sql("delete from working_method where acronym = ? and item = ?")
        .params(acronym, item)
        .update();
    jdbc.sql(
            """
            insert into working_method (acronym, item, content, recorded_on)
            values (?, ?, ?, ?)""")
        .params(acronym, item, content, Geneva.dateOf(clock.instant()))
        .update();
  }

  private static CheckResult said(String check, Map<String, String> agreed) {
    boolean met =
        check.equals("structure")
            ? agreed.keySet().containsAll(Set.of("structure", "management", "timetable"))
            : agreed.containsKey(check);
    return CheckResult.of(met, met ? Words.say("agreed." + check) : Words.say("unagreed." + check));
  }
}
