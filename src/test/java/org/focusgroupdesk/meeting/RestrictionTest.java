package org.focusgroupdesk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagram "restrict-participation". */
class RestrictionTest extends MeetingWalk {

  private static final String RESTRICT = "restrict-participation";
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);

  @Autowired private Register register;
  @Autowired private RuntimeService runtime;

  @Test
  void the_parent_group_admits_members_only_from_its_meeting_on() {
    laterMeetingWithGuests();
    assertThat(register.get(GROUP).restricted()).isFalse();
    ask("sg13-chair", RESTRICT);
    assertThat(fact("record-restriction", "participation")).contains("2 people");

    complete("sg13-chair", "record-restriction", decision());

    assertThat(restriction().state()).isEqualTo("RESTRICTED");
    assertThat(register.get(GROUP).restricted()).isTrue();
    assertThat(participants.registeredFor(run().id()))
        .extracting(one -> one.participant().name())
        .containsExactly("Ada");
    assertThat(participants.of(GROUP)).extracting(Participant::name).contains("Bela", "Cleo");
    assertThat(rulesOf(restriction())).contains("FG-PAR-07", "FG-GEN-08");
    assertThat(told("restrict-participation.RESTRICTED")).contains(CHAIR, "tsb", "public");
    assertThatThrownBy(() -> register(person("Dora", "KE", "EXTERNAL_EXPERT")))
        .hasMessageContaining("only ITU-T members may take part");
    register(person("Emil", "KE", "ACADEMIA"));
  }

  @Test
  void tsag_may_decide_it_too_and_nobody_else() {
    desk.meeting("TSAG", MARCH, MARCH.plusDays(4));
    desk.on(MARCH);
    assertThatThrownBy(() -> ask(CHAIR, RESTRICT))
        .hasMessageContaining("the chair of the parent group, the TSAG chair");
    ask("tsag-chair", RESTRICT);
    assertThat(fact("record-restriction", "participation")).contains("No meeting");

    complete("tsag-chair", "record-restriction", decision());

    assertThat(register.get(GROUP).restricted()).isTrue();
    ask("tsag-chair", RESTRICT);
    assertThatThrownBy(() -> complete("tsag-chair", "record-restriction", decision()))
        .hasMessageContaining("restricted to ITU-T members already");
  }

  @Test
  void a_decision_needs_an_implication_a_meeting_and_consensus() {
    parentMeets();
    ask("sg13-chair", RESTRICT);

    refused(with(decision(), "implications", List.of()), "none is named");
    refused(with(decision(), "decidedOn", "2024-03-01"), "is not a day of a meeting of SG13");
    refused(with(decision(), "objections", "Ghana: too strict"), "Ghana: too strict");

    assertThat(register.get(GROUP).restricted()).isFalse();
    assertThat(ledger.of(GROUP))
        .anyMatch(found -> found.rule().equals("FG-PAR-07") && found.outcome() == Outcome.NOT_MET);
  }

  @Test
  void a_group_may_stay_open_after_all() {
    ask("sg13-chair", RESTRICT);

    complete("sg13-chair", "record-restriction", Map.of("result", "none"));

    assertThat(restriction().state()).isEqualTo("WITHDRAWN");
    assertThat(register.get(GROUP).restricted()).isFalse();
  }

  @Test
  void it_ends_with_the_group() {
    ask("sg13-chair", RESTRICT);

    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(GROUP)
        .correlateAll();

    assertThat(restriction().state()).isEqualTo("ENDED_WITH_GROUP");
  }

  private void laterMeetingWithGuests() {
    laterMeeting();
    register(
        person("Ada", "CH", "SECTOR_MEMBER"),
        person("Bela", "HU", "EXTERNAL_EXPERT"),
        person("Cleo", "GR", "EXTERNAL_EXPERT"));
    parentMeets();
  }

  private void parentMeets() {
    desk.meeting("SG13", MARCH, MARCH.plusDays(11));
    desk.on(MARCH);
  }

  private void refused(Map<String, Object> decision, String why) {
    assertThatThrownBy(() -> complete("sg13-chair", "record-restriction", decision))
        .hasMessageContaining(why);
  }

  private static Map<String, Object> decision() {
    Map<String, Object> decision = new HashMap<>();
    decision.put("result", "restrict");
    decision.put("implications", List.of("strategic", "operational"));
    decision.put("decidedOn", MARCH.toString());
    decision.put("reason", "It touches how ITU-T works");
    return decision;
  }

  private Procedure restriction() {
    return procedures.of(GROUP).stream()
        .filter(run -> run.kind().equals(RESTRICT))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> rulesOf(Procedure run) {
    return ledger.of(GROUP).stream()
        .filter(found -> found.procedure() == run.id())
        .map(found -> found.rule())
        .toList();
  }
}
