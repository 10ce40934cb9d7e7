package org.focusgroupdesk.migration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Gatekeeper.Gate;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves running cases to the newest version of their diagram, as the secretariat confirms it. */
@Component("caseMoves")
public class CaseMoves {

  static final String DIAGRAM = "move-cases";

  /** That the secretariat works in the open (clause 2); a move must leave a trace in the case. */
  private static final String TRANSPARENCY = "FG-GEN-06";

  private static final String GATE = "new-version";

  /** Stands for the acronym in the ledger where a case is of no focus group. */
  private static final String NO_GROUP = "*";

  private static final String MOVE = "move";
  private static final String BATCHES = "batches";
  private static final String BATCH = "batch";

  /** So many cases to a job: one that is tried again does not hold up all the others. */
  private static final int BATCH_SIZE = 25;

  private static final int LONGEST_REMARK = 2000;

  private final Versions versions;
  private final Mover mover;
  private final MoveStore store;
  private final Register register;
  private final Procedures procedures;
  private final Editions editions;
  private final Gatekeeper gatekeeper;
  private final RuntimeService runtime;
  private final AsSystem asSystem;
  private final Clock clock;

  CaseMoves(
      Versions versions,
      Mover mover,
      MoveStore store,
      Register register,
      Procedures procedures,
      Editions editions,
      Gatekeeper gatekeeper,
      RuntimeService runtime,
      AsSystem asSystem,
      Clock clock) {
    this.versions = versions;
    this.mover = mover;
    this.store = store;
    this.register = register;
    this.procedures = procedures;
    this.editions = editions;
    this.gatekeeper = gatekeeper;
    this.runtime = runtime;
    this.asSystem = asSystem;
    this.clock = clock;
  }

  /** The diagrams of which cases run on an older version, by name. */
  public List<NewVersion> newVersions() {
    return versions.withOlderCases();
  }

  /**
   * What the move would mean, case by case; nothing is changed.
   *
   * @param diagrams keys of diagrams; of others nothing is said
   */
  public List<DryRun> dryRun(Set<String> diagrams) {
    return newVersions().stream()
        .filter(newer -> diagrams.contains(newer.version().diagram()))
        .map(
            newer ->
                new DryRun(
                    newer.version(),
                    newer.cases().stream()
                        .map(of -> mover.lookAhead(of, newer.version()))
                        .toList()))
        .toList();
  }

  /**
   * Lets all cases of these diagrams move to the version that was looked at. They move after this
   * call, in batches; each is looked at once more then.
   *
   * @param looked number of the version that was looked at, by key of the diagram
   * @param remark why; part of the record
   * @return number of the move
   * @throws Refused if no remark is given, a still newer version is there, no case is left on an
   *     older version, or cases of a diagram are being moved already
   */
  @Transactional
  public long confirm(Map<String, Integer> looked, String remark, Actor by) {
    if (remark.isBlank() || remark.length() > LONGEST_REMARK) {
      throw new Refused(Words.say("move.remark"));
    }
    Map<String, NewVersion> newer =
        newVersions().stream()
            .collect(Collectors.toMap(one -> one.version().diagram(), Function.identity()));
    List<NewVersion> moving =
        looked.entrySet().stream()
            .map(one -> movable(newer, one.getKey(), one.getValue()))
            .toList();
    if (moving.isEmpty()) {
      throw new Refused(Words.say("move.nothing-chosen"));
    }
    long move = store.open(remark.strip(), by);
    List<Integer> batches = new ArrayList<>();
    int cases = 0;
    for (NewVersion one : moving) {
      for (RunningCase of : one.cases()) {
        int batch = cases / BATCH_SIZE;
        if (cases % BATCH_SIZE == 0) {
          batches.add(batch);
        }
        store.add(move, batch, of, one.version());
        cases++;
      }
    }
    asSystem.run(
        () -> runtime.startProcessInstanceByKey(DIAGRAM, Map.of(MOVE, move, BATCHES, batches)));
    return move;
  }

  private NewVersion movable(Map<String, NewVersion> newer, String diagram, int looked) {
    NewVersion found = newer.get(diagram);
    if (found == null) {
      throw new Refused(Words.say("move.nothing"));
    }
    if (found.version().number() != looked) {
      throw new Refused(
          Words.say("move.replaced", found.version().name(), found.version().number(), looked));
    }
    if (store.isUnderWay(diagram)) {
      throw new Refused(Words.say("move.under-way", found.version().name()));
    }
    return found;
  }

  /** Every move that was confirmed, the latest first. */
  public List<ConfirmedMove> all() {
    return store.all();
  }

  /** The move with this number. */
  public Optional<ConfirmedMove> find(long move) {
    return store.find(move);
  }

  /** What became of the cases of a move; those that need a look come first. */
  public List<MovedCase> casesOf(long move) {
    return store.cases(move);
  }

  /**
   * Moves the cases of one batch, each in a transaction of its own. Those that fail do not hold up
   * the others; the engine tries them again.
   *
   * @throws IllegalStateException if a case could not be moved for a reason that may pass
   */
  public void moveBatch(DelegateExecution execution) {
    long number = ((Number) execution.getVariable(MOVE)).longValue();
    int batch = ((Number) execution.getVariable(BATCH)).intValue();
    ConfirmedMove move = store.find(number).orElseThrow();
    List<RuntimeException> failures = new ArrayList<>();
    for (MovedCase row : store.waiting(number, batch)) {
      try {
        move(move, row);
      } catch (RuntimeException failure) {
        store.failed(
            row, failure instanceof Refused ? failure.getMessage() : Words.say("move.failed"));
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(
          "Cases that were not moved: " + failures.size(), failures.get(0));
    }
  }

  private void move(ConfirmedMove move, MovedCase row) {
    Version target = versions.version(row.target());
    Optional<RunningCase> of = versions.find(row.instance());
    if (of.isEmpty()) {
      store.stays(row, Words.say("move.ended"));
      return;
    }
    if (of.get().version().number() >= target.number()) {
      store.stays(row, Words.say("move.already", of.get().version().number()));
      return;
    }
    Outlook outlook =
        mover.move(
            of.get(),
            target,
            done -> {
              String told = told(done);
              store.moved(row, told);
              record(move, done, target, told);
            });
    if (!outlook.canMove()) {
      store.stays(row, String.join("\n", outlook.obstacles()));
    }
  }

  private void record(ConfirmedMove move, Outlook done, Version target, String told) {
    RunningCase of = done.of();
    gatekeeper.record(
        gate(of),
        TRANSPARENCY,
        CheckResult.of(
            true,
            Words.say(
                "move.record",
                target.name(),
                of.version().number(),
                target.number(),
                told,
                move.remark())),
        new Actor(move.byUser(), move.byRole()));
  }

  private Gate gate(RunningCase of) {
    if (of.procedure() != 0) {
      return procedures.get(of.procedure()).gate(GATE);
    }
    return of.acronym() == null
        ? new Gate(NO_GROUP, editions.inForceOn(Geneva.dateOf(clock.instant())), GATE)
        : new Gate(of.acronym(), register.get(of.acronym()).edition(), GATE);
  }

  private static String told(Outlook outlook) {
    return Stream.concat(
            outlook.places().stream()
                .map(
                    place ->
                        place.from().equals(place.to())
                            ? Words.say("move.place-same", place.from())
                            : Words.say("move.place", place.from(), place.to())),
            outlook.timers().stream().map(CaseMoves::timerInWords))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String timerInWords(TimerChange timer) {
    String after = Geneva.words(timer.after().toInstant());
    return timer.before() == null
        ? Words.say("move.timer-new", timer.name(), after)
        : Words.say("move.timer", timer.name(), after);
  }
}
