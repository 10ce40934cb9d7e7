package org.focusgroupdesk.bench;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.bench.Script.Completes;
import org.focusgroupdesk.bench.Script.Step;

/** One whole establishment through the engine's API, against a bare process of the same shape. */
final class Establishment {

  private static final String PROCESS = "focus-group";
  private static final int WARM_UP = Integer.getInteger("bench.warm-up", 300);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
  private static final int CASES = 20;

  private final Desk desk;
  private final ProcessEngine bare;

  private Establishment(Desk desk) {
    this.desk = desk;
    this.bare = BareEngine.on(desk);
  }

  static List<Comparison> compare(Path folder) {
    try (Desk desk = Desk.start(folder)) {
      desk.meeting(Script.GROUP, "2024-03-04", "2024-03-15");
      desk.meeting(Script.GROUP, "2024-07-15", "2024-07-26");
      Establishment comparison = new Establishment(desk);
      List<Pair> pairs =
          Stream.of(Script.atMeeting(), Script.betweenMeetings()).map(comparison::pair).toList();
      pairs.forEach(pair -> pair.ofDesk().run(WARM_UP));
      pairs.forEach(pair -> pair.ofBare().run(WARM_UP));
      for (int round = 0; round < ROUNDS; round++) {
        for (Pair pair : pairs) {
          pair.ofDesk().measure();
          pair.ofBare().measure();
        }
      }
      comparison.bare.close();
      return pairs.stream().map(Pair::result).toList();
    }
  }

  /** The desk and the bare process of one path. */
  private record Pair(String path, Side ofDesk, Side ofBare) {

    Comparison result() {
      return new Comparison(
          "Establishment " + path + ", CPU (other: bare process)",
          ofDesk.samples,
          ofBare.samples,
          2.0);
    }
  }

  private Pair pair(Script script) {
    Side ofDesk = new DeskSide(script);
    return new Pair(script.name(), ofDesk, deployBare(script, ofDesk));
  }

  private Side deployBare(Script script, Side ofDesk) {
    String prefix = "bare-" + script.preferredPath() + "-";
    Map<String, String> personByTask =
        script.steps().stream()
            .filter(Completes.class::isInstance)
            .map(Completes.class::cast)
            .collect(toMap(Completes::key, Completes::person, (first, other) -> first));
    String played = ofDesk.play("FG-MODEL");
    BareEngine.deploy(
        bare,
        new BareModels(desk.engine(), prefix, personByTask).of(played),
        prefix + PROCESS);
    desk.forget(desk.engine(), played, "FG-MODEL");
    List<Step> steps =
        script.steps().stream().map(step -> withoutForm(step, personByTask)).toList();
    return new BareSide(steps, prefix + PROCESS);
  }

  /** The same step without what was filled in; a task done by several is done by the first. */
  private static Step withoutForm(Step step, Map<String, String> personByTask) {
    return step instanceof Completes task
        ? new Completes(personByTask.get(task.key()), task.key(), Map.of())
        : step;
  }

  /** One of the two that are compared. */
  private abstract class Side {

    private final ProcessEngine engine;
    final People people;
    private final Samples samples = new Samples();

    Side(ProcessEngine engine) {
      this.engine = engine;
      this.people = new People(engine);
    }

    /** Plays one case and answers its process instance. */
    abstract String play(String acronym);

    void run(int cases) {
      for (int number = 0; number < cases; number++) {
        desk.forget(engine, play("FG-W"), "FG-W");
      }
    }

    void measure() {
      List<String> played = new ArrayList<>();
      samples.addNanos(
          Cpu.nanosOfProcess(
              () -> {
                for (int number = 0; number < CASES; number++) {
                  played.add(play("FG-M" + number));
                }
              }),
          CASES);
      for (int number = 0; number < CASES; number++) {
        desk.forget(engine, played.get(number), "FG-M" + number);
      }
    }
  }

  private final class DeskSide extends Side {

    private final Script script;

    DeskSide(Script script) {
      super(desk.engine());
      this.script = script;
    }

    @Override
    String play(String acronym) {
      People.startAt(Script.START);
      ProcessInstance focusGroup =
          people.propose(
              PROCESS, null, Map.of("proposal", script.proposal(acronym, Script.GROUP)));
      people.play(acronym, script.steps());
      return focusGroup.getId();
    }
  }

  private final class BareSide extends Side {

    private final String process;
    private final List<Step> steps;

    BareSide(List<Step> steps, String process) {
      super(bare);
      this.process = process;
      this.steps = steps;
    }

    @Override
    String play(String acronym) {
      People.startAt(Script.START);
      ProcessInstance instance = people.propose(process, acronym, Map.of());
      people.play(acronym, steps);
      return instance.getId();
    }
  }
}
