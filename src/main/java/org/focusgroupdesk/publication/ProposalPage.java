package org.focusgroupdesk.publication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** The page of one posted proposal. */
record ProposalPage(
    CaseLine group, ProposalText text, Posting posting, DueDate closing, List<Comment> comments) {

  private static final Set<String> TAKES_COMMENTS = Set.of("COMMENT_PERIOD", "RESOLVING", "READY");

  /** One posting; a material change of the text makes another one with a higher number. */
  record Posting(int number, String text, OffsetDateTime postedAt, OffsetDateTime mailedAt) {}

  /** A deadline with the clause it comes from. */
  record DueDate(String name, OffsetDateTime lastInstant, String clause, String counted) {}

  /** A comment and what became of it. */
  record Comment(
      long id,
      int posting,
      String author,
      String authorName,
      String category,
      String text,
      OffsetDateTime receivedAt,
      boolean late,
      boolean blocking,
      String proposed,
      String resolution,
      OffsetDateTime resolvedAt) {

    /** The code of its standing; a comment that holds nothing up needs no resolution. */
    public String standing() {
      return resolution == null && !blocking ? "noted" : resolution;
    }

    public boolean open() {
      return resolution == null || resolution.equals("open") || resolution.equals("proposed");
    }

    public boolean isBy(Visitor visitor) {
      return visitor.signedIn() && author.equals(visitor.id());
    }

    /** The author can confirm what was proposed. */
    public boolean awaitsAuthor() {
      return open() && proposed != null;
    }
  }

  public boolean takesComments() {
    return posting != null && TAKES_COMMENTS.contains(group.state());
  }

  public boolean takesDoubts() {
    return !group.decided();
  }
}
