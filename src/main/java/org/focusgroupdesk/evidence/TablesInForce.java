package org.focusgroupdesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.rulebook.Fingerprint;
import org.springframework.stereotype.Component;

/** Which versions of the decision tables were in force. */
@Component
class TablesInForce {

  private final RepositoryService repository;
  private final AsSystem asSystem;

  TablesInForce(RepositoryService repository, AsSystem asSystem) {
    this.repository = repository;
    this.asSystem = asSystem;
  }

  /**
   * The tables that name one of the rules, in every version in force at some time of a period.
   *
   * @param until end of the period; null if it goes on
   */
  List<Evidence.Table> naming(Collection<String> rules, OffsetDateTime from, OffsetDateTime until) {
    return asSystem.call(() -> read(rules, from, until));
  }

  private List<Evidence.Table> read(
      Collection<String> rules, OffsetDateTime from, OffsetDateTime until) {
    Map<String, OffsetDateTime> deployments =
        repository.createDeploymentQuery().list().stream()
            .collect(Collectors.toMap(Deployment::getId, made -> time(made.getDeploymentTime())));
    Map<String, List<DecisionDefinition>> versions =
        repository
            .createDecisionDefinitionQuery()
            .orderByDecisionDefinitionVersion()
            .asc()
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    DecisionDefinition::getKey, TreeMap::new, Collectors.toList()));
    List<Evidence.Table> tables = new ArrayList<>();
    for (List<DecisionDefinition> ofKey : versions.values()) {
      for (int index = 0; index < ofKey.size(); index++) {
        OffsetDateTime start = deployments.get(ofKey.get(index).getDeploymentId());
        OffsetDateTime end =
            index + 1 < ofKey.size()
                ? deployments.get(ofKey.get(index + 1).getDeploymentId())
                : null;
        // The first version counts from ever: a demonstration's clock may stand before it.
        boolean begun = index == 0 || until == null || !start.isAfter(until);
        boolean over = end != null && end.isBefore(from);
        if (begun && !over) {
          table(ofKey.get(index), start, rules).ifPresent(tables::add);
        }
      }
    }
    tables.sort(Comparator.comparing(Evidence.Table::name).thenComparing(Evidence.Table::version));
    return tables;
  }

  private Optional<Evidence.Table> table(
      DecisionDefinition definition, OffsetDateTime deployed, Collection<String> rules) {
    byte[] file = file(definition);
    String text = new String(file, StandardCharsets.UTF_8);
    return rules.stream().anyMatch(text::contains)
        ? Optional.of(
            new Evidence.Table(
                definition.getKey(),
                definition.getName(),
                definition.getVersionTag(),
                definition.getVersion(),
                deployed,
                Fingerprint.of(file)))
        : Optional.empty();
  }

  private byte[] file(DecisionDefinition definition) {
    try (InputStream file = repository.getDecisionModel(definition.getId())) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static OffsetDateTime time(Date date) {
    return date.toInstant().atOffset(ZoneOffset.UTC);
  }
}
