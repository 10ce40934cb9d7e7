package org.focusgroupdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.engine.DemoClock;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@AutoConfigureMockMvc
class DemoClockPageTest {

  @Autowired private MockMvc web;
  @MockitoBean private DemoClock clock;

  @Test
  void the_page_says_what_time_it_is_in_geneva() throws Exception {
    web.perform(get("/demo/clock").with(user("somebody")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Geneva time")));
  }

  @Test
  void four_weeks_pass_at_once() throws Exception {
    web.perform(post("/demo/clock/step").param("by", "weeks").with(user("somebody")).with(csrf()))
        .andExpect(redirectedUrl("/demo/clock"));

    verify(clock).moveBy(Duration.ofDays(28));
  }

  @Test
  void a_date_means_the_morning_of_that_day_in_geneva() throws Exception {
    web.perform(
            post("/demo/clock/date")
                .param("date", "2027-07-01")
                .with(user("somebody"))
                .with(csrf()))
        .andExpect(redirectedUrl("/demo/clock"));

    verify(clock).moveTo(Instant.parse("2027-07-01T07:00:00Z"));
  }

  @Test
  void what_is_no_date_or_no_step_is_refused_in_words() throws Exception {
    web.perform(
            post("/demo/clock/date")
                .param("date", "2027-02-30")
                .with(user("somebody"))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("This is not a date")));
    web.perform(post("/demo/clock/step").param("by", "year").with(user("somebody")).with(csrf()))
        .andExpect(status().isBadRequest());

    verifyNoInteractions(clock);
  }

  @Test
  void what_the_clock_refuses_is_shown() throws Exception {
    doThrow(new Refused("The clock cannot go back while a case is open."))
        .when(clock)
        .moveTo(any());

    web.perform(
            post("/demo/clock/date")
                .param("date", "2000-01-01")
                .with(user("somebody"))
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("cannot go back while a case is open")));
  }

  @Test
  void the_page_exists_in_the_demo_only() {
    ApplicationContextRunner desk =
        new ApplicationContextRunner()
            .withBean(DemoClock.class, () -> clock)
            .withUserConfiguration(DemoClockController.class);

    desk.run(context -> assertThat(context).doesNotHaveBean(DemoClockController.class));
    desk.withPropertyValues("spring.profiles.active=demo")
        .run(context -> assertThat(context).hasSingleBean(DemoClockController.class));
  }
}
