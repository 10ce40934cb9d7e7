package org.focusgroupdesk.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses diagrams that bring or name code: scripts (the engine has an interpreter of its own,
 * which knows no bounds), classes, commands of the operating system. It does so before the engine
 * reads on, as that makes objects of some classes; also for diagrams deployed before.
 */
class NoCodeInDiagrams implements BpmnParseFactory {

  private static final Set<String> ELEMENTS =
      Set.of("script", "scriptTask", "connector", "constraint");
  private static final Set<String> ATTRIBUTES =
      Set.of("class", "formHandlerClass", "variableMappingClass", "scriptFormat", "formKey");
  private static final String CONDITION = "conditionExpression";
  private static final String LANGUAGE = "language";
  private static final String TYPE = "type";
  private static final String EXTERNAL = "external";

  @Override
  public BpmnParse createBpmnParse(BpmnParser parser) {
    return new BpmnParse(parser) {
      @Override
      protected void parseRootElement() {
        refuseCode(rootElement);
        super.parseRootElement();
      }
    };
  }

  private static void refuseCode(Element element) {
    code(element)
        .ifPresent(
            what -> {
              throw new BpmnParseException(
                  "A diagram calls the desk by expressions and brings no code of its own: " + what,
                  element);
            });
    element.elements().forEach(NoCodeInDiagrams::refuseCode);
  }

  private static Optional<String> code(Element element) {
    if (ELEMENTS.contains(element.getTagName())) {
      return Optional.of("element " + element.getTagName());
    }
    return element.attributes().stream()
        .filter(attribute -> isCode(element, attribute))
        .map(attribute -> "attribute " + localName(attribute))
        .findFirst();
  }

  private static boolean isCode(Element element, String attribute) {
    String name = localName(attribute);
    boolean ofPlatform = attribute.contains("camunda.org") || attribute.contains("activiti.org");
    return ATTRIBUTES.contains(name)
        || name.equals(LANGUAGE) && element.getTagName().equals(CONDITION)
        || name.equals(TYPE) && ofPlatform && !element.attribute(attribute).equals(EXTERNAL);
  }

  /** An attribute is known by its namespace, if it has one, a colon and its name. */
  private static String localName(String attribute) {
    return attribute.substring(attribute.lastIndexOf(':') + 1);
  }
}
