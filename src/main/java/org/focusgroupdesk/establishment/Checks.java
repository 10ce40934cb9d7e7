package org.focusgroupdesk.establishment;

import static org.focusgroupdesk.rulebook.CheckResult.of;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.establishment.CaseFile.Threshold;
import org.focusgroupdesk.focusgroup.TermsChecks;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Words;

/**
 * What the checks named in the table "gates" look at. Which of them a gate makes, under which rule
 * and how firmly, is said by the table alone.
 */
final class Checks {

  private static final Map<String, BiFunction<CaseFile, String, CheckResult>> BY_NAME =
      Map.ofEntries(
          Map.entry("present", (file, item) -> TermsChecks.present(file.proposal().items(), item)),
          Map.entry(
              "terms-of-reference", (file, subject) -> TermsChecks.any(file.proposal().tor())),
          Map.entry(
              "terms-of-reference-complete",
              (file, subject) -> TermsChecks.complete(file.proposal().tor())),
          Map.entry("time-frame", (file, subject) -> timeFrame(file)),
          Map.entry("supporters-number", (file, subject) -> supportersNumber(file)),
          Map.entry("supporters-countries", (file, subject) -> supportersCountries(file)),
          Map.entry("supporters-committed", (file, subject) -> supportersCommitted(file)),
          Map.entry("criteria", (file, subject) -> criteria(file)),
          Map.entry("proponent", (file, subject) -> proponent(file)),
          Map.entry("technical-only", (file, subject) -> technicalOnly(file)),
          Map.entry("reviewers-asked", (file, subject) -> ProcedureChecks.reviewersAsked(file)),
          Map.entry("parent-named", (file, subject) -> ProcedureChecks.parentNamed(file)),
          Map.entry("consulted", (file, subject) -> ProcedureChecks.consulted(file)),
          Map.entry("lead-consulted", (file, subject) -> ProcedureChecks.leadConsulted(file)),
          Map.entry("no-doubt", (file, subject) -> ProcedureChecks.noDoubt(file)),
          Map.entry("comments-settled", (file, subject) -> ProcedureChecks.commentsSettled(file)),
          Map.entry(
              "comment-period-over", (file, subject) -> ProcedureChecks.commentPeriodOver(file)),
          Map.entry("consensus", (file, subject) -> ProcedureChecks.consensus(file)),
          Map.entry("during-meeting", (file, subject) -> ProcedureChecks.duringMeeting(file)));

  /** The criteria of clause 2.1 that every edition has. */
  private static final List<String> CRITERIA =
      List.of("justification.purpose", "justification.interest", "justification.notCovered");

  private Checks() {}

  /**
   * Makes a check.
   *
   * @param name name of the check
   * @param subject of what, as the table says
   * @throws IllegalArgumentException if there is no such check
   */
  static CheckResult make(String name, String subject, CaseFile file) {
    BiFunction<CaseFile, String, CheckResult> check = BY_NAME.get(name);
    if (check == null) {
      throw new IllegalArgumentException("The table \"gates\" names an unknown check: " + name);
    }
    return check.apply(file, subject);
  }

  private static CheckResult timeFrame(CaseFile file) {
    return TermsChecks.timeFrame(
        file.proposal().tor(),
        Geneva.dateOf(file.now()),
        file.guidance().earliest(),
        file.guidance().latest());
  }

  private static CheckResult supportersNumber(CaseFile file) {
    int valid = file.supporters().valid().size();
    int minimum = file.threshold().minimum();
    return of(valid >= minimum, Words.say("check.supporters", valid, minimum, notCounted(file)));
  }

  private static CheckResult supportersCountries(CaseFile file) {
    Threshold threshold = file.threshold();
    SupporterCount count = file.supporters();
    boolean met = count.differAmong(threshold.distinctAmong(), threshold.minimum());
    String words =
        Words.say(
            threshold.distinctAmong().equals("ALL")
                ? "check.countries"
                : "check.countries.sector-members",
            count.valid().size(),
            count.countries(),
            threshold.minimum(),
            notCounted(file));
    boolean soft =
        !met
            && !threshold.softAmong().equals(threshold.distinctAmong())
            && count.valid().size() >= threshold.minimum()
            && count.differAmong(threshold.softAmong(), threshold.minimum());
    return new CheckResult(met, words, null, soft);
  }

  private static CheckResult supportersCommitted(CaseFile file) {
    int signed = file.supporters().valid().size();
    int minimum = file.threshold().minimum();
    return of(signed >= minimum, Words.say("check.committed", signed, minimum));
  }

  private static String notCounted(CaseFile file) {
    return file.supporters().notCounted().isEmpty()
        ? ""
        : Words.say(
            "check.supporters.not-counted", String.join("; ", file.supporters().notCounted()));
  }

  /** The deciding group assesses the proposal against the criteria as a whole. */
  private static CheckResult criteria(CaseFile file) {
    boolean given =
        file.proposal().items().keySet().containsAll(CRITERIA)
            && supportersNumber(file).met()
            && supportersCommitted(file).met();
    return of(given, Words.say(given ? "check.criteria" : "check.criteria.missed"));
  }

  private static CheckResult proponent(CaseFile file) {
    String kind = Words.say("membership." + file.proposal().proponent().kind());
    return of(
        file.proponentAdmitted(),
        Words.say(
            file.proponentAdmitted() ? "check.proponent" : "check.proponent.not",
            file.proposal().proponent().name(),
            kind,
            file.group().decidingGroup()));
  }

  private static CheckResult technicalOnly(CaseFile file) {
    List<String> subjects = file.proposal().res40();
    return of(
        subjects.isEmpty(),
        subjects.isEmpty()
            ? Words.say("check.technical")
            : Words.say(
                "check.not-technical",
                subjects.stream()
                    .map(subject -> Words.say("res40." + subject))
                    .collect(Collectors.joining("; "))));
  }

  static String roleInWords(String role) {
    int hyphen = role.indexOf('-');
    String group = role.substring(0, hyphen).toUpperCase(java.util.Locale.ROOT);
    return Words.say("role." + role.substring(hyphen + 1), group);
  }
}
