package org.focusgroupdesk.models;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An activity, event or gateway of a diagram.
 *
 * @param kind its name in BPMN, such as userTask
 * @param name what people read on it; its id where it has no name
 * @param scope id of the sub-process it stands in, or of the diagram
 * @param host the activity whose border a boundary event is attached to; else empty
 * @param onEvent whether it is a sub-process that an event starts
 * @param interrupting whether the event interrupts what it belongs to
 * @param standard the flow that a gateway takes if no condition holds; else empty
 * @param rules ids of the rules it serves
 * @param duties what it does for them, such as "calls …", "form …", "waits until …"
 */
record Node(
    String id,
    String kind,
    String name,
    String scope,
    String host,
    boolean onEvent,
    boolean interrupting,
    String standard,
    Set<String> rules,
    Set<String> duties) {

  private static final Pattern RESULT = Pattern.compile("(outcome|state) .*");

  boolean isEnd() {
    return kind.equals("endEvent");
  }

  boolean isContainer() {
    return kind.equals("subProcess") || kind.equals("transaction");
  }

  /** Whether it waits until everything that leads to it has come. */
  boolean joins() {
    return kind.equals("parallelGateway");
  }

  /** Whether it takes one of several ways. */
  boolean decides() {
    return kind.equals("exclusiveGateway") || kind.equals("inclusiveGateway");
  }

  /** The outcome and the state with which a case leaves here. */
  Set<String> result() {
    return duties.stream()
        .filter(duty -> RESULT.matcher(duty).matches())
        .collect(Collectors.toSet());
  }

  /** What duties of one kind say: the forms of "form". */
  Stream<String> duties(String kind) {
    return duties.stream()
        .filter(duty -> duty.startsWith(kind + " "))
        .map(duty -> duty.substring(kind.length() + 1));
  }
}
