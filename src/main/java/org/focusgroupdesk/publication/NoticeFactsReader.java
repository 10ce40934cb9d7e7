package org.focusgroupdesk.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of a case at the moment a notice is written. Columns are named like the parts of
 * the record, which are looked for first: this is read at every change of state.
 */
@Component
class NoticeFactsReader {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final GenevaWords geneva;

  NoticeFactsReader(JdbcClient jdbc, ObjectMapper json, GenevaWords geneva) {
    this.jdbc = jdbc;
    this.json = json;
    this.geneva = geneva;
  }

  private record Row(
      String acronym,
      String title,
      String edition,
      String decidingGroup,
      String parentGroup,
      String establishedBy,
      String leadStudyGroup,
      String path,
      LocalDate establishedOn,
      LocalDate lifetimeEnd,
      String outcomeReason,
      String firstMeeting,
      String proposal,
      boolean posted) {}

  private record Leader(String post, String name, String affiliation) {}

  NoticeFacts read(String acronym) {
    Row row =
        jdbc.sql(
                """
                select g.acronym, g.title, g.edition, g.deciding_group as decidingGroup,
                       g.parent_group as parentGroup,
                       (select t.decided_by from tor_version t
                         where t.acronym = g.acronym and t.version = 1) as establishedBy,
                       g.lead_study_group as leadStudyGroup, g.path,
                       case when exists (select 1 from tor_version t where t.acronym = g.acronym)
                         then g.established_on end as establishedOn,
                       g.lifetime_end as lifetimeEnd, g.outcome_reason as outcomeReason,
                       g.first_meeting as firstMeeting, g.proposal,
                       exists (select 1 from posting p
                         where p.acronym = g.acronym and p.posted_at is not null) as posted
                  from focus_group g where g.acronym = :acronym
                """)
            .param("acronym", acronym)
            .query(Row.class)
            .single();
    return new NoticeFacts(
        row.acronym(),
        row.title(),
        row.edition(),
        row.decidingGroup(),
        row.parentGroup(),
        row.establishedBy() == null ? row.decidingGroup() : row.establishedBy(),
        row.leadStudyGroup(),
        row.path(),
        row.establishedOn(),
        row.lifetimeEnd(),
        row.outcomeReason(),
        row.posted() || row.establishedOn() != null,
        ProposalText.read(json, row.proposal()).otherGroups(),
        leaders(acronym),
        row.firstMeeting(),
        nextDeadline(acronym, 0),
        0,
        null);
  }

  private List<String> leaders(String acronym) {
    return jdbc
        .sql(
            """
            select post, name, affiliation from leader
             where acronym = :acronym and ended_on is null
             order by case post when 'chair' then 0 when 'acting-chair' then 1 else 2 end, id
            """)
        .param("acronym", acronym)
        .query(Leader.class)
        .list()
        .stream()
        .map(
            leader ->
                "%s, %s (%s)"
                    .formatted(
                        leader.name(), leader.affiliation(), Words.say("post." + leader.post())))
        .toList();
  }

  /** The next deadline of a run of a procedure, or of the case itself (0); null if none is left. */
  NoticeFacts.DueDate nextDeadline(String acronym, long procedure) {
    OffsetDateTime now = geneva.now();
    return jdbc.sql(
            """
            select name, last_instant as lastInstant, rule, clause, counted from deadline
             where acronym = :acronym and procedure = :procedure and last_instant >= :now
             order by case when name = 'comment-period' then 0 else 1 end, last_instant
             limit 1
            """)
        .param("acronym", acronym)
        .param("procedure", procedure)
        .param("now", now)
        .query(NoticeFacts.DueDate.class)
        .optional()
        .orElse(null);
  }
}
