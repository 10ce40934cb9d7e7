package org.focusgroupdesk.focusgroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the head of every form says, in markdown. */
@Component
public class FormWords {

  private final RepositoryService repository;
  private final Rulebook rulebook;

  FormWords(@Lazy RepositoryService repository, Rulebook rulebook) {
    this.repository = repository;
    this.rulebook = rulebook;
  }

  /**
   * Which group, which step, what is decided, by when, under which clause.
   *
   * @param edition key of the edition of the case
   */
  public String header(Task task, FocusGroup group, String edition) {
    FlowElement step = step(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    String about =
        step.getDocumentations().stream()
            .map(documentation -> documentation.getTextContent().strip())
            .collect(Collectors.joining(" "));
    List<String> lines = new ArrayList<>();
    lines.add(Words.say("facts.title", plain(group.acronym()), plain(group.title())));
    lines.add(Words.say("facts.step", step.getName(), about));
    if (task.getDueDate() != null) {
      lines.add(Words.say("facts.due", Geneva.words(task.getDueDate().toInstant())));
    }
    lines.add(
        group.isRunning()
            ? Words.say("facts.parent", group.parentGroup())
            : Words.say("facts.decides", group.decidingGroup(), group.parentGroup()));
    lines.add(citation(step, group, edition));
    return String.join("\n\n", lines);
  }

  private FlowElement step(String diagram, String id) {
    return repository.getBpmnModelInstance(diagram).getModelElementById(id);
  }

  /** Under which clauses of an edition a step stands, in a sentence. */
  String citation(String diagram, String step, FocusGroup group, String edition) {
    return citation(step(diagram, step), group, edition);
  }

  private String citation(FlowElement step, FocusGroup group, String edition) {
    String clauses = clauses(step, group, edition);
    return clauses.isEmpty()
        ? Words.say("facts.no-clause", rulebook.edition(edition).title())
        : Words.say("facts.clauses", clauses);
  }

  private String clauses(FlowElement step, FocusGroup group, String edition) {
    Set<String> clauses = new LinkedHashSet<>();
    step
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> property.getCamundaName().equals("rule"))
        .map(CamundaProperty::getCamundaValue)
        .flatMap(rules -> Arrays.stream(rules.split(" ")))
        .filter(rule -> rulebook.rule(rule).clauses().containsKey(edition))
        .filter(rule -> rulebook.rule(rule).binds(group.decidedByTsag()))
        .forEach(rule -> clauses.add(rulebook.clause(rule, edition)));
    return String.join("; ", clauses);
  }

  /** What the gates found last about each rule: first what is not met, all that is in one line. */
  public String findings(List<Finding> findings) {
    Map<String, Finding> last = new LinkedHashMap<>();
    findings.forEach(finding -> last.put(finding.rule(), finding));
    List<String> lines =
        last.values().stream()
            .filter(finding -> finding.outcome() != Outcome.MET)
            .sorted(Comparator.comparing(FormWords::isHint))
            .map(FormWords::finding)
            .collect(Collectors.toCollection(ArrayList::new));
    Map<String, Set<String>> met = new LinkedHashMap<>();
    last.values().stream()
        .filter(finding -> finding.outcome() == Outcome.MET)
        .forEach(
            finding ->
                met.computeIfAbsent(plain(finding.compared()), words -> new LinkedHashSet<>())
                    .add(rulebook.rule(finding.rule()).clauses().get(finding.edition())));
    if (!met.isEmpty()) {
      lines.add(
          Words.say(
              "facts.met",
              met.size(),
              met.entrySet().stream()
                  .map(
                      same ->
                          Words.say(
                              "facts.met.item", same.getKey(), String.join(", ", same.getValue())))
                  .collect(Collectors.joining("; "))));
    }
    return String.join("\n", lines);
  }

  /**
   * What a "should" asks for and is not there, which is when a form offers to go on with a reason:
   * by the checks that can be made already, and of other rules by what an attempt found. What
   * somebody went on about before with a reason is settled. Empty if nothing is left.
   *
   * @param now checks made for the form
   * @param found the findings of the case or run so far
   * @param edition key of the edition of the checks
   */
  public String should(List<Checked> now, List<Finding> found, String edition) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Finding finding : found) {
      lines.remove(finding.rule());
      if (finding.outcome() == Outcome.NOT_MET && finding.strength() == Strength.SOFT) {
        lines.put(finding.rule(), should(finding.compared(), finding.clause()));
      }
    }
    for (Checked check : now) {
      lines.remove(check.rule());
    }
    now.stream()
        .filter(Checked::isOverridable)
        .forEach(
            check ->
                lines.put(
                    check.rule(),
                    should(check.result().compared(), rulebook.clause(check.rule(), edition))));
    found.stream()
        .filter(finding -> finding.outcome() == Outcome.OVERRIDDEN)
        .forEach(finding -> lines.remove(finding.rule()));
    return String.join("\n", lines.values());
  }

  private static String should(String compared, String clause) {
    return Words.say("facts.should", plain(compared), clause);
  }

  private static String finding(Finding finding) {
    return Words.say(
        "facts.finding",
        Words.say("outcome." + (isHint(finding) ? "HINT" : finding.outcome().name())),
        plain(finding.compared()),
        finding.clause(),
        finding.reason() == null ? "" : Words.say("facts.reason", plain(finding.reason())));
  }

  private static boolean isHint(Finding finding) {
    return finding.strength() == Strength.NOTE && finding.outcome() == Outcome.NOT_MET;
  }

  /** Text of people within markdown: it must not format anything. */
  public static String plain(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replaceAll("\\s*\\R\\s*", " ");
  }
}
