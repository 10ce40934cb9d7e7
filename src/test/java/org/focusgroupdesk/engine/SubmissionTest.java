package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.focusgroupdesk.engine.Submission.Person;
import org.focusgroupdesk.models.Field;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

  enum Kind {
    MEMBER_STATE,
    ASSOCIATE
  }

  record Supporter(String name, Kind kind) {}

  record Terms(String scope, Integer lifetimeMonths, LocalDate firstDay) {}

  record NarrowTerms(String scope) {}

  @Test
  void gives_what_was_submitted_by_type() {
    Submission submission =
        submitted(
            """
            {"result": "pass", "reason": "  Because.\\r\\nReally. ", "restricted": true,
             "decidedOn": "2024-02-29", "consult": ["SG2", "SG13"], "months": "12"}
            """);

    assertThat(submission.choice("result")).isEqualTo("pass");
    assertThat(submission.text("reason")).isEqualTo("Because.\nReally.");
    assertThat(submission.yes("restricted")).isTrue();
    assertThat(submission.date("decidedOn")).isEqualTo("2024-02-29");
    assertThat(submission.choices("consult")).containsExactly("SG2", "SG13");
  }

  @Test
  void gives_groups_and_lists_as_records() {
    Submission submission =
        submitted(
            """
            {"tor": {"scope": "Everything", "lifetimeMonths": 12, "firstDay": ""},
             "supporters": [{"name": "Acme", "kind": "ASSOCIATE"}, {"name": "Kenya"}]}
            """);

    assertThat(submission.record("tor", Terms.class)).isEqualTo(new Terms("Everything", 12, null));
    assertThat(submission.rows("supporters", Supporter.class))
        .containsExactly(new Supporter("Acme", Kind.ASSOCIATE), new Supporter("Kenya", null));
    assertThat(submission.text("tor.scope")).isEqualTo("Everything");
  }

  @Test
  void what_was_left_out_is_absent() {
    Submission submission = submitted("{\"reason\": \"  \", \"meeting\": null}");

    assertThat(submission.optionalText("reason")).isEmpty();
    assertThat(submission.optionalText("meeting")).isEmpty();
    assertThat(submission.optionalDate("decidedOn")).isEmpty();
    assertThat(submission.yes("restricted")).isFalse();
    assertThat(submission.choices("consult")).isEmpty();
    assertThat(submission.rows("supporters", Supporter.class)).isEmpty();
    assertThat(submission.record("tor", Terms.class)).isEqualTo(new Terms(null, null, null));
  }

  @Test
  void what_is_missing_is_named_by_its_label() {
    Submission submission = submitted("{}");

    assertRefused(() -> submission.text("reason"), "\"Reason\" is missing. Please fill it in.");
    assertRefused(() -> submission.date("decidedOn"), "\"Decided on\" is missing");
    assertRefused(() -> submission.choice("result"), "\"Result\" is not chosen");
    assertRefused(() -> submission.text("tor.scope"), "\"Scope\" is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2023-02-29", "29.02.2024", "tomorrow", "2024-13-01", "0"})
  void a_date_that_does_not_exist_is_refused(String date) {
    assertRefused(
        () -> submitted("{\"decidedOn\": \"" + date + "\"}"),
        "\"Decided on\" is not a date that exists: \"" + date + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"result\": \"burn\"} | \"Result\" offers no such choice: \"burn\"",
        "{\"result\": {\"a\": 1}} | \"Result\" does not hold a text",
        "{\"restricted\": \"perhaps\"} | \"Only members may take part\" is neither ticked",
        "{\"months\": \"a year\"} | \"Lifetime in months\" does not hold a number: \"a year\"",
        "{\"months\": \"111111111111111111111\"} | \"Lifetime in months\" does not hold a number",
        "{\"consult\": [\"SG99\"]} | \"Groups to consult\" offers no such choice: \"SG99\"",
        "{\"consult\": \"SG2\"} | \"Groups to consult\" does not hold a list",
        "{\"tor\": []} | \"Terms of reference\" does not hold the fields of the form",
        "{\"tor\": {\"firstDay\": \"2024-06-31\"}} | \"First day\" is not a date that exists",
        "{\"tor\": {\"budget\": 1}} | The field \"budget\" is not part of this form",
        "{\"supporters\": [1]} | \"Supporters\" does not hold the fields of the form",
        "{\"supporters\": [{\"kind\": \"KING\"}]} | \"Kind of membership\" offers no such choice",
        "{\"supporters\": [{\"vote\": 1}]} | The field \"vote\" is not part of this form",
      })
  void what_does_not_fit_the_form_is_refused(String values, String message) {
    assertRefused(() -> submitted(values), message);
  }

  @Test
  void long_texts_and_long_lists_are_refused_wherever_they_stand() {
    String text = "x".repeat(4001);
    String rows = IntStream.range(0, 201).mapToObj(i -> "{}").collect(Collectors.joining(","));

    submitted("{\"reason\": \"" + "x".repeat(4000) + "\"}");
    assertRefused(
        () -> submitted("{\"reason\": \"" + text + "\"}"),
        "\"Reason\" has 4001 characters; at most 4000 are accepted.");
    assertRefused(
        () -> submitted("{\"supporters\": [{\"name\": \"" + text + "\"}]}"),
        "\"Name of the supporter\" has 4001 characters");
    assertRefused(
        () -> submitted("{\"supporters\": [" + rows + "]}"),
        "\"Supporters\" has 201 entries; at most 200 are accepted.");
  }

  @Test
  void a_value_that_the_record_cannot_hold_is_refused() {
    Submission submission = submitted("{\"tor\": {\"scope\": \"x\", \"lifetimeMonths\": 1.5}}");

    assertRefused(() -> submission.record("tor", Terms.class), "\"Lifetime\" holds a value");
    assertRefused(() -> submission.record("tor", NarrowTerms.class), "\"Lifetime\" holds a value");
  }

  @Test
  void knows_who_submitted() {
    Submission submission = submitted("{}");

    assertThat(List.of(submission.user(), submission.role(), submission.acronym()))
        .containsExactly("anna", "sg13-chair", "FG-EX");
  }

  private static void assertRefused(ThrowingCallable action, String message) {
    assertThatThrownBy(action).isInstanceOf(Refused.class).hasMessageStartingWith(message);
  }

  private static Submission submitted(String values) {
    try {
      Field form =
          FormFile.read(
              Files.readAllBytes(Path.of("src/test/resources/platform/forms/try-out.form")));
      ObjectNode json = (ObjectNode) new ObjectMapper().readTree(values);
      return new Submission(form, json, new Person("anna", "sg13-chair", "FG-EX"));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
