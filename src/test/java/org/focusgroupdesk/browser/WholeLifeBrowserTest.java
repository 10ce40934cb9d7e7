package org.focusgroupdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The life of a focus group of SG13, from its proposal to its closing, as its people walk it. */
class WholeLifeBrowserTest extends BrowserDesk {

  private static final String GROUP = "FG-CITY";
  private static final String CHAIR = "fg-chair";
  private static final String VICE_CHAIR = "fg-vice-chair";
  private static final String PARENT_CHAIR = "sg13-chair";
  private static final String TEXT = "Gaps in standards for city networks";
  private static final LocalDate ESTABLISHED = LocalDate.of(2026, 12, 18);
  private static final LocalDate FIRST_MEETING = LocalDate.of(2027, 1, 26);
  private static final LocalDate SG13_IN_MARCH = LocalDate.of(2027, 3, 2);
  private static final LocalDate SG13_IN_SEPTEMBER = LocalDate.of(2027, 9, 7);
  private static final LocalDate SG13_A_YEAR_LATER = LocalDate.of(2028, 3, 6);
  private static final LocalDate NEW_END = LocalDate.of(2028, 3, 18);

  @Test
  void a_focus_group_lives_from_its_proposal_to_its_closing() {
    establish();
    holdFirstMeeting();
    startDeliverable();
    lookAtWhatIsDue();
    report("1", LocalDate.of(2027, 2, 8));
    changeTermsOfReference();
    approveDeliverable(LocalDate.of(2027, 7, 19));
    handOverDeliverable(LocalDate.of(2027, 7, 19));
    report("2", LocalDate.of(2027, 7, 26));
    askForMoreTime();
    report("3", LocalDate.of(2027, 8, 24));
    considerInSeptember();
    addMeetingToCalendar();
    report("4", LocalDate.of(2028, 2, 14));
    close();

    readPublicPage();
    readPagesOfTsb();
  }

  private void establish() {
    person.letItBe(LocalDate.of(2026, 11, 23));
    roles.propose(
        "member-ch",
        Draft.of(GROUP, "Focus Group on networks for city services", "City networks", "SG13"));
    roles.screening(PARENT_CHAIR);
    roles.onAgenda("C 45");
    person.letItBe(ESTABLISHED);
    roles.declareEstablished(PARENT_CHAIR, ESTABLISHED);
    roles.does(
        PARENT_CHAIR,
        "Appoint chair and vice-chairs",
        form -> {
          Form chair = form.in("Chair");
          Roles.fillLeader(chair, "Wambui Otieno", "Nairobi Networks", "Sector Member", "Kenya");
          chair.write("Sign-in name", CHAIR);
          Form vice = form.row("Vice-chairs", 1);
          Roles.fillLeader(vice, "Sofia Albuquerque", "Altice Labs", "Sector Member", "Portugal");
          vice.write("Sign-in name", VICE_CHAIR);
        });
    roles.firstMeeting(PARENT_CHAIR, FIRST_MEETING, FIRST_MEETING.plusDays(1), "Nairobi, Kenya");
    roles.announce();

    assertThat(roles.pageOfGroupAtWork(GROUP))
        .contains(
            "18 December 2026 by Study Group 13",
            "18 December 2027",
            "Wambui Otieno",
            "Sofia Albuquerque",
            "Nairobi, Kenya");
  }

  private void holdFirstMeeting() {
    person.letItBe(FIRST_MEETING);
    roles.does(
        "tsb",
        "Keep the lists of the meeting",
        form -> {
          participant(form, 1, "Wambui Otieno", "Nairobi Networks", "Kenya", "Sector Member");
          participant(form, 2, "Sanjay Rao", "City of Pune", "India", "External expert");
          Form paper = form.row("New contributions", 1);
          paper.write("Number", "C-1");
          paper.write("Title", "Streetlights as access points");
          paper.write("Source", "City of Pune");
        });
    Tasklist chair = person.tasklistOf(CHAIR);
    does(
        chair,
        "Open, change or cancel the meeting",
        form -> {
          form.tick("What now?", "Open the meeting");
          form.write("Who presides", "Wambui Otieno");
          form.set("Electronic documents are there in accessible formats");
        });
    does(
        chair,
        "Call the patent policy",
        form -> {
          form.tick("Was the call made?", "Yes");
          form.write("Who made the call", "Wambui Otieno");
          Form answer = form.row("Replies", 1);
          answer.write("Who replied", "Sanjay Rao");
          answer.write("Reply", "One patent application; the declaration follows.");
        });
    does(
        chair,
        "Close the meeting",
        form -> {
          form.set("Everybody who is registered attended");
          Form output = form.row("Outputs", 1);
          output.write("What", "Outline of the gap analysis");
          output.write("Document", "O-1");
          form.in("How the group works")
              .write("Working language or languages agreed by the participants", "English");
        });
    does(
        chair,
        "Write the report",
        form -> {
          form.write("What the meeting did", "The group agreed its methods and an outline.");
          form.write("Document", "R-1");
          form.set("The list of participants was made available to the participants");
        });
    does(chair, "Finish the report", form -> form.tick("Is the report final?", "Yes"));
  }

  private static void participant(
      Form form, int number, String name, String affiliation, String country, String membership) {
    Form row = form.row("New participants", number);
    row.write("Name", name);
    row.write("Affiliation", affiliation);
    row.choose("Country", country);
    row.choose("Kind of membership", membership);
  }

  private void startDeliverable() {
    Tasklist chair = person.tasklistOf(CHAIR);
    ask(chair, "Start or hand over a deliverable");
    planDeliverable();
  }

  private void planDeliverable() {
    roles.does(
        CHAIR,
        "Plan the deliverable",
        form -> {
          form.write("Title", TEXT);
          form.choose("Form", "Technical report with gap-analysis results");
          form.write("What the text calls itself", "Technical report");
          form.tick("Is it meant to become an ITU-T text?", "Base text for a Recommendation");
        });
    roles.does(VICE_CHAIR, "Start the drafting", form -> form.write("Editor", "Sofia Albuquerque"));
  }

  private void lookAtWhatIsDue() {
    person.letItBe(LocalDate.of(2027, 2, 5));
    person.signIn("tsb");
    screen.open("/desk/due");
    screen.photograph(GROUP + "-due-in-february");
    assertThat(screen.text()).contains(GROUP, "17 February 2027", "12 days left");
  }

  private void report(String number, LocalDate day) {
    person.letItBe(day);
    roles.does(VICE_CHAIR, "Lodge the progress report", this::fillReport);
    publish("8" + number, day);
  }

  private void fillReport(Form form) {
    form.write("Administrative support between meetings", "The chair's company keeps the files.");
    form.write("Updated work plan", "The gap analysis first, then use cases.");
    if (!form.has("Meeting")) {
      form.set("No meeting is planned");
    }
    form.write("Status of the work against the work plan", "As planned.");
    form.write("Summary of the contributions considered", "One, on streetlights.");
    form.set("No funding was given to the group");
    form.choose("Language of the report", "English");
  }

  private void publish(String document, LocalDate day) {
    roles.does(
        "tsb",
        "Check and publish the report",
        form -> {
          form.tick("Is the report complete?", "Publish it");
          form.write("Number of the TD", document);
        });
    roles.does(
        PARENT_CHAIR,
        "Inform TSAG",
        form -> {
          form.date("TSAG informed on", day);
          form.write("How TSAG was informed", "As a TD of TSAG");
        });
  }

  private void changeTermsOfReference() {
    Tasklist member = person.tasklistOf("member-jp");
    ask(member, "Change the terms of reference");
    does(
        member,
        "Describe the change",
        form -> {
          form.tick("Who wants the change?", "A member");
          form.write("Reason", "Streetlights turned out to be the heart of it.");
          form.in("Terms of reference")
              .write(
                  "Scope",
                  "What city networks need from streetlights, and what standards do not cover yet.");
        });
    roles.does(PARENT_CHAIR, "Say whom the change touches", form -> {});
    roles.onAgenda("C 52");

    person.letItBe(SG13_IN_MARCH);
    Tasklist chair = person.tasklistOf(PARENT_CHAIR);
    Form form = chair.claim("Record what the meeting decided");
    screen.photograph(GROUP + "-differences");
    assertThat(screen.text()).contains("What changes", "streetlights");
    form.tick("What did the meeting decide?", "Consensus to change");
    form.date("Decided on", SG13_IN_MARCH);
    chair.complete();

    assertThat(roles.groupPage(GROUP)).contains("Version 2, in force since 2 March 2027");
  }

  private void approveDeliverable(LocalDate day) {
    person.letItBe(day);
    Tasklist editor = person.tasklistOf(VICE_CHAIR);
    does(editor, "Draft the text", form -> form.tick("What now?", "Share the draft"));
    does(
        editor,
        "Take up the comments",
        form -> {
          form.tick("What came of it?", "The editors say that it is stable");
          form.write("What was said", "SG13 asked for a table of the gaps; it is there now.");
        });
    roles.does(
        CHAIR,
        "Declare consensus on it",
        form -> {
          form.tick("What do you declare?", "Consensus");
          form.date("Declared on", day);
        });
  }

  private void handOverDeliverable(LocalDate day) {
    roles.does(
        "tsb",
        "Lodge it as a TD",
        form -> {
          form.tick("What happens?", "It is lodged as a TD");
          form.write("TD number", "117");
          form.date("Received by TSB on", day);
        });
  }

  private void askForMoreTime() {
    Tasklist chair = person.tasklistOf(CHAIR);
    ask(chair, "Ask for more time");
    does(
        chair,
        "Ask for more time",
        form -> {
          form.tick("What do you want to do?", "Ask for more time");
          form.tick("How much more time?", "Some months");
          form.write("Months", "3");
          form.tick("How is it brought to the parent group?", "As a written contribution");
          form.write("Number of the document", "C 61");
          form.write("Why more time is needed", "The use cases need one more round of comments.");
        });
    roles.does(PARENT_CHAIR, "Name the study groups concerned", form -> {});
  }

  private void considerInSeptember() {
    person.letItBe(SG13_IN_SEPTEMBER);
    Tasklist chair = person.tasklistOf(PARENT_CHAIR);
    does(
        chair,
        "Record the decision on more time",
        form -> {
          form.tick("What did the meeting decide?", "Consensus to give more time");
          form.date("Decided on", SG13_IN_SEPTEMBER);
          form.date("New last day of the lifetime", NEW_END);
        });
    does(
        chair,
        "Record what the meeting made of it",
        form -> form.tick("What did the meeting make of it?", "Taken up as it is"));
    does(
        chair,
        "Say what is done with it",
        form -> {
          form.tick("What is done with it?", "Work item opened");
          form.choose("Study group", "SG13");
          form.write("Designation", "Y.city-gap");
          form.date("Date", SG13_IN_SEPTEMBER);
        });

    assertThat(roles.groupPage(GROUP)).contains("18 March 2028", TEXT, "Y.city-gap");
  }

  private void addMeetingToCalendar() {
    Tasklist tsb = person.tasklistOf("tsb");
    tsb.start("Change the meeting calendar").choose("Group", "SG13");
    tsb.send();
    does(
        tsb,
        "Add, move or cancel a meeting",
        form -> {
          form.tick("What changes?", "A meeting is added");
          form.write("Name of the meeting", "SG13 meeting, March 2028");
          form.date("First day", SG13_A_YEAR_LATER);
          form.date("Last day", SG13_A_YEAR_LATER.plusDays(11));
          form.write("Place", "Geneva");
        });
  }

  private void close() {
    person.letItBe(SG13_A_YEAR_LATER);
    Tasklist chair = person.tasklistOf(PARENT_CHAIR);
    ask(chair, "Decide on the closure");
    does(
        chair,
        "Record the decision",
        form -> {
          form.tick("What was decided?", "The work is completed");
          form.date("Decided on", SG13_A_YEAR_LATER);
        });
    roles.does(CHAIR, "Lodge the progress report", this::fillReport);
    publish("85", SG13_A_YEAR_LATER);
    Tasklist tsb = person.tasklistOf("tsb");
    does(
        tsb,
        "Go through the closing checklist",
        form -> {
          form.tick("Done", "Participants list frozen");
          form.tick("Done", "Mailing list closed");
          form.tick("Done", "Planning of meetings closed");
          form.tick("Done", "End of the group on the website");
          form.tick("Done", "Director, TSAG and study groups informed");
          form.write("Who goes on with the work", "Question 20/13");
        });
    does(
        tsb,
        "Enter what became of it",
        form -> {
          form.tick("What is entered?", "A Recommendation was approved");
          form.choose("Study group", "SG13");
          form.write("Designation", "Y.3999");
          form.date("Date", SG13_A_YEAR_LATER);
        });
  }

  private void readPublicPage() {
    String page = roles.groupPage(GROUP);
    assertThat(page)
        .contains(
            "Closed on 6 March 2028.",
            "Its work goes on in: Question 20/13.",
            "26 to 27 January 2027",
            "Report 1",
            "Report 4",
            "Final report",
            "Recommendations approved on their basis: 1",
            "Y.3999",
            "18 March 2028")
        .doesNotContain("Sanjay Rao", "Late");
  }

  private void readPagesOfTsb() {
    person.signIn("tsb");
    screen.open("/desk/due");
    screen.photograph(GROUP + "-due-at-the-end");
    assertThat(screen.text()).doesNotContain(GROUP);
    screen.open("/desk/statistics");
    screen.photograph(GROUP + "-figures");
    assertThat(screen.text()).contains(GROUP, "6 March 2028, closed");
    screen.open("/desk/cases/" + GROUP);
    screen.photograph(GROUP + "-record");
    assertThat(screen.text())
        .contains(
            "Progress report 4",
            "Final progress report",
            "More time until Saturday 18 March 2028",
            "Patent policy: called by Wambui Otieno",
            "C 52 is on the agenda",
            "End of the group decided")
        .doesNotContain("overdue");
  }

  private void ask(Tasklist tasklist, String procedure) {
    Form form = tasklist.start("Start a procedure of a focus group");
    form.write("Focus group", GROUP);
    form.tick("Procedure", procedure);
    screen.photograph(GROUP + "-" + procedure);
    tasklist.send();
  }

  /** A step of somebody who is in Tasklist already. */
  private void does(Tasklist tasklist, String task, Consumer<Form> filling) {
    tasklist.does(
        task,
        form -> {
          filling.accept(form);
          screen.photograph(GROUP + "-" + task);
        });
  }
}
