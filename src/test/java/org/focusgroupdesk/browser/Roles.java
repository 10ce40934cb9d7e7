package org.focusgroupdesk.browser;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.openqa.selenium.By;

/** The steps of a case, each done in Tasklist or on the website by the person whose step it is. */
class Roles {

  private final Person person;
  private final Screen screen;

  Roles(Person person) {
    this.person = person;
    this.screen = person.screen();
  }

  /** A member fills the start form and sends it. */
  void propose(String member, Draft draft) {
    Tasklist tasklist = person.tasklistOf(member);
    draft.fill(tasklist.start("Propose a focus group"));
    screen.photograph(draft.acronym() + "-proposal");
    tasklist.send();
  }

  /** Somebody signs in, claims the task, fills its form and completes it. */
  void does(String user, String task, Consumer<Form> filling) {
    person
        .tasklistOf(user)
        .does(
            task,
            form -> {
              filling.accept(form);
              screen.photograph(task + "-by-" + user);
            });
  }

  void screening(String chair) {
    does(chair, "Screen the proposal", form -> form.tick("Result of the screening", "Passed"));
  }

  void onAgenda(String document) {
    does("tsb", "Put it on the agenda", form -> form.write("Document number", document));
  }

  void declareEstablished(String chair, LocalDate day) {
    does(
        chair,
        "Record what the meeting decided",
        form -> {
          form.tick("What did the meeting decide?", "Consensus to establish");
          form.date("Decided on", day);
        });
  }

  void postAndMail(String document) {
    Tasklist tsb = person.tasklistOf("tsb");
    tsb.does("Post it on the website", form -> form.write("Document number", document));
    tsb.does("Mail it to the members", form -> form.write("Covering note", "Please comment."));
  }

  static void fillLeader(
      Form form, String name, String affiliation, String membership, String country) {
    form.write("Name", name);
    form.write("Affiliation", affiliation);
    form.choose("Kind of membership", membership);
    form.choose("Country", country);
    form.write("Competence", "Works in the field and has led groups of experts.");
  }

  void firstMeeting(String chair, LocalDate first, LocalDate last, String place) {
    does(
        chair,
        "Arrange the first meeting",
        form -> {
          form.tick("When is the first meeting arranged?", "Now");
          form.date("First day", first);
          form.date("Last day", last);
          form.write("Place", place);
        });
  }

  void announce() {
    does(
        "tsb",
        "Announce the group",
        form -> form.tick("Where was the group announced?", "ITU-T website"));
  }

  /** A member comments on the page of a posted proposal. */
  void comment(String member, String acronym, String kind, String text) {
    person.signIn(member);
    screen.open("/proposals/" + acronym);
    screen.click(By.xpath("//fieldset//label[starts-with(normalize-space(), '" + kind + "')]"));
    screen.see(By.id("text")).sendKeys(text);
    screen.click(By.xpath("//button[normalize-space()='Send comment']"));
    screen.awaitText("Your comment is on record.");
    screen.photograph(acronym + "-comment-by-" + member);
  }

  void withdrawComment(String member, String acronym) {
    person.signIn(member);
    screen.open("/proposals/" + acronym);
    screen.click(By.xpath("//button[normalize-space()='Withdraw my comment']"));
    screen.awaitText("Your comment is withdrawn.");
    screen.photograph(acronym + "-comment-withdrawn");
  }

  /** What the public page of a group says as soon as the group is at work. */
  String pageOfGroupAtWork(String acronym) {
    person.signOut();
    screen.open("/groups/" + acronym);
    screen.reloadUntil("At work");
    screen.photograph(acronym + "-group-page");
    return screen.text();
  }

  /** What the public page of an established group says. */
  String groupPage(String acronym) {
    person.signOut();
    screen.open("/groups/" + acronym);
    screen.photograph(acronym + "-group-page");
    return screen.text();
  }
}
