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
}
