package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes cases straight into the tables that the pages read. */
class Register {

  static final String PROPOSAL =
      """
      {"title": "Autonomous <script>alert('title')</script> networks",
       "acronym": "FG-TEST", "topic": "Self-driving operation of networks",
       "proponent": {"name": "Alpen Telecom", "kind": "SECTOR_MEMBER", "country": "CH"},
       "tor": {"scope": "Use cases and gaps", "actionPlan": "Three meetings",
               "deliverables": "A report", "timetable": "Twelve months",
               "relationToParent": "Feeds Question 2/13", "relationToOthers": "SG17",
               "urgency": "High", "whyNotStudyGroups": "Outside experts are needed"},
       "justification": {"purpose": "Help SG13 forward", "interest": "Broad"},
       "supporters": [{"name": "Alpen Telecom", "kind": "SECTOR_MEMBER", "country": "CH"},
                      {"name": "Kenya", "kind": "MEMBER_STATE", "country": "KE"}],
       "otherGroups": ["SG17"], "urgentNeed": "Products ship next year"}
      """;

  private final JdbcClient jdbc;

  Register(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A case of SG13 between meetings under the 2016 edition. */
  Register put(String acronym, String state) {
    return put(acronym, state, "A7_2016", "SG13", "SG13");
  }

  Register put(String acronym, String state, String edition, String deciding, String parent) {
    jdbc.sql(
            """
            insert into focus_group (acronym, title, state, edition, deciding_group, parent_group,
              path, proponent, proposal, received_at)
            values (?, ?, ?, ?, ?, ?, 'CORRESPONDENCE', 'member-ch', ?, ?)
            """)
        .params(
            acronym,
            "Autonomous <script>alert('title')</script> networks",
            state,
            edition,
            deciding,
            parent,
            PROPOSAL,
            at("2026-11-02T09:00:00Z"))
        .update();
    return was(acronym, state);
  }

  Register was(String acronym, String state) {
    jdbc.sql(
            "insert into state_change (acronym, from_state, to_state, at, by_user)"
                + " values (?, null, ?, ?, 'tsb')")
        .params(acronym, state, at("2026-11-02T09:00:00Z"))
        .update();
    return this;
  }

  Register posted(String acronym) {
    jdbc.sql("insert into posting values (?, 1, ?, ?, ?)")
        .params(acronym, PROPOSAL, at("2026-11-05T09:00:00Z"), at("2026-11-05T09:10:00Z"))
        .update();
    return this;
  }

  Register commentsUntil(String acronym, String lastDay, String lastInstant) {
    jdbc.sql(
            "insert into deadline (acronym, procedure, name, last_day, last_instant, rule, clause,"
                + " edition, counted, meeting_id) values (?, 0, 'comment-period', ?, ?, 'FG-EBS-08',"
                + " 'A.7 (2016) 2.1.1.2 p2', 'A7_2016', '28 days after the mailing', null)")
        .params(acronym, LocalDate.parse(lastDay), at(lastInstant))
        .update();
    return this;
  }

  Register comment(String acronym, String author, String text) {
    jdbc.sql(
            """
            insert into posting_comment (acronym, posting, author, author_name, category, text,
              received_at, late, blocking, proposed, proposed_at)
            values (?, 1, ?, 'A delegate', 'objection', ?, ?, false, true, 'New wording', ?)
            """)
        .params(acronym, author, text, at("2026-11-08T09:00:00Z"), at("2026-11-09T09:00:00Z"))
        .update();
    return this;
  }

  Register established(String acronym, String on) {
    jdbc.sql(
            "update focus_group set established_on = ?, lifetime_end = ?, state = 'ANNOUNCED'"
                + " where acronym = ?")
        .params(LocalDate.parse(on), LocalDate.parse(on).plusMonths(12), acronym)
        .update();
    jdbc.sql(
            "insert into tor_version (acronym, version, text, in_force_from, decided_by)"
                + " values (?, 1, ?, ?, ?)")
        .params(
            acronym,
            "{\"scope\": \"Scope in force\", \"lifetimeMonths\": 12}",
            LocalDate.parse(on),
            jdbc.sql("select deciding_group from focus_group where acronym = ?")
                .param(acronym)
                .query(String.class)
                .single())
        .update();
    jdbc.sql(
            """
            insert into leader (acronym, post, name, affiliation, membership, country, competence,
              provisional, appointed_on)
            values (?, 'chair', 'Ada Chair', 'Alpen Telecom', 'SECTOR_MEMBER', 'CH', 'Networks',
              false, ?)
            """)
        .params(acronym, LocalDate.parse(on))
        .update();
    return this;
  }

  /** Takes out everything about the cases whose acronym begins so. */
  void clear(String prefix) {
    for (String table :
        new String[] {
          "notice",
          "posting_comment",
          "posting",
          "deadline",
          "leader",
          "tor_version",
          "doubt",
          "consultation",
          "state_change",
          "finding",
          "focus_group"
        }) {
      jdbc.sql("delete from " + table + " where acronym like ?").param(prefix + "%").update();
    }
  }

  private static OffsetDateTime at(String instant) {
    return OffsetDateTime.parse(instant);
  }
}
