package org.focusgroupdesk.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A diagram as drawn: everything that can be walked.
 *
 * @param resource the name under which it is deployed
 * @param nodes ids of its events, gateways, activities and bodies of repeated activities
 * @param flows ids of its sequence flows
 */
record Diagram(String resource, Set<String> nodes, Set<String> flows) {

  private static final Path PROCESSES = Path.of("processes");

  static List<Diagram> all() {
    try (Stream<Path> files = Files.list(PROCESSES)) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .sorted()
          .map(Diagram::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Diagram read(Path file) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    Set<String> nodes = ids(model.getModelElementsByType(FlowNode.class));
    for (Activity activity : model.getModelElementsByType(Activity.class)) {
      if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics) {
        nodes.add(activity.getId() + "#multiInstanceBody");
      }
    }
    return new Diagram(
        "processes/" + file.getFileName(),
        nodes,
        ids(model.getModelElementsByType(SequenceFlow.class)));
  }

  private static Set<String> ids(Collection<? extends FlowElement> elements) {
    return elements.stream().map(FlowElement::getId).collect(Collectors.toCollection(TreeSet::new));
  }
}
