package org.focusgroupdesk.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of notices for the secretariat, newest first. */
@Component
class NoticeLines {

  /** How many notices one page shows. */
  static final int PAGE = 100;

  private static final String SELECT =
      """
      select id, acronym, event, rule, audience, subject, body, created_at, status, sent_at, failure
        from notice
      """;

  private final JdbcClient jdbc;

  NoticeLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice as written, and what became of it. */
  record NoticeLine(
      long id,
      String acronym,
      String event,
      String rule,
      String audience,
      String subject,
      String body,
      OffsetDateTime createdAt,
      String status,
      OffsetDateTime sentAt,
      String failure) {}

  List<NoticeLine> of(String acronym) {
    return jdbc.sql(SELECT + " where acronym = :acronym order by id desc")
        .param("acronym", acronym)
        .query(NoticeLine.class)
        .list();
  }

  /** One page of notices older than the given one, of one case if an acronym is given. */
  List<NoticeLine> before(long id, String acronym) {
    return jdbc.sql(
            SELECT
                + """
                   where id < :id and (:acronym = '' or upper(acronym) = upper(:acronym))
                   order by id desc limit :page
                  """)
        .param("id", id)
        .param("acronym", acronym)
        .param("page", PAGE)
        .query(NoticeLine.class)
        .list();
  }

  /** Notices whose sending failed and has not succeeded since. */
  List<NoticeLine> failing() {
    return jdbc.sql(SELECT + " where failure is not null and status <> 'sent' order by id desc")
        .query(NoticeLine.class)
        .list();
  }
}
