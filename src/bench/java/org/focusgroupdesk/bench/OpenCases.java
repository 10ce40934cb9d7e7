package org.focusgroupdesk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
  private static final String BUSY_WITH_FEW = "sg13-chair";
  private static final String BUSY_WITH_MANY = "sg15-chair";

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
      return new OpenCases(new Side(little, true), new Side(full, false)).compare();
    }
  }

  /**
   * Opens cases, and closes the desk: connections of the database that are as old as the first case
   * would go on with plans made for empty tables.
   */
  private static void fill(Path folder, int openCases) {
    try (Desk desk = Desk.start(folder)) {
      People.startAt(Script.START);
      List<String> others = new ArrayList<>();
      for (StudyGroup group : desk.bean(StudyGroups.class).studyGroups()) {
        desk.meeting(group.id(), "2024-03-04", "2024-03-15");
        desk.meeting(group.id(), "2024-07-15", "2024-07-26");
        others.add(group.id());
      }
      others.remove(Script.GROUP);
      Side side = new Side(desk, false);
      for (int number = 0; number < openCases; number++) {
        String parent = number < FEW ? Script.GROUP : others.get(number % others.size());
        side.propose("FG-O" + number, parent);
      }
    }
  }

  private List<Comparison> compare() {
    for (Side side : List.of(few, many)) {
      side.completions(WARM_UP);
      side.lists.values().forEach(Listed::warmUp);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Side side : List.of(many, few)) {
        side.completing.addNanos(side.completions(CASES), side.completed);
        side.lists.values().forEach(Listed::measure);
      }
    }
    List<Comparison> results = new ArrayList<>();
    results.add(
        new Comparison(
            "Completing a task, 1,000 open cases (other: 10)",
            many.completing,
            few.completing,
            1.3));
    for (Listing listing : Listing.values()) {
      Listed full = many.lists.get(listing);
      Listed little = few.lists.get(listing);
      String words = listing.words + ", 1,000 open cases (other: 10)";
      results.add(
          new Comparison("List " + words, full.inTasklist, little.inTasklist, 1.3));
      results.add(
          new Comparison("  its queries alone", full.inEngine, little.inEngine, 0));
    }
    return results;
  }

  /** A list as one person reads it, who has as many tasks on both desks, or more on the full one. */
  private enum Listing {
    ROLE("Tasks of my roles", BUSY_WITH_FEW, "of a role with as many tasks"),
    PERSON("What waits for me", BUSY_WITH_FEW, "of a person with as many tasks"),
    BUSY_ROLE("Tasks of my roles", BUSY_WITH_MANY, "of a role with eleven times as many"),
    BUSY_PERSON("What waits for me", BUSY_WITH_MANY, "of a person with eleven times as many");

    private final String filter;
    private final String reader;
    private final String words;

    Listing(String filter, String reader, String words) {
      this.filter = filter;
      this.reader = reader;
      this.words = words;
    }
  }

  /** What one listing costs on one desk. */
  private static final class Listed {

    private final ListReader reader;
    private final String list;
    private final Samples inTasklist = new Samples();
    private final Samples inEngine = new Samples();

    Listed(Desk desk, String person, String list) {
      this.reader = new ListReader(desk, person);
      this.list = list;
    }

    void warmUp() {
      reader.inTasklist(list, WARM_UP * 3);
      reader.inEngine(list, WARM_UP * 3);
    }

    void measure() {
      inTasklist.addNanos(reader.inTasklist(list, QUERIES), QUERIES);
      inEngine.addNanos(reader.inEngine(list, QUERIES), QUERIES);
    }
  }

  /** A desk with a number of cases open. */
  private static final class Side {

    private final Desk desk;
    private final People people;
    private final Script script = Script.atMeeting();
    private final Samples completing = new Samples();
    private final Map<Listing, Listed> lists = new EnumMap<>(Listing.class);
    private int completed;

    Side(Desk desk, boolean hasFew) {
      this.desk = desk;
      this.people = new People(desk.engine());
      for (Listing listing : Listing.values()) {
        lists.put(
            listing,
            new Listed(desk, hasFew ? BUSY_WITH_FEW : listing.reader, listing.filter));
      }
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
  }
}
