package org.focusgroupdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.focusgroup.TermsOfReference;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a focus group to work without playing its establishment. */
@Component
public class RunningGroup {

  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final CaseDriver desk;
  private final Register register;
  private final Editions editions;
  private final Rulebook rulebook;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcClient jdbc;
  private final ObjectMapper json;

  RunningGroup(
      CaseDriver desk,
      Register register,
      Editions editions,
      Rulebook rulebook,
      RuntimeService runtime,
      ManagementService management,
      JdbcClient jdbc,
      ObjectMapper json) {
    this.desk = desk;
    this.register = register;
    this.editions = editions;
    this.rulebook = rulebook;
    this.runtime = runtime;
    this.management = management;
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Of all editions only this one and those before it are in force, at any time. */
  public void underEdition(String edition) {
    boolean inForce = true;
    for (var other : rulebook.editions()) {
      editions.startOn(other.key(), inForce ? LONG_AGO : NEVER);
      inForce = inForce && !other.key().equals(edition);
    }
  }

  /**
   * A group that was established on a day, whose work starts now; the clock stands at ten in the
   * morning of that day, and the edition is in force.
   *
   * @param proposal the proposal it was established from, as {@link SampleProposal} drafts it
   * @param establishedBy the group that decided: SG13, TSAG, …
   */
  public void atWork(
      Map<String, Object> proposal, String establishedBy, String edition, LocalDate establishedOn) {
    underEdition(edition);
    desk.startAt(establishedOn.atTime(10, 0));
    String acronym = (String) proposal.get("acronym");
    register.open(
        acronym,
        (String) proposal.get("title"),
        edition,
        (String) proposal.get("parentGroup"),
        "member-ch",
        written(proposal));
    jdbc.sql(
            """
            update focus_group set state = 'ANNOUNCED', deciding_group = ?, parent_named = true
            where acronym = ?""")
        .params(establishedBy, acronym)
        .update();
    register.decided(
        acronym, establishedOn, establishedBy + " meeting", proposal.containsKey("restricted"));
    register.establish(acronym, json.convertValue(proposal.get("tor"), TermsOfReference.class));
    for (String post : List.of("chair", "vice-chair")) {
      appoint(acronym, post, establishedOn, isDecidedBetweenMeetings(proposal));
    }
    runtime.startProcessInstanceByKey("run-focus-group", acronym);
    goOn();
  }

  /** The chair then names the leaders, until the parent group confirms them. */
  private static boolean isDecidedBetweenMeetings(Map<String, Object> proposal) {
    return "correspondence".equals(proposal.get("preferredPath"));
  }

  private void appoint(String acronym, String post, LocalDate on, boolean provisional) {
    jdbc.sql(
            """
            insert into leader (acronym, post, name, affiliation, membership, country, competence,
              provisional, appointed_on)
            values (?, ?, ?, 'Helvetia Networks', 'SECTOR_MEMBER', 'CH', 'Long shown', ?, ?)""")
        .params(
            acronym, post, post.equals("chair") ? "Anna Berger" : "Kofi Mensah", provisional, on)
        .update();
  }

  /** What the engine does by itself at once, apart from sending mail. */
  public void goOn() {
    List<Job> waiting = ownSteps();
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> management.executeJob(job.getId()));
      waiting = ownSteps();
    }
  }

  private List<Job> ownSteps() {
    return management.createJobQuery().messages().active().list().stream()
        .filter(job -> !job.getProcessDefinitionKey().equals("send-notices"))
        .toList();
  }

  private String written(Map<String, Object> proposal) {
    try {
      return json.writeValueAsString(proposal);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException(unwritable);
    }
  }
}
