package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.focusgroupdesk.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@AutoConfigureMockMvc
@Transactional
class PublicPagesTest {

  @Autowired private MockMvc web;
  @Autowired private TestRestTemplate http;
  @Autowired private JdbcClient jdbc;
  private Register register;

  @BeforeEach
  void prepare() {
    register = new Register(jdbc);
  }

  @Test
  void the_overview_names_open_proposals_with_their_closing_instant() throws Exception {
    register
        .put("FG-TEST", "COMMENT_PERIOD")
        .posted("FG-TEST")
        .commentsUntil("FG-TEST", "2099-03-04", "2099-03-04T22:59:59Z");

    web.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("FG-TEST")))
        .andExpect(
            content().string(containsString("Wednesday 4 March 2099, 23:59:59 Geneva time")));
  }

  @Test
  void a_proposal_that_was_not_posted_is_nobodys_business() throws Exception {
    register.put("FG-TEST", "SCREENING");

    web.perform(get("/proposals/FG-TEST")).andExpect(status().isNotFound());
    web.perform(get("/")).andExpect(content().string(not(containsString("FG-TEST"))));
    web.perform(get("/proposals/FG-TEST").with(user("somebody"))).andExpect(status().isNotFound());
  }

  @Test
  void a_contribution_on_the_agenda_is_for_members_only() throws Exception {
    register.put("FG-TEST", "UNDER_DISCUSSION").was("FG-TEST", "ON_AGENDA");

    web.perform(get("/proposals/FG-TEST")).andExpect(status().isNotFound());
    web.perform(get("/proposals/FG-TEST").with(user("somebody"))).andExpect(status().isOk());
  }

  @Test
  void a_posted_proposal_is_public_with_text_supporters_and_comments() throws Exception {
    register
        .put("FG-TEST", "COMMENT_PERIOD")
        .posted("FG-TEST")
        .commentsUntil("FG-TEST", "2099-03-04", "2099-03-04T22:59:59Z")
        .comment("FG-TEST", "delegate", "Clause 3 is unclear");

    web.perform(get("/proposals/fg-test"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Use cases and gaps")))
        .andExpect(content().string(containsString("Kenya")))
        .andExpect(content().string(containsString("A.7 (2016) 2.1.1.2 p2")))
        .andExpect(content().string(containsString("Clause 3 is unclear")))
        .andExpect(content().string(not(containsString("Send comment"))));
  }

  @Test
  void text_of_people_is_escaped_wherever_it_is_shown() throws Exception {
    register
        .put("FG-TEST", "COMMENT_PERIOD")
        .posted("FG-TEST")
        .commentsUntil("FG-TEST", "2099-03-04", "2099-03-04T22:59:59Z")
        .comment("FG-TEST", "delegate", "<script>alert('comment')</script>");

    for (String page : new String[] {"/", "/proposals/FG-TEST"}) {
      web.perform(get(page))
          .andExpect(content().string(containsString("&lt;script&gt;alert(")))
          .andExpect(content().string(not(containsString("<script"))));
    }
  }

  @Test
  void an_established_group_is_shown_with_its_terms_of_reference_in_force() throws Exception {
    register.put("FG-TEST", "ANNOUNCED").established("FG-TEST", "2026-11-10");

    web.perform(get("/groups/FG-TEST"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Scope in force")))
        .andExpect(content().string(containsString("Ada Chair")))
        .andExpect(content().string(containsString("10 November 2027")))
        .andExpect(content().string(not(containsString("<script"))));
    web.perform(get("/groups")).andExpect(content().string(containsString("FG-TEST")));
    web.perform(get("/proposals/FG-TEST")).andExpect(redirectedUrl("/groups/FG-TEST"));
  }

  @Test
  void a_proposal_is_not_a_group() throws Exception {
    register.put("FG-TEST", "COMMENT_PERIOD").posted("FG-TEST");

    web.perform(get("/groups/FG-TEST")).andExpect(status().isNotFound());
    web.perform(get("/groups/FG-NONE")).andExpect(status().isNotFound());
  }

  @Test
  void the_calendar_shows_by_when_contributions_are_due() throws Exception {
    jdbc.sql("delete from parent_meeting where group_id = 'SG13'").update();
    jdbc.sql(
            """
            insert into parent_meeting (group_id, label, first_day, last_day, place, decides,
              cancelled) values ('SG13', 'SG13 in spring', '2099-03-16', '2099-03-27', 'Geneva',
              true, false)
            """)
        .update();

    web.perform(get("/meetings"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("16 to 27 March 2099")))
        .andExpect(content().string(containsString("4 March 2099")));
  }

  @Test
  void what_is_not_there_is_said_in_words_and_nothing_else() {
    HttpHeaders browser = new HttpHeaders();
    browser.setAccept(List.of(MediaType.TEXT_HTML));

    ResponseEntity<String> answer =
        http.exchange(
            "/proposals/FG-NONE", HttpMethod.GET, new HttpEntity<>(browser), String.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.getBody())
        .contains("There is no such page")
        .doesNotContain("Exception", "timestamp", "FG-NONE");
  }

  @Test
  void the_sign_in_page_is_open_to_everybody() throws Exception {
    web.perform(get("/sign-in"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"_csrf\"")));
  }

  @Test
  void the_page_of_a_group_tells_its_life() throws Exception {
    register.put("FG-TEST", "SUBMITTED").established("FG-TEST", "2026-11-20");
    jdbc.sql(
            """
            insert into tor_version
              (acronym, version, text, in_force_from, decided_by, decided_in, reason)
            values ('FG-TEST', 2, '{"scope": "Use cases, gaps and a roadmap"}', date '2027-03-01',
              'SG13', 'SG13 meeting of March', 'A roadmap is wanted')""")
        .update();
    long meeting = run("hold-meeting", "HELD");
    jdbc.sql(
            """
            insert into group_meeting (procedure_id, acronym, first_meeting, label, first_day,
              last_day, time_zone, place, online, host, remote, electronic, accessible,
              accessibility, language, announcement, parent_agreed, planned_on, posted_on, posted_as)
            values (?, 'FG-TEST', false, 'Letter <b>A</b>', date '2027-01-12', date '2027-01-14',
              'Europe/Zurich', 'Basel', false, '', true, true, true, 'Captioning', 'English', '',
              true, date '2026-11-20', date '2026-11-25', 'Website')""")
        .param(meeting)
        .update();
    long deliverable = run("hand-over-deliverable", "TRACKED");
    jdbc.sql(
            """
            insert into deliverable (procedure, acronym, title, self_label, form, meant_as, targets,
              approved_on, td_group, td_number, received_on, edition, routed_to)
            values (?, 'FG-TEST', 'Report on gaps', 'Technical report', 'technical-report', 'none',
              'SG13', date '2027-01-14', 'SG13', '1234', date '2027-01-20', 'A7_2024D', '')""")
        .param(deliverable)
        .update();
    jdbc.sql(
            """
            insert into deliverable_entry (procedure, what, study_group, designation, entry_date,
              by_user, at)
            values (?, 'recommendation', 'SG13', 'Y.3900', date '2027-11-02', 'tsb',
              current_timestamp)""")
        .param(deliverable)
        .update();
    jdbc.sql(
            """
            insert into progress_report (procedure, acronym, number, final_report, due_on,
              received_at, late, td)
            values (?, 'FG-TEST', 1, false, date '2027-02-17', timestamp '2027-02-18 10:00:00',
              true, '88')""")
        .param(run("report-progress", "ACKNOWLEDGED"))
        .update();
    jdbc.sql(
            """
            insert into closure (acronym, kind, successor, closed_on)
            values ('FG-TEST', 'COMPLETED', 'Question 2/13', date '2027-12-01')""")
        .update();

    web.perform(get("/groups/FG-TEST"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Letter &lt;b&gt;A&lt;/b&gt;")))
        .andExpect(content().string(containsString("12 to 14 January 2027")))
        .andExpect(content().string(containsString("Captioning")))
        .andExpect(content().string(containsString("SG13-TD 1234, 20 January 2027")))
        .andExpect(content().string(containsString("Y.3900")))
        .andExpect(content().string(containsString("Recommendations approved on their basis: 1")))
        .andExpect(content().string(containsString("Study Group 13, TD 88")))
        .andExpect(content().string(containsString("Closed on 1 December 2027.")))
        .andExpect(content().string(containsString("Question 2/13")))
        .andExpect(content().string(containsString("A roadmap is wanted")))
        .andExpect(content().string(containsString("Use cases, gaps and a roadmap")));
    web.perform(get("/groups"))
        .andExpect(content().string(containsString("FG-TEST")))
        .andExpect(status().isOk());
  }

  @Test
  void every_rule_says_its_clauses_and_where_it_is_kept() throws Exception {
    web.perform(get("/rules"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("177 rules")))
        .andExpect(content().string(containsString("Hold the comment period: Open the comment")))
        .andExpect(content().string(containsString("It leaves the distribution of deliverables")));
  }

  private long run(String kind, String state) {
    jdbc.sql(
            """
            insert into group_procedure (acronym, kind, edition, subject, state, asked_by,
              asked_role, asked_at)
            values ('FG-TEST', ?, 'A7_2024D', 'Something', ?, 'tsb', 'tsb', current_timestamp)""")
        .params(kind, state)
        .update();
    return jdbc.sql("select max(id) from group_procedure").query(Long.class).single();
  }
}
