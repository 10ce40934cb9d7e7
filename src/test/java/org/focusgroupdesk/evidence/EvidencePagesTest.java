package org.focusgroupdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.focusgroupdesk.DiagramWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Downloads of evidence, and the page of the ledger. */
@AutoConfigureMockMvc
class EvidencePagesTest extends DiagramWalk {

  private static final RequestPostProcessor TSB = as("tsb");
  private static final String EVIDENCE = "/desk/cases/FG-AN/evidence/";

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;

  private static RequestPostProcessor as(String role) {
    return user(role).authorities(List.of(new SimpleGrantedAuthority(role)));
  }

  @BeforeEach
  void a_case() {
    propose(atMeeting("SG13"));
  }

  @Test
  void the_record_offers_the_packs_by_name() throws Exception {
    web.perform(get("/desk/cases/FG-AN").with(TSB))
        .andExpect(content().string(containsString("Packs of evidence")))
        .andExpect(content().string(containsString(EVIDENCE + "life.pdf")))
        .andExpect(content().string(containsString(EVIDENCE + "establishment.json")))
        .andExpect(content().string(not(containsString(EVIDENCE + "closure"))));
  }

  @Test
  void a_document_and_its_data_are_downloads() throws Exception {
    byte[] pdf =
        web.perform(get(EVIDENCE + "establishment.pdf").with(TSB))
            .andExpect(status().isOk())
            .andExpect(content().contentType(MediaType.APPLICATION_PDF))
            .andExpect(
                header()
                    .string(
                        "Content-Disposition",
                        "attachment; filename=\"FG-AN-evidence-establishment.pdf\""))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");

    web.perform(get("/desk/cases/fg-an/evidence/life.json").with(TSB))
        .andExpect(status().isOk())
        .andExpect(content().contentType(MediaType.APPLICATION_JSON))
        .andExpect(
            content().string(containsString("\"format\" : \"focus-group-desk-evidence/1\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/cases/FG-NONE/evidence/life.pdf",
        "/desk/cases/FG-NONE/evidence/procedure-1.json",
        EVIDENCE + "closure.pdf",
        EVIDENCE + "procedure-999999.pdf",
        EVIDENCE + "procedure-9999999999999999999999.pdf",
        EVIDENCE + "procedure--1.pdf",
        EVIDENCE + "procedure-one.pdf",
        EVIDENCE + "death.pdf",
        EVIDENCE + "life.exe",
        EVIDENCE + "life",
        EVIDENCE + "..%2flife.pdf",
      })
  void what_there_is_no_evidence_of_is_not_found(String address) throws Exception {
    web.perform(get(URI.create(address)).with(TSB))
        .andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
  }

  @Test
  void evidence_and_ledger_are_for_the_secretariat() throws Exception {
    for (String address : List.of(EVIDENCE + "life.pdf", EVIDENCE + "life.json", "/desk/ledger")) {
      web.perform(get(address)).andExpect(redirectedUrlPattern("**/sign-in"));
      web.perform(get(address).with(as("sg13-chair"))).andExpect(status().isForbidden());
      web.perform(get(address).with(as("members"))).andExpect(status().isForbidden());
    }
  }

  @Test
  void the_desk_says_whether_the_ledger_is_sound() throws Exception {
    web.perform(get("/desk").with(TSB))
        .andExpect(content().string(containsString("The ledger of all checks has")));
    web.perform(get("/desk/ledger").with(TSB))
        .andExpect(content().string(containsString("is as it was written")));

    jdbc.sql("update ledger_head set number = number + 1").update();

    web.perform(get("/desk/ledger").with(TSB))
        .andExpect(content().string(containsString("Altered.")))
        .andExpect(content().string(containsString("of the ledger is missing")));
  }
}
