package org.focusgroupdesk.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.focusgroup.Procedures;
import org.springframework.stereotype.Component;

/** Which versions of which diagrams there are, and which cases run on an older one. */
@Component
class Versions {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final Procedures procedures;
  private final AsSystem asSystem;

  Versions(
      RepositoryService repository,
      RuntimeService runtime,
      Procedures procedures,
      AsSystem asSystem) {
    this.repository = repository;
    this.runtime = runtime;
    this.procedures = procedures;
    this.asSystem = asSystem;
  }

  /** The diagrams of which cases run on an older version, by name. */
  List<NewVersion> withOlderCases() {
    return asSystem.call(this::read);
  }

  private List<NewVersion> read() {
    Map<String, ProcessDefinition> newest =
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
            .collect(Collectors.toMap(ProcessDefinition::getKey, definition -> definition));
    Map<String, List<ProcessInstance>> older = new HashMap<>();
    for (ProcessInstance instance : runtime.createProcessInstanceQuery().list()) {
      String key = instance.getProcessDefinitionKey();
      // The diagram that moves cases cannot move while it does so.
      if (!key.equals(CaseMoves.DIAGRAM)
          && !instance.getProcessDefinitionId().equals(newest.get(key).getId())) {
        older.computeIfAbsent(key, none -> new ArrayList<>()).add(instance);
      }
    }
    Map<String, NewVersion> byName = new TreeMap<>();
    older.forEach(
        (key, instances) -> {
          Version version = version(newest.get(key));
          byName.put(version.name() + key, new NewVersion(version, cases(instances)));
        });
    return List.copyOf(byName.values());
  }

  private List<RunningCase> cases(List<ProcessInstance> instances) {
    Map<String, Version> versions = new HashMap<>();
    return instances.stream()
        .map(
            instance ->
                runningCase(
                    instance,
                    versions.computeIfAbsent(
                        instance.getProcessDefinitionId(),
                        id -> version(repository.getProcessDefinition(id)))))
        .sorted(RunningCase.BY_GROUP)
        .toList();
  }

  /** The case with this instance, on whichever version it runs now; none if it has ended. */
  Optional<RunningCase> find(String instance) {
    return Optional.ofNullable(
            runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult())
        .map(
            found ->
                runningCase(
                    found,
                    version(repository.getProcessDefinition(found.getProcessDefinitionId()))));
  }

  /** The version of this definition. */
  Version version(String definition) {
    return version(repository.getProcessDefinition(definition));
  }

  private Version version(ProcessDefinition definition) {
    Deployment deployment =
        repository
            .createDeploymentQuery()
            .deploymentId(definition.getDeploymentId())
            .singleResult();
    return new Version(
        definition.getId(),
        definition.getKey(),
        definition.getName() == null ? definition.getKey() : definition.getName(),
        definition.getVersion(),
        definition.getVersionTag(),
        Geneva.stored(deployment.getDeploymentTime().toInstant()));
  }

  private RunningCase runningCase(ProcessInstance instance, Version version) {
    VariableInstance variable =
        runtime
            .createVariableInstanceQuery()
            .variableScopeIdIn(instance.getId())
            .variableName(Procedures.VARIABLE)
            .singleResult();
    long run = variable == null ? 0 : ((Number) variable.getValue()).longValue();
    return new RunningCase(
        instance.getId(),
        version,
        instance.getBusinessKey(),
        run,
        run == 0 ? null : procedures.get(run).subject());
  }
}
