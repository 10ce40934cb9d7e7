package org.focusgroupdesk.models;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of a BPMN file.
 *
 * @param file where it stands
 * @param key its id
 * @param lanes names of its lanes
 * @param mentions everything it names that must exist elsewhere
 */
record Diagram(
    String file,
    String key,
    Map<String, Node> nodes,
    List<Flow> flows,
    List<String> lanes,
    List<Mention> mentions) {

  Stream<Flow> from(Node node) {
    return flows.stream().filter(flow -> flow.from().equals(node.id()));
  }

  Stream<Flow> to(Node node) {
    return flows.stream().filter(flow -> flow.to().equals(node.id()));
  }

  Stream<Node> inside(String scope) {
    return nodes.values().stream().filter(node -> node.scope().equals(scope));
  }

  /** Everything that serves a rule. */
  Stream<Node> carriers() {
    return nodes.values().stream().filter(node -> !node.rules().isEmpty());
  }

  /** The flows by which a gateway answers its question. */
  Stream<Flow> answers() {
    return flows.stream()
        .filter(
            flow -> {
              Node source = nodes.get(flow.from());
              return source != null && source.decides() && from(source).count() > 1;
            });
  }

  /** What comes first of some elements, on every way that begins with a flow. */
  Set<String> next(Flow start, Predicate<Node> wanted) {
    return search(start.to(), wanted, true);
  }

  /** What came last of some elements, on every way that leads to a node. */
  Set<String> before(Node node, Predicate<Node> wanted) {
    Set<String> found = new TreeSet<>();
    leadingTo(node).forEach(id -> found.addAll(search(id, wanted, false)));
    return found;
  }

  private Set<String> search(String start, Predicate<Node> wanted, boolean forward) {
    Set<String> found = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      Node node = nodes.get(open.remove());
      if (node == null || !seen.add(node.id())) {
        continue;
      }
      if (wanted.test(node)) {
        found.add(node.id());
      } else {
        open.addAll(forward ? following(node) : leadingTo(node));
      }
    }
    return found;
  }

  private Set<String> following(Node node) {
    if (node.isContainer()) {
      return inside(node.id())
          .filter(inner -> inner.kind().equals("startEvent"))
          .map(Node::id)
          .collect(Collectors.toSet());
    }
    Node left = node.isEnd() && nodes.containsKey(node.scope()) ? nodes.get(node.scope()) : node;
    return from(left).map(Flow::to).collect(Collectors.toSet());
  }

  private Set<String> leadingTo(Node node) {
    if (!node.host().isEmpty()) {
      return Set.of(node.host());
    }
    if (node.kind().equals("startEvent") && nodes.containsKey(node.scope())) {
      return to(nodes.get(node.scope())).map(Flow::from).collect(Collectors.toSet());
    }
    return to(node).map(Flow::from).collect(Collectors.toSet());
  }
}
