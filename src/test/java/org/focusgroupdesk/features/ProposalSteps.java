package org.focusgroupdesk.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.RuleTables;

/** The proposal: what it says, how it arrives, and what its proponent does with it. */
public class ProposalSteps {

  /** The account that proposes. */
  static final String PROPONENT = "member-ch";

  private static final List<String> CORRECTIONS =
      List.of("complete-proposal", "correct-proposal", "revise-proposal");

  private final CaseDriver desk;
  private final RunningGroup groups;
  private final Entities entities;
  private final RuleTables tables;
  private final Scene scene;

  ProposalSteps(
      CaseDriver desk, RunningGroup groups, Entities entities, RuleTables tables, Scene scene) {
    this.tables = tables;
    this.desk = desk;
    this.groups = groups;
    this.entities = entities;
    this.scene = scene;
  }

  @Given("a complete proposal for {string} with {group} as parent group, under {edition}")
  public void proposal(String acronym, String group, String edition) {
    groups.underEdition(edition);
    Map<String, Object> proposal = SampleProposal.complete(acronym, group);
    SampleProposal.supportedBy(proposal, neededUnder(edition));
    scene.propose(proposal);
  }

  private int neededUnder(String edition) {
    Map<String, Object> row = tables.one("supporter-threshold", Map.of("edition", edition));
    return ((Number) row.get("minimum")).intValue();
  }

  @Given("its title is {string}")
  public void title(String title) {
    scene.proposal().put("title", title);
  }

  @Given("its {item} is {string}")
  public void says(String item, String text) {
    put(item, text);
  }

  @Given("it leaves out the {item}")
  public void leavesOut(String item) {
    put(item, "");
  }

  @Given("its lifetime is {int} months")
  public void lifetime(int months) {
    put("tor.lifetimeMonths", months);
  }

  @Given("its lifetime is not stated")
  public void noLifetime() {
    put("tor.lifetimeMonths", null);
  }

  @Given("its lifetime starts with the first meeting")
  public void startsWithFirstMeeting() {
    put("tor.startsWith", "first-meeting");
  }

  @Given("its supporters are")
  public void supporters(DataTable table) {
    scene.proposal().put("supporters", table.asMaps().stream().map(entities::supporter).toList());
  }

  @Given("it may affect {groups}")
  public void mayAffect(List<String> groups) {
    scene.proposal().put("otherGroups", groups);
  }

  @Given("its topics belong to several study groups")
  public void ofSeveral() {
    scene.proposal().put("mandate", "several");
  }

  @Given("it is to be decided between meetings")
  public void betweenMeetings() {
    scene.proposal().put("preferredPath", "correspondence");
  }

  @Given("the market cannot wait because {string}")
  public void urgentNeed(String reason) {
    scene.proposal().put("urgentNeed", reason);
  }

  @Given("it touches {string}")
  public void touches(String subject) {
    scene.proposal().put("res40", List.of(Labels.key("res40.", subject)));
  }

  @When("it arrives on {day}")
  public void arrives(LocalDate day) {
    arrives(day, LocalTime.of(10, 0));
  }

  @When("it arrives on {day} at {time} in Geneva")
  public void arrives(LocalDate day, LocalTime time) {
    desk.at(day.atTime(time));
    scene.attempt(() -> desk.propose(PROPONENT, scene.proposal()));
  }

  @When("the proponent supplies the {item} and resubmits it on {day}")
  public void supplies(String item, LocalDate day) {
    desk.on(day);
    put(item, "Supplied on " + Geneva.words(day));
    resubmit("");
  }

  @When("the proponent supplies the {item} and resubmits it on {day} at {time} in Geneva")
  public void supplies(String item, LocalDate day, LocalTime time) {
    desk.at(day.atTime(time));
    put(item, "Supplied on " + Geneva.words(day));
    resubmit("");
  }

  @When("the proponent resubmits it with these supporters")
  public void resubmits(DataTable table) {
    supporters(table);
    resubmit("");
  }

  @When("the proponent resubmits it as it is because {string}")
  public void insists(String reason) {
    resubmit(reason);
  }

  @When("the proponent withdraws it because {string}")
  public void withdraws(String reason) {
    String key =
        scene.keyOf(
            Person.proponent(), List.of("keep-proposal", "complete-proposal", "choose-other-path"));
    scene.complete(Person.proponent(), key, Map.of("action", "withdraw", "reason", reason));
  }

  @When("the proponent takes it to a meeting")
  public void takesToMeeting() {
    scene.complete(Person.proponent(), "choose-other-path", Map.of("action", "meeting"));
  }

  @When("{string} withdraws its support")
  public void withdrawsSupport(String supporter) {
    List<Map<String, Object>> left = new ArrayList<>(supportersOnForm());
    if (!left.removeIf(row -> row.get("name").equals(supporter))) {
      throw new AssertionError(supporter + " is not among the supporters " + left + ".");
    }
    keepWith(left);
  }

  @When("{string}, {membership} from {country}, joins the supporters")
  public void joins(String name, String membership, String country) {
    List<Map<String, Object>> all = new ArrayList<>(supportersOnForm());
    all.add(SampleProposal.supporter(name, membership, country));
    keepWith(all);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> supportersOnForm() {
    return (List<Map<String, Object>>)
        scene.prefilled(Person.proponent(), "keep-proposal").get("supporters");
  }

  private void keepWith(List<Map<String, Object>> supporters) {
    scene.complete(
        Person.proponent(),
        "keep-proposal",
        Map.of("action", "supporters", "supporters", supporters));
  }

  private void resubmit(String reason) {
    String key = scene.keyOf(Person.proponent(), CORRECTIONS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("proposal", scene.proposal());
    if (key.equals("complete-proposal")) {
      values.put("action", "resubmit");
      Optional.of(reason)
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> values.put("reason", text));
    }
    scene.complete(Person.proponent(), key, values);
  }

  @SuppressWarnings("unchecked")
  private void put(String item, Object value) {
    Map<String, Object> target = scene.proposal();
    String[] path = item.split("\\.");
    if (path.length == 2) {
      target = (Map<String, Object>) target.get(path[0]);
    }
    target.put(path[path.length - 1], value);
  }
}
