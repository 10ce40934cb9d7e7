package org.focusgroupdesk.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.progress.ReportContent.Output;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Holds a progress report against the table "report-content": what its edition asks for. */
@Component
class ContentCheck {

  private static final String TABLE = "report-content";

  private final RuleTables tables;

  ContentCheck(RuleTables tables) {
    this.tables = tables;
  }

  /** Whether the report came in time, under the rule that sets its due date. */
  List<Checked> punctuality(boolean forMeeting, String edition, CheckResult result) {
    return asked(forMeeting ? "on-time-for-meeting" : "on-time-by-months", edition, result);
  }

  /**
   * What is there and what is missing.
   *
   * @param held the meetings held since the report before
   * @param arranged what the log says about support between meetings since then
   */
  List<Checked> content(
      ReportContent content,
      String edition,
      List<ReportedMeeting> held,
      List<SupportEntry> arranged) {
    Map<String, CheckResult> results = new LinkedHashMap<>();
    results.put("work-plan", given("work-plan", content.workPlan() != null));
    results.put(
        "planned-meetings",
        given("planned-meetings", content.noMeetings() || !content.plannedMeetings().isEmpty()));
    results.put("status", given("status", content.status() != null));
    results.put("outputs", given("outputs", content.noOutputs() || !content.outputs().isEmpty()));
    results.put("target-groups", targets(content.outputs()));
    results.put("contributions", given("contributions", content.contributions() != null));
    results.put("attendance", attendance(content, held));
    results.put("funding", given("funding", content.noFunding() || content.funding() != null));
    results.put("support", support(content, arranged));
    results.put("language", language(content.language()));
    Map<String, List<Checked>> byRule = new LinkedHashMap<>();
    results.forEach(
        (item, result) ->
            asked(item, edition, result)
                .forEach(
                    check ->
                        byRule
                            .computeIfAbsent(check.rule(), rule -> new ArrayList<>())
                            .add(check)));
    return byRule.values().stream().map(ContentCheck::together).toList();
  }

  /** One finding for all items of a rule: what is missing if anything is, as firmly as that. */
  private static Checked together(List<Checked> checks) {
    List<Checked> missing = checks.stream().filter(check -> !check.result().met()).toList();
    List<Checked> said = missing.isEmpty() ? checks : missing;
    return new Checked(
        checks.get(0).rule(),
        said.stream().map(Checked::strength).min(Comparator.naturalOrder()).orElseThrow(),
        CheckResult.of(
            missing.isEmpty(),
            said.stream()
                .map(check -> check.result().compared())
                .collect(Collectors.joining("; "))));
  }

  private List<Checked> asked(String item, String edition, CheckResult result) {
    return tables.match(TABLE, Map.of("edition", edition, "item", item)).stream()
        .map(row -> Checked.by(row, result))
        .toList();
  }

  private static CheckResult given(String item, boolean given) {
    return CheckResult.of(
        given,
        Words.say(given ? "report.given" : "report.missing", Words.say("report-item." + item)));
  }

  private static CheckResult targets(List<Output> outputs) {
    String without =
        outputs.stream()
            .filter(output -> output.targets().isEmpty())
            .map(Output::title)
            .collect(Collectors.joining(", "));
    return without.isEmpty()
        ? CheckResult.of(true, Words.say("report.targets"))
        : CheckResult.of(false, Words.say("report.targets.missing", without));
  }

  private static CheckResult attendance(ReportContent content, List<ReportedMeeting> held) {
    String without =
        held.stream()
            .filter(meeting -> meeting.attendees().isEmpty())
            .filter(
                meeting ->
                    content.attendance().stream()
                        .noneMatch(row -> meeting.is(row) && row.attendees() != null))
            .map(meeting -> inWords(meeting.label(), meeting.firstDay()))
            .collect(Collectors.joining(", "));
    return without.isEmpty()
        ? CheckResult.of(true, Words.say("report.attendance", held.size()))
        : CheckResult.of(false, Words.say("report.attendance.missing", without));
  }

  private static CheckResult support(ReportContent content, List<SupportEntry> arranged) {
    if (arranged.isEmpty() && content.support() == null) {
      return CheckResult.of(true, Words.say("report.support.none"));
    }
    return given("support", content.support() != null);
  }

  private static CheckResult language(String language) {
    boolean official = language != null && !language.equals("other");
    return CheckResult.of(
        official, Words.say(official ? "report.language" : "report.language.other"));
  }

  static String inWords(String label, LocalDate firstDay) {
    return Words.say("report.meeting", label, Geneva.words(firstDay));
  }
}
