package org.focusgroupdesk.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * An index that the engine's own schema lacks: whoever completes a task has the engine look for its
 * subtasks, which without it means reading every open task.
 */
@Component
class EngineIndexes implements InitializingBean {

  private final JdbcTemplate jdbc;

  /**
   * Comes after the engine, which makes its tables when it is built.
   *
   * @param engine a service of the engine
   */
  EngineIndexes(JdbcTemplate jdbc, RepositoryService engine) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    jdbc.execute("create index if not exists desk_task_of_parent on act_ru_task (parent_task_id_)");
  }
}
