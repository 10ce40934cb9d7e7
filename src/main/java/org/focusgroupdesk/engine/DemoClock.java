package org.focusgroupdesk.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the clock of a demonstration, so that four weeks pass in a second. The distance to the real
 * time is kept across restarts. Does not exist outside the demo profile.
 */
@Component
@Profile("demo")
public class DemoClock {

  private static final String OFFSET = "demo-clock-offset-millis";
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private final Clock clock;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final AsSystem asSystem;
  private final RuntimeService cases;
  private final ObjectProvider<JobExecutor> jobs;

  DemoClock(
      Clock clock,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      AsSystem asSystem,
      RuntimeService cases,
      ObjectProvider<JobExecutor> jobs,
      @Value("${desk.demo.starts-at:}") String startsAt) {
    this.clock = clock;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.asSystem = asSystem;
    this.cases = cases;
    this.jobs = jobs;
    storedOffset()
        .ifPresentOrElse(
            ClockUtil::offset,
            () -> {
              if (!startsAt.isEmpty()) {
                moveTo(Instant.parse(startsAt));
              }
            });
  }

  /** What the desk takes for the present. */
  public Instant now() {
    return clock.instant();
  }

  /** Moves the clock forward, or back where {@link #moveTo} allows it. */
  public void moveBy(Duration distance) {
    Instant now = now();
    Instant target;
    try {
      target = now.plus(distance);
    } catch (RuntimeException tooFar) {
      throw outOfRange();
    }
    moveTo(target);
  }

  /** Sets the clock. It goes back only while no case is open, as a case's past cannot be undone. */
  public void moveTo(Instant target) {
    if (target.isBefore(EARLIEST) || !target.isBefore(LATEST)) {
      throw outOfRange();
    }
    if (target.isBefore(now()) && isAnyCaseOpen()) {
      throw new Refused(
          "The clock cannot go back while a case is open. It can go forward, or back once every"
              + " case has ended.");
    }
    long offset = target.toEpochMilli() - System.currentTimeMillis();
    transaction.executeWithoutResult(
        status -> {
          store(offset);
          afterCommit(
              () -> {
                ClockUtil.offset(offset);
                jobs.ifAvailable(JobExecutor::jobWasAdded);
              });
        });
  }

  private static Refused outOfRange() {
    return new Refused("The clock cannot be set there: it runs from 1990 to 2099.");
  }

  private boolean isAnyCaseOpen() {
    return asSystem.call(
        () -> cases.createProcessInstanceQuery().processDefinitionKey("focus-group").count() > 0);
  }

  private Optional<Long> storedOffset() {
    return jdbc.sql("select content from setting where name = ?")
        .param(OFFSET)
        .query(String.class)
        .optional()
        .map(Long::valueOf);
  }

  private void store(long offset) {
    String content = Long.toString(offset);
    int known =
        jdbc.sql("update setting set content = ? where name = ?").params(content, OFFSET).update();
    if (known == 0) {
      jdbc.sql("insert into setting (name, content) values (?, ?)")
          .params(OFFSET, content)
          .update();
    }
  }

  private static void afterCommit(Runnable effect) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            effect.run();
          }
        });
  }
}
