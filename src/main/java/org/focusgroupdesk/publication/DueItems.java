package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due across all cases and groups, by whom, and under which clause. */
@Component
class DueItems {

  private final JdbcClient jdbc;
  private final OpenTasks tasks;

  DueItems(JdbcClient jdbc, OpenTasks tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  /**
   * Something that is due.
   *
   * @param about what the run of a procedure is about; null for the group's own deadlines
   * @param who the roles or people whose task it is; empty if it is nobody's task yet
   */
  record Due(
      String acronym,
      String title,
      String parentGroup,
      String name,
      String about,
      LocalDate lastDay,
      OffsetDateTime lastInstant,
      String rule,
      String clause,
      String counted,
      String who) {

    Due by(String roles) {
      return new Due(
          acronym,
          title,
          parentGroup,
          name,
          about,
          lastDay,
          lastInstant,
          rule,
          clause,
          counted,
          roles);
    }
  }

  /** By what a list can be sorted. */
  enum Order {
    DATE(Comparator.comparing(Due::lastInstant)),
    GROUP(Comparator.comparing(Due::acronym)),
    WHO(Comparator.comparing(Due::who));

    private final Comparator<Due> comparator;

    Order(Comparator<Due> comparator) {
      this.comparator = comparator.thenComparing(Due::lastInstant).thenComparing(Due::acronym);
    }
  }

  /**
   * Everything that is due up to a day, what is overdue included; a contribution that has come in
   * is not.
   *
   * @param until the last Geneva day looked at
   * @param parentGroup only groups and proposals of this parent; empty for all
   */
  List<Due> until(LocalDate until, String parentGroup, Order order) {
    Map<String, List<OpenTasks.OpenTask>> open = tasks.byCase();
    return jdbc
        .sql(
            """
            select d.acronym, g.title, g.parent_group, d.name, p.subject as about, d.last_day,
                   d.last_instant, d.rule, d.clause, d.counted, '' as who
              from deadline d
              join focus_group g on g.acronym = d.acronym
              left join group_procedure p on p.id = d.procedure
             where d.last_day <= :until
               and (:parent = '' or g.parent_group = :parent)
               and (p.id is not null and p.ended_at is null
                       and (d.name <> 'request' or p.state in ('NEW', 'REQUESTED'))
                    or p.id is null and d.name = 'lifetime'
                       and g.state not in ('CLOSED', 'TRACKING_ONLY')
                    or p.id is null and d.name <> 'lifetime'
                       and g.state not in ('NOT_ESTABLISHED', 'WITHDRAWN')
                       and not exists
                         (select 1 from tor_version t where t.acronym = g.acronym))
            """)
        .param("until", until)
        .param("parent", parentGroup)
        .query(Due.class)
        .list()
        .stream()
        .map(due -> due.by(who(due, open.getOrDefault(due.acronym(), List.of()))))
        .sorted(order.comparator)
        .toList();
  }

  private static String who(Due due, List<OpenTasks.OpenTask> open) {
    return open.stream()
        .filter(task -> task.due() != null && task.due().isEqual(due.lastInstant()))
        .map(OpenTasks.OpenTask::who)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
