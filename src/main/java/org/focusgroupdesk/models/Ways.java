package org.focusgroupdesk.models;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a case can get to in a diagram if some elements are never completed. Boundary events leave
 * an activity before it is completed, event sub-processes start at any time, a parallel gateway
 * waits for everything that leads to it.
 */
final class Ways {

  private final Diagram diagram;
  private final Set<String> avoided;
  private final boolean alone;
  private final Set<String> entered = new HashSet<>();
  private final Set<String> completed = new HashSet<>();
  private final Map<String, String> cameFrom = new HashMap<>();
  private boolean moved = true;

  private Ways(Diagram diagram, Set<String> avoided, boolean alone) {
    this.diagram = diagram;
    this.avoided = avoided;
    this.alone = alone;
    begin(diagram.key(), "");
    while (moved) {
      moved = false;
      Set.copyOf(entered).forEach(id -> leave(diagram.nodes().get(id)));
    }
  }

  /** Everywhere. */
  static Ways of(Diagram diagram) {
    return new Ways(diagram, Set.of(), false);
  }

  /** Everywhere, without ever completing one of these elements. */
  static Ways around(Diagram diagram, Set<String> elements) {
    return new Ways(diagram, elements, false);
  }

  /**
   * Where nothing else goes on beside it, without ever completing one of these elements: an end
   * there is the end of the diagram.
   */
  static Ways aloneAround(Diagram diagram, Set<String> elements) {
    return new Ways(diagram, elements, true);
  }

  boolean reach(String element) {
    return entered.contains(element);
  }

  /** The last named steps of a way to an element, as people read them. */
  String lastStepsTo(String element) {
    Deque<String> steps = new ArrayDeque<>();
    for (String at = element; !at.isEmpty() && steps.size() < 3; at = cameFrom.get(at)) {
      Node node = diagram.nodes().get(at);
      if (!node.name().equals(node.id())) {
        steps.addFirst("“" + node.name() + "”");
      }
    }
    return String.join(" → ", steps);
  }

  private void enter(String id, String from) {
    if (diagram.nodes().containsKey(id) && entered.add(id)) {
      cameFrom.put(id, from);
      moved = true;
    }
  }

  private void begin(String scope, String from) {
    diagram
        .inside(scope)
        .filter(node -> node.onEvent() || node.kind().equals("startEvent"))
        .filter(node -> !alone || node.interrupting())
        .forEach(node -> enter(node.id(), from));
  }

  private void leave(Node node) {
    diagram.nodes().values().stream()
        .filter(event -> event.host().equals(node.id()))
        .filter(event -> !alone || event.interrupting())
        .forEach(event -> enter(event.id(), node.id()));
    if (node.isContainer()) {
      begin(node.id(), node.id());
    }
    if (!isCompleted(node) || !completed.add(node.id())) {
      return;
    }
    moved = true;
    if (alone && !node.decides() && diagram.from(node).count() > 1) {
      return;
    }
    Stream.concat(diagram.from(node).map(Flow::to), linked(node))
        .map(diagram.nodes()::get)
        .filter(next -> next != null)
        .forEach(
            next -> {
              if (!next.joins() || isAwaited(next)) {
                enter(next.id(), node.id());
              }
            });
  }

  private boolean isCompleted(Node node) {
    if (avoided.contains(node.id())) {
      return false;
    }
    return !node.isContainer()
        || diagram
            .inside(node.id())
            .anyMatch(
                inner ->
                    completed.contains(inner.id())
                        && (inner.isEnd() || inner.onEvent() && inner.interrupting()));
  }

  private boolean isAwaited(Node join) {
    return diagram.to(join).allMatch(flow -> completed.contains(flow.from()));
  }

  /** A link thrown goes on where it is caught. */
  private Stream<String> linked(Node node) {
    return node.duties("throws link")
        .flatMap(
            link ->
                diagram.nodes().values().stream()
                    .filter(other -> other.duties().contains("catches link " + link))
                    .map(Node::id));
  }
}
