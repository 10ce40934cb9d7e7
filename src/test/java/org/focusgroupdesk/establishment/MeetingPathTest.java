package org.focusgroupdesk.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.focusgroup.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class MeetingPathTest {

  @Autowired CaseDriver desk;
  @Autowired Register register;

  @BeforeEach
  void emptyDesk() {
    desk.clear();
    desk.startAt(LocalDateTime.of(2024, 2, 1, 10, 0));
    desk.meeting("SG13", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 15));
    desk.meeting("SG13", LocalDate.of(2024, 7, 15), LocalDate.of(2024, 7, 26));
  }

  @Test
  void a_study_group_establishes_at_its_meeting() {
    ProcessInstance focusGroup =
        desk.propose("member-ch", SampleProposal.complete("FG-AN", "SG13"));
    assertThat(register.get("FG-AN").state()).isEqualTo("SCREENING");
    desk.complete(
        "sg13-chair",
        "FG-AN",
        "screen-proposal",
        Map.of("result", "pass", "consult", List.of("SG17")));
    desk.complete("sg17-chair", "FG-AN", "answer-consultation", Map.of("answer", "no-concern"));
    desk.complete("tsb", "FG-AN", "put-on-agenda", Map.of("document", "C-17"));
    desk.on(LocalDate.of(2024, 3, 15));
    desk.complete(
        "sg13-chair",
        "FG-AN",
        "declare-outcome",
        Map.of("result", "establish", "decidedOn", "2024-03-15"));
    assertThat(register.get("FG-AN").state()).isEqualTo("ESTABLISHED");
    Map<String, Object> chair =
        Map.of(
            "name", "Ada Muster",
            "affiliation", "Helvetia Networks",
            "membership", "SECTOR_MEMBER",
            "country", "CH",
            "competence", "Chaired two groups on networks");
    desk.complete(
        "sg13-chair", "FG-AN", "appoint-leaders", Map.of("chair", chair, "viceChairs", List.of()));
    desk.complete("sg13-chair", "FG-AN", "arrange-first-meeting", Map.of("arrangement", "later"));
    desk.complete("tsb", "FG-AN", "announce", Map.of("channels", List.of("website")));
    assertThat(register.get("FG-AN").state()).isEqualTo("ANNOUNCED");
    assertThat(register.get("FG-AN").lifetimeEnd()).isEqualTo("2025-03-15");
  }
}
