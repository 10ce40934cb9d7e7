package org.focusgroupdesk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.DiagramWalk;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first meeting, arranged when the group is established, and taken up when it runs. */
class FirstMeetingTest extends DiagramWalk {

  private static final LocalDate LAST_DAY = SG13_IN_MARCH.plusDays(11);
  private static final LocalDate FIVE_WEEKS_LATER = LAST_DAY.plusWeeks(5);

  @Autowired private RunningGroup groups;
  @Autowired private Procedures procedures;
  @Autowired private MeetingStore store;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_meeting_announced_with_the_group_is_its_first_meeting() {
    establish(
        Map.of(
            "arrangement",
            "now",
            "firstDay",
            FIVE_WEEKS_LATER.toString(),
            "lastDay",
            FIVE_WEEKS_LATER.plusDays(1).toString(),
            "place",
            "Geneva"));

    GroupMeeting first = store.of(CASE).get(0);
    assertThat(first.first()).isTrue();
    assertThat(first.state()).isEqualTo("ANNOUNCED");
    assertThat(first.postedOn()).isEqualTo(LAST_DAY);
    assertThat(first.plan().firstDay()).isEqualTo(FIVE_WEEKS_LATER);
    assertThat(first.plan().lastDay()).isEqualTo(FIVE_WEEKS_LATER.plusDays(1));
    assertThat(in("hold-meeting"))
        .hasPassed("take-over", "arranged")
        .isWaitingAt("conduct-meeting");
    assertThat(store.plannedAfter(CASE, LAST_DAY)).hasSize(1);
    Procedure run = procedures.get(first.id());
    assertThat(run.askedBy()).isEqualTo("system");
    assertThat(run.subject()).startsWith("1: Friday 19 April 2024");
  }

  @Test
  void its_days_are_those_of_the_place() {
    establish(at("Asia/Tokyo"));

    assertThat(store.of(CASE).get(0).plan().timeZone()).isEqualTo("Asia/Tokyo");
    assertThat(jdbc.sql("select first_meeting from focus_group").query(String.class).single())
        .contains("Tokyo (time zone Asia/Tokyo)");
  }

  @Test
  void a_time_zone_that_does_not_exist_is_refused() {
    assertThatThrownBy(() -> establish(at("Tokyo time")))
        .hasMessageContaining("The time zone is not known");

    assertThat(in("announce-group")).isWaitingAt("arrange-first-meeting");
  }

  private static Map<String, Object> at(String zone) {
    return Map.of(
        "arrangement",
        "now",
        "firstDay",
        FIVE_WEEKS_LATER.toString(),
        "lastDay",
        FIVE_WEEKS_LATER.toString(),
        "place",
        "Tokyo",
        "timeZone",
        zone);
  }

  @Test
  void a_meeting_left_open_is_asked_for_later() {
    establish(Map.of("arrangement", "later"));

    assertThat(store.of(CASE)).isEmpty();
    assertThat(procedures.pending(CASE, "hold-meeting")).isEmpty();
  }

  private void establish(Map<String, Object> arrangement) {
    propose(atMeeting("SG13"));
    passScreening("sg13-chair");
    takeToMeeting(SG13_IN_MARCH);
    desk.on(LAST_DAY);
    declareEstablished("sg13-chair", LAST_DAY);
    Map<String, Object> chair =
        Map.of(
            "name", "Ada Muster",
            "affiliation", "Helvetia Networks",
            "membership", "SECTOR_MEMBER",
            "country", "CH",
            "competence", "Chaired two groups on networks");
    complete("sg13-chair", "appoint-leaders", Map.of("chair", chair, "viceChairs", List.of()));
    complete("sg13-chair", "arrange-first-meeting", arrangement);
    complete("tsb", "announce", Map.of("channels", List.of("website")));
    groups.goOn();
  }
}
