package org.focusgroupdesk.establishment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.CalendarDesk;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.FormWords;
import org.focusgroupdesk.focusgroup.LeaderChecks;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a person sees on a form besides the fields: the facts of this moment, and what the fields
 * are filled with at first. Nothing of it is kept with the task.
 */
@Component
class CaseFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS =
      Set.of(
          "focus-group",
          "check-and-complete",
          "establish",
          "establish-at-meeting",
          "admit-contribution",
          "screening",
          "consult-study-groups",
          "establish-between-meetings",
          "first-review",
          "comment-period",
          "refer-to-tsag",
          "appoint-leadership",
          "announce-group",
          "change-calendar");

  private final Register register;
  private final CaseFiles caseFiles;
  private final CaseWords words;
  private final FormWords formWords;
  private final LeaderChecks leaderChecks;
  private final Ledger ledger;
  private final CalendarDesk calendar;
  private final RuntimeService runtime;
  private final ObjectMapper json;
  private final Clock clock;

  CaseFacts(
      Register register,
      CaseFiles caseFiles,
      CaseWords words,
      FormWords formWords,
      LeaderChecks leaderChecks,
      Ledger ledger,
      CalendarDesk calendar,
      @Lazy RuntimeService runtime,
      ObjectMapper json,
      Clock clock) {
    this.register = register;
    this.caseFiles = caseFiles;
    this.words = words;
    this.formWords = formWords;
    this.leaderChecks = leaderChecks;
    this.ledger = ledger;
    this.calendar = calendar;
    this.runtime = runtime;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  private List<Finding> ofTheCase(String acronym) {
    return ledger.of(acronym).stream().filter(finding -> finding.procedure() == 0).toList();
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    if (task.getTaskDefinitionKey().equals("change-meeting")) {
      return calendarFacts(task);
    }
    return Optional.ofNullable(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult())
        .map(instance -> instance.getBusinessKey())
        .flatMap(register::find)
        .map(group -> caseFacts(task, group))
        .orElseGet(Map::of);
  }

  private Map<String, Object> calendarFacts(Task task) {
    String group = (String) runtime.getVariable(task.getExecutionId(), "calendarOf");
    Map<String, Object> facts = new HashMap<>();
    facts.put("facts", Map.of("header", words.calendarHeader(group)));
    facts.put("meetings", calendar.choices(group));
    facts.put("announcedOn", Geneva.dateOf(clock.instant()).toString());
    return facts;
  }

  private Map<String, Object> caseFacts(Task task, FocusGroup group) {
    CaseFile file = caseFiles.read(group.acronym(), Optional.empty());
    Map<String, Object> values = new HashMap<>(prefilled(task, file));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("header", formWords.header(task, group, group.edition()));
    facts.put("proposal", words.proposal(file));
    facts.put("findings", formWords.findings(ofTheCase(group.acronym())));
    facts.put(
        "should",
        formWords.should(foreseeable(task, file), ofTheCase(group.acronym()), group.edition()));
    facts.put("oneOfEach", leaderChecks.isOneOfEachExpected(group.edition()));
    facts.put("competence", leaderChecks.isCompetenceExpected(group.edition()));
    facts.put("consultations", words.consultations(file));
    facts.put("reviews", words.reviews(file));
    facts.put("comments", words.comments(file));
    facts.put("doubts", words.doubts(file));
    facts.put("meetings", words.meetings(group));
    facts.put("tsag", group.decidedByTsag());
    facts.put("leadAsked", caseFiles.asksFor("decision", "lead-consulted", group));
    facts.put("periodOver", task.getTaskDefinitionKey().equals("resolve-comments"));
    values.put("facts", facts);
    return values;
  }

  /** The checks of the gate behind a form, as far as they do not depend on what is filled in. */
  private List<Checked> foreseeable(Task task, CaseFile file) {
    String gate =
        switch (task.getTaskDefinitionKey()) {
          case "screen-proposal" -> "screening";
          case "conclude-review" -> "posting";
          case "declare-outcome", "decide-establishment" -> "decision";
          default -> null;
        };
    return gate == null ? List.of() : caseFiles.check(gate, file);
  }

  private Map<String, Object> prefilled(Task task, CaseFile file) {
    Proposal proposal = file.proposal();
    return switch (task.getTaskDefinitionKey()) {
      case "complete-proposal", "correct-proposal", "revise-proposal" ->
          Map.of("proposal", tree(proposal));
      case "keep-proposal" -> Map.of("supporters", rows(proposal.supporters()));
      case "screen-proposal" -> Map.of("consult", notYetAsked(file));
      case "open-review" ->
          Map.of("consult", notYetAsked(file), "reviewers", reviewers(file.group()));
      case "declare-outcome" ->
          Map.of(
              "tor", tree(proposal.tor()), "decidedOn", Geneva.dateOf(clock.instant()).toString());
      case "handle-comments", "resolve-comments" ->
          Map.of("tor", tree(proposal.tor()), "comments", commentRows(file), "change", "none");
      case "triage-referral" ->
          Map.of(
              "result",
              Optional.ofNullable(runtime.getVariable(task.getExecutionId(), "suggestedRoute"))
                  .orElse("meeting"));
      default -> Map.of();
    };
  }

  private static List<String> notYetAsked(CaseFile file) {
    return file.proposal().otherGroups().stream()
        .filter(other -> file.consultations().stream().noneMatch(c -> c.is("affected", other)))
        .toList();
  }

  private static List<String> reviewers(FocusGroup group) {
    return group.decidedByTsag()
        ? List.of("vice-chairs", "wp-chairs", "sg-chairs")
        : List.of("vice-chairs", "wp-chairs");
  }

  private static String kind(Comment comment) {
    String kind = Words.say("comment." + comment.category());
    return comment.late() ? Words.say("comment.kind.late", kind) : kind;
  }

  private static List<Map<String, Object>> commentRows(CaseFile file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int number = 0;
    for (Comment comment : file.comments()) {
      number++;
      if (comment.resolution() == null) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("author", comment.authorName());
        row.put("category", kind(comment));
        row.put("text", comment.text());
        row.put("resolution", comment.proposed() == null ? "open" : "proposed");
        row.put("proof", comment.proposed() == null ? "" : comment.proposed());
        rows.add(row);
      }
    }
    return rows;
  }

  private Map<String, Object> tree(Object value) {
    return json.convertValue(value, new TypeReference<>() {});
  }

  private List<Map<String, Object>> rows(List<?> values) {
    return json.convertValue(values, new TypeReference<>() {});
  }
}
