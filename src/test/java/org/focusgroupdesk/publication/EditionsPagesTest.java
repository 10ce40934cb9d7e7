package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.focusgroupdesk.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@AutoConfigureMockMvc
@Transactional
class EditionsPagesTest {

  private static final RequestPostProcessor TSB =
      user("tsb").authorities(new SimpleGrantedAuthority("tsb"));

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void a_case_is_running() {
    new Register(jdbc).put("FG-TEST", "SCREENING");
  }

  @Test
  void only_the_secretariat_compares() throws Exception {
    for (String page :
        new String[] {
          "/desk/editions", "/desk/cases/FG-TEST/editions", "/desk/cases/FG-TEST/editions.json"
        }) {
      web.perform(get(page)).andExpect(status().is3xxRedirection());
      web.perform(get(page).with(user("delegate"))).andExpect(status().isForbidden());
      web.perform(get(page).with(TSB)).andExpect(status().isOk());
    }
    web.perform(json("{}").with(user("delegate"))).andExpect(status().isForbidden());
  }

  @Test
  void a_case_of_the_register_is_shown_and_given_as_json() throws Exception {
    web.perform(get("/desk/cases/FG-TEST/editions").with(TSB))
        .andExpect(content().string(containsString("What would differ")))
        .andExpect(content().string(containsString("A.7 (2024 draft)")))
        .andExpect(content().string(not(containsString("A7_2016"))));
    web.perform(get("/desk/cases/FG-TEST/editions.json").with(TSB))
        .andExpect(jsonPath("$.ranUnder").value("A7_2016"))
        .andExpect(jsonPath("$.editions[1].title").value("A.7 (2024 draft)"))
        .andExpect(jsonPath("$.lines[*].readings.A7_2016.verdict", hasItem("BARS")));
    web.perform(get("/desk/cases/FG-NONE/editions").with(TSB)).andExpect(status().isNotFound());
    web.perform(get("/desk/cases/FG-TEST").with(TSB))
        .andExpect(content().string(containsString("/desk/cases/FG-TEST/editions")));
    web.perform(get("/desk").with(TSB))
        .andExpect(content().string(containsString("/desk/editions")));
  }

  @Test
  void a_form_is_answered_with_the_comparison_and_stays_filled() throws Exception {
    web.perform(
            post("/desk/editions")
                .with(TSB)
                .with(csrf())
                .param("parentGroup", "SG13")
                .param("receivedOn", "2024-02-01")
                .param("moreTime", "time-and-scope")
                .param("supporters[0].name", "Acme <Ltd>")
                .param("supporters[0].kind", "ASSOCIATE")
                .param("supporters[0].studyGroup", "SG20")
                .param("supporters[0].signed", "true")
                .param("supporters[1].name", "")
                .param("supporters[1].kind", "")
                .param("comments[0].category", "")
                .param("comments[0].receivedOn", "")
                .param("leaders[0].name", "")
                .param("leaders[0].post", "chair")
                .param("meetings[0].firstDay", "")
                .param("reports[0].receivedOn", "")
                .param("proponent.name", "")
                .param("proponent.kind", "MEMBER_STATE")
                .param("decidedOn", "")
                .param("lifetimeMonths", ""))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("What the request may ask for")))
        .andExpect(content().string(containsString("not an Associate of the parent group")))
        .andExpect(content().string(containsString("value=\"Acme &lt;Ltd&gt;\"")))
        .andExpect(content().string(containsString("value=\"2024-02-01\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "receivedOn  | 2024-02-30 | Proposal received: “2024-02-30” is not a date",
        "meetingFrom | 2124-01-01 | Meeting opens: Saturday 1 January 2124 is not between 1990",
        "decidedOn   | 2024-01-31 | Decided: Wednesday 31 January 2024 is before Proposal received",
        "parentGroup | SG99       | There is no study group &quot;SG99&quot;",
        "lifetimeMonths | many    | Lifetime in months: “many” is not understood",
        "lifetimeMonths | 900     | Lifetime in months: 900 is not between 1 and 60",
        "supporters[0].name | Acme | Supporters: “” is not known"
      })
  void a_form_that_cannot_be_is_refused_with_where_and_why(String field, String value, String why)
      throws Exception {
    var form = post("/desk/editions").with(TSB).with(csrf());
    if (!field.equals("parentGroup")) {
      form.param("parentGroup", "SG13");
    }
    if (!field.equals("receivedOn")) {
      form.param("receivedOn", "2024-02-01");
    }
    web.perform(form.param(field, value))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("This cannot be compared")))
        .andExpect(content().string(containsString(why)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'parentGroup':'SG13','receivedOn':'2024-02-30'} | Proposal received: “2024-02-30” is not",
        "{'parentGroup':'SG13','receivedOn':'2024-02-01','postedOn':'2024-01-01','mailedOn':'2024-02-02'}"
            + " | Posted on the website: Monday 1 January 2024 is before Proposal received",
        "{'parentGroup':'SG13','receivedOn':'2024-02-01','supporters':[{'name':'A','kind':'MEMBER_STATE','country':'ZZ'}]}"
            + " | There is no Member State with the country code \"ZZ\"",
        "{'parentGroup':'SG13','receivedOn':'2024-02-01','leaders':[{'name':'A','post':'king','kind':'OTHER'}]}"
            + " | Leaders: “king” is not known",
        "{'parentGroup':'SG13'} | Proposal received: missing",
        "{'receivedOn':'2024-02-01'} | Parent group: missing",
        "{'bla':1} | There is no fact “bla”",
        "{'parentGroup':['SG13']} | Parent group: “” is not understood",
        "null | not readable as JSON",
        "{ | not readable as JSON"
      })
  void json_that_cannot_be_is_refused_with_where_and_why(String body, String why) throws Exception {
    web.perform(json(body.replace('\'', '"')).with(TSB))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.refused[0]").value(containsString(why)));
  }

  @Test
  void over_long_text_is_refused() throws Exception {
    web.perform(
            json("{\"parentGroup\":\"SG13\",\"receivedOn\":\"2024-02-01\",\"objections\":\""
                    + "x".repeat(4001)
                    + "\"}")
                .with(TSB))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.refused[0]").value("Objections: 4,001 characters, 4,000 at most."));
  }

  @Test
  void comparing_changes_nothing() throws Exception {
    long before = findings();
    web.perform(get("/desk/cases/FG-TEST/editions").with(TSB)).andExpect(status().isOk());
    web.perform(json("{\"parentGroup\":\"SG13\",\"receivedOn\":\"2024-02-01\"}").with(TSB))
        .andExpect(status().isOk());
    assertThat(findings()).isEqualTo(before);
  }

  private long findings() {
    return jdbc.sql("select count(*) from finding").query(Long.class).single();
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder json(
      String body) {
    return post("/desk/editions.json").contentType(MediaType.APPLICATION_JSON).content(body);
  }
}
