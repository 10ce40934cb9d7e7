package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.focusgroupdesk.calendar.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures over all groups. */
@Component
class Statistics {

  private final JdbcClient jdbc;
  private final Deadlines deadlines;

  Statistics(JdbcClient jdbc, Deadlines deadlines) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
  }

  /** How many groups a parent group has, and had. */
  record OfParent(String parentGroup, long established, long running, long ended) {}

  private record Lifetime(
      String acronym,
      String edition,
      String decidingGroup,
      LocalDate establishedOn,
      LocalDate ends,
      boolean closed) {}

  /**
   * How long a group works, beside the guidance for it (FG-TOR-11).
   *
   * @param end the day it was closed, else the end of its lifetime; null while that is open
   * @param shortest the end of the shortest lifetime that is usual
   * @param longest the end of the longest
   */
  record Duration(
      String acronym,
      LocalDate establishedOn,
      LocalDate end,
      boolean closed,
      LocalDate shortest,
      LocalDate longest) {

    /** Whole months from the decision to the end. */
    public long months() {
      return ChronoUnit.MONTHS.between(establishedOn, end);
    }

    public boolean shorter() {
      return end.isBefore(shortest);
    }

    public boolean longer() {
      return end.isAfter(longest);
    }
  }

  /** How often a rule was overridden, not kept in time, or missed. */
  record OfRule(String rule, String clause, long overridden, long late, long missed) {}

  /** What the groups of a parent group produced. */
  record Production(
      String parentGroup, long handedOver, long recommendations, long informativeTexts) {}

  /** Texts of a study group count once, however many deliverables they are based on (AMB-54). */
  List<Production> production() {
    return jdbc.sql(
            """
            select g.parent_group, count(distinct d.procedure) as handed_over,
                   count(distinct case when e.what = 'recommendation'
                     then e.study_group || ' ' || upper(e.designation) end) as recommendations,
                   count(distinct case when e.what = 'informative'
                     then e.study_group || ' ' || upper(e.designation) end) as informative_texts
              from deliverable d
              join focus_group g on g.acronym = d.acronym
              left join deliverable_entry e on e.procedure = d.procedure
             where d.td_number is not null
             group by g.parent_group order by g.parent_group
            """)
        .query(Production.class)
        .list();
  }

  /** What a parent group reported for one year about the deliverables of a group (FG-APX-08). */
  record Yearly(
      String acronym,
      String parentGroup,
      LocalDate yearFrom,
      LocalDate yearTo,
      long recommendations,
      long informativeTexts,
      String document,
      LocalDate reportedOn) {}

  /** The yearly reports, the newest first. */
  List<Yearly> yearly() {
    return jdbc.sql(
            """
            select s.acronym, g.parent_group, s.year_from, s.year_to, s.recommendations,
                   s.informative_texts, s.document, s.reported_on
              from statistics_report s join focus_group g on g.acronym = s.acronym
             order by s.reported_on desc, s.id desc
            """)
        .query(Yearly.class)
        .list();
  }

  List<OfParent> byParent() {
    return jdbc.sql(
            """
            select parent_group, count(*) as established,
                   sum(case when state in ('CLOSED', 'TRACKING_ONLY') then 0 else 1 end) as running,
                   sum(case when state in ('CLOSED', 'TRACKING_ONLY') then 1 else 0 end) as ended
              from focus_group g
             where exists (select 1 from tor_version t where t.acronym = g.acronym)
             group by parent_group order by parent_group
            """)
        .query(OfParent.class)
        .list();
  }

  List<Duration> durations() {
    return jdbc
        .sql(
            """
            select g.acronym, g.edition, g.deciding_group, g.established_on,
                   coalesce(c.closed_on, g.lifetime_end) as ends, c.closed_on is not null as closed
              from focus_group g
              left join (select acronym, cast(min(at) as date) as closed_on from state_change
                          where to_state = 'CLOSED' and procedure = 0 group by acronym) c
                on c.acronym = g.acronym
             where exists (select 1 from tor_version t where t.acronym = g.acronym)
             order by g.established_on, g.acronym
            """)
        .query(Lifetime.class)
        .list()
        .stream()
        .map(
            group ->
                new Duration(
                    group.acronym(),
                    group.establishedOn(),
                    group.ends(),
                    group.closed(),
                    usualEnd("lifetime-shortest", group),
                    usualEnd("lifetime-longest", group)))
        .toList();
  }

  private LocalDate usualEnd(String guidance, Lifetime group) {
    return deadlines
        .count(
            guidance, group.edition(), group.decidingGroup(), group.establishedOn(), "the decision")
        .lastDay();
  }

  List<OfRule> byRule() {
    return jdbc.sql(
            """
            select rule, max(clause) as clause,
                   sum(case when outcome = 'OVERRIDDEN' then 1 else 0 end) as overridden,
                   sum(case when outcome = 'NOT_MET' and last_day is not null and strength <> 'NOTE'
                       then 1 else 0 end) as late,
                   sum(case when outcome = 'MISSED' then 1 else 0 end) as missed
              from finding
             where outcome in ('OVERRIDDEN', 'MISSED')
                or outcome = 'NOT_MET' and last_day is not null and strength <> 'NOTE'
             group by rule order by rule
            """)
        .query(OfRule.class)
        .list();
  }
}
