package org.focusgroupdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.ModelsInForce;
import org.focusgroupdesk.focusgroup.FocusGroup;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.LedgerEntry;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the evidence of a part of the life of a group. */
@Component
class EvidenceReader {

  private static final Set<String> DECIDED = Set.of("ANNOUNCED", "NOT_ESTABLISHED", "WITHDRAWN");
  private static final Set<String> ENDING = Set.of("TERMINATED", "EXPIRED", "CLOSING");
  private static final String DECIDE_CLOSURE = "decide-closure";

  private final JdbcClient jdbc;
  private final Register register;
  private final Procedures procedures;
  private final Ledger ledger;
  private final Rulebook rulebook;
  private final WalkedDiagrams diagrams;
  private final TablesInForce tables;
  private final ModelsInForce models;

  EvidenceReader(
      JdbcClient jdbc,
      Register register,
      Procedures procedures,
      Ledger ledger,
      Rulebook rulebook,
      WalkedDiagrams diagrams,
      TablesInForce tables,
      ModelsInForce models) {
    this.jdbc = jdbc;
    this.register = register;
    this.procedures = procedures;
    this.ledger = ledger;
    this.rulebook = rulebook;
    this.diagrams = diagrams;
    this.tables = tables;
    this.models = models;
  }

  /**
   * The evidence of a part; empty if there is no such group, or it has no such part.
   *
   * @param name life, establishment, closure or procedure
   * @param run number of the run of a procedure; looked at only for those
   */
  @Transactional(readOnly = true)
  public Optional<Evidence> find(String acronym, String name, long run) {
    return register.find(acronym).flatMap(group -> part(group, name, run).map(p -> read(group, p)));
  }

  private Optional<Part> part(FocusGroup group, String name, long run) {
    return switch (name) {
      case Part.LIFE -> Optional.of(Part.life());
      case Part.ESTABLISHMENT ->
          Optional.of(Part.establishment(firstEntered(group, DECIDED).orElse(null)));
      case Part.CLOSURE ->
          firstEntered(group, ENDING)
              .map(ended -> Part.closure(ended, decisionToClose(group.acronym())));
      case Part.PROCEDURE ->
          procedures.of(group.acronym()).stream()
              .filter(procedure -> procedure.id() == run)
              .findFirst()
              .map(procedure -> Part.procedure(run));
      default -> Optional.empty();
    };
  }

  private Optional<Instant> firstEntered(FocusGroup group, Set<String> states) {
    return jdbc
        .sql(
            "select at from state_change where acronym = ? and procedure = 0 and to_state in ("
                + states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(","))
                + ") order by id")
        .param(group.acronym())
        .query(OffsetDateTime.class)
        .list()
        .stream()
        .map(OffsetDateTime::toInstant)
        .findFirst();
  }

  /** The run that decided on the end; 0 if the group came to its end otherwise. */
  private long decisionToClose(String acronym) {
    return procedures.of(acronym).stream()
        .filter(run -> run.kind().equals(DECIDE_CLOSURE))
        .mapToLong(Procedure::id)
        .max()
        .orElse(0);
  }

  private Evidence read(FocusGroup group, Part part) {
    Reading reading = new Reading(group, part);
    List<Evidence.Checked> findings = reading.findings();
    List<Evidence.Clock> deadlines = reading.deadlines();
    List<WalkedDiagram> walked = diagrams.of(group.acronym(), part);
    Evidence.About about = reading.about();
    Set<String> rules = new TreeSet<>();
    findings.forEach(finding -> rules.add(finding.rule()));
    deadlines.forEach(deadline -> rules.add(deadline.rule()));
    return new Evidence(
        Evidence.FORMAT,
        reading.group(),
        about,
        reading.decisions(),
        findings,
        deadlines,
        reading.deadlineChanges(),
        reading.postings(),
        reading.consultations(),
        reading.doubts(),
        reading.comments(),
        reading.notices(),
        people(findings),
        reading.course(),
        waivers(about),
        walked,
        tables.naming(rules, about.startedAt(), about.endedAt()));
  }

  private List<Evidence.Waiver> waivers(Evidence.About about) {
    Instant until = about.endedAt() == null ? null : about.endedAt().toInstant();
    return models.waivers(about.startedAt().toInstant(), until).stream()
        .map(
            waiver ->
                new Evidence.Waiver(
                    waiver.rule(),
                    rulebook.clause(waiver.rule(), about.edition()),
                    waiver.reason(),
                    waiver.who(),
                    waiver.until()))
        .toList();
  }

  private static List<Evidence.Acted> people(List<Evidence.Checked> findings) {
    Map<List<String>, List<Evidence.Checked>> byPerson =
        findings.stream()
            .collect(Collectors.groupingBy(found -> List.of(found.byUser(), found.byRole())));
    return byPerson.values().stream()
        .map(
            own ->
                new Evidence.Acted(
                    own.get(0).byUser(),
                    own.get(0).byRole(),
                    own.size(),
                    own.get(0).at(),
                    own.get(own.size() - 1).at()))
        .sorted(
            Comparator.comparing(Evidence.Acted::first)
                .thenComparing(Evidence.Acted::user)
                .thenComparing(Evidence.Acted::role))
        .toList();
  }

  /** One part of one group. */
  private final class Reading {

    private final FocusGroup group;
    private final Part part;
    private final Map<Long, Procedure> runs = new HashMap<>();

    Reading(FocusGroup group, Part part) {
      this.group = group;
      this.part = part;
      procedures.of(group.acronym()).forEach(run -> runs.put(run.id(), run));
    }

    /** Rows of the part, by the columns "procedure" and "at" that the query must have. */
    private <T> List<T> rows(String sql, RowMapper<T> mapper) {
      return jdbc
          .sql(sql)
          .param("acronym", group.acronym())
          .query(
              (row, n) ->
                  part.covers(row.getLong("procedure"), instant(row))
                      ? Stream.of(mapper.mapRow(row, n))
                      : Stream.<T>empty())
          .list()
          .stream()
          .flatMap(found -> found)
          .toList();
    }

    private static Instant instant(ResultSet row) throws SQLException {
      OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
      return at == null ? null : at.toInstant();
    }

    private String subject(ResultSet row) throws SQLException {
      Procedure run = runs.get(row.getLong("procedure"));
      return run == null ? null : run.subject();
    }

    private String kind(ResultSet row) throws SQLException {
      Procedure run = runs.get(row.getLong("procedure"));
      return run == null ? null : run.kind();
    }

    private String edition(long procedure) {
      Procedure run = runs.get(procedure);
      return run == null ? group.edition() : run.edition();
    }

    Evidence.Group group() {
      return new Evidence.Group(
          group.acronym(),
          group.title(),
          group.edition(),
          group.decidingGroup(),
          group.parentGroup(),
          group.path(),
          group.proponent(),
          group.receivedAt().atOffset(ZoneOffset.UTC),
          group.establishedOn());
    }

    Evidence.About about() {
      Procedure run = part.name().equals(Part.LIFE) ? null : runs.get(part.procedure());
      boolean ofGroup = run == null || part.ofGroup();
      Instant ownStart = part.from() == null ? group.receivedAt() : part.from();
      Instant started = run == null ? ownStart : run.askedAt();
      Instant ended = ofGroup ? part.until() : run.endedAt();
      return new Evidence.About(
          part.name(),
          run == null ? null : run.kind(),
          run == null ? null : run.subject(),
          run == null ? group.edition() : run.edition(),
          ofGroup ? stateOfGroup() : run.state(),
          run != null ? run.askedBy() : part.from() == null ? group.proponent() : "system",
          started.atOffset(ZoneOffset.UTC),
          ended == null ? null : ended.atOffset(ZoneOffset.UTC));
    }

    /** The last state that the group itself entered in the part. */
    private String stateOfGroup() {
      return course().stream()
          .filter(step -> step.kind() == null)
          .map(Evidence.Step::toState)
          .reduce((earlier, later) -> later)
          .orElse(group.state());
    }

    List<Evidence.Checked> findings() {
      List<Evidence.Checked> findings = new ArrayList<>();
      for (LedgerEntry entry : ledger.entries(group.acronym())) {
        Finding found = entry.finding();
        if (part.covers(found.procedure(), found.at())) {
          Procedure run = runs.get(found.procedure());
          findings.add(
              new Evidence.Checked(
                  entry.number(),
                  entry.hash(),
                  found.procedure(),
                  run == null ? null : run.subject(),
                  found.gate(),
                  found.rule(),
                  rulebook.rule(found.rule()).text(),
                  found.clause(),
                  found.edition(),
                  found.strength().name(),
                  found.outcome().name(),
                  found.compared(),
                  found.lastDay(),
                  found.byUser(),
                  found.byRole(),
                  found.at().atOffset(ZoneOffset.UTC),
                  found.reason()));
        }
      }
      return findings;
    }

    List<Evidence.Clock> deadlines() {
      return rows(
          """
          select procedure, name, last_day, rule, clause, counted, set_at,
                 cast(null as timestamp(3) with time zone) as stopped_at,
                 coalesce(set_at, cast(last_day as timestamp(3) with time zone)) as at
            from deadline where acronym = :acronym
          union all
          select procedure, name, last_day, rule, clause, counted, set_at, stopped_at,
                 coalesce(set_at, stopped_at) as at
            from past_deadline where acronym = :acronym
           order by at, procedure, name""",
          (row, n) -> {
            LocalDate lastDay = row.getObject("last_day", LocalDate.class);
            OffsetDateTime lastInstant = Geneva.endOf(lastDay).atOffset(ZoneOffset.UTC);
            OffsetDateTime aside = row.getObject("stopped_at", OffsetDateTime.class);
            return new Evidence.Clock(
                subject(row),
                row.getString("name"),
                lastDay,
                lastInstant,
                row.getString("rule"),
                row.getString("clause"),
                row.getString("counted"),
                row.getObject("set_at", OffsetDateTime.class),
                aside == null || aside.isAfter(lastInstant) ? null : aside);
          });
    }

    List<Evidence.ClockChange> deadlineChanges() {
      return rows(
          """
          select procedure, name, old_last_day, new_last_day, why, at
            from deadline_change where acronym = :acronym order by id""",
          (row, n) ->
              new Evidence.ClockChange(
                  subject(row),
                  row.getString("name"),
                  row.getObject("old_last_day", LocalDate.class),
                  row.getObject("new_last_day", LocalDate.class),
                  row.getString("why"),
                  row.getObject("at", OffsetDateTime.class)));
    }

    List<Evidence.Posting> postings() {
      return ofProposal(
          "select number, posted_at, mailed_at from posting where acronym = :acronym"
              + " order by number",
          Evidence.Posting.class);
    }

    List<Evidence.Doubt> doubts() {
      return ofProposal(
          "select raised_by, standing, reason, raised_at, withdrawn_at, withdrawal from doubt"
              + " where acronym = :acronym order by id",
          Evidence.Doubt.class);
    }

    List<Evidence.Comment> comments() {
      return ofProposal(
          "select posting, author, author_name, category, text, received_at, late, blocking,"
              + " proposed, resolution, proof, resolved_at, resolved_by from posting_comment"
              + " where acronym = :acronym order by id",
          Evidence.Comment.class);
    }

    private <T> List<T> ofProposal(String sql, Class<T> type) {
      return part.tellsOfTheProposal()
          ? jdbc.sql(sql).param("acronym", group.acronym()).query(type).list()
          : List.of();
    }

    /** Study groups that were asked, whatever the procedure. */
    List<Evidence.Consultation> consultations() {
      return rows(
          """
          select 0 as procedure, purpose, asked, asked_at as at, answer, remarks, answered_by,
                 answered_at, id
            from consultation where acronym = :acronym
          union all
          select r.procedure, 'reservation', r.study_group, r.asked_at, r.answer, r.remarks,
                 r.answered_by, r.answered_at, r.id
            from reservation r join group_procedure p on p.id = r.procedure
           where p.acronym = :acronym
          union all
          select d.procedure, 'discussion', d.study_group,
                 cast(d.asked_on as timestamp(3) with time zone), d.answer, d.remarks,
                 d.recorded_by, cast(d.held_on as timestamp(3) with time zone), d.id
            from change_discussion d join group_procedure p on p.id = d.procedure
           where p.acronym = :acronym
           order by at, procedure, id""",
          (row, n) -> {
            boolean onlyDays = row.getString("purpose").equals("discussion");
            return new Evidence.Consultation(
                subject(row),
                row.getString("purpose"),
                row.getString("asked"),
                moment(row, "at", onlyDays),
                row.getString("answer"),
                row.getString("remarks"),
                row.getString("answered_by"),
                moment(row, "answered_at", onlyDays));
          });
    }

    /** Where only the day is on record, the beginning of that day in Geneva. */
    private static OffsetDateTime moment(ResultSet row, String column, boolean onlyDay)
        throws SQLException {
      OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
      return at == null || !onlyDay
          ? at
          : Geneva.startOf(at.toLocalDate()).atOffset(ZoneOffset.UTC);
    }

    List<Evidence.Told> notices() {
      return rows(
          """
          select procedure, event, rule, audience, subject, body, created_at as at, status, sent_at
            from notice where acronym = :acronym order by id""",
          (row, n) ->
              new Evidence.Told(
                  subject(row),
                  row.getString("event"),
                  row.getString("rule"),
                  rulebook.clause(row.getString("rule"), edition(row.getLong("procedure"))),
                  row.getString("audience"),
                  row.getString("subject"),
                  row.getString("body"),
                  row.getObject("at", OffsetDateTime.class),
                  row.getString("status"),
                  row.getObject("sent_at", OffsetDateTime.class)));
    }

    List<Evidence.Step> course() {
      List<Evidence.Step> steps = steps();
      if (part.name().equals(Part.ESTABLISHMENT)) {
        // The group is at work in the same moment.
        for (int step = 0; step < steps.size(); step++) {
          if (DECIDED.contains(steps.get(step).toState())) {
            return steps.subList(0, step + 1);
          }
        }
      }
      return steps;
    }

    private List<Evidence.Step> steps() {
      return rows(
          """
          select procedure, from_state, to_state, at, by_user
            from state_change where acronym = :acronym order by id""",
          (row, n) ->
              new Evidence.Step(
                  subject(row),
                  kind(row),
                  row.getString("from_state"),
                  row.getString("to_state"),
                  row.getObject("at", OffsetDateTime.class),
                  row.getString("by_user")));
    }

    /** What was decided, with the day, from the tables of each procedure. */
    List<Evidence.Decision> decisions() {
      return rows(
          """
          select 0 as procedure,
                 cast(coalesce(established_on, received_at) as timestamp(3) with time zone) as at,
                 case when established_on is null then 'none' else 'establishment' end as about,
                 title as subject, established_on as decided_on, deciding_group as decided_by,
                 decided_in, cast(null as date) as until, outcome_reason as reason, 0 as position
            from focus_group where acronym = :acronym
             and (established_on is not null or outcome_reason is not null)
          union all
          select procedure, cast(in_force_from as timestamp(3) with time zone), 'terms',
                 cast(version as varchar), in_force_from, decided_by, decided_in, null, reason,
                 version
            from tor_version where acronym = :acronym
          union all
          select e.procedure, null, 'extension-' || e.result, null, e.decided_on, null, null,
                 e.new_end, e.result_reason, 1000
            from extension e join group_procedure p on p.id = e.procedure
           where p.acronym = :acronym and e.result is not null
          union all
          select procedure, cast(appointed_on as timestamp(3) with time zone), post,
                 name || ', ' || affiliation, appointed_on, null, null, ended_on, ended_why, 2000
            from leader where acronym = :acronym
          union all
          select procedure, null, 'manager', name || ', ' || post, named_on, null, null, ended_on,
                 null, 2500
            from manager where acronym = :acronym
          union all
          select procedure, null, 'deliverable-approved', title, approved_on, acronym, null, null,
                 null, 3000
            from deliverable where acronym = :acronym and approved_on is not null
          union all
          select procedure, null, 'deliverable-' || consideration, title, considered_on, td_group,
                 td_number, null, remarks, 3100
            from deliverable where acronym = :acronym and consideration is not null
          union all
          select 0, cast(coalesce(ended_on, decided_on) as timestamp(3) with time zone)
                 + interval '1' day, 'closure-' || kind, successor, coalesce(decided_on, ended_on),
                 decided_by, null, ended_on, reason, 9000
            from closure where acronym = :acronym
           order by decided_on, position""",
          (row, n) ->
              new Evidence.Decision(
                  row.getString("about"),
                  row.getString("subject"),
                  row.getObject("decided_on", LocalDate.class),
                  row.getString("decided_by"),
                  row.getString("decided_in"),
                  row.getObject("until", LocalDate.class),
                  row.getString("reason")));
    }
  }
}
