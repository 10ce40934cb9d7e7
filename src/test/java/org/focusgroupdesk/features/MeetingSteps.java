package org.focusgroupdesk.features;

import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.calendar.Geneva;

/** What chairs and TSB do on the way to a meeting, and what the meeting decides. */
public class MeetingSteps {

  private static final String DECLARE = "declare-outcome";
  private static final String SCREEN = "screen-proposal";

  private final CaseDriver desk;
  private final ConsultationSteps consultation;
  private final Scene scene;

  MeetingSteps(CaseDriver desk, ConsultationSteps consultation, Scene scene) {
    this.desk = desk;
    this.consultation = consultation;
    this.scene = scene;
  }

  @When("the {group} chair accepts the late contribution because {string}")
  public void acceptsLate(String group, String reason) {
    scene.complete(Person.chairOf(group), "accept-late", Map.of("accept", "yes", "reason", reason));
  }

  @When("the {group} chair does not accept the late contribution because {string}")
  public void refusesLate(String group, String reason) {
    scene.complete(Person.chairOf(group), "accept-late", Map.of("accept", "no", "reason", reason));
  }

  @When("the {group} chair passes it in screening")
  public void passes(String group) {
    scene.complete(Person.chairOf(group), SCREEN, Map.of("result", "pass"));
  }

  @When("the {group} chair passes it in screening, asking {groups}")
  public void passesAsking(String group, List<String> others) {
    scene.complete(Person.chairOf(group), SCREEN, Map.of("result", "pass", "consult", others));
  }

  @When("the {group} chair passes it in screening because {string}")
  public void passesBecause(String group, String reason) {
    scene.complete(
        Person.chairOf(group), SCREEN, Map.of("result", "pass", "overrideReason", reason));
  }

  @When("it passes screening by the {group} chair without any doubt")
  public void passesWithoutDoubt(String group) {
    passes(group);
    consultation.nobodyHasAConcern();
  }

  @When("the {group} chair returns it because {string}")
  public void returns(String group, String reason) {
    Person chair = Person.chairOf(group);
    String key = scene.keyOf(chair, List.of(SCREEN, "conclude-review"));
    scene.complete(chair, key, Map.of("result", "return", "reason", reason));
  }

  @When("the {group} chair refers it to TSAG because {string}")
  public void refers(String group, String reason) {
    Person chair = Person.chairOf(group);
    String key =
        scene.keyOf(
            chair,
            List.of(
                SCREEN,
                "conclude-review",
                "handle-comments",
                "resolve-comments",
                "decide-establishment",
                DECLARE));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("result", "refer");
    values.put("reason", reason);
    if (key.endsWith("-comments")) {
      values.put("change", "none");
    }
    if (key.equals(DECLARE)) {
      values.put("decidedOn", today());
    }
    scene.complete(chair, key, values);
  }

  @When("the {group} chair names {group} as parent group")
  public void namesParent(String group, String parent) {
    scene.complete(Person.chairOf(group), "name-parent", Map.of("parentGroup", parent));
  }

  @When("TSB puts it on the agenda")
  public void putsOnAgenda() {
    scene.complete(Person.tsb(), "put-on-agenda", Map.of("document", "Document 1"));
  }

  @When("the {group} chair declares consensus to establish it")
  public void declaresConsensus(String group) {
    declare(group, Map.of("result", "establish"));
  }

  @When("the {group} chair declares consensus to establish it, going on because {string}")
  public void declaresConsensusBecause(String group, String reason) {
    declare(group, Map.of("result", "establish", "overrideReason", reason));
  }

  @When("the {group} chair declares consensus to establish it, with the {item} supplied")
  @SuppressWarnings("unchecked")
  public void declaresConsensusWith(String group, String item) {
    Map<String, Object> terms =
        new LinkedHashMap<>(
            (Map<String, Object>) scene.prefilled(Person.chairOf(group), DECLARE).get("tor"));
    terms.put(item.substring("tor.".length()), "As the meeting agreed");
    declare(group, Map.of("result", "establish", "tor", terms));
  }

  @When("the {group} chair declares consensus to establish it, over the objection {string}")
  public void declaresOverObjection(String group, String objection) {
    declare(group, Map.of("result", "establish", "objections", objection));
  }

  @When("the {group} chair declares consensus against it because {string}")
  public void declaresAgainst(String group, String reason) {
    declare(group, Map.of("result", "against", "reason", reason));
  }

  @When("the {group} chair declares no consensus because {string}")
  public void declaresNoConsensus(String group, String reason) {
    declare(group, Map.of("result", "no-consensus", "reason", reason));
  }

  @When("the {group} chair has other groups consulted first because {string}")
  public void consultsFirst(String group, String reason) {
    declare(group, Map.of("result", "consult", "reason", reason));
  }

  @When("the {group} chair declares that {group} alone is competent because {string}")
  public void declaresOneCompetent(String group, String studyGroup, String reason) {
    declare(group, Map.of("result", "one-study-group", "studyGroup", studyGroup, "reason", reason));
  }

  private void declare(String group, Map<String, Object> declaration) {
    Map<String, Object> values = new LinkedHashMap<>(declaration);
    values.put("decidedOn", today());
    scene.complete(Person.chairOf(group), DECLARE, values);
  }

  private String today() {
    return Geneva.dateOf(desk.now()).toString();
  }
}
