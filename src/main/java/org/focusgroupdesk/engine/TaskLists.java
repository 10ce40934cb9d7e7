package org.focusgroupdesk.engine;

import java.sql.Connection;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Finds the tasks of a person or a role by index. The engine joins all open tasks with their
 * candidates, in a way for which the database reads every one of them; the same question, put as a
 * choice of ids, takes no longer when more cases are open. Questions in other words stay as they
 * are.
 */
@Component
class TaskLists extends AbstractProcessEnginePlugin {

  private static final String JOIN = "left join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_";

  private static final String CANDIDATES =
      "I\\.TYPE_ = 'candidate'\\s+and\\s+\\(\\s*I\\.GROUP_ID_ IN\\s*(?<groups>\\([?,\\s]+\\))\\s*\\)";

  private static final Pattern OF_ROLES = Pattern.compile(CANDIDATES);

  private static final Pattern OF_PERSON_OR_ROLES =
      Pattern.compile(
          "1 = 1\\s+and\\s+RES\\.ASSIGNEE_ = \\?\\s+or\\s+\\(\\s*RES\\.ASSIGNEE_ is null\\s+and\\s+"
              + CANDIDATES
              + "\\s*\\)");

  private static final Pattern JOINED = Pattern.compile("\\bI\\.");

  /** The parameters keep their order. */
  private static final String IDS_OF_ROLES =
      """
      RES.ID_ in (
        select L.TASK_ID_ from ACT_RU_IDENTITYLINK L
         where L.TYPE_ = 'candidate' and L.GROUP_ID_ in ${groups})""";

  private static final String IDS_OF_PERSON_OR_ROLES =
      """
      RES.ID_ in (select ID_ from (
        select ID_ from ACT_RU_TASK where ASSIGNEE_ = ?
        union
        select T.ID_ from ACT_RU_IDENTITYLINK L join ACT_RU_TASK T on T.ID_ = L.TASK_ID_
         where T.ASSIGNEE_ is null and L.TYPE_ = 'candidate' and L.GROUP_ID_ in ${groups}))""";

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    engine.getSqlSessionFactory().getConfiguration().addInterceptor(new Rewriting());
  }

  /** The same question by ids, where it is one of those; otherwise as it is. */
  static String byIds(String sql) {
    if (!sql.contains(JOIN)) {
      return sql;
    }
    String persons = OF_PERSON_OR_ROLES.matcher(sql).replaceAll(IDS_OF_PERSON_OR_ROLES);
    String roles = OF_ROLES.matcher(persons).replaceAll(IDS_OF_ROLES);
    String byIds = roles.replace(JOIN, "");
    return JOINED.matcher(byIds).find() ? sql : byIds;
  }

  /** Comes between the engine and the database. */
  @Intercepts(
      @Signature(
          type = StatementHandler.class,
          method = "prepare",
          args = {Connection.class, Integer.class}))
  public static final class Rewriting implements Interceptor {

    @Override
    public Object intercept(Invocation statement) throws Throwable {
      BoundSql bound = ((StatementHandler) statement.getTarget()).getBoundSql();
      String byIds = byIds(bound.getSql());
      if (!byIds.equals(bound.getSql())) {
        SystemMetaObject.forObject(bound).setValue("sql", byIds);
      }
      return statement.proceed();
    }
  }
}
