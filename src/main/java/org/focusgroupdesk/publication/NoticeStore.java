package org.focusgroupdesk.publication;

import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: notices are written with the change they tell of. */
@Component
class NoticeStore {

  private static final int FAILURE_LENGTH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  NoticeStore(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Writes notices that nobody sends, so that nobody needs their ids. */
  void addAll(Map<Notice, String> rules, String event, long procedure, OffsetDateTime at) {
    batches.batchUpdate(
        """
        insert into notice (acronym, procedure, event, rule, audience, subject, body, created_at,
          status)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rules.entrySet().stream()
            .map(
                told ->
                    new Object[] {
                      told.getKey().acronym(),
                      procedure,
                      event,
                      told.getValue(),
                      told.getKey().audience(),
                      told.getKey().subject(),
                      told.getKey().body(),
                      at,
                      told.getKey().status()
                    })
            .toList());
  }

  /** Writes a notice and answers its id. */
  long add(Notice notice, String event, long procedure, String rule, OffsetDateTime at) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into notice (acronym, procedure, event, rule, audience, subject, body,
              created_at, status)
            values (:acronym, :procedure, :event, :rule, :audience, :subject, :body, :at, :status)
            """)
        .param("acronym", notice.acronym())
        .param("procedure", procedure)
        .param("event", event)
        .param("rule", rule)
        .param("audience", notice.audience())
        .param("subject", notice.subject())
        .param("body", notice.body())
        .param("at", at)
        .param("status", notice.status())
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  Notice get(long id) {
    return jdbc.sql(
            "select id, acronym, audience, subject, body, status from notice where id = :id")
        .param("id", id)
        .query(Notice.class)
        .single();
  }

  void markSent(long id, OffsetDateTime at) {
    jdbc.sql("update notice set status = 'sent', sent_at = :at, failure = null where id = :id")
        .param("at", at)
        .param("id", id)
        .update();
  }

  void keep(long id, String why) {
    jdbc.sql("update notice set status = 'kept', failure = :why where id = :id")
        .param("why", why)
        .param("id", id)
        .update();
  }

  /** In a transaction of its own, as the failed attempt's is rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordFailure(long id, String failure) {
    jdbc.sql("update notice set failure = :failure where id = :id")
        .param("failure", failure.substring(0, Math.min(failure.length(), FAILURE_LENGTH)))
        .param("id", id)
        .update();
  }
}
