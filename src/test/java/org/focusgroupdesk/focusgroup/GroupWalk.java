package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.RunningGroup;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.engine.RoleAccounts;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A test with procedures of FG-TOR, at work since 15 March 2024 under A.7 (2016). Its parent SG13
 * meets in July and November.
 */
@DeskTest
abstract class GroupWalk {

  static final String GROUP = "FG-TOR";
  static final String CHAIR = "fg-tor-chair";
  static final String PARENT_CHAIR = "sg13-chair";
  static final String MEMBER = "member-jp";
  static final LocalDate ESTABLISHED = LocalDate.of(2024, 3, 15);
  static final LocalDate JULY = LocalDate.of(2024, 7, 15);
  static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 4);

  @Autowired CaseDriver desk;
  @Autowired RunningGroup groups;
  @Autowired Procedures procedures;
  @Autowired Register register;
  @Autowired Offices offices;
  @Autowired TermsOfReferenceVersions versions;
  @Autowired Ledger ledger;
  @Autowired RoleAccounts accounts;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;
  @Autowired List<TaskFacts> facts;

  @BeforeEach
  void groupAtWork() {
    desk.clear();
    desk.meeting("SG13", JULY, JULY.plusDays(11));
    desk.meeting("SG13", NOVEMBER, NOVEMBER.plusDays(11));
    atWork("A7_2016", "SG13");
  }

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.clear();
    accounts.vacate(CHAIR);
    accounts.vacate("fg-tor-vice-chairs");
    ClockUtil.reset();
  }

  void atWork(String edition, String establishedBy) {
    desk.endCases();
    groups.atWork(SampleProposal.complete(GROUP, "SG13"), establishedBy, edition, ESTABLISHED);
  }

  void ask(String person, String act) {
    desk.start(person, "act-for-group", Map.of("focusGroup", GROUP, "act", act));
  }

  void complete(String person, String task, Map<String, Object> answers) {
    desk.complete(person, GROUP, task, answers);
  }

  static Map<String, Object> with(Map<String, Object> answers, String key, Object answer) {
    Map<String, Object> changed = new HashMap<>(answers);
    changed.put(key, answer);
    return changed;
  }

  /** The last run of any procedure but reporting, which goes on by itself. */
  Procedure run() {
    List<Procedure> runs =
        procedures.of(GROUP).stream().filter(run -> !run.kind().equals("report-progress")).toList();
    return runs.get(runs.size() - 1);
  }

  String state() {
    return run().state();
  }

  List<Finding> findings(String rule) {
    return ledger.of(GROUP).stream()
        .filter(finding -> finding.procedure() == run().id())
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  Finding finding(String rule) {
    List<Finding> all = findings(rule);
    assertThat(all).as("findings " + rule).isNotEmpty();
    return all.get(all.size() - 1);
  }

  /** What the form of an open task shows and is filled with. */
  Map<String, Object> form(String task) {
    Task open = desk.task(GROUP, task);
    String diagram = desk.diagramOf(open);
    return facts.stream()
        .filter(source -> source.know(diagram))
        .findFirst()
        .orElseThrow()
        .factsFor(open);
  }

  String fact(String task, String name) {
    return ((Map<?, ?>) form(task).get("facts")).get(name).toString();
  }

  List<String> told(String event) {
    return jdbc.sql("select audience from notice where acronym = ? and event = ? order by id")
        .params(GROUP, event)
        .query(String.class)
        .list();
  }

  /** The group is being closed. */
  void closing() {
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(GROUP)
        .correlateAll();
  }
}
