package org.focusgroupdesk.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.focusgroupdesk.DeskTest;
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

  @BeforeEach
  void a_case_is_running() {
    new Register(jdbc)
        .put("FG-TEST", "SCREENING")
        .commentsUntil("FG-TEST", "2099-03-04", "2099-03-04T22:59:59Z");
    jdbc.sql(
            """
            insert into finding (acronym, gate, rule, clause, edition, strength, outcome, compared,
              by_user, by_role, at, reason)
            values ('FG-TEST', 'check-proposal', 'FG-EST-06', 'A.7 (2016) 2.1 bullet 3', 'A7_2016',
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
    for (String page : new String[] {"/desk", "/desk/cases/FG-TEST", "/desk/notices"}) {
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
}
