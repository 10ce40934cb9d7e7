package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.Test;

/** Diagram "announce-group". */
class AnnouncementTest extends DiagramWalk {

  @Test
  void the_first_meeting_is_arranged_and_the_group_announced() {
    ProcessInstance announcement = established(atMeeting("SG13"));
    assertThat(announcement).isWaitingAt("arrange-first-meeting");
    assertThat(task("arrange-first-meeting")).hasCandidateGroup("sg13-chair");

    arrangeFirstMeeting("2024-06-04");
    assertThat(announcement).isWaitingAt("announce");
    assertThat(task("announce")).hasCandidateGroup("tsb");

    complete("tsb", "announce", Map.of("channels", List.of("website", "press")));
    assertThat(announcement)
        .hasPassedInOrder(
            "group-established",
            "arrange-first-meeting",
            "announce",
            "publish-group",
            "group-announced")
        .isEnded();
    assertThat(state()).isEqualTo("ANNOUNCED");
  }

  @Test
  void a_lifetime_that_starts_with_the_first_meeting_ends_a_year_after_it() {
    established(with(atMeeting("SG13"), "tor", with(terms(), "startsWith", "first-meeting")));
    assertThat(register.get(CASE).lifetimeEnd()).isNull();

    arrangeFirstMeeting("2024-06-04");

    assertThat(register.get(CASE).lifetimeEnd()).isEqualTo("2025-06-04");
  }

  @Test
  void the_first_meeting_lies_ahead() {
    ProcessInstance announcement = established(atMeeting("SG13"));

    assertThatThrownBy(() -> arrangeFirstMeeting(SG13_IN_MARCH.toString()))
        .hasMessageContaining("4 March 2024");

    assertThat(announcement).isWaitingAt("arrange-first-meeting");
  }

  private ProcessInstance established(Map<String, Object> proposal) {
    propose(proposal);
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);
    declareEstablished("sg13-chair", SG13_IN_MARCH);
    Map<String, Object> chair =
        Map.of(
            "name", "Ada Muster",
            "affiliation", "Helvetia Networks",
            "membership", "SECTOR_MEMBER",
            "country", "CH",
            "competence", "Chaired two groups on networks");
    complete("sg13-chair", "appoint-leaders", Map.of("chair", chair, "viceChairs", List.of()));
    return in("announce-group");
  }

  private void arrangeFirstMeeting(String firstDay) {
    complete(
        "sg13-chair",
        "arrange-first-meeting",
        Map.of(
            "arrangement", "now", "firstDay", firstDay, "lastDay", firstDay, "place", "Nairobi"));
  }
}
