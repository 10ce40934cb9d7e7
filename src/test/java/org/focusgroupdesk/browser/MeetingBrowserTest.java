package org.focusgroupdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Focus groups of history, established at a meeting as their parent groups did. */
class MeetingBrowserTest extends BrowserDesk {

  @Test
  void a_study_group_establishes_fg_imt_2020() {
    person.letItBe(LocalDate.of(2015, 3, 16));
    roles.propose(
        "member-ch",
        Draft.of(
                "FG-IMT-2020",
                "Focus Group on network aspects of IMT-2020",
                "Non-radio network aspects of IMT-2020",
                "SG13")
            .lasting(7)
            .affecting("SG11"));
    roles.screening("sg13-chair");
    roles.does(
        "sg11-chair", "Answer the consultation", form -> form.tick("Your answer", "No concern"));
    roles.onAgenda("C 1234");
    person.letItBe(LocalDate.of(2015, 5, 1));
    roles.declareEstablished("sg13-chair", LocalDate.of(2015, 5, 1));
    roles.does(
        "sg13-chair",
        "Appoint chair and vice-chairs",
        form -> {
          Roles.fillLeader(
              form.in("Chair"), "Peter Ashwood-Smith", "Huawei", "Sector Member", "China");
          form.removeRow("Vice-chairs");
        });
    roles.firstMeeting(
        "sg13-chair",
        LocalDate.of(2015, 6, 8),
        LocalDate.of(2015, 6, 9),
        "San Diego, United States");
    roles.announce();

    assertThat(roles.pageOfGroupAtWork("FG-IMT-2020"))
        .contains(
            "Focus Group on network aspects of IMT-2020",
            "1 May 2015 by Study Group 13",
            "under A.7 (2016)",
            "1 December 2015",
            "Peter Ashwood-Smith",
            "San Diego");
  }

  @Test
  void tsag_establishes_fg_mv() {
    person.letItBe(LocalDate.of(2022, 11, 14));
    roles.propose(
        "member-jp",
        Draft.of("FG-MV", "Focus Group on metaverse", "The metaverse and its networks", "TSAG"));
    roles.screening("tsag-chair");
    nameParent();
    roles.onAgenda("TSAG-C 21");
    person.letItBe(LocalDate.of(2022, 12, 16));
    roles.declareEstablished("tsag-chair", LocalDate.of(2022, 12, 16));
    roles.does(
        "tsag-chair",
        "Appoint chair and vice-chairs",
        form -> {
          Roles.fillLeader(
              form.in("Chair"), "Shin-Gak Kang", "ETRI", "Sector Member", "Republic of Korea");
          Roles.fillLeader(
              form.row("Vice-chairs", 1), "Hideo Imanaka", "NICT", "Sector Member", "Japan");
          Roles.fillLeader(
              form.row("Vice-chairs", 2), "Shane He", "Nokia", "Sector Member", "Finland");
          form.write(
              "Reason for going on although a 'should' is not met",
              "Several regions wish to take part in the lead.");
        });
    roles.firstMeeting(
        "tsag-chair", LocalDate.of(2023, 3, 8), LocalDate.of(2023, 3, 9), "Riyadh, Saudi Arabia");
    roles.announce();

    assertThat(roles.pageOfGroupAtWork("FG-MV"))
        .contains(
            "Focus Group on metaverse",
            "16 December 2022 by TSAG",
            "16 December 2023",
            "Shin-Gak Kang",
            "Hideo Imanaka",
            "Shane He",
            "Riyadh");
  }

  @Test
  void tsag_establishes_fg_dlt() {
    person.letItBe(LocalDate.of(2017, 4, 3));
    roles.propose(
        "member-ch",
        Draft.of(
            "FG-DLT",
            "Focus Group on Application of Distributed Ledger Technology",
            "Applications and services on distributed ledgers",
            "TSAG"));
    roles.screening("tsag-chair");
    nameParent();
    roles.onAgenda("TSAG-C 7");
    person.letItBe(LocalDate.of(2017, 5, 4));
    roles.declareEstablished("tsag-chair", LocalDate.of(2017, 5, 4));

    assertThat(roles.groupPage("FG-DLT"))
        .contains(
            "Focus Group on Application of Distributed Ledger Technology",
            "4 May 2017 by TSAG",
            "The parent group has not appointed the leaders yet.");
  }

  private void nameParent() {
    roles.does("tsag-chair", "Name the parent group", form -> form.choose("Parent group", "TSAG "));
  }
}
