package org.focusgroupdesk.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.deliverable.Deliverables;
import org.focusgroupdesk.focusgroup.Closures;
import org.focusgroupdesk.focusgroup.TermsDifference;
import org.focusgroupdesk.focusgroup.TermsOfReference;
import org.focusgroupdesk.focusgroup.TermsOfReferenceVersions;
import org.focusgroupdesk.focusgroup.TermsVersion;
import org.focusgroupdesk.meeting.MeetingStore;
import org.focusgroupdesk.progress.ReportStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of an established group. */
@Component
class GroupPages {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final CaseLines cases;
  private final TermsOfReferenceVersions terms;
  private final MeetingStore meetings;
  private final Deliverables deliverables;
  private final ReportStore reports;
  private final Closures closures;

  GroupPages(
      JdbcClient jdbc,
      ObjectMapper json,
      CaseLines cases,
      TermsOfReferenceVersions terms,
      MeetingStore meetings,
      Deliverables deliverables,
      ReportStore reports,
      Closures closures) {
    this.jdbc = jdbc;
    this.json = json;
    this.cases = cases;
    this.terms = terms;
    this.meetings = meetings;
    this.deliverables = deliverables;
    this.reports = reports;
    this.closures = closures;
  }

  private record Basics(
      String edition, String decidedIn, boolean restricted, String firstMeeting) {}

  private record Version(int version, String text, LocalDate inForceFrom, String decidedBy) {}

  /** Empty when there is no such group or it is not established. */
  Optional<GroupPage> find(String acronym) {
    return cases.find(acronym).filter(CaseLine::established).map(this::page);
  }

  private GroupPage page(CaseLine line) {
    Basics basics =
        jdbc.sql(
                "select edition, decided_in, restricted, first_meeting from focus_group"
                    + " where acronym = :acronym")
            .param("acronym", line.acronym())
            .query(Basics.class)
            .single();
    return new GroupPage(
        line,
        basics.edition(),
        basics.decidedIn(),
        basics.restricted(),
        basics.firstMeeting(),
        termsOfReference(line.acronym()).orElse(null),
        leaders(line.acronym(), "ended_on is null"),
        leaders(line.acronym(), "ended_on is not null"),
        versions(line.acronym()),
        meetings.posted(line.acronym()),
        products(line.acronym()),
        deliverables.counts(line.acronym()),
        reports.of(line.acronym()).stream().filter(report -> report.td() != null).toList(),
        closures.find(line.acronym()).orElse(null),
        history(line.acronym()),
        announcements(line.acronym()));
  }

  List<GroupPage.Step> history(String acronym) {
    return jdbc.sql(
            "select to_state, at from state_change where acronym = :acronym and procedure = 0"
                + " order by id")
        .param("acronym", acronym)
        .query(GroupPage.Step.class)
        .list();
  }

  private Optional<GroupPage.TermsOfReference> termsOfReference(String acronym) {
    return jdbc.sql(
            """
            select version, text, in_force_from, decided_by from tor_version
             where acronym = :acronym order by version desc limit 1
            """)
        .param("acronym", acronym)
        .query(Version.class)
        .optional()
        .map(
            row ->
                new GroupPage.TermsOfReference(
                    row.version(),
                    ProposalText.read(json, row.text()),
                    row.inForceFrom(),
                    row.decidedBy()));
  }

  /** Newest first; what the first version changed is nothing. */
  private List<GroupPage.Version> versions(String acronym) {
    List<GroupPage.Version> versions = new ArrayList<>();
    TermsOfReference before = null;
    for (TermsVersion version : terms.of(acronym)) {
      versions.add(
          0,
          new GroupPage.Version(
              version,
              TermsDifference.between(before == null ? version.terms() : before, version.terms())));
      before = version.terms();
    }
    return versions;
  }

  /** Only what the group has approved or handed over is public, not its drafts. */
  private List<GroupPage.Product> products(String acronym) {
    return deliverables.of(acronym).stream()
        .filter(work -> work.approvedOn() != null || work.isHandedOver())
        .map(work -> new GroupPage.Product(work, deliverables.entries(work.procedure())))
        .toList();
  }

  private List<GroupPage.Leader> leaders(String acronym, String which) {
    return jdbc.sql(
            """
            select post, name, affiliation, membership, country, provisional, appointed_on, ended_on
              from leader where acronym = :acronym and %s
             order by case post when 'chair' then 0 when 'acting-chair' then 1 else 2 end, id
            """
                .formatted(which))
        .param("acronym", acronym)
        .query(GroupPage.Leader.class)
        .list();
  }

  private List<GroupPage.Announcement> announcements(String acronym) {
    return jdbc.sql(
            """
            select subject, body, created_at from notice
             where acronym = :acronym and audience = 'public' order by id desc
            """)
        .param("acronym", acronym)
        .query(GroupPage.Announcement.class)
        .list();
  }
}
