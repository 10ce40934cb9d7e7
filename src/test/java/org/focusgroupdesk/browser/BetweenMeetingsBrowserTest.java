package org.focusgroupdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Focus groups established between meetings: review, posting, comments, four weeks, decision. */
class BetweenMeetingsBrowserTest extends BrowserDesk {

  private static final String URGENT = "Products of several makers appear before the next meeting.";

  @Test
  void a_study_group_chair_establishes_after_four_weeks_of_comments() {
    person.letItBe(LocalDate.of(2026, 12, 21));
    roles.propose(
        "member-ch",
        Draft.of(
                "FG-BTW",
                "Focus Group on ambient power networks",
                "Networks of devices that live on ambient power",
                "SG13")
            .between(URGENT));
    openReview("sg13-chair");
    for (String reviewer : List.of("sg13-vice-chair-1", "sg13-vice-chair-2", "sg13-wp-chair")) {
      roles.does(reviewer, "Review the proposal", form -> form.tick("Your answer", "I agree"));
    }
    concludeReview("sg13-chair");
    roles.postAndMail("TD 100");

    roles.comment("member-jp", "FG-BTW", "Objection", "The scope overlaps with other work.");
    roles.comment("member-ke", "FG-BTW", "Substantive", "Please name the radio bands.");
    roles.withdrawComment("member-jp", "FG-BTW");
    roles.does(
        "sg13-chair",
        "Handle comments as they come",
        form -> {
          Form comment = form.in("Comments to handle");
          comment.choose("Resolution", "Resolved: the author confirms");
          comment.write("Solution, proof or ruling", "Mail of the author of today: satisfied.");
          form.tick("What happens now?", "Record this");
        });
    person.letPass("+4 weeks");
    person.letPass("+1 day");
    roles.does(
        "sg13-chair",
        "Decide whether to establish",
        form -> form.tick("Your decision", "Establish"));

    assertThat(roles.groupPage("FG-BTW"))
        .contains("Focus Group on ambient power networks", "by Study Group 13, between meetings");
    screen.open("/proposals/FG-BTW");
    screen.photograph("FG-BTW-proposal-page");
    assertThat(screen.text()).contains("The scope overlaps", "Please name the radio bands.");
  }

  @Test
  void a_doubt_takes_the_decision_to_tsag_which_establishes_between_meetings() {
    person.letItBe(LocalDate.of(2027, 2, 1));
    roles.propose(
        "member-br",
        Draft.of(
                "FG-REF",
                "Focus Group on trust in digital twins",
                "Trust between digital twins",
                "SG13")
            .between(URGENT)
            .affecting("SG17"));
    openReview("sg13-chair");
    roles.does(
        "sg17-chair",
        "Answer the consultation",
        form -> {
          form.tick("Your answer", "Doubt");
          form.write("Remarks", "Trust between systems is a subject of SG17.");
        });
    person.letPass("+4 weeks");
    roles.does(
        "sg13-chair",
        "Forward it to the TSAG chair",
        form -> form.tick("What happens with the proposal?", "Forward it"));
    roles.does(
        "tsag-chair",
        "Rule on the referral",
        form -> form.tick("How does TSAG deal with it?", "Between TSAG meetings"));
    openReview("tsag-chair");
    person.letPass("+4 weeks");
    concludeReview("tsag-chair");
    roles.does("tsag-chair", "Name the parent group", form -> form.choose("Parent group", "SG17 "));
    roles.postAndMail("TSAG-TD 55");
    person.letPass("+4 weeks");
    person.letPass("+1 day");
    roles.does(
        "tsag-chair",
        "Decide whether to establish",
        form -> form.tick("Your decision", "Establish"));

    assertThat(roles.groupPage("FG-REF"))
        .contains(
            "Focus Group on trust in digital twins", "by TSAG, between meetings", "Study Group 17");
  }

  private void openReview(String chair) {
    roles.does(
        chair,
        "Open the first review",
        form -> {
          if (form.has("Lead study group")) {
            form.choose("Lead study group", "There is no lead study group");
          }
        });
  }

  private void concludeReview(String chair) {
    roles.does(
        chair,
        "Conclude the first review",
        form -> form.tick("Result of the first review", "Agreed"));
  }
}
