package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.focusgroupdesk.calendar.Deadline;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.establishment.CaseFile.Guidance;
import org.focusgroupdesk.establishment.CaseFile.Threshold;
import org.focusgroupdesk.establishment.Proposal.Justification;
import org.focusgroupdesk.establishment.Proposal.Proponent;
import org.focusgroupdesk.establishment.Proposal.Supporter;
import org.focusgroupdesk.establishment.SupporterCount.Eligibility;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.TermsOfReference;
import org.focusgroupdesk.rulebook.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  /** Gates whose checks are made elsewhere. */
  private static final Set<String> ON_A_CASE_FILE =
      Set.of(
          "intake",
          "intake,supporters",
          "screening",
          "correspondence-path",
          "posting",
          "decision",
          "correspondence-decision",
          "meeting-decision");

  private static final LocalDate MEETING = LocalDate.of(2024, 3, 4);
  private static final Instant NOW = Instant.parse("2024-03-06T10:00:00Z");
  private static final Threshold FOUR_COUNTRIES = new Threshold(4, "ALL", "SECTOR_MEMBER");

  private final Facts facts = new Facts();

  @ParameterizedTest
  @MethodSource("checksOfTheTable")
  void a_complete_case_passes_every_check_that_the_table_names(String check, String subject) {
    CheckResult result = Checks.make(check, subject, facts.file());

    assertThat(result.met()).as(result.compared()).isTrue();
    assertThat(result.compared()).isNotBlank().doesNotContain("{");
  }

  @Test
  void an_unknown_check_is_an_error() {
    assertThatThrownBy(() -> Checks.make("astrology", "stars", facts.file()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("astrology");
  }

  @ParameterizedTest
  @ValueSource(strings = {"topic", "tor.scope", "justification.purpose", "urgentNeed"})
  void what_is_left_empty_is_missing(String item) {
    facts.topic = "";
    facts.terms = TermsOfReference.EMPTY;
    facts.justification = new Justification(" ", null, null, null, null);
    facts.urgentNeed = null;

    assertThat(met("present", item)).isFalse();
  }

  @Test
  void one_item_is_some_terms_of_reference_but_not_all() {
    facts.terms =
        new TermsOfReference(
            "Scope", null, null, null, null, null, null, null, null, null, null, null, null, null);

    assertThat(met("terms-of-reference", "tor")).isTrue();
    assertThat(met("terms-of-reference-complete", "tor")).isFalse();

    facts.terms = TermsOfReference.EMPTY;
    assertThat(met("terms-of-reference", "tor")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"8, true", "9, true", "12, true", "13, false", "24, false"})
  void a_lifetime_fits_up_to_twelve_months(int months, boolean fits) {
    facts.terms = facts.termsFor(months);

    assertThat(met("time-frame", "tor.lifetimeMonths")).isEqualTo(fits);
  }

  @Test
  void a_lifetime_that_is_not_stated_takes_the_default() {
    facts.terms = facts.termsFor(null);

    assertThat(met("time-frame", "tor.lifetimeMonths")).isTrue();
  }

  @Test
  void three_supporters_are_one_too_few() {
    facts.supporters.remove(0);

    assertThat(met("supporters-number", "supporters")).isFalse();
    assertThat(met("supporters-countries", "supporters")).isFalse();
    assertThat(met("supporters-committed", "supporters")).isFalse();
    assertThat(met("criteria", "criteria")).isFalse();
  }

  @Test
  void four_supporters_from_three_countries_may_do_where_the_sector_members_differ() {
    facts.supporters.set(0, facts.supporter("State", "MEMBER_STATE", "KR"));

    CheckResult result = Checks.make("supporters-countries", "supporters", facts.file());

    assertThat(result.met()).isFalse();
    assertThat(result.overridable()).isTrue();
  }

  @Test
  void four_supporters_with_two_sector_members_of_one_country_never_do() {
    facts.supporters.set(3, facts.supporter("Other", "SECTOR_MEMBER", "KR"));

    CheckResult result = Checks.make("supporters-countries", "supporters", facts.file());

    assertThat(result.met()).isFalse();
    assertThat(result.overridable()).isFalse();
  }

  @Test
  void an_edition_that_wants_all_countries_different_leaves_no_way_out() {
    facts.threshold = new Threshold(4, "ALL", "ALL");
    facts.supporters.set(0, facts.supporter("State", "MEMBER_STATE", "KR"));

    assertThat(Checks.make("supporters-countries", "supporters", facts.file()).overridable())
        .isFalse();
  }

  @Test
  void a_subject_with_implications_is_not_purely_technical() {
    facts.res40 = List.of("nnai-resources");

    assertThat(met("technical-only", "res40")).isFalse();
  }

  @Test
  void everybody_needed_for_the_first_review_is_asked() {
    facts.consultations.removeIf(asked -> asked.asked().startsWith("sg13-wp-chairs"));

    CheckResult result = Checks.make("reviewers-asked", "review", facts.file());

    assertThat(result.met()).isFalse();
    assertThat(result.compared()).contains("SG13");
  }

  @Test
  void a_group_that_has_not_answered_or_was_not_asked_is_not_consulted() {
    facts.consultations.add(facts.asked("affected", "SG17", null));
    assertThat(met("consulted", "consultation")).isFalse();

    facts.consultations.clear();
    assertThat(met("consulted", "consultation")).isFalse();

    facts.otherGroups = List.of("SG13");
    assertThat(met("consulted", "consultation")).isTrue();
  }

  @Test
  void silence_is_a_result_of_a_consultation() {
    facts.consultations.add(facts.asked("affected", "SG17", Consultation.SILENT));

    assertThat(met("consulted", "consultation")).isTrue();
  }

  @Test
  void the_lead_study_group_is_stated_and_consulted() {
    facts.lead = null;
    assertThat(met("lead-consulted", "consultation")).isFalse();

    facts.lead = "none";
    assertThat(met("lead-consulted", "consultation")).isTrue();

    facts.lead = "SG17";
    assertThat(met("lead-consulted", "consultation")).isFalse();
    facts.consultations.add(facts.asked("lead", "SG17", "concern"));
    assertThat(met("lead-consulted", "consultation")).isTrue();
  }

  @Test
  void any_open_doubt_bars_a_study_group() {
    facts.doubts = List.of(new Doubt(1, "sg20-chair", "sg20-chair", "It is ours", NOW));

    assertThat(met("no-doubt", "doubt")).isFalse();
  }

  @Test
  void tsag_must_have_named_the_parent() {
    facts.parentNamed = false;

    assertThat(met("parent-named", "parent")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, , false",
    "true, false, changed, true",
    "false, false, , true",
    "true, true, , true"
  })
  void only_a_blocking_comment_in_time_without_resolution_is_unresolved(
      boolean blocking, boolean late, String resolution, boolean settled) {
    facts.comments = List.of(facts.comment(blocking, late, resolution));

    assertThat(met("comments-settled", "comments")).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-05, true", "2024-03-06, false", "2024-03-07, false"})
  void the_comment_period_is_over_on_the_day_after_its_last(LocalDate lastDay, boolean over) {
    facts.commentPeriod = Optional.of(facts.commentsUntil(lastDay));

    assertThat(met("comment-period-over", "comments")).isEqualTo(over);
  }

  @Test
  void without_a_comment_period_none_is_over() {
    facts.commentPeriod = Optional.empty();

    assertThat(met("comment-period-over", "comments")).isFalse();
  }

  @Test
  void a_sustained_objection_is_no_consensus() {
    facts.declaration = new Declaration(MEETING, Optional.of("Ruritania"));

    assertThat(met("consensus", "declaration")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-03, false",
    "2024-03-04, true",
    "2024-03-06, true",
    "2024-03-07, false",
    "2024-03-16, false"
  })
  void a_decision_is_taken_on_a_day_of_the_meeting_that_has_come(LocalDate day, boolean during) {
    facts.declaration = new Declaration(day, Optional.empty());

    assertThat(met("during-meeting", "declaration")).isEqualTo(during);
  }

  @Test
  void who_may_not_propose_is_not_admitted() {
    facts.proponentAdmitted = false;

    assertThat(met("proponent", "proponent")).isFalse();
  }

  private boolean met(String check, String subject) {
    return Checks.make(check, subject, facts.file()).met();
  }

  /** The first two outputs of every row of the table "gates". */
  private static Stream<Arguments> checksOfTheTable() {
    return Dmn.readModelFromFile(Path.of("processes/rules/gates.dmn").toFile())
        .getModelElementsByType(Rule.class)
        .stream()
        .filter(row -> ON_A_CASE_FILE.contains(gate(row)))
        .map(row -> row.getOutputEntries().stream().map(ChecksTest::text).toList())
        .distinct()
        .map(outputs -> Arguments.of(outputs.get(0), outputs.get(1)));
  }

  private static String gate(Rule row) {
    return row.getInputEntries().iterator().next().getText().getTextContent().replace("\"", "");
  }

  private static String text(OutputEntry entry) {
    return entry.getText().getTextContent().replace("\"", "");
  }

  /** A case in which everything is as it should be, until a test changes a fact. */
  private static final class Facts {

    private String topic = "Energy harvesting";
    private TermsOfReference terms = termsFor(12);
    private Justification justification =
        new Justification("Purpose", "Interest", "Market", "Not covered", "No other way");
    private List<Supporter> supporters =
        new ArrayList<>(
            List.of(
                supporter("Switzerland", "MEMBER_STATE", "CH"),
                supporter("Japan", "MEMBER_STATE", "JP"),
                supporter("Hanguk Telecom", "SECTOR_MEMBER", "KR"),
                supporter("Amazonas Comunica", "SECTOR_MEMBER", "BR")));
    private List<String> otherGroups = List.of("SG20");
    private String urgentNeed = "Products appear this summer";
    private List<String> res40 = List.of();
    private boolean proponentAdmitted = true;
    private Threshold threshold = FOUR_COUNTRIES;
    private List<Consultation> consultations =
        new ArrayList<>(
            List.of(
                asked("affected", "SG20", "no-concern"),
                asked("lead", "SG20", "no-concern"),
                asked("review", "sg13-vice-chairs/sg13-vice-chair-1", "agree"),
                asked("review", "sg13-wp-chairs/sg13-wp-chair", "agree")));
    private String lead = "SG20";
    private boolean parentNamed = true;
    private List<Doubt> doubts = List.of();
    private List<Comment> comments = List.of();
    private Optional<Deadline> commentPeriod = Optional.of(commentsUntil(MEETING));
    private Declaration declaration = new Declaration(MEETING, Optional.empty());

    CaseFile file() {
      return new CaseFile(
          group(),
          proposal(),
          proponentAdmitted,
          SupporterCount.of(supporters, "SG13", (kind, ofParent) -> new Eligibility(true, "")),
          threshold,
          consultations,
          List.of("sg13-vice-chairs", "sg13-wp-chairs"),
          doubts,
          comments,
          commentPeriod,
          new Guidance(LocalDate.of(2024, 12, 6), LocalDate.of(2025, 3, 6)),
          Optional.of(
              new Meeting(
                  1, "SG13", "SG13", MEETING, MEETING.plusDays(11), "Geneva", null, true, false)),
          Optional.of(declaration),
          NOW);
    }

    private FocusGroup group() {
      return new FocusGroup(
          "FG-AN",
          "Ambient networks",
          "UNDER_DISCUSSION",
          "A7_2016",
          "SG13",
          "SG13",
          parentNamed,
          "MEETING",
          "member-ch",
          NOW,
          1L,
          lead,
          null,
          null,
          false);
    }

    private Proposal proposal() {
      return new Proposal(
          "Ambient networks",
          "FG-AN",
          topic,
          "SG13",
          "meeting",
          "one",
          new Proponent("Helvetia Networks", "SECTOR_MEMBER", "CH", null),
          terms,
          justification,
          supporters,
          otherGroups,
          urgentNeed,
          res40,
          List.of());
    }

    TermsOfReference termsFor(Integer months) {
      return new TermsOfReference(
          "Scope",
          "Plan",
          "Reports",
          "Twelve months",
          "Feeds Q1",
          "Liaison",
          "Urgent",
          "Experts",
          "Annexed",
          months,
          "decision",
          null,
          null,
          null);
    }

    Supporter supporter(String name, String kind, String country) {
      return new Supporter(name, kind, country, null, "A. Contact");
    }

    Consultation asked(String purpose, String asked, String answer) {
      return new Consultation(1, purpose, asked, NOW, answer, null, null, null);
    }

    Comment comment(boolean blocking, boolean late, String resolution) {
      return new Comment(
          1,
          1,
          "member-jp",
          "Haruka Ito",
          "objection",
          "Covered by a Question",
          NOW,
          late,
          blocking,
          null,
          null,
          resolution,
          null);
    }

    Deadline commentsUntil(LocalDate lastDay) {
      return new Deadline(
          "comment-period", lastDay, "FG-EBS-08", "A.7 (2016)", "A7_2016", "as counted", null);
    }
  }
}
