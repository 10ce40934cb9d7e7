package org.focusgroupdesk.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focusgroupdesk.deliverable.Deliverables;
import org.focusgroupdesk.focusgroup.TermsChanges;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.progress.ReportStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolves the audiences named in the table "who-is-told" to the roles of a case. */
@Component
class Audiences {

  private final Roles roles;
  private final Deliverables deliverables;
  private final ReportStore reports;
  private final TermsChanges changes;
  private final JdbcClient jdbc;

  Audiences(
      Roles roles,
      Deliverables deliverables,
      ReportStore reports,
      TermsChanges changes,
      JdbcClient jdbc) {
    this.roles = roles;
    this.deliverables = deliverables;
    this.reports = reports;
    this.changes = changes;
    this.jdbc = jdbc;
  }

  /**
   * The roles an audience stands for in a case; none if the case has nobody of the kind.
   *
   * @throws IllegalArgumentException if the table names an audience that is not known
   */
  Set<String> resolve(String audience, NoticeFacts facts) {
    return switch (audience) {
      case "tsb-director" -> Set.of(roles.tsbDirector());
      case "tsag-chair" -> Set.of(roles.chairOf("TSAG"));
      case "deciding-chair" -> Set.of(roles.chairOf(facts.decidingGroup()));
      case "parent-chair" -> Set.of(roles.chairOf(facts.parentGroup()));
      case "concerned-chairs" -> concernedChairs(facts);
      case "lead-chair" ->
          facts.hasLeadStudyGroup() ? Set.of(roles.chairOf(facts.leadStudyGroup())) : Set.of();
      case "deciding-members" -> Set.of(roles.membersOf(facts.decidingGroup()));
      case "parent-members" -> Set.of(roles.membersOf(facts.parentGroup()));
      case "tsag" -> Set.of(roles.membersOf("TSAG"));
      case "focus-group-chair" -> Set.of(roles.focusGroupChair(facts.acronym()));
      case "focus-group-vice-chairs" -> Set.of(roles.focusGroupViceChairs(facts.acronym()));
      case "receiving-chairs" -> receivingChairs(facts);
      case "report-copies" -> chairsOf(reports.copies(facts.procedure()));
      case "discussing-chairs" -> chairsOf(changes.touched(facts.procedure()));
      case "reservation-chairs" -> reservationChairs(facts);
      case "tsb" -> Set.of(roles.tsb());
      case Notice.THE_PROPONENT -> Set.of(Notice.THE_PROPONENT);
      case Notice.THE_PUBLIC -> Set.of(Notice.THE_PUBLIC);
      default -> throw new IllegalArgumentException("There is no audience \"" + audience + "\".");
    };
  }

  /** Chairs of the study groups that get a draft, or a deliverable, of a run. */
  private Set<String> receivingChairs(NoticeFacts facts) {
    Set<String> chairs = new LinkedHashSet<>();
    deliverables
        .find(facts.procedure())
        .map(
            deliverable ->
                deliverable.isHandedOver()
                    ? deliverable.others(facts.parentGroup())
                    : deliverables.lastShared(facts.procedure()))
        .ifPresent(groups -> groups.forEach(group -> chairs.add(roles.chairOf(group))));
    chairs.remove(roles.chairOf(facts.parentGroup()));
    return chairs;
  }

  private Set<String> chairsOf(List<String> groups) {
    return groups.stream().map(roles::chairOf).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Chairs of the study groups that were asked for reservations in a run. */
  private Set<String> reservationChairs(NoticeFacts facts) {
    Set<String> chairs = new LinkedHashSet<>();
    jdbc.sql("select study_group from reservation where procedure = :run order by id")
        .param("run", facts.procedure())
        .query(String.class)
        .list()
        .forEach(group -> chairs.add(roles.chairOf(group)));
    return chairs;
  }

  /** Chairs of the groups the proposal names, and everybody who was asked. */
  private Set<String> concernedChairs(NoticeFacts facts) {
    Set<String> chairs = new LinkedHashSet<>();
    facts.otherGroups().forEach(group -> chairs.add(roles.chairOf(group)));
    chairs.addAll(asked(facts.acronym()));
    chairs.remove(roles.chairOf(facts.decidingGroup()));
    return chairs;
  }

  private List<String> asked(String acronym) {
    return jdbc
        .sql("select distinct asked from consultation where acronym = :acronym order by asked")
        .param("acronym", acronym)
        .query(String.class)
        .list()
        .stream()
        .filter(asked -> !asked.contains("/"))
        .map(asked -> asked.contains("-") ? asked : roles.chairOf(asked))
        .filter(role -> role.endsWith("-chair"))
        .toList();
  }
}
