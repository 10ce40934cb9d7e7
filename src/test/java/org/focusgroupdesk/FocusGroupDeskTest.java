package org.focusgroupdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class FocusGroupDeskTest {

  @Autowired private ProcessEngine engine;
  @Autowired private JdbcClient jdbc;

  @Test
  void starts_with_authorization_and_the_audit_history() {
    ProcessEngineConfiguration settings = engine.getProcessEngineConfiguration();

    assertThat(settings.isAuthorizationEnabled()).isTrue();
    assertThat(settings.getHistory()).isEqualTo("audit");
  }

  @Test
  void keeps_its_own_tables_beside_those_of_the_engine() {
    assertThat(jdbc.sql("select count(*) from focus_group").query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from act_re_procdef").query(Long.class).optional())
        .isPresent();
  }

  @Test
  void counts_time_in_utc() {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
  }
}
