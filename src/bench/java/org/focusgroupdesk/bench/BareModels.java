package org.focusgroupdesk.bench;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.focusgroupdesk.bench.bare.EmptyDelegate;

/**
 * Makes the bare processes: the desk's own diagrams, cut down to what one case went through and
 * emptied of everything of ours. User tasks, service tasks, timers and called processes are as many
 * as in the case; delegates do nothing, no form, listener, decision or variable is left.
 */
final class BareModels {

  private static final String NEVER = "2100-01-01T00:00:00Z";
  private static final String BODY = "#multiInstanceBody";

  private final ProcessEngine engine;
  private final String prefix;
  private final Map<String, String> personByTask;

  BareModels(ProcessEngine engine, String prefix, Map<String, String> personByTask) {
    this.engine = engine;
    this.prefix = prefix;
    this.personByTask = personByTask;
  }

  /** The bare processes for a case that has been played, by file name. */
  Map<String, BpmnModelInstance> of(String rootProcessInstance) {
    Map<String, BpmnModelInstance> models = new LinkedHashMap<>();
    activities(rootProcessInstance)
        .forEach(
            (definition, visited) -> {
              BpmnModelInstance model =
                  engine.getRepositoryService().getBpmnModelInstance(definition).clone();
              strip(model, visited);
              models.put(key(model) + ".bpmn", model);
            });
    return models;
  }

  private static String key(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next().getId();
  }

  private Map<String, Map<String, List<HistoricActivityInstance>>> activities(String root) {
    HistoryService history = engine.getHistoryService();
    return history
        .createHistoricProcessInstanceQuery()
        .rootProcessInstanceId(root)
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list()
                    .stream())
        .collect(
            groupingBy(
                HistoricActivityInstance::getProcessDefinitionId,
                groupingBy(HistoricActivityInstance::getActivityId, LinkedHashMap::new, toList())));
  }

  private void strip(BpmnModelInstance model, Map<String, List<HistoricActivityInstance>> visited) {
    removeAll(model, BpmnDiagram.class);
    removeAll(model, Collaboration.class);
    removeAll(model, LaneSet.class);
    removeAll(model, Artifact.class);
    removeUnvisited(model, visited.keySet());
    keepWayTaken(model, List.copyOf(visited.keySet()));
    for (Process process : model.getModelElementsByType(Process.class)) {
      process.setId(prefix + process.getId());
    }
    removeAll(model, ConditionExpression.class);
    removeAll(model, CompletionCondition.class);
    for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
      gateway.removeAttribute("default");
    }
    model.getModelElementsByType(UserTask.class).forEach(this::strip);
    model.getModelElementsByType(ServiceTask.class).forEach(BareModels::strip);
    model.getModelElementsByType(BusinessRuleTask.class).forEach(BareModels::strip);
    model.getModelElementsByType(CallActivity.class).forEach(this::strip);
    removeExtensions(model);
    fixTimers(model, visited);
    fixLoops(model, visited);
  }

  private static void removeUnvisited(BpmnModelInstance model, Set<String> visited) {
    Set<String> kept = new HashSet<>(visited);
    for (FlowNode node : List.copyOf(model.getModelElementsByType(FlowNode.class))) {
      if (node instanceof BoundaryEvent event && isTimerOfVisited(event, visited)) {
        kept.add(event.getId());
      }
      if (node instanceof BoundaryEvent event && !isTimer(event)) {
        kept.remove(event.getId());
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (FlowNode node : List.copyOf(model.getModelElementsByType(FlowNode.class))) {
        if (node.getParentElement() != null
            && (!kept.contains(node.getId()) || isCutOff(node))) {
          remove(model, node);
          changed = true;
        }
      }
    }
  }

  /** Of the ways out of a gateway only the one that the case took: to what came next. */
  private static void keepWayTaken(BpmnModelInstance model, List<String> inOrder) {
    for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
      List<String> later = inOrder.subList(inOrder.indexOf(gateway.getId()), inOrder.size());
      SequenceFlow taken =
          gateway.getOutgoing().stream()
              .filter(flow -> later.contains(flow.getTarget().getId()))
              .min(comparing(flow -> later.indexOf(flow.getTarget().getId())))
              .orElseThrow();
      List.copyOf(gateway.getOutgoing()).stream()
          .filter(flow -> !flow.equals(taken))
          .forEach(BareModels::remove);
    }
  }

  /** Nothing leads here any more; starts and attached events need nothing that leads to them. */
  private static boolean isCutOff(FlowNode node) {
    return node.getIncoming().isEmpty()
        && !(node instanceof BoundaryEvent)
        && !node.getElementType().getTypeName().equals("startEvent");
  }

  private static void remove(BpmnModelInstance model, FlowNode node) {
    for (SequenceFlow flow : List.copyOf(model.getModelElementsByType(SequenceFlow.class))) {
      if (node.equals(flow.getSource()) || node.equals(flow.getTarget())) {
        remove(flow);
      }
    }
    node.getParentElement().removeChildElement(node);
  }

  private static void remove(SequenceFlow flow) {
    flow.getSource().getOutgoing().remove(flow);
    flow.getTarget().getIncoming().remove(flow);
    flow.getParentElement().removeChildElement(flow);
  }

  private static boolean isTimerOfVisited(BoundaryEvent event, Set<String> visited) {
    return isTimer(event) && visited.contains(event.getAttachedTo().getId());
  }

  private static boolean isTimer(BoundaryEvent event) {
    return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
  }

  private void strip(UserTask task) {
    boolean assigned = task.getCamundaAssignee() != null;
    removeCamundaAttributes(task);
    String person = personByTask.getOrDefault(task.getId(), Script.MEMBER);
    if (assigned) {
      task.setCamundaAssignee(person);
    } else {
      task.setCamundaCandidateGroups(person);
    }
  }

  private static void strip(ServiceTask task) {
    removeCamundaAttributes(task);
    task.setCamundaClass(EmptyDelegate.class.getName());
  }

  private static void strip(BusinessRuleTask task) {
    removeCamundaAttributes(task);
    task.setCamundaClass(EmptyDelegate.class.getName());
  }

  private void strip(CallActivity call) {
    call.setCalledElement(prefix + call.getCalledElement());
    ExtensionElements extensions = call.getExtensionElements();
    for (ModelElementInstance element : List.copyOf(extensions.getElements())) {
      if (!(element instanceof CamundaIn in && in.getCamundaBusinessKey() != null)) {
        extensions.removeChildElement(element);
      }
    }
  }

  private static void removeCamundaAttributes(ModelElementInstance element) {
    List.of(
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "assignee",
            "expression",
            "delegateExpression",
            "class",
            "resultVariable",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult")
        .forEach(
            name ->
                element.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", name));
  }

  private static void removeExtensions(BpmnModelInstance model) {
    for (ExtensionElements extensions :
        List.copyOf(model.getModelElementsByType(ExtensionElements.class))) {
      if (!(extensions.getParentElement() instanceof CallActivity)) {
        extensions.getParentElement().removeChildElement(extensions);
      }
    }
  }

  private static void fixTimers(
      BpmnModelInstance model, Map<String, List<HistoricActivityInstance>> visited) {
    for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
      String event = ((FlowNode) timer.getParentElement()).getId();
      TimeDate due = model.newInstance(TimeDate.class);
      due.setTextContent(
          visited.containsKey(event)
              ? visited.get(event).get(0).getEndTime().toInstant().toString()
              : NEVER);
      timer.setTimeDate(due);
    }
  }

  private static void fixLoops(
      BpmnModelInstance model, Map<String, List<HistoricActivityInstance>> visited) {
    for (MultiInstanceLoopCharacteristics loop :
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)) {
      String activity = ((FlowNode) loop.getParentElement()).getId();
      int times = visited.get(activity).size() / Math.max(1, bodies(visited, activity));
      loop.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "collection");
      loop.removeAttributeNs("http://camunda.org/schema/1.0/bpmn", "elementVariable");
      LoopCardinality cardinality = model.newInstance(LoopCardinality.class);
      cardinality.setTextContent(Integer.toString(times));
      loop.setLoopCardinality(cardinality);
    }
  }

  private static int bodies(Map<String, List<HistoricActivityInstance>> visited, String activity) {
    return visited.getOrDefault(activity + BODY, List.of()).size();
  }

  private static <T extends ModelElementInstance> void removeAll(
      BpmnModelInstance model, Class<T> type) {
    Collection<T> found = List.copyOf(model.getModelElementsByType(type));
    found.forEach(element -> element.getParentElement().removeChildElement(element));
  }
}
