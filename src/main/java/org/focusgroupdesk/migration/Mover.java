package org.focusgroupdesk.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.migration.Standing.Event;
import org.focusgroupdesk.migration.Standing.Timer;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one case to another version of its diagram. Looking ahead is the same move, undone: what it
 * says is what will happen.
 *
 * <p>Steps are matched by their ids. Every timer keeps its due date, and one that has fired does
 * not fire again. A case that would lose a timer or an event it waits for stays where it is.
 */
@Component
class Mover {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final RepositoryService repository;
  private final Standings standings;
  private final AsSystem asSystem;
  private final TransactionTemplate ownTransaction;

  Mover(
      RuntimeService runtime,
      ManagementService management,
      RepositoryService repository,
      Standings standings,
      AsSystem asSystem,
      PlatformTransactionManager transactions) {
    this.runtime = runtime;
    this.management = management;
    this.repository = repository;
    this.standings = standings;
    this.asSystem = asSystem;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** What moving the case would mean; nothing is changed. */
  Outlook lookAhead(RunningCase of, Version target) {
    try {
      return attempt(of, target, Optional.empty());
    } catch (Refused refused) {
      return cannot(of, refused.getMessage());
    } catch (ProcessEngineException failed) {
      return cannot(of, Words.say("move.cannot"));
    }
  }

  /**
   * Moves the case if it can move, in a transaction of its own.
   *
   * @param record puts on record what was done, in the same transaction
   */
  Outlook move(RunningCase of, Version target, Consumer<Outlook> record) {
    return attempt(of, target, Optional.of(record));
  }

  private static Outlook cannot(RunningCase of, String why) {
    return new Outlook(of, List.of(), List.of(), List.of(why));
  }

  private Outlook attempt(RunningCase of, Version target, Optional<Consumer<Outlook>> record) {
    return ownTransaction.execute(
        transaction -> {
          Outlook outlook = inOwnContext(() -> migrate(of, target));
          if (record.isPresent() && outlook.canMove()) {
            record.get().accept(outlook);
          } else {
            transaction.setRollbackOnly();
          }
          return outlook;
        });
  }

  /** Within a job the engine would otherwise keep every change to itself until the job ends. */
  private Outlook inOwnContext(Callable<Outlook> work) {
    return asSystem.call(
        () -> {
          try {
            return ProcessEngineContext.withNewProcessEngineContext(work);
          } catch (RuntimeException failure) {
            throw failure;
          } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
          }
        });
  }

  private Outlook migrate(RunningCase of, Version target) {
    Labels from = new Labels(repository.getBpmnModelInstance(of.version().definition()));
    Labels to = new Labels(repository.getBpmnModelInstance(target.definition()));
    Standing before = standings.of(of.instance());
    List<String> obstacles = new ArrayList<>();
    try {
      runtime
          .newMigration(
              runtime
                  .createMigrationPlan(of.version().definition(), target.definition())
                  .mapEqualActivities()
                  .build())
          .processInstanceIds(of.instance())
          .execute();
    } catch (MigratingProcessInstanceValidationException refused) {
      obstacles.addAll(reasons(refused.getValidationReport(), from, to));
      return staying(of, before, from, obstacles);
    }
    Standing moved = standings.of(of.instance());
    requireEvents(before, moved, from, obstacles);
    List<TimerChange> timers = keepTimers(before, moved, from, to, obstacles);
    List<Place> places =
        before.steps().entrySet().stream()
            .map(
                step ->
                    new Place(from.of(step.getValue()), to.of(moved.steps().get(step.getKey()))))
            .distinct()
            .toList();
    return new Outlook(of, places, timers, obstacles);
  }

  private static Outlook staying(
      RunningCase of, Standing before, Labels from, List<String> obstacles) {
    return new Outlook(
        of,
        before.steps().values().stream()
            .map(step -> new Place(from.of(step), null))
            .distinct()
            .toList(),
        before.timers().stream()
            .map(
                timer ->
                    new TimerChange(from.of(timer.element()), Geneva.stored(timer.due()), null))
            .toList(),
        obstacles);
  }

  private static List<String> reasons(
      MigratingProcessInstanceValidationReport report, Labels from, Labels to) {
    List<String> scopes = new ArrayList<>();
    report.getActivityInstanceReports().forEach(one -> scopes.add(one.getSourceScopeId()));
    report.getTransitionInstanceReports().forEach(one -> scopes.add(one.getSourceScopeId()));
    return scopes.isEmpty()
        ? List.of(Words.say("move.cannot"))
        : scopes.stream().distinct().map(scope -> reason(scope, from, to)).toList();
  }

  private static String reason(String element, Labels from, Labels to) {
    if (!to.has(element)) {
      return Words.say("move.step-gone", from.of(element));
    }
    return from.isOfSameKind(element, to)
        ? Words.say("move.step-elsewhere", from.of(element))
        : Words.say("move.step-of-other-kind", from.of(element));
  }

  /** The engine drops an event whose element is gone, and listens anew to one that has happened. */
  private static void requireEvents(
      Standing before, Standing moved, Labels from, List<String> obstacles) {
    for (Event event : before.events()) {
      if (!moved.events().stream()
          .anyMatch(kept -> kept.subscription().equals(event.subscription()))) {
        obstacles.add(Words.say("move.event-gone", from.of(event.element())));
      }
    }
    for (Event event : moved.events()) {
      if (from.has(event.element())
          && !before.events().stream()
              .anyMatch(known -> known.subscription().equals(event.subscription()))) {
        obstacles.add(Words.say("move.event-again", from.of(event.element())));
      }
    }
  }

  /** The engine starts a timer of an event sub-process again although it has fired. */
  private List<TimerChange> keepTimers(
      Standing before, Standing moved, Labels from, Labels to, List<String> obstacles) {
    Map<String, Timer> lost =
        before.timers().stream()
            .collect(Collectors.toMap(Timer::job, Function.identity(), (a, b) -> a, TreeMap::new));
    List<TimerChange> changes = new ArrayList<>();
    for (Timer timer : moved.timers()) {
      Timer was = lost.remove(timer.job());
      if (was == null && from.has(timer.element())) {
        management.deleteJob(timer.job());
      } else {
        changes.add(
            new TimerChange(
                to.of(timer.element()),
                was == null ? null : Geneva.stored(was.due()),
                Geneva.stored(timer.due())));
      }
    }
    for (Timer timer : lost.values()) {
      obstacles.add(Words.say("move.timer-gone", from.of(timer.element())));
      changes.add(new TimerChange(from.of(timer.element()), Geneva.stored(timer.due()), null));
    }
    return changes;
  }
}
