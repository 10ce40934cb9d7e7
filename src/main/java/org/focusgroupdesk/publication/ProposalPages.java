package org.focusgroupdesk.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of a proposal, for those who may see it. */
@Component
class ProposalPages {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final CaseLines cases;

  ProposalPages(JdbcClient jdbc, ObjectMapper json, CaseLines cases) {
    this.jdbc = jdbc;
    this.json = json;
    this.cases = cases;
  }

  /** Empty when there is no such proposal, or the visitor may not see it. */
  Optional<ProposalPage> find(String acronym, Visitor visitor) {
    return cases.find(acronym).filter(line -> line.isVisibleTo(visitor)).map(this::page);
  }

  private ProposalPage page(CaseLine line) {
    ProposalPage.Posting posting = latestPosting(line.acronym()).orElse(null);
    return new ProposalPage(
        line,
        text(line.acronym(), posting),
        posting,
        closing(line.acronym()).orElse(null),
        comments(line.acronym()));
  }

  List<ProposalPage.Comment> comments(String acronym) {
    return jdbc.sql(
            """
            select id, posting, author, author_name, category, text, received_at, late, blocking,
                   proposed, resolution, resolved_at
              from posting_comment where acronym = :acronym order by received_at, id
            """)
        .param("acronym", acronym)
        .query(ProposalPage.Comment.class)
        .list();
  }

  Optional<ProposalPage.Posting> latestPosting(String acronym) {
    return jdbc.sql(
            """
            select number, text, posted_at, mailed_at from posting
             where acronym = :acronym and posted_at is not null
             order by number desc limit 1
            """)
        .param("acronym", acronym)
        .query(ProposalPage.Posting.class)
        .optional();
  }

  private Optional<ProposalPage.DueDate> closing(String acronym) {
    return jdbc.sql(
            """
            select name, last_instant, clause, counted from deadline
             where acronym = :acronym and name = 'comment-period'
            """)
        .param("acronym", acronym)
        .query(ProposalPage.DueDate.class)
        .optional();
  }

  /** The text as posted; a contribution to a meeting is shown as it was submitted. */
  private ProposalText text(String acronym, ProposalPage.Posting posting) {
    ProposalText submitted = ProposalText.read(json, submittedText(acronym));
    return posting == null ? submitted : ProposalText.read(json, posting.text()).or(submitted);
  }

  private String submittedText(String acronym) {
    return jdbc.sql("select proposal from focus_group where acronym = :acronym")
        .param("acronym", acronym)
        .query(String.class)
        .single();
  }
}
