package org.focusgroupdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test with the procedures of one running group. */
@DeskTest
public abstract class ProcedureWalk {

  @Autowired protected CaseDriver desk;
  @Autowired protected RunningGroup groups;
  @Autowired protected Procedures procedures;
  @Autowired protected Ledger ledger;
  @Autowired protected JdbcClient jdbc;

  private final String group;

  /** Tests with the group of this acronym. */
  protected ProcedureWalk(String group) {
    this.group = group;
  }

  /** The run that the test is about. */
  protected abstract Procedure run();

  @AfterEach
  void leaveTheDeskAsItWas() {
    desk.clear();
    ClockUtil.reset();
  }

  protected void complete(String person, String task, Map<String, Object> answers) {
    desk.complete(person, group, task, answers);
  }

  /** The same answers with one changed. */
  protected static Map<String, Object> with(
      Map<String, Object> answers, String key, Object answer) {
    Map<String, Object> changed = new HashMap<>(answers);
    changed.put(key, answer);
    return changed;
  }

  protected String state() {
    return run().state();
  }

  /** What the run found about a rule, the first finding first. */
  protected List<Finding> findings(String rule) {
    return ledger.of(group).stream()
        .filter(finding -> finding.procedure() == run().id())
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  /** What the run found last about a rule. */
  protected Finding finding(String rule) {
    List<Finding> all = findings(rule);
    assertThat(all).as("findings " + rule).isNotEmpty();
    return all.get(all.size() - 1);
  }

  /** What the form of an open task shows and is filled with. */
  protected Map<String, Object> form(String task) {
    return desk.form(desk.task(group, task));
  }

  /** A fact that the form of an open task shows. */
  protected String fact(String task, String name) {
    return ((Map<?, ?>) form(task).get("facts")).get(name).toString();
  }

  /** Who was told of an event, in the order of telling. */
  protected List<String> told(String event) {
    return jdbc.sql("select audience from notice where acronym = ? and event = ? order by id")
        .params(group, event)
        .query(String.class)
        .list();
  }
}
