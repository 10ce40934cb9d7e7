package org.focusgroupdesk.establishment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.focusgroupdesk.calendar.Geneva;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Postings of proposals, and the comments on them. */
@Component
class CommentStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  CommentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Number of the posting that was made last; 0 if there is none. */
  int lastPosting(String acronym) {
    return jdbc.sql("select coalesce(max(number), 0) from posting where acronym = ?")
        .param(acronym)
        .query(Integer.class)
        .single();
  }

  void addPosting(String acronym, int number, String text) {
    jdbc.sql("insert into posting (acronym, number, text) values (?, ?, ?)")
        .params(acronym, number, text)
        .update();
  }

  void posted(String acronym, int number) {
    jdbc.sql("update posting set posted_at = ? where acronym = ? and number = ?")
        .params(Geneva.stored(clock.instant()), acronym, number)
        .update();
  }

  void mailed(String acronym, int number) {
    jdbc.sql("update posting set mailed_at = ? where acronym = ? and number = ?")
        .params(Geneva.stored(clock.instant()), acronym, number)
        .update();
  }

  void saveText(String acronym, int number, String text) {
    jdbc.sql("update posting set text = ? where acronym = ? and number = ?")
        .params(text, acronym, number)
        .update();
  }

  Posting posting(String acronym, int number) {
    return jdbc.sql("select * from posting where acronym = ? and number = ?")
        .params(acronym, number)
        .query(
            (row, n) ->
                new Posting(
                    number,
                    ConsultationStore.instant(row, "posted_at"),
                    ConsultationStore.instant(row, "mailed_at")))
        .single();
  }

  void add(String acronym, Comment comment) {
    jdbc.sql(
            """
            insert into posting_comment (acronym, posting, author, author_name, category, text,
              received_at, late, blocking)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            acronym,
            comment.posting(),
            comment.author(),
            comment.authorName(),
            comment.category(),
            comment.text(),
            Geneva.stored(comment.receivedAt()),
            comment.late(),
            comment.blocking())
        .update();
  }

  /** The comments on the posting that was made last, oldest first. */
  List<Comment> of(String acronym) {
    return jdbc.sql("select * from posting_comment where acronym = ? and posting = ? order by id")
        .params(acronym, lastPosting(acronym))
        .query(CommentStore::comment)
        .list();
  }

  void propose(long id, String solution) {
    jdbc.sql("update posting_comment set proposed = ?, proposed_at = ? where id = ?")
        .params(solution, Geneva.stored(clock.instant()), id)
        .update();
  }

  void resolve(long id, String resolution, String proof, String user) {
    jdbc.sql(
            """
            update posting_comment
            set resolution = ?, proof = ?, resolved_at = ?, resolved_by = ? where id = ?""")
        .params(resolution, proof, Geneva.stored(clock.instant()), user, id)
        .update();
  }

  private static Comment comment(ResultSet row, int n) throws SQLException {
    return new Comment(
        row.getLong("id"),
        row.getInt("posting"),
        row.getString("author"),
        row.getString("author_name"),
        row.getString("category"),
        row.getString("text"),
        ConsultationStore.instant(row, "received_at"),
        row.getBoolean("late"),
        row.getBoolean("blocking"),
        row.getString("proposed"),
        ConsultationStore.instant(row, "proposed_at"),
        row.getString("resolution"),
        row.getString("proof"));
  }
}
