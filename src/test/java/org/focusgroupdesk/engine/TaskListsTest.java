package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TryOut
class TaskListsTest {

  @Autowired private ProcessEngine engine;
  @Autowired private TaskService tasks;

  @Test
  void tasks_of_roles_are_chosen_by_id() {
    String sql = asked(tasks.createTaskQuery().taskCandidateGroupIn(List.of("sg13-chair", "tsb")));

    assertThat(TaskLists.byIds(sql))
        .contains("RES.ASSIGNEE_ is null")
        .contains("select L.TASK_ID_ from ACT_RU_IDENTITYLINK L")
        .doesNotContain(" I.")
        .satisfies(byIds -> assertThat(parametersOf(byIds)).isEqualTo(parametersOf(sql)));
  }

  @Test
  void tasks_of_a_person_or_roles_are_chosen_by_id() {
    String sql =
        asked(
            tasks
                .createTaskQuery()
                .or()
                .taskAssignee("sg13-chair")
                .taskCandidateGroupIn(List.of("sg13-chair"))
                .endOr());

    assertThat(TaskLists.byIds(sql))
        .contains("select ID_ from ACT_RU_TASK where ASSIGNEE_ = ?")
        .doesNotContain(" I.")
        .satisfies(byIds -> assertThat(parametersOf(byIds)).isEqualTo(parametersOf(sql)));
  }

  @Test
  void other_questions_stay_as_they_are() {
    String involved =
        asked(
            tasks
                .createTaskQuery()
                .taskInvolvedUser("sg13-chair")
                .taskCandidateGroupIn(List.of("sg13-chair")));
    String all = asked(tasks.createTaskQuery());

    assertThat(TaskLists.byIds(involved)).isEqualTo(involved);
    assertThat(TaskLists.byIds(all)).isEqualTo(all);
  }

  private static long parametersOf(String sql) {
    return sql.chars().filter(c -> c == '?').count();
  }

  /** What the engine asks the database. */
  private String asked(TaskQuery query) {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return settings
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                settings
                    .getSqlSessionFactory()
                    .getConfiguration()
                    .getMappedStatement("selectTaskByQueryCriteria")
                    .getBoundSql((TaskQueryImpl) query)
                    .getSql());
  }
}
