package org.focusgroupdesk.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of cases. A group is established once its terms of reference are in force. */
@Component
class CaseLines {

  private static final String SELECT =
      """
      select g.acronym, g.title, g.state, g.deciding_group, g.parent_group, g.path,
             (select max(l.name) from leader l
               where l.acronym = g.acronym and l.post = 'chair'
                 and l.ended_on is null) as chair,
             case when exists (select 1 from tor_version t where t.acronym = g.acronym)
               then g.established_on end as established_on,
             g.lifetime_end,
             (select d.last_instant from deadline d
               where d.acronym = g.acronym and d.name = 'comment-period') as closes_at,
             g.outcome_reason,
             exists (select 1 from posting p
               where p.acronym = g.acronym and p.posted_at is not null) as posted,
             exists (select 1 from state_change c
               where c.acronym = g.acronym
                 and c.to_state in ('ON_AGENDA', 'UNDER_DISCUSSION')) as on_agenda
        from focus_group g
      """;

  private final JdbcClient jdbc;

  CaseLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CaseLine> all() {
    return jdbc.sql(SELECT + " order by g.acronym").query(CaseLine.class).list();
  }

  List<CaseLine> visibleTo(Visitor visitor) {
    return all().stream().filter(line -> line.isVisibleTo(visitor)).toList();
  }

  List<CaseLine> established() {
    return jdbc.sql(
            SELECT
                + " where exists (select 1 from tor_version t where t.acronym = g.acronym)"
                + " order by g.established_on desc, g.acronym")
        .query(CaseLine.class)
        .list();
  }

  Optional<CaseLine> find(String acronym) {
    return jdbc.sql(SELECT + " where upper(g.acronym) = upper(:acronym)")
        .param("acronym", acronym)
        .query(CaseLine.class)
        .optional();
  }
}
