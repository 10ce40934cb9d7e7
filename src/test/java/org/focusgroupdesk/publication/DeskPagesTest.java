package org.focusgroupdesk.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.calendar.Geneva;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@AutoConfigureMockMvc
@Transactional
class DeskPagesTest {

  private static final RequestPostProcessor TSB =
      user("tsb").authorities(new SimpleGrantedAuthority("tsb"));

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;
  @Autowired private RepositoryService models;
  @Autowired private RuntimeService runtime;
  @Autowired private Clock clock;

  @BeforeEach
  void a_case_is_running() {
    new Register(jdbc)
        .put("FG-TEST", "SCREENING")
        .commentsUntil("FG-TEST", "2099-03-04", "2099-03-04T22:59:59Z");
    jdbc.sql(
            """
            insert into finding (number, hash, acronym, gate, rule, clause, edition, strength,
              outcome, compared, by_user, by_role, at, reason)
            values (1, 'first', 'FG-TEST', 'check-proposal', 'FG-EST-06', 'A.7 (2016) 2.1 bullet 3', 'A7_2016',
              'HARD', 'NOT_MET', 'Supporters: 3 <valid>, 4 are needed', 'sg13-chair', 'sg13-chair',
              current_timestamp, 'No reason')
            """)
        .update();
    jdbc.sql(
            """
            insert into notice (acronym, event, rule, audience, subject, body, created_at, status,
              failure)
            values ('FG-TEST', 'SCREENING', 'FG-RTE-11', 'tsb-director', 'Subject of it',
              'Text of it', current_timestamp, 'waiting', 'The server did not answer')
            """)
        .update();
  }

  @Test
  void only_the_secretariat_opens_the_desk_pages() throws Exception {
    for (String page :
        new String[] {
          "/desk", "/desk/cases/FG-TEST", "/desk/notices", "/desk/due", "/desk/statistics"
        }) {
      web.perform(get(page)).andExpect(status().is3xxRedirection());
      web.perform(get(page).with(user("delegate"))).andExpect(status().isForbidden());
      web.perform(get(page).with(TSB)).andExpect(status().isOk());
    }
  }

  @Test
  void the_list_says_who_has_which_task_and_what_is_due_next() throws Exception {
    models
        .createDeployment()
        .addModelInstance(
            "desk-pages-test.bpmn",
            Bpmn.createExecutableProcess("desk-pages-test")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .name("Screen the proposal")
                .camundaCandidateGroups("sg13-chair")
                .endEvent()
                .done())
        .deploy();
    runtime.startProcessInstanceByKey("desk-pages-test", "FG-TEST");

    web.perform(get("/desk").with(TSB))
        .andExpect(content().string(containsString("Being checked by the chair")))
        .andExpect(content().string(containsString("Screen the proposal")))
        .andExpect(content().string(containsString("Chair of SG13")))
        .andExpect(content().string(containsString("A.7 (2016) 2.1.1.2 p2")));
  }

  @Test
  void the_record_cites_clause_outcome_and_reason_of_every_finding() throws Exception {
    web.perform(get("/desk/cases/FG-TEST").with(TSB))
        .andExpect(content().string(containsString("A.7 (2016) 2.1 bullet 3")))
        .andExpect(content().string(containsString("Not met")))
        .andExpect(content().string(containsString("Supporters: 3 &lt;valid&gt;")))
        .andExpect(content().string(containsString("No reason")))
        .andExpect(content().string(not(containsString("<script"))));
    web.perform(get("/desk/cases/FG-NONE").with(TSB)).andExpect(status().isNotFound());
  }

  @Test
  void notices_are_listed_with_text_and_failure() throws Exception {
    web.perform(get("/desk/notices").with(TSB))
        .andExpect(content().string(containsString("Subject of it")))
        .andExpect(content().string(containsString("Text of it")))
        .andExpect(content().string(containsString("The server did not answer")))
        .andExpect(content().string(containsString("One notice could not be delivered.")));
    web.perform(get("/desk/notices").param("case", "FG-OTHER").with(TSB))
        .andExpect(content().string(not(containsString("Subject of it"))));
    web.perform(get("/desk/notices").param("before", "x").with(TSB))
        .andExpect(status().isBadRequest());
  }

  @Test
  void what_is_due_is_listed_with_clause_and_reckoning_and_can_be_narrowed_down() throws Exception {
    LocalDate inTwoMonths = LocalDate.now(clock).plusDays(60);
    due("reservations", inTwoMonths);

    web.perform(get("/desk/due").with(TSB))
        .andExpect(content().string(containsString("Nothing is due.")));
    web.perform(get("/desk/due").param("ahead", "QUARTER").param("sort", "GROUP").with(TSB))
        .andExpect(content().string(containsString("Last day for reservations")))
        .andExpect(content().string(containsString("More bandwidth &lt;for&gt; longer")))
        .andExpect(content().string(containsString("12 days before the meeting")))
        .andExpect(content().string(containsString("A.7 (2016) 2.2 p4")));
    web.perform(get("/desk/due").param("ahead", "QUARTER").param("parent", "SG17").with(TSB))
        .andExpect(content().string(containsString("Nothing is due.")));
    web.perform(get("/desk/due").param("ahead", "WEEK").with(TSB))
        .andExpect(status().isBadRequest());
  }

  @Test
  void a_contribution_that_has_come_in_is_not_due_any_more() throws Exception {
    due("request", LocalDate.now(clock).plusDays(3));

    web.perform(get("/desk/due").with(TSB))
        .andExpect(content().string(containsString("Nothing is due.")));

    jdbc.sql("update group_procedure set state = 'REQUESTED'").update();
    web.perform(get("/desk/due").with(TSB))
        .andExpect(content().string(containsString("Last day for the written contribution")));
  }

  @Test
  void what_is_overdue_comes_first() throws Exception {
    due("reservations", LocalDate.now(clock).minusDays(1));

    web.perform(get("/desk/due").with(TSB)).andExpect(content().string(containsString("Overdue")));
  }

  @Test
  void the_record_tells_procedures_of_the_running_group_and_what_was_late() throws Exception {
    due("reservations", LocalDate.now(clock));
    jdbc.sql(
            """
            insert into finding (number, hash, acronym, procedure, gate, rule, clause, edition,
              strength, outcome, compared, last_day, by_user, by_role, at)
            values (2, 'second', 'FG-TEST', ?, 'lodging', 'FG-TOR-14', 'A.7 (2016) 2.2 p4', 'A7_2016', 'SOFT',
              'NOT_MET', 'Arrived a day late', date '2024-02-21', 'system', 'system',
              current_timestamp)
            """)
        .param(run())
        .update();

    web.perform(get("/desk/cases/FG-TEST").with(TSB))
        .andExpect(content().string(containsString("Late and overridden")))
        .andExpect(content().string(containsString("Arrived a day late")))
        .andExpect(content().string(containsString("More bandwidth &lt;for&gt; longer: ")));
  }

  @Test
  void figures_count_what_was_not_kept_by_rule() throws Exception {
    web.perform(get("/desk/statistics").with(TSB))
        .andExpect(content().string(containsString("No group was established yet.")))
        .andExpect(content().string(containsString("Every rule was kept.")));

    jdbc.sql(
            """
            insert into finding (number, hash, acronym, gate, rule, clause, edition, strength,
              outcome, compared, by_user, by_role, at, reason)
            select 2, 'second', acronym, gate, rule, clause, edition, 'SOFT', 'OVERRIDDEN',
              compared, by_user, by_role, at, reason
            from finding""")
        .update();
    jdbc.sql(
            """
            insert into tor_version (acronym, version, text, in_force_from, decided_by)
            values ('FG-TEST', 1, '{}', date '2024-03-15', 'SG13')""")
        .update();
    jdbc.sql(
            """
            update focus_group set established_on = date '2024-03-15',
              lifetime_end = date '2025-06-15' where acronym = 'FG-TEST'""")
        .update();

    web.perform(get("/desk/statistics").with(TSB))
        .andExpect(content().string(containsString("Study Group 13")))
        .andExpect(content().string(containsString("15 December 2024 to 15 March 2025")))
        .andExpect(content().string(containsString("Longer")))
        .andExpect(content().string(containsString("FG-EST-06")));
  }

  private void due(String name, LocalDate day) {
    jdbc.sql(
            """
            insert into group_procedure (acronym, kind, edition, subject, state, asked_by,
              asked_role, asked_at)
            values ('FG-TEST', 'extend-lifetime', 'A7_2016', 'More bandwidth <for> longer', 'LODGED',
              'tsb', 'tsb', current_timestamp)""")
        .update();
    jdbc.sql(
            """
            insert into deadline (acronym, procedure, name, last_day, last_instant, rule, clause,
              edition, counted)
            values ('FG-TEST', ?, ?, ?, ?, 'FG-TOR-14', 'A.7 (2016) 2.2 p4', 'A7_2016',
              '12 days before the meeting')""")
        .params(run(), name, day, Geneva.stored(Geneva.endOf(day)))
        .update();
  }

  private long run() {
    return jdbc.sql("select max(id) from group_procedure").query(Long.class).single();
  }
}
