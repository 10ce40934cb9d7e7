package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ActsTest {

  @Autowired private CaseDriver desk;
  @Autowired private RunningGroup groups;
  @Autowired private Procedures procedures;
  @Autowired private RuntimeService runtime;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void atWork() {
    desk.clear();
    groups.atWork(
        SampleProposal.complete("FG-ACT", "SG13"), "SG13", "A7_2016", LocalDate.of(2024, 3, 15));
  }

  @AfterEach
  void clear() {
    desk.clear();
  }

  @Test
  void a_running_group_reports_from_the_start() {
    assertThat(procedures.pending("FG-ACT", "report-progress")).hasSize(1);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("FG-ACT").list())
        .extracting(instance -> instance.getProcessDefinitionId().split(":")[0])
        .contains("run-focus-group", "watch-lifetime", "report-progress");
  }

  @Test
  void says_who_may_start_a_procedure() {
    assertThatThrownBy(() -> ask("sg17-chair", "FG-ACT", "record-support"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith(
            "This can be started only by: the chair of the focus group, TSB. (A.7 (");
  }

  @Test
  void knows_the_group_however_its_acronym_is_written_and_no_other() {
    assertThatThrownBy(() -> ask("tsb", "fg-none", "record-support"))
        .hasMessageStartingWith("There is no focus group fg-none.");
    assertThatThrownBy(() -> ask("tsb", "FG-ACT", "dance")).isInstanceOf(Refused.class);
  }

  @Test
  void a_closed_group_starts_nothing_and_the_refusal_stays_on_record() {
    jdbc.sql("update focus_group set state = 'CLOSED' where acronym = 'FG-ACT'").update();

    assertThatThrownBy(() -> ask("fg-act-chair", "fg-act", "hold-meeting"))
        .hasMessageContaining("FG-ACT: Meeting cannot start")
        .hasMessageContaining("new proposal")
        .hasMessageContaining("A.7 (2016)");

    Finding refused =
        ledger.of("FG-ACT").stream()
            .filter(finding -> finding.gate().equals("act"))
            .findFirst()
            .orElseThrow();
    assertThat(refused.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(refused.rule()).isEqualTo("FG-EXT-04");
    assertThat(refused.byRole()).isEqualTo("fg-act-chair");
    assertThat(procedures.pending("FG-ACT", "hold-meeting")).isEmpty();
  }

  private void ask(String person, String acronym, String kind) {
    desk.start(person, "act-for-group", Map.of("focusGroup", acronym, "act", kind));
  }
}
