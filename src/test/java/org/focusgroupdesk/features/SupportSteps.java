package org.focusgroupdesk.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focusgroupdesk.progress.SupportEntry;
import org.focusgroupdesk.progress.SupportLog;

/** The log of funding, support and services of a focus group. */
public class SupportSteps {

  private static final String ENTRY = "record-entry";

  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "its newsletter", "other",
          "its progress report", "progress-report",
          "a deliverable that goes to study groups", "deliverable-for-study-groups");
  private static final Map<String, String> PAYERS =
      Map.of("ITU", "itu", "the focus group", "focus-group", "nobody", "none");
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "persons with disabilities", "persons-with-disabilities",
          "developing countries", "developing-countries",
          "nobody in particular", "none");

  private final SupportLog log;
  private final Scene scene;

  SupportSteps(SupportLog log, Scene scene) {
    this.log = log;
    this.scene = scene;
  }

  /** A document that TSB may be asked to distribute. */
  @ParameterType("its newsletter|its progress report|a deliverable that goes to study groups")
  public String document(String words) {
    return DOCUMENTS.get(words);
  }

  /** Who bears a cost. */
  @ParameterType("ITU|the focus group|nobody")
  public String payer(String words) {
    return PAYERS.get(words);
  }

  /** Whom a service helps. */
  @ParameterType("persons with disabilities|developing countries|nobody in particular")
  public String helped(String words) {
    return EXCEPTIONS.get(words);
  }

  @When("{person} asks TSB to distribute {document} at the cost of {payer}")
  public void distribute(Person person, String document, String payer) {
    Map<String, Object> values = service("distribution", payer, "none", "To everybody");
    values.put("document", document);
    scene.complete(person, ENTRY, values);
  }

  @When("{person} asks TSB for {string} at a meeting, at the cost of {payer}, to help {helped}")
  public void forMeeting(Person person, String what, String payer, String exception) {
    scene.complete(person, ENTRY, service("meeting", payer, exception, what));
  }

  @When("{person} asks TSB for {string} between meetings, at the cost of {payer}, to help {helped}")
  public void betweenMeetings(Person person, String what, String payer, String exception) {
    scene.complete(person, ENTRY, service("administrative", payer, exception, what));
  }

  /** TSB sees cost and exception as the focus group has stated them. */
  @When("TSB assesses the request")
  public void assesses() {
    Map<String, Object> values =
        new LinkedHashMap<>(scene.prefilled(Person.tsb(), "assess-request"));
    values.remove("facts");
    scene.complete(Person.tsb(), "assess-request", values);
  }

  @When("TSB finds that it would hold up the work of study groups")
  public void holdsUp() {
    scene.complete(Person.tsb(), "assess-request", Map.of("cost", "hinders", "exception", "none"));
  }

  @When("{person} records that {string} gives {string} in cash for meetings")
  public void gives(Person person, String giver, String amount) {
    scene.complete(
        person,
        ENTRY,
        Map.of(
            "entry", "offer",
            "giver", giver,
            "nature", "cash",
            "amount", amount,
            "purpose", "meetings"));
  }

  @When("{person} records that {string}, financed {string}, supports it between meetings")
  public void arranges(Person person, String details, String financed) {
    scene.complete(
        person, ENTRY, Map.of("entry", "arrangement", "details", details, "financed", financed));
  }

  @Then("the log of its support says {string}")
  public void says(String words) {
    assertThat(log.of(scene.acronym()))
        .extracting(SupportEntry::answer)
        .anyMatch(answer -> answer.contains(words));
  }

  private static Map<String, Object> service(
      String service, String payer, String exception, String details) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("entry", "service");
    values.put("service", service);
    values.put("cost", payer);
    values.put("exception", exception);
    values.put("details", details);
    return values;
  }
}
