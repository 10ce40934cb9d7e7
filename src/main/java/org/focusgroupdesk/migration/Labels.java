package org.focusgroupdesk.migration;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.focusgroupdesk.rulebook.Words;

/** The elements of a version of a diagram, by the labels that people read. */
final class Labels {

  private static final String BODY = "#multiInstanceBody";

  private final BpmnModelInstance model;

  Labels(BpmnModelInstance model) {
    this.model = model;
  }

  /** Whether the diagram has this element. */
  boolean has(String element) {
    return model.getModelElementById(drawn(element)) != null;
  }

  /** Its label; a modeler need not give one. */
  String of(String element) {
    return model.getModelElementById(drawn(element)) instanceof FlowElement flow
            && flow.getName() != null
            && !flow.getName().isBlank()
        ? flow.getName().replaceAll("\\s+", " ").strip()
        : Words.say("move.unnamed");
  }

  /** Whether both diagrams have the element, and it is of the same kind in both. */
  boolean isOfSameKind(String element, Labels other) {
    return has(element)
        && other.has(element)
        && model
            .getModelElementById(drawn(element))
            .getElementType()
            .getTypeName()
            .equals(other.model.getModelElementById(drawn(element)).getElementType().getTypeName());
  }

  private static String drawn(String element) {
    return element.endsWith(BODY)
        ? element.substring(0, element.length() - BODY.length())
        : element;
  }
}
