package org.focusgroupdesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Fingerprint;
import org.springframework.stereotype.Component;

/** Reads from the history of the engine which paths a case took through which diagrams. */
@Component
class WalkedDiagrams {

  private static final String RUNNING_GROUP = "run-focus-group";
  private static final String CLOSING = "close-focus-group";
  private static final String MAIL = "send-notices";
  private static final String INNER_INSTANCES = "#multiInstanceBody";

  private final HistoryService history;
  private final RepositoryService repository;
  private final AsSystem asSystem;

  WalkedDiagrams(HistoryService history, RepositoryService repository, AsSystem asSystem) {
    this.history = history;
    this.repository = repository;
    this.asSystem = asSystem;
  }

  /** The diagrams of a part, in the order in which they were first entered. */
  List<WalkedDiagram> of(String acronym, Part part) {
    return asSystem.call(() -> read(acronym, part));
  }

  /** The diagram as it was deployed in this version. */
  BpmnModelInstance model(String key, int version) {
    return asSystem.call(() -> repository.getBpmnModelInstance(definition(key, version).getId()));
  }

  private ProcessDefinition definition(String key, int version) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .processDefinitionVersion(version)
        .singleResult();
  }

  private List<WalkedDiagram> read(String acronym, Part part) {
    Map<String, HistoricProcessInstance> instances = new LinkedHashMap<>();
    history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(acronym)
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .filter(instance -> !instance.getProcessDefinitionKey().equals(MAIL))
        .forEach(instance -> instances.put(instance.getId(), instance));
    Predicate<HistoricProcessInstance> belongs = belongsTo(part, instances);
    return instances.values().stream()
        .filter(belongs)
        .collect(
            Collectors.groupingBy(
                HistoricProcessInstance::getProcessDefinitionId,
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(runs -> walked(runs, part))
        .toList();
  }

  private Predicate<HistoricProcessInstance> belongsTo(
      Part part, Map<String, HistoricProcessInstance> instances) {
    Map<String, Long> runs = part.procedure() == 0 ? Map.of() : runs(instances.keySet());
    return instance ->
        switch (part.name()) {
          case Part.LIFE -> true;
          case Part.ESTABLISHMENT -> !isWithin(RUNNING_GROUP, instance, instances);
          case Part.CLOSURE ->
              isWithin(CLOSING, instance, instances) || isRun(part.procedure(), instance, runs);
          default -> isRun(part.procedure(), instance, runs);
        };
  }

  private static boolean isRun(
      long procedure, HistoricProcessInstance instance, Map<String, Long> runs) {
    return Long.valueOf(procedure).equals(runs.get(instance.getId()));
  }

  private static boolean isWithin(
      String diagram,
      HistoricProcessInstance instance,
      Map<String, HistoricProcessInstance> instances) {
    HistoricProcessInstance at = instance;
    while (at != null) {
      if (at.getProcessDefinitionKey().equals(diagram)) {
        return true;
      }
      at = instances.get(at.getSuperProcessInstanceId());
    }
    return false;
  }

  /** The number of the run that each instance belongs to, if it belongs to one. */
  private Map<String, Long> runs(Collection<String> instances) {
    if (instances.isEmpty()) {
      return Map.of();
    }
    return history
        .createHistoricVariableInstanceQuery()
        .processInstanceIdIn(instances.toArray(String[]::new))
        .variableName(Procedures.VARIABLE)
        .list()
        .stream()
        // The group's own diagram knows it only where it starts a run.
        .filter(run -> run.getActivityInstanceId().equals(run.getProcessInstanceId()))
        .collect(
            Collectors.toMap(
                HistoricVariableInstance::getProcessInstanceId,
                run -> ((Number) run.getValue()).longValue(),
                (one, other) -> one));
  }

  private WalkedDiagram walked(List<HistoricProcessInstance> runs, Part part) {
    ProcessDefinition definition =
        repository.getProcessDefinition(runs.get(0).getProcessDefinitionId());
    BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
    List<WalkedDiagram.Step> steps = new ArrayList<>();
    Set<String> flows = new TreeSet<>();
    for (HistoricProcessInstance run : runs) {
      List<HistoricActivityInstance> entered =
          history
              .createHistoricActivityInstanceQuery()
              .processInstanceId(run.getId())
              .orderPartiallyByOccurrence()
              .asc()
              .list()
              .stream()
              .filter(activity -> !activity.getActivityId().endsWith(INNER_INSTANCES))
              .toList();
      List<HistoricActivityInstance> inTime =
          entered.stream().filter(activity -> !part.isOver(activity.getStartTime())).toList();
      inTime.forEach(activity -> steps.add(step(activity, part)));
      flows.addAll(flows(model, inTime));
    }
    return new WalkedDiagram(
        definition.getKey(),
        definition.getName(),
        definition.getVersionTag(),
        definition.getVersion(),
        time(
            repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getDeploymentTime()),
        Fingerprint.of(file(definition)),
        runs.size(),
        steps,
        flows);
  }

  /** The engine keeps no record of flows: an element was reached from the one that ended last. */
  private static Set<String> flows(
      BpmnModelInstance model, List<HistoricActivityInstance> entered) {
    Set<String> walked = new TreeSet<>();
    for (int index = 0; index < entered.size(); index++) {
      HistoricActivityInstance reached = entered.get(index);
      if (!(model.getModelElementById(reached.getActivityId()) instanceof FlowNode node)) {
        continue;
      }
      Map<String, SequenceFlow> incoming = new HashMap<>();
      node.getIncoming().forEach(flow -> incoming.put(flow.getSource().getId(), flow));
      List<HistoricActivityInstance> before =
          entered.subList(0, index).stream()
              .filter(source -> incoming.containsKey(source.getActivityId()))
              .filter(source -> source.getEndTime() != null && !source.isCanceled())
              .filter(source -> !source.getEndTime().after(reached.getStartTime()))
              // Stable: of those that ended at the same moment the one entered last is the last.
              .sorted(Comparator.comparing(HistoricActivityInstance::getEndTime))
              .toList();
      before.stream()
          .skip(node instanceof ParallelGateway ? 0 : Math.max(0, before.size() - 1))
          .forEach(source -> walked.add(incoming.get(source.getActivityId()).getId()));
    }
    return walked;
  }

  /** What ended later was under way when the part was over. */
  private static WalkedDiagram.Step step(HistoricActivityInstance activity, Part part) {
    boolean ended = activity.getEndTime() != null && !part.isOver(activity.getEndTime());
    return new WalkedDiagram.Step(
        activity.getActivityId(),
        activity.getActivityName() == null
            ? null
            : activity.getActivityName().replaceAll("\\s+", " "),
        time(activity.getStartTime()),
        ended ? time(activity.getEndTime()) : null,
        ended && activity.isCanceled());
  }

  private byte[] file(ProcessDefinition definition) {
    try (InputStream file = repository.getProcessModel(definition.getId())) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static OffsetDateTime time(Date date) {
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
  }
}
