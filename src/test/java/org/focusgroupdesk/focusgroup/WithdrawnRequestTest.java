package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Diagram "extend-lifetime": a request for more time that is taken back, and what it asks for. */
class WithdrawnRequestTest extends GroupWalk {

  private static final Map<String, Object> WITHDRAWAL = Map.of("reason", "The work is nearly done");
  private static final LocalDate END = LocalDate.of(2025, 3, 15);

  @Test
  void a_request_is_withdrawn_before_the_decision() {
    ask(Map.of());
    assertThat(groupState()).isEqualTo("EXTENSION_REQUESTED");
    complete(PARENT_CHAIR, "name-groups", Map.of("consult", List.of("SG17")));

    complete(CHAIR, "keep-request", WITHDRAWAL);

    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThat(run().endedAt()).isNotNull();
    assertThat(groupState()).isEqualTo("RUNNING");
    assertThat(finding("FG-EXT-05").compared()).contains("The work is nearly done");
    assertThat(told("extend-lifetime.WITHDRAWN"))
        .contains(PARENT_CHAIR, CHAIR, "sg17-chair", "tsb", "tsb-director");
    assertThat(desk.openKeys(GROUP)).doesNotContain("keep-request", "state-reservation-or-none");
  }

  @Test
  void the_warning_that_is_due_by_then_goes_out() {
    desk.on(END.minusDays(100));
    ask(Map.of());
    desk.on(END.minusDays(80));
    int warned = told("watch-lifetime.END_NEAR").size();

    complete(CHAIR, "keep-request", WITHDRAWAL);
    desk.on(END.minusDays(80));

    assertThat(groupState()).isEqualTo("WARNING");
    assertThat(told("watch-lifetime.END_NEAR"))
        .hasSizeGreaterThan(warned)
        .contains(CHAIR, PARENT_CHAIR);
  }

  @Test
  void a_request_withdrawn_after_the_end_lets_the_group_end() {
    desk.on(END.minusDays(10));
    desk.meeting("SG13", END.plusDays(60), END.plusDays(70));
    ask(Map.of());
    desk.on(END.plusDays(3));
    assertThat(groupState()).isEqualTo("HOLD");

    complete(CHAIR, "keep-request", WITHDRAWAL);
    groups.goOn();

    assertThat(groupStates()).containsSubsequence("HOLD", "EXPIRED").doesNotContain("TERMINATED");
  }

  @Test
  void a_group_that_was_refused_before_stays_so() {
    ask(Map.of());
    complete(PARENT_CHAIR, "name-groups", Map.of());
    desk.on(JULY);
    assertThatThrownBy(() -> complete(PARENT_CHAIR, "record-decision", refusal(JULY.minusDays(3))))
        .hasMessageContaining("is not a day of the");
    complete(PARENT_CHAIR, "record-decision", refusal(JULY));
    assertThat(groupState()).isEqualTo("RUN_OUT");
    ask(Map.of());

    complete(CHAIR, "keep-request", WITHDRAWAL);

    assertThat(groupState()).isEqualTo("RUN_OUT");
    desk.on(END.plusDays(1));
    groups.goOn();
    assertThat(groupStates()).contains("TERMINATED").doesNotContain("EXPIRED");
  }

  @Test
  void what_is_decided_cannot_be_withdrawn() {
    desk.on(END.minusDays(10));
    LocalDate later = END.plusDays(30);
    desk.meeting("SG13", later, later.plusDays(5));
    ask(Map.of());
    complete(PARENT_CHAIR, "name-groups", Map.of());
    desk.on(later);
    complete(PARENT_CHAIR, "record-decision", refusal(later));

    assertThatThrownBy(() -> complete(CHAIR, "keep-request", WITHDRAWAL))
        .hasMessageContaining("can no longer be withdrawn");

    assertThat(groupState()).isEqualTo("HOLD");
  }

  @Test
  void a_request_that_is_not_lodged_tells_nobody() {
    ask(CHAIR, Extensions.KIND);

    complete(CHAIR, "ask-more-time", Map.of("action", "drop"));

    assertThat(state()).isEqualTo("NOT_LODGED");
    assertThat(told("extend-lifetime.WITHDRAWN")).isEmpty();
  }

  @Test
  void the_scope_that_was_asked_for_is_in_the_form_of_the_change() {
    ask(Map.of("wider", true, "scope", "Networks and the objects in them"));

    Map<?, ?> form = desk.form(desk.task(GROUP, "describe-change"));

    assertThat(((Map<?, ?>) form.get("tor")).get("scope"))
        .isEqualTo("Networks and the objects in them");
    assertThat(form.get("reason")).isEqualTo("Two deliverables are not mature");
  }

  private void ask(Map<String, Object> more) {
    ask(CHAIR, Extensions.KIND);
    Map<String, Object> request = new HashMap<>();
    request.put("action", "lodge");
    request.put("wanted", "months");
    request.put("months", 3);
    request.put("madeAs", "contribution");
    request.put("document", "C-21");
    request.put("reason", "Two deliverables are not mature");
    request.putAll(more);
    complete(CHAIR, "ask-more-time", request);
  }

  private static Map<String, Object> refusal(LocalDate day) {
    return Map.of("result", "against", "decidedOn", day.toString(), "reason", "Enough is done");
  }

  private String groupState() {
    return register.get(GROUP).state();
  }

  private List<String> groupStates() {
    return jdbc.sql("select to_state from state_change where acronym = ? and procedure = 0")
        .param(GROUP)
        .query(String.class)
        .list();
  }
}
