package org.focusgroupdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.focusgroupdesk.CaseDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Focus groups of history, established at a meeting as their parent groups did. */
@InBrowser
class MeetingBrowserTest {

  @LocalServerPort private int port;
  @Autowired private CaseDriver desk;

  private Person person;
  private Screen screen;

  @BeforeEach
  void sitDown(WebDriver browser) {
    desk.endCases();
    person = new Person(browser, port);
    screen = person.screen();
  }

  @Test
  void a_study_group_establishes_fg_imt_2020() {
    person.letItBe(LocalDate.of(2015, 3, 16));
    Draft draft =
        Draft.of(
                "FG-IMT-2020",
                "Focus Group on network aspects of IMT-2020",
                "Non-radio network aspects of IMT-2020",
                "SG13")
            .lasting(7, "the establishment")
            .affecting("SG11");
    Tasklist proponent = person.tasklistOf("member-ch");
    draft.fill(proponent.start("Propose a focus group"));
    screen.photograph("imt-1-proposal-filled");
    proponent.send();

    person
        .tasklistOf("sg13-chair")
        .does(
            "Screen the proposal",
            form -> {
              form.tick("Result of the screening", "Passed");
              screen.photograph("imt-2-screening");
            });
    person
        .tasklistOf("sg11-chair")
        .does(
            "Answer the consultation",
            form -> {
              form.tick("Your answer", "No concern");
              screen.photograph("imt-3-consultation");
            });
    person
        .tasklistOf("tsb")
        .does("Put it on the agenda", form -> form.write("Document number", "C 1234"));

    person.letItBe(LocalDate.of(2015, 5, 1));
    Tasklist chair = person.tasklistOf("sg13-chair");
    chair.does(
        "Record what the meeting decided",
        form -> {
          form.tick("What did the meeting decide?", "Consensus to establish");
          form.date("Decided on", LocalDate.of(2015, 5, 1));
          screen.photograph("imt-4-decision");
        });
    chair.does(
        "Appoint chair and vice-chairs",
        form -> {
          Form leader = form.in("Chair");
          leader.write("Name", "Peter Ashwood-Smith");
          leader.write("Affiliation", "Huawei");
          leader.choose("Kind of membership", "Sector Member");
          leader.choose("Country", "China");
          leader.write("Competence", "Network architecture; chaired groups on optical networks");
          form.removeRow("Vice-chairs");
          form.write(
              "Reason for going on although a 'should' is not met",
              "The vice-chairs are elected at the first meeting.");
          screen.photograph("imt-5-leaders");
        });
    chair.does(
        "Arrange the first meeting",
        form -> {
          form.tick("When is the first meeting arranged?", "Now");
          form.date("First day", LocalDate.of(2015, 6, 8));
          form.date("Last day", LocalDate.of(2015, 6, 9));
          form.write("Place", "San Diego, United States");
        });
    person
        .tasklistOf("tsb")
        .does("Announce the group", form -> form.tick("Where was the group announced?", "ITU-T"));

    person.signOut();
    screen.open("/groups/FG-IMT-2020");
    screen.photograph("imt-6-group-page");
    assertThat(screen.text())
        .contains(
            "Focus Group on network aspects of IMT-2020",
            "1 May 2015",
            "Peter Ashwood-Smith",
            "San Diego");
  }
}
