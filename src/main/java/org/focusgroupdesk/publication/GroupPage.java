package org.focusgroupdesk.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.focusgroupdesk.deliverable.Deliverable;
import org.focusgroupdesk.deliverable.Entry;
import org.focusgroupdesk.deliverable.TextCounts;
import org.focusgroupdesk.focusgroup.Closure;
import org.focusgroupdesk.focusgroup.TermsDifference;
import org.focusgroupdesk.focusgroup.TermsVersion;
import org.focusgroupdesk.meeting.GroupMeeting;
import org.focusgroupdesk.progress.ProgressReport;

/** The page of one established focus group. */
record GroupPage(
    CaseLine group,
    String edition,
    String decidedIn,
    boolean restricted,
    String firstMeeting,
    TermsOfReference tor,
    List<Leader> leaders,
    List<Leader> formerLeaders,
    List<Version> versions,
    List<GroupMeeting> meetings,
    List<Product> deliverables,
    TextCounts texts,
    List<ProgressReport> reports,
    Closure closure,
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
      LocalDate appointedOn,
      LocalDate endedOn) {

    public boolean chair() {
      return post.equals("chair");
    }
  }

  /** A version of the terms of reference, and what it changed in the one before. */
  record Version(TermsVersion terms, TermsDifference changes) {}

  /** A deliverable, and what became of it. */
  record Product(Deliverable work, List<Entry> uses) {}

  /** A state the case entered. */
  record Step(String toState, OffsetDateTime at) {}

  /** A public notice. */
  record Announcement(String subject, String body, OffsetDateTime createdAt) {}
}
