package org.focusgroupdesk.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.establishment.Comments;
import org.focusgroupdesk.establishment.Doubts;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@AutoConfigureMockMvc
@Transactional
class ProposalActionsTest {

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;
  @MockitoBean private Comments comments;
  @MockitoBean private Doubts doubts;

  @BeforeEach
  void a_proposal_is_open_for_comment() {
    new Register(jdbc)
        .put("FG-TEST", "COMMENT_PERIOD")
        .posted("FG-TEST")
        .commentsUntil("FG-TEST", "2099-03-04", "2099-03-04T22:59:59Z")
        .comment("FG-TEST", "delegate", "Clause 3 is unclear");
  }

  @Test
  void a_member_comments_and_comes_back_to_the_page_with_a_message() throws Exception {
    web.perform(
            post("/proposals/FG-TEST/comments")
                .param("category", "editorial")
                .param("text", "A word is missing")
                .with(user("delegate"))
                .with(csrf()))
        .andExpect(redirectedUrl("/proposals/FG-TEST"))
        .andExpect(flash().attribute("done", "comment"));

    verify(comments).add("FG-TEST", "delegate", "editorial", "A word is missing");
    web.perform(get("/proposals/FG-TEST").with(user("delegate")).flashAttr("done", "comment"))
        .andExpect(content().string(containsString("Your comment is on record.")));
  }

  @Test
  void a_refused_comment_is_answered_at_the_form_with_the_text_kept() throws Exception {
    doThrow(new Refused("The comment is too long: it has 5000 characters."))
        .when(comments)
        .add(anyString(), anyString(), anyString(), anyString());

    web.perform(
            post("/proposals/FG-TEST/comments")
                .param("category", "objection")
                .param("text", "Kept <b>text</b>")
                .with(user("delegate"))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("The comment is too long")))
        .andExpect(content().string(containsString("Kept &lt;b&gt;text&lt;/b&gt;</textarea>")))
        .andExpect(content().string(containsString("checked=\"checked\"")));
  }

  @Test
  void an_author_may_withdraw_or_confirm_and_nobody_else_is_asked() throws Exception {
    long id =
        jdbc.sql("select id from posting_comment where acronym = 'FG-TEST'")
            .query(Long.class)
            .single();

    web.perform(get("/proposals/FG-TEST").with(user("delegate")))
        .andExpect(content().string(containsString("I am satisfied with the resolution")));
    web.perform(get("/proposals/FG-TEST").with(user("other")))
        .andExpect(content().string(not(containsString("Withdraw my comment"))));
    web.perform(
        post("/proposals/FG-TEST/comments/{id}/withdraw", id).with(user("delegate")).with(csrf()));
    web.perform(
        post("/proposals/FG-TEST/comments/{id}/confirm", id).with(user("delegate")).with(csrf()));

    verify(comments).withdraw("FG-TEST", id, "delegate");
    verify(comments).confirm("FG-TEST", id, "delegate");
  }

  @Test
  void a_doubt_needs_a_reason_and_is_refused_at_its_form() throws Exception {
    doThrow(new Refused("The reason is missing.")).when(doubts).raise(any(), any(), any());

    web.perform(
            post("/proposals/FG-TEST/doubts")
                .param("reason", " ")
                .with(user("delegate"))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("The reason is missing.")));
  }

  @Test
  void nobody_comments_without_signing_in_or_from_another_site() throws Exception {
    web.perform(post("/proposals/FG-TEST/comments").param("text", "x").with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(post("/proposals/FG-TEST/comments").param("text", "x").with(user("delegate")))
        .andExpect(status().isForbidden());

    verifyNoInteractions(comments);
  }

  @Test
  void a_comment_on_what_the_visitor_may_not_see_finds_nothing() throws Exception {
    web.perform(
            post("/proposals/FG-NONE/comments")
                .param("text", "x")
                .with(user("delegate"))
                .with(csrf()))
        .andExpect(status().isNotFound());
    web.perform(
            post("/proposals/FG-TEST/comments/no-number/withdraw")
                .with(user("delegate"))
                .with(csrf()))
        .andExpect(status().isBadRequest());

    verifyNoInteractions(comments);
  }
}
