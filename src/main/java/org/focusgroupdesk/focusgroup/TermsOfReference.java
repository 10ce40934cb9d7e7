package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Words;

/**
 * Terms of reference, item by item (clause 2.2). An item that was left empty is null.
 *
 * @param scope scope of action
 * @param actionPlan action plan
 * @param deliverables expected deliverables
 * @param timetable timetable for completion
 * @param relationToParent relation to the work of the parent group
 * @param relationToOthers relation to other study groups, standards bodies, forums and consortia
 * @param urgency how urgent the topic is
 * @param whyNotStudyGroups why the study groups cannot do the work efficiently
 * @param gapAnalysis gap analysis, recommended since 2024
 * @param lifetimeMonths lifetime in months; null if the terms of reference give none
 * @param startsWith "decision" or "first-meeting": what a lifetime in months starts with
 * @param lifetimeEnds how the end is given: "period" (also where null), "date" or "meeting"
 * @param lifetimeDate last day of the lifetime, a Geneva date; null unless given as a date
 * @param lifetimeMeeting first day of the meeting of the parent group with whose last day the
 *     lifetime ends, as the calendar had it; null unless given as a meeting
 */
public record TermsOfReference(
    String scope,
    String actionPlan,
    String deliverables,
    String timetable,
    String relationToParent,
    String relationToOthers,
    String urgency,
    String whyNotStudyGroups,
    String gapAnalysis,
    Integer lifetimeMonths,
    String startsWith,
    String lifetimeEnds,
    LocalDate lifetimeDate,
    LocalDate lifetimeMeeting) {

  /** The names of the items in the tables, in the order of clause 2.2. */
  static final List<String> ITEMS =
      List.of(
          "tor.scope",
          "tor.actionPlan",
          "tor.deliverables",
          "tor.timetable",
          "tor.relationToParent",
          "tor.relationToOthers",
          "tor.urgency",
          "tor.whyNotStudyGroups",
          "tor.gapAnalysis");

  /** Terms of reference in which nothing is filled in. */
  public static final TermsOfReference EMPTY =
      new TermsOfReference(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** The items in the order of clause 2.2, by their names in the tables; empty ones are absent. */
  public Map<String, String> items() {
    List<String> texts =
        Arrays.asList(
            scope,
            actionPlan,
            deliverables,
            timetable,
            relationToParent,
            relationToOthers,
            urgency,
            whyNotStudyGroups,
            gapAnalysis);
    Map<String, String> items = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      if (texts.get(i) != null && !texts.get(i).isBlank()) {
        items.put(ITEMS.get(i), texts.get(i));
      }
    }
    return items;
  }

  /** How the end of the lifetime is given: "months", "date", "meeting", or "none" if it is not. */
  public String endGiven() {
    if ("date".equals(lifetimeEnds) || "meeting".equals(lifetimeEnds)) {
      return lifetimeEnds;
    }
    return lifetimeMonths == null ? "none" : "months";
  }

  /** Whether a lifetime in months starts with the first meeting of the group. */
  public boolean startsWithFirstMeeting() {
    return "first-meeting".equals(startsWith);
  }

  /** When a lifetime that starts on a day would end; empty if no end is given. */
  public Optional<LocalDate> endFrom(LocalDate start) {
    return switch (endGiven()) {
      case "date" -> Optional.of(lifetimeDate);
      case "meeting" -> Optional.of(lifetimeMeeting);
      case "months" -> Optional.of(Geneva.endOfLifetime(start, lifetimeMonths));
      default -> Optional.empty();
    };
  }

  /** Whether another text gives the lifetime in the same way. */
  boolean hasLifetimeOf(TermsOfReference other) {
    return endGiven().equals(other.endGiven())
        && startsWithFirstMeeting() == other.startsWithFirstMeeting()
        && endFrom(LocalDate.EPOCH).equals(other.endFrom(LocalDate.EPOCH));
  }

  /** The lifetime in words, as these terms of reference give it. */
  public String lifetimeInWords() {
    return switch (endGiven()) {
      case "date" -> Words.say("lifetime.given.date", Geneva.words(lifetimeDate));
      case "meeting" -> Words.say("lifetime.given.meeting", Geneva.words(lifetimeMeeting));
      case "months" ->
          Words.say(
              startsWithFirstMeeting() ? "lifetime.given.first-meeting" : "lifetime.given.months",
              lifetimeMonths);
      default -> Words.say("lifetime.given.none");
    };
  }

  /** The same terms of reference, with a lifetime that ends on a day (FG-EXT-01). */
  public TermsOfReference endingOn(LocalDate day) {
    return new TermsOfReference(
        scope,
        actionPlan,
        deliverables,
        timetable,
        relationToParent,
        relationToOthers,
        urgency,
        whyNotStudyGroups,
        gapAnalysis,
        null,
        null,
        "date",
        day,
        null);
  }
}
