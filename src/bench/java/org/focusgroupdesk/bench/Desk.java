package org.focusgroupdesk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.focusgroupdesk.FocusGroupDesk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A running desk of its own, on a file database with the settings of the product. */
final class Desk implements AutoCloseable {

  private static final List<String> TABLES_OF_CASE =
      List.of(
          "state_change",
          "tor_version",
          "leader",
          "deadline",
          "deadline_change",
          "past_deadline",
          "consultation",
          "doubt",
          "posting_comment",
          "posting",
          "notice",
          "focus_group");

  private final ConfigurableApplicationContext context;

  private Desk(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Desk start(Path folder) {
    return new Desk(
        new SpringApplicationBuilder(FocusGroupDesk.class)
            .profiles("demo")
            .initializers(
                context -> {
                  place(context.getEnvironment(), folder);
                  context.getBeanFactory().registerSingleton("onlyTheDesk", new OnlyTheDesk());
                })
            .run("--logging.level.org.focusgroupdesk=warn"));
  }

  private static void place(ConfigurableEnvironment environment, Path folder) {
    String url = environment.getRequiredProperty("spring.datasource.url");
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "bench",
                Map.of(
                    "spring.datasource.url",
                    url.replace("./data/", folder.toAbsolutePath() + "/"),
                    "server.port",
                    "0",
                    "camunda.bpm.job-execution.enabled",
                    "false")));
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  ProcessEngine engine() {
    return bean(ProcessEngine.class);
  }

  /** A meeting that decides, as if it had been in the calendar all along. */
  void meeting(String group, String firstDay, String lastDay) {
    bean(JdbcTemplate.class)
        .update(
            """
            insert into parent_meeting
              (group_id, label, first_day, last_day, place, decides, cancelled)
            values (?, ?, ?, ?, 'Geneva', true, false)""",
            group,
            group + " " + firstDay,
            java.time.LocalDate.parse(firstDay),
            java.time.LocalDate.parse(lastDay));
  }

  /** Takes a case away without a trace, so that the database keeps its size. */
  void forget(ProcessEngine engine, String rootProcessInstance, String acronym) {
    if (engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(rootProcessInstance)
            .count()
        > 0) {
      engine.getRuntimeService().deleteProcessInstance(rootProcessInstance, "measured");
    }
    HistoryService history = engine.getHistoryService();
    history.deleteHistoricProcessInstances(
        history
            .createHistoricProcessInstanceQuery()
            .rootProcessInstanceId(rootProcessInstance)
            .list()
            .stream()
            .map(HistoricProcessInstance::getId)
            .toList());
    for (String table : TABLES_OF_CASE) {
      bean(JdbcTemplate.class).update("delete from " + table + " where acronym = ?", acronym);
    }
    bean(JdbcTemplate.class).execute("truncate table finding");
  }

  @Override
  public void close() {
    context.close();
  }

  /** Keeps the helpers of tests, which are on the class path too, out of the desk. */
  private static final class OnlyTheDesk extends TypeExcludeFilter {

    private static final String HOME =
        FocusGroupDesk.class.getProtectionDomain().getCodeSource().getLocation().toString();

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory readers)
        throws java.io.IOException {
      return !type.getResource().getURL().toString().contains(HOME);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OnlyTheDesk;
    }

    @Override
    public int hashCode() {
      return OnlyTheDesk.class.hashCode();
    }
  }
}
