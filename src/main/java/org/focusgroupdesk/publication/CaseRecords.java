package org.focusgroupdesk.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.progress.SupportLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the record of a case. */
@Component
class CaseRecords {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final CaseLines cases;
  private final ProposalPages proposals;
  private final OpenTasks tasks;
  private final NoticeLines notices;
  private final SupportLog support;

  CaseRecords(
      JdbcClient jdbc,
      ObjectMapper json,
      CaseLines cases,
      ProposalPages proposals,
      OpenTasks tasks,
      NoticeLines notices,
      SupportLog support) {
    this.jdbc = jdbc;
    this.json = json;
    this.cases = cases;
    this.proposals = proposals;
    this.tasks = tasks;
    this.notices = notices;
    this.support = support;
  }

  private record Basics(
      String edition, String proponent, OffsetDateTime receivedAt, String proposal) {}

  Optional<CaseRecord> find(String acronym) {
    return cases.find(acronym).map(this::read);
  }

  private CaseRecord read(CaseLine line) {
    String acronym = line.acronym();
    Basics basics =
        rows(
                Basics.class,
                acronym,
                "select edition, proponent, received_at, proposal from focus_group"
                    + " where acronym = :acronym")
            .get(0);
    return new CaseRecord(
        line,
        basics.edition(),
        basics.proponent(),
        basics.receivedAt(),
        ProposalText.read(json, basics.proposal()),
        tasks.of(acronym),
        deadlines(acronym),
        rows(
            CaseRecord.DeadlineChange.class,
            acronym,
            "select name, old_last_day, new_last_day, why, at from deadline_change"
                + " where acronym = :acronym order by id"),
        rows(
            CaseRecord.StateStep.class,
            acronym,
            "select c.from_state, c.to_state, c.at, c.by_user, p.kind, p.subject as about"
                + " from state_change c left join group_procedure p on p.id = c.procedure"
                + " where c.acronym = :acronym order by c.id"),
        rows(
            CaseRecord.Run.class,
            acronym,
            "select id, kind, subject, state, asked_by, asked_role, asked_at, ended_at"
                + " from group_procedure where acronym = :acronym order by id"),
        support.of(acronym),
        rows(
            CaseRecord.Finding.class,
            acronym,
            "select f.gate, f.rule, f.clause, f.strength, f.outcome, f.compared, f.last_day,"
                + " f.by_user, f.by_role, f.at, f.reason, p.subject as about"
                + " from finding f left join group_procedure p on p.id = f.procedure"
                + " where f.acronym = :acronym order by f.id"),
        rows(
            CaseRecord.Consultation.class,
            acronym,
            "select purpose, asked, asked_at, answer, remarks, answered_by, answered_at"
                + " from consultation where acronym = :acronym order by id"),
        rows(
            CaseRecord.Doubt.class,
            acronym,
            "select raised_by, standing, reason, raised_at, withdrawn_at, withdrawal from doubt"
                + " where acronym = :acronym order by id"),
        proposals.comments(acronym),
        notices.of(acronym));
  }

  private List<CaseRecord.Deadline> deadlines(String acronym) {
    return rows(
        CaseRecord.Deadline.class,
        acronym,
        "select acronym, name, last_day, last_instant, rule, clause, counted from deadline"
            + " where acronym = :acronym order by last_instant");
  }

  /** The first deadline of every case that is not over yet. */
  List<CaseRecord.Deadline> nextDeadlines(OffsetDateTime now) {
    return jdbc.sql(
            """
            select acronym, name, last_day, last_instant, rule, clause, counted from deadline
             where last_instant >= :now order by last_instant
            """)
        .param("now", now)
        .query(CaseRecord.Deadline.class)
        .list();
  }

  private <T> List<T> rows(Class<T> type, String acronym, String sql) {
    return jdbc.sql(sql).param("acronym", acronym).query(type).list();
  }
}
