package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The page of one established focus group. */
record GroupPage(
    CaseLine group,
    String edition,
    String decidedIn,
    boolean restricted,
    String firstMeeting,
    TermsOfReference tor,
    List<Leader> leaders,
    List<Step> history,
    List<Announcement> announcements) {

  /** The version of the terms of reference in force. */
  record TermsOfReference(
      int version, ProposalText text, LocalDate inForceFrom, String decidedBy) {}

  /** Chair or vice-chair. */
  record Leader(
      String post,
      String name,
      String affiliation,
      String membership,
      String country,
      boolean provisional,
      LocalDate appointedOn) {

    public boolean chair() {
      return post.equals("chair");
    }
  }

  /** A state the case entered. */
  record Step(String toState, OffsetDateTime at) {}

  /** A public notice. */
  record Announcement(String subject, String body, OffsetDateTime createdAt) {}
}
