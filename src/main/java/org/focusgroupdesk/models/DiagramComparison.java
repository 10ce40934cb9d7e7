package org.focusgroupdesk.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a diagram still carries what it must. What was added to it does not matter. */
final class DiagramComparison {

  private static final Predicate<String> LOOP =
      duty -> duty.startsWith("for each ") || duty.startsWith("times ");

  private final Diagram diagram;
  private final List<Carried.Step> steps;
  private final List<Carried.Answer> answers;
  private final List<Carried.Way> ways;

  /** The elements that stand in the diagram for those that were kept, by the kept ones' ids. */
  private final Map<String, Node> standing = new HashMap<>();

  private final List<Deviation> found = new ArrayList<>();

  private DiagramComparison(Carried carried, Diagram diagram) {
    this.diagram = diagram;
    this.steps = of(carried.steps().stream().filter(s -> s.diagram().equals(diagram.key())));
    this.answers = of(carried.answers().stream().filter(a -> a.diagram().equals(diagram.key())));
    this.ways = of(carried.ways().stream().filter(w -> w.diagram().equals(diagram.key())));
  }

  private static <T> List<T> of(Stream<T> kept) {
    return kept.toList();
  }

  /** What the diagram has lost. */
  static List<Deviation> compare(Carried carried, Diagram diagram) {
    DiagramComparison comparison = new DiagramComparison(carried, diagram);
    Ways everywhere = Ways.of(diagram);
    comparison.steps.forEach(step -> comparison.check(step, everywhere));
    comparison.answers.forEach(comparison::check);
    comparison.ways.stream().filter(way -> !way.isFree()).forEach(comparison::check);
    return comparison.found;
  }

  // --- Steps -----------------------------------------------------------------------------------

  private void check(Carried.Step step, Ways everywhere) {
    Optional<Node> stands = standingFor(step);
    if (stands.isEmpty()) {
      report(step, "it is gone", step.rules());
      return;
    }
    Node node = stands.get();
    standing.put(step.element(), node);
    Set<String> lost = minus(step.rules(), node.rules());
    if (!lost.isEmpty()) {
      report(step, "it no longer names its rule", lost);
    }
    Set<String> added = minus(node.duties(), step.duties());
    minus(step.duties(), node.duties())
        .forEach(duty -> report(step, change(duty, added), step.rules()));
    if (added.stream().anyMatch(LOOP) && step.duties().stream().noneMatch(LOOP)) {
      report(step, "it is done several times now, or not at all", step.rules());
    }
    if (!everywhere.reach(node.id())) {
      report(step, "no way leads to it any more", step.rules());
    }
  }

  /** The same element, or one that does all of it under another id. */
  private Optional<Node> standingFor(Carried.Step step) {
    Node same = diagram.nodes().get(step.element());
    if (same != null) {
      return Optional.of(same);
    }
    Set<String> kept = steps.stream().map(Carried.Step::element).collect(Collectors.toSet());
    return diagram.nodes().values().stream()
        .filter(node -> !kept.contains(node.id()))
        .filter(node -> node.rules().containsAll(step.rules()))
        .filter(node -> node.duties().containsAll(step.duties()))
        .findFirst();
  }

  /** Says what became of a duty, as far as something of the same kind has taken its place. */
  private static String change(String duty, Set<String> added) {
    Optional<String> instead =
        added.stream().filter(other -> isOfSameKind(duty, other)).findFirst();
    return instead.isPresent()
        ? "“" + duty + "” has become “" + instead.get() + "”"
        : "“" + duty + "” is gone";
  }

  private static boolean isOfSameKind(String duty, String other) {
    return duty.split(" ")[0].equals(other.split(" ")[0]);
  }

  // --- Answers of gateways ---------------------------------------------------------------------

  private void check(Carried.Answer answer) {
    Optional<Flow> flow =
        diagram.flows().stream().filter(one -> one.id().equals(answer.flow())).findFirst();
    Node gateway = flow.map(found -> diagram.nodes().get(found.from())).orElse(null);
    if (gateway == null) {
      checkRedrawn(answer);
      return;
    }
    String condition = CarriedWriter.conditionOf(gateway, flow.get());
    if (!condition.equals(answer.condition())) {
      report(answer, "its condition “" + answer.condition() + "” has become “" + condition + "”");
    }
    Set<String> lost = minus(leadsTo(answer), next(flow.get()));
    if (!lost.isEmpty()) {
      report(answer, "it no longer leads to " + named(lost));
    }
  }

  /** A flow that was drawn anew has another id; it answers the same if it leads to the same. */
  private void checkRedrawn(Carried.Answer answer) {
    boolean redrawn =
        diagram
            .answers()
            .filter(flow -> answers.stream().noneMatch(kept -> kept.flow().equals(flow.id())))
            .filter(
                flow ->
                    CarriedWriter.conditionOf(diagram.nodes().get(flow.from()), flow)
                        .equals(answer.condition()))
            .anyMatch(flow -> next(flow).containsAll(leadsTo(answer)));
    if (!redrawn) {
      report(answer, "this answer is gone");
    }
  }

  private Set<String> leadsTo(Carried.Answer answer) {
    return answer.leadsTo().stream().map(this::idOf).collect(Collectors.toSet());
  }

  /** What comes next of all that was kept; what was put in between does not count. */
  private Set<String> next(Flow flow) {
    Set<String> kept =
        Stream.concat(
                steps.stream().map(Carried.Step::element), ways.stream().map(Carried.Way::end))
            .map(this::idOf)
            .collect(Collectors.toSet());
    answers.forEach(answer -> kept.addAll(leadsTo(answer)));
    return diagram.next(flow, node -> kept.contains(node.id()));
  }

  private String idOf(String kept) {
    return standing.containsKey(kept) ? standing.get(kept).id() : kept;
  }

  private String named(Set<String> ids) {
    return ids.stream()
        .map(
            id ->
                diagram.nodes().containsKey(id)
                    ? diagram.nodes().get(id).name()
                    : nameOf(id).orElse(id))
        .map(name -> "“" + name + "”")
        .collect(Collectors.joining(", "));
  }

  private Optional<String> nameOf(String element) {
    return steps.stream()
        .filter(step -> step.element().equals(element))
        .map(Carried.Step::name)
        .findFirst();
  }

  // --- Ways to an end --------------------------------------------------------------------------

  private void check(Carried.Way way) {
    List<Node> goals = goals(way);
    way.gates()
        .map(gate -> gate.stream().filter(standing::containsKey).collect(Collectors.toSet()))
        .filter(gate -> !gate.isEmpty())
        .forEach(gate -> checkPassed(gate, goals));
  }

  private void checkPassed(Set<String> gate, List<Node> goals) {
    Set<String> ids = gate.stream().map(this::idOf).collect(Collectors.toSet());
    Ways around = Ways.around(diagram, ids);
    Ways alone = Ways.aloneAround(diagram, ids);
    goals.stream()
        .filter(goal -> !ids.contains(goal.id()))
        .filter(goal -> (endsOnlyAlone(goal) ? alone : around).reach(goal.id()))
        .findFirst()
        .ifPresent(goal -> reportBypass(gate, goal, around));
  }

  /** The end itself, and whatever else closes the diagram with the same result. */
  private List<Node> goals(Carried.Way way) {
    return diagram.nodes().values().stream()
        .filter(
            node ->
                node.id().equals(way.end())
                    || CarriedWriter.sharesResult(node, way.result())
                    || way.result().isEmpty() && isNewEnd(node))
        .toList();
  }

  /** A plain end beside other work leaves that to go on. */
  private boolean endsOnlyAlone(Node goal) {
    return isNewEnd(goal) && !goal.duties().contains("ends everything");
  }

  private boolean isNewEnd(Node node) {
    Node scope = diagram.nodes().get(node.scope());
    boolean closesDiagram = scope == null || scope.onEvent() && scope.interrupting();
    return node.isEnd()
        && closesDiagram
        && node.result().isEmpty()
        && ways.stream().noneMatch(way -> way.end().equals(node.id()))
        && answers.stream().noneMatch(answer -> answer.leadsTo().contains(node.id()));
  }

  private void reportBypass(Set<String> gate, Node goal, Ways around) {
    List<Carried.Step> passed =
        steps.stream().filter(step -> gate.contains(step.element())).toList();
    found.add(
        new Deviation(
            diagram.file(),
            diagram.key(),
            String.join(Carried.Way.OR, gate),
            passed.stream()
                .map(step -> standing.get(step.element()).name())
                .collect(Collectors.joining("” or “")),
            "a way to “" + goal.name() + "” goes past it: " + around.lastStepsTo(goal.id()),
            passed.stream()
                .flatMap(step -> step.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new)),
            ""));
  }

  // --- Reporting -------------------------------------------------------------------------------

  private void report(Carried.Step step, String what, Set<String> rules) {
    Node node = standing.get(step.element());
    String place = node == null ? step.name() : node.name();
    found.add(
        new Deviation(
            diagram.file(), diagram.key(), step.element(), place, what, new TreeSet<>(rules), ""));
  }

  private void report(Carried.Answer answer, String what) {
    found.add(
        new Deviation(
            diagram.file(),
            diagram.key(),
            answer.flow(),
            answer.says(),
            what,
            new TreeSet<>(answer.rules()),
            ""));
  }

  private static Set<String> minus(Set<String> all, Set<String> some) {
    Set<String> left = new LinkedHashSet<>(all);
    left.removeAll(some);
    return left;
  }
}
