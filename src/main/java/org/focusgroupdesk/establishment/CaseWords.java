package org.focusgroupdesk.establishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.calendar.Meetings;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says the facts of a case in words, as forms show them: simple lists in markdown. */
@Component
class CaseWords {

  private final RepositoryService repository;
  private final Rulebook rulebook;
  private final Ledger ledger;
  private final Countries countries;
  private final Meetings meetings;
  private final IdentityService identity;

  CaseWords(
      @Lazy RepositoryService repository,
      Rulebook rulebook,
      Ledger ledger,
      Countries countries,
      Meetings meetings,
      @Lazy IdentityService identity) {
    this.repository = repository;
    this.rulebook = rulebook;
    this.ledger = ledger;
    this.countries = countries;
    this.meetings = meetings;
    this.identity = identity;
  }

  /** Which group, which step, what is decided, by when, under which clause. */
  String header(Task task, FocusGroup group) {
    FlowElement step =
        repository
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
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
    lines.add(Words.say("facts.decides", group.decidingGroup(), group.parentGroup()));
    lines.add(Words.say("facts.clauses", clauses(step, group)));
    return String.join("\n\n", lines);
  }

  String calendarHeader(String group) {
    return Words.say("facts.calendar", group);
  }

  private String clauses(FlowElement step, FocusGroup group) {
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
        .filter(rule -> rulebook.rule(rule).clauses().containsKey(group.edition()))
        .filter(rule -> rulebook.rule(rule).binds(group.decidedByTsag()))
        .forEach(rule -> clauses.add(rulebook.clause(rule, group.edition())));
    return String.join("; ", clauses);
  }

  String proposal(CaseFile file) {
    Proposal proposal = file.proposal();
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.say(
            "facts.proponent",
            plain(proposal.proponent().name()),
            Words.say("membership." + proposal.proponent().kind()),
            countries.name(proposal.proponent().country()),
            proposal.parentGroup(),
            Geneva.words(file.group().receivedAt())));
    for (Map.Entry<String, String> item : proposal.items().entrySet()) {
      lines.add(
          Words.say("facts.item", Words.say("item." + item.getKey()), plain(item.getValue())));
    }
    lines.add(
        Words.say(
            "facts.supporters",
            file.supporters().valid().stream()
                .map(
                    supporter ->
                        plain(supporter.name())
                            + Optional.ofNullable(supporter.country())
                                .map(country -> " (" + countries.name(country) + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "))));
    return String.join("\n\n", lines);
  }

  /** What the gates found last about each rule: first what is not met, all that is in one line. */
  String findings(String acronym) {
    Map<String, Finding> last = new LinkedHashMap<>();
    ledger.of(acronym).forEach(finding -> last.put(finding.rule(), finding));
    List<String> lines =
        last.values().stream()
            .filter(finding -> finding.outcome() != Outcome.MET)
            .sorted(Comparator.comparing(CaseWords::isHint))
            .map(CaseWords::finding)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Finding> met =
        last.values().stream().filter(finding -> finding.outcome() == Outcome.MET).toList();
    if (!met.isEmpty()) {
      lines.add(
          Words.say(
              "facts.met",
              met.size(),
              met.stream()
                  .map(
                      finding ->
                          Words.say(
                              "facts.met.item",
                              plain(finding.compared()),
                              rulebook.rule(finding.rule()).clauses().get(finding.edition())))
                  .collect(Collectors.joining("; "))));
    }
    return String.join("\n", lines);
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

  String consultations(CaseFile file) {
    return answers(file, false);
  }

  String reviews(CaseFile file) {
    return answers(file, true);
  }

  private String answers(CaseFile file, boolean review) {
    return file.consultations().stream()
        .filter(asked -> asked.isReview() == review)
        .map(
            asked ->
                Words.say(
                    "review.line",
                    review ? reviewer(asked.asked()) : asked.asked(),
                    Words.say("answer." + (asked.answer() == null ? "open" : asked.answer())),
                    asked.remarks() == null ? "" : plain(asked.remarks())))
        .collect(Collectors.joining("\n"));
  }

  private String reviewer(String asked) {
    String[] parts = asked.split("/");
    String role = Checks.roleInWords(parts[0]);
    return parts.length == 1 ? role : plain(nameOf(parts[1])) + ", " + role;
  }

  private String nameOf(String account) {
    User user = identity.createUserQuery().userId(account).singleResult();
    return user == null ? account : user.getFirstName() + " " + user.getLastName();
  }

  String comments(CaseFile file) {
    return file.comments().stream()
        .map(
            comment ->
                Words.say(
                    "comment.line",
                    plain(comment.authorName()),
                    Words.say("comment." + comment.category()),
                    Geneva.words(comment.receivedAt()),
                    plain(comment.text()),
                    comment.resolution() == null
                        ? Words.say(
                            comment.isUnresolved() ? "comment.open" : "comment.not-blocking")
                        : Words.say("resolution." + comment.resolution())))
        .collect(Collectors.joining("\n"));
  }

  String doubts(CaseFile file) {
    return file.openDoubts().stream()
        .map(
            doubt ->
                Words.say(
                    "doubt.line",
                    plain(nameOf(doubt.raisedBy())),
                    standing(doubt.standing()),
                    plain(doubt.reason())))
        .collect(Collectors.joining("\n"));
  }

  private static String standing(String role) {
    return role.equals("tsb") ? "TSB" : Checks.roleInWords(role);
  }

  String meetings(FocusGroup group) {
    return group.meeting().map(meetings::get).map(meeting -> "- " + meeting.words()).orElse("");
  }

  /** Text of people within markdown: it must not format anything. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replaceAll("\\s*\\R\\s*", " ");
  }
}
