package org.focusgroupdesk.progress;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.progress.ReportContent.Attendance;
import org.focusgroupdesk.progress.ReportContent.Output;
import org.focusgroupdesk.progress.ReportContent.PlannedMeeting;
import org.focusgroupdesk.rulebook.Words;

/** Says progress reports, and what the desk knows for them, in markdown for forms. */
final class ReportWords {

  private ReportWords() {}

  /** What the desk knows of the time a report is about. */
  static String known(ReportBasis.Basis known) {
    List<String> lines = new ArrayList<>();
    lines.add(Words.say("report.period", Geneva.words(known.from())));
    known.held().forEach(meeting -> lines.add(held(meeting)));
    if (known.held().isEmpty()) {
      lines.add(Words.say("report.no-meetings-held"));
    }
    known.offers().forEach(entry -> lines.add("- " + plain(entryInWords(entry))));
    known.arrangements().forEach(entry -> lines.add("- " + plain(entryInWords(entry))));
    return String.join("\n", lines);
  }

  private static String held(ReportedMeeting meeting) {
    return Words.say(
        "report.held",
        plain(ContentCheck.inWords(meeting.label(), meeting.firstDay())),
        plain(meeting.place()),
        meeting.attendees().size(),
        meeting.contributions().size());
  }

  /** An entry of the log in one line. */
  static String entryInWords(SupportEntry entry) {
    return switch (entry.kind()) {
      case SupportEntry.OFFER ->
          Words.say(
              "support.offer",
              entry.giver(),
              Words.say("support-nature." + entry.nature()),
              Words.say("support-purpose." + entry.purpose()),
              orNone(entry.amount()),
              orNone(entry.details()));
      case SupportEntry.ARRANGEMENT ->
          Words.say("support.arrangement", orNone(entry.details()), orNone(entry.financed()));
      default ->
          Words.say(
              "support.service",
              Words.say("support-service." + entry.service()),
              orNone(entry.details()));
    };
  }

  private static String orNone(String text) {
    return text == null ? Words.say("report.none") : text;
  }

  /** What was lodged, item by item. */
  static String report(ProgressReport report, ReportContent content, ReportBasis.Basis known) {
    List<String> lines = new ArrayList<>();
    lines.add(received(report));
    item(lines, "work-plan", content.workPlan());
    item(lines, "planned-meetings", planned(content));
    item(lines, "status", content.status());
    item(lines, "outputs", outputs(content));
    item(lines, "contributions", content.contributions());
    item(lines, "attendance", attendance(content, known));
    item(
        lines, "funding", content.noFunding() ? Words.say("report.no-funding") : content.funding());
    item(lines, "support", content.support());
    item(lines, "copies", content.copies().isEmpty() ? null : String.join(", ", content.copies()));
    return String.join("\n\n", lines);
  }

  private static String received(ProgressReport report) {
    String at = Geneva.words(report.receivedAt());
    return report.dueOn() == null
        ? Words.say("report.received", report.number(), at)
        : Words.say(
            report.late() ? "report.received-late" : "report.received-in-time",
            report.number(),
            at,
            Geneva.words(report.dueOn()));
  }

  private static void item(List<String> lines, String item, String text) {
    if (text != null && !text.isEmpty()) {
      lines.add(Words.say("facts.item", Words.say("report-item." + item), plain(text)));
    }
  }

  private static String planned(ReportContent content) {
    return content.noMeetings()
        ? Words.say("report.no-meeting-planned")
        : content.plannedMeetings().stream()
            .map(ReportWords::planned)
            .collect(Collectors.joining("; "));
  }

  private static String planned(PlannedMeeting meeting) {
    LocalDate day = meeting.firstDay();
    String name = day == null ? meeting.label() : ContentCheck.inWords(meeting.label(), day);
    return meeting.place() == null ? name : name + ", " + meeting.place();
  }

  private static String outputs(ReportContent content) {
    return content.noOutputs()
        ? Words.say("report.no-output")
        : content.outputs().stream().map(ReportWords::output).collect(Collectors.joining("; "));
  }

  private static String output(Output output) {
    return Words.say(
        "report.output",
        output.title(),
        orNone(output.status()),
        output.targets().isEmpty()
            ? Words.say("report.none")
            : String.join(", ", output.targets()));
  }

  private static String attendance(ReportContent content, ReportBasis.Basis known) {
    return known.held().stream()
        .map(
            meeting ->
                ContentCheck.inWords(meeting.label(), meeting.firstDay())
                    + ": "
                    + attendees(meeting, content.attendance()))
        .collect(Collectors.joining("; "));
  }

  private static String attendees(ReportedMeeting meeting, List<Attendance> rows) {
    return meeting.attendees().isEmpty()
        ? rows.stream()
            .filter(meeting::is)
            .map(Attendance::attendees)
            .filter(names -> names != null)
            .findFirst()
            .orElseGet(() -> Words.say("report.none"))
        : String.join(", ", meeting.attendees());
  }
}
