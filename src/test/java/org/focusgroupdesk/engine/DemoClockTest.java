package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TryOut
class DemoClockTest {

  @Autowired private DemoClock demoClock;
  @Autowired private Clock clock;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private IdentityService identity;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private AsSystem asSystem;

  @AfterEach
  void backToTheRealTime() {
    identity.clearAuthentication();
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
    demoClock.moveTo(Instant.ofEpochMilli(System.currentTimeMillis()));
    ClockUtil.reset();
  }

  @Test
  void moves_pages_and_timers_together() {
    ProcessInstance instance = runtime.startProcessInstanceByKey("focus-group");
    String task = tasks.createTaskQuery().singleResult().getId();
    tasks.complete(task, Map.of("result", "pass", "reason", "Fine."));

    demoClock.moveBy(Duration.ofDays(28).plusMinutes(1));

    assertThat(clock.instant())
        .isCloseTo(
            Instant.ofEpochMilli(System.currentTimeMillis()).plus(28, ChronoUnit.DAYS),
            within(5, ChronoUnit.MINUTES));
    assertThat(management.createJobQuery().processInstanceId(instance.getId()).executable().count())
        .isOne();
  }

  @Test
  void is_where_it_was_after_a_restart() {
    demoClock.moveTo(Instant.parse("2031-05-01T10:00:00Z"));
    ClockUtil.reset();

    new DemoClock(clock, jdbc, transaction, asSystem, runtime, noJobs(), "");

    assertThat(clock.instant())
        .isCloseTo(Instant.parse("2031-05-01T10:00:00Z"), within(5, ChronoUnit.MINUTES));
  }

  @Test
  void goes_back_only_while_no_case_is_open() {
    demoClock.moveBy(Duration.ofDays(10));
    ProcessInstance open = runtime.startProcessInstanceByKey("focus-group");
    identity.setAuthenticatedUserId("somebody-who-sees-nothing");

    assertThatThrownBy(() -> demoClock.moveBy(Duration.ofDays(-1)))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("The clock cannot go back while a case is open.");

    identity.clearAuthentication();
    runtime.deleteProcessInstance(open.getId(), "test over");
    Instant before = demoClock.now();
    demoClock.moveBy(Duration.ofDays(-1));
    assertThat(demoClock.now()).isBefore(before);
  }

  @Test
  void stays_within_sensible_years() {
    assertThatThrownBy(() -> demoClock.moveTo(Instant.MAX)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> demoClock.moveTo(Instant.EPOCH)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> demoClock.moveBy(Duration.ofSeconds(Long.MAX_VALUE)))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("The clock cannot be set there");
  }

  private static <T> ObjectProvider<T> noJobs() {
    return new ObjectProvider<>() {
      @Override
      public Stream<T> stream() {
        return Stream.empty();
      }

      @Override
      public T getIfAvailable() {
        return null;
      }
    };
  }
}
