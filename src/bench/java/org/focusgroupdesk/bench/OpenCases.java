package org.focusgroupdesk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.TaskQuery;
import org.focusgroupdesk.membership.StudyGroup;
import org.focusgroupdesk.membership.StudyGroups;

/** Work on one case, and the list of a role's tasks, with many cases open against few. */
final class OpenCases {

  private static final int FEW = 10;
  private static final int MANY = 1000;
  private static final int WARM_UP = Integer.getInteger("bench.warm-up", 300) / 3;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
  private static final int CASES = 5;
  private static final int QUERIES = 40;
  private static final int PAGE = 15;

  private final Side few;
  private final Side many;

  private OpenCases(Side few, Side many) {
    this.few = few;
    this.many = many;
  }

  static List<Comparison> compare(Path folder) {
    fill(folder.resolve("few"), FEW);
    fill(folder.resolve("many"), MANY);
    try (Desk little = Desk.start(folder.resolve("few"));
        Desk full = Desk.start(folder.resolve("many"))) {
      return new OpenCases(new Side(little), new Side(full)).compare();
    }
  }

  /**
   * Opens cases, and closes the desk: connections of the database that are as old as the first case
   * would go on with plans made for empty tables.
   */
  private static void fill(Path folder, int openCases) {
    try (Desk desk = Desk.start(folder)) {
      People.startAt(Script.START);
      List<StudyGroup> groups = desk.bean(StudyGroups.class).studyGroups();
      for (StudyGroup group : groups) {
        desk.meeting(group.id(), "2024-03-04", "2024-03-15");
        desk.meeting(group.id(), "2024-07-15", "2024-07-26");
      }
      Side side = new Side(desk);
      for (int number = 0; number < openCases; number++) {
        side.propose("FG-O" + number, groups.get(number % groups.size()).id());
      }
    }
  }

  private List<Comparison> compare() {
    for (Side side : List.of(few, many)) {
      side.completions(WARM_UP);
      side.list("Tasks of my roles", WARM_UP * 3);
      side.list("What waits for me", WARM_UP * 3);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Side side : List.of(many, few)) {
        side.completing.addNanos(side.completions(CASES), side.completed);
        side.ofRoles.addNanos(side.list("Tasks of my roles", QUERIES), QUERIES);
        side.ofPerson.addNanos(side.list("What waits for me", QUERIES), QUERIES);
      }
    }
    String sizes = ", " + MANY + " open cases (other: " + FEW + ")";
    return List.of(
        new Comparison("Completing a task" + sizes, many.completing, few.completing, 1.3),
        new Comparison("List \"Tasks of my roles\"" + sizes, many.ofRoles, few.ofRoles, 1.3),
        new Comparison("List \"What waits for me\"" + sizes, many.ofPerson, few.ofPerson, 1.3));
  }

  /** A desk with a number of cases open. */
  private static final class Side {

    private static final String READER = "sg13-chair";

    private final Desk desk;
    private final People people;
    private final Script script = Script.atMeeting();
    private final Samples completing = new Samples();
    private final Samples ofRoles = new Samples();
    private final Samples ofPerson = new Samples();
    private int completed;

    Side(Desk desk) {
      this.desk = desk;
      this.people = new People(desk.engine());
    }

    private ProcessInstance propose(String acronym, String parent) {
      return people.propose(
          "focus-group", null, Map.of("proposal", script.proposal(acronym, parent)));
    }

    /** Plays whole cases and answers the time that completing their tasks took. */
    long completions(int cases) {
      people.takeNanosOfCompletions();
      completed = 0;
      long nanos = 0;
      for (int number = 0; number < cases; number++) {
        People.startAt(Script.START);
        ProcessInstance focusGroup = propose("FG-M", Script.GROUP);
        people.play("FG-M", script.steps());
        completed += (int) script.steps().stream().filter(Script.Completes.class::isInstance).count();
        nanos += people.takeNanosOfCompletions();
        desk.forget(desk.engine(), focusGroup.getId(), "FG-M");
      }
      return nanos;
    }

    /** Reads a list as Tasklist does: how many, and the first page, newest first. */
    long list(String name, int times) {
      FilterService filters = desk.engine().getFilterService();
      Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
      people.signIn(READER);
      try {
        long before = Cpu.nanosOfThread();
        for (int time = 0; time < times; time++) {
          TaskQuery newestFirst =
              desk.engine().getTaskService().createTaskQuery().orderByTaskCreateTime().desc();
          filters.count(filter.getId(), newestFirst);
          filters.listPage(filter.getId(), newestFirst, 0, PAGE);
        }
        return Cpu.nanosOfThread() - before;
      } finally {
        people.signOut();
      }
    }
  }
}
