package org.focusgroupdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people see when something is missing or a step is refused. */
class RefusalBrowserTest extends BrowserDesk {

  private static final Draft DRAFT =
      Draft.of("FG-INC", "Focus Group on harbour networks", "Networks in harbours", "SG13");

  @Test
  void the_proponent_reads_what_is_missing_and_completes_it() {
    person.letItBe(LocalDate.of(2026, 11, 23));
    Tasklist proponent = person.tasklistOf("member-ke");
    DRAFT.fillHead(proponent.start("Propose a focus group"));
    proponent.send();
    Form form = proponent.claim("Complete the proposal");
    screen.photograph("FG-INC-what-is-missing");
    assertThat(screen.text())
        .contains(
            "Supporters: 0 valid, 4 are needed",
            "Purpose: how the group helps study groups forward: missing",
            "A.7 (2024 draft) 2.1");
    assertThat(form.in("The proposal").value("Title")).isEqualTo(DRAFT.title());

    DRAFT.fillRest(form);
    form.tick("What do you want to do?", "Send the completed proposal again");
    proponent.complete();

    assertThat(person.tasklistOf("sg13-chair").claim("Screen the proposal")).isNotNull();
  }

  @Test
  void a_refused_step_says_why_and_keeps_the_form_and_the_case() {
    person.letItBe(LocalDate.of(2015, 3, 16));
    roles.propose("member-ch", DRAFT);
    roles.screening("sg13-chair");
    roles.onAgenda("C 77");
    person.letItBe(LocalDate.of(2015, 4, 28));
    Tasklist chair = person.tasklistOf("sg13-chair");
    Form form = chair.claim("Record what the meeting decided");
    form.tick("What did the meeting decide?", "Consensus to establish");
    form.date("Decided on", LocalDate.of(2015, 4, 17));

    String refusal = chair.completeInVain();

    screen.photograph("FG-INC-refused");
    assertThat(refusal)
        .contains("Decision date: Friday 17 April 2015 is not a day of the SG13 meeting")
        .doesNotContain("ENGINE-", "Exception", "declare-outcome");
    assertThat(form.value("Decided on")).isEqualTo("4/17/2015");

    person.signIn("tsb");
    screen.open("/desk/cases/FG-INC");
    screen.photograph("FG-INC-case-record");
    assertThat(screen.text())
        .contains("Under discussion at the meeting", "Record what the meeting decided");

    lookIntoCockpit();
  }

  private void lookIntoCockpit() {
    screen.open("/camunda/app/cockpit/default/#/processes");
    screen.click(By.xpath("//td//a[normalize-space()='Propose a focus group']"));
    screen.awaitText("FG-INC");
    screen.photograph("cockpit-focus-group");
    assertThat(screen.text()).containsOnlyOnce("FG-INC");
    screen.click(By.cssSelector(".account .dropdown-toggle"));
    screen.click(By.cssSelector(".logout a"));
    screen.see(By.id("username"));
    screen.open("/camunda/app/cockpit/default/");
    screen.see(By.id("username"));
  }
}
