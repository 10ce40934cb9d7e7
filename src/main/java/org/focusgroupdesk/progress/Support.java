package org.focusgroupdesk.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.Procedures;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** Diagram "record-support": funding, support between meetings, services of TSB (clauses 4, 5). */
@Component("support")
public class Support {

  private static final String NONE = "none";

  private final Submissions submissions;
  private final Procedures procedures;
  private final SupportLog log;
  private final RuleTables tables;
  private final Gatekeeper gatekeeper;
  private final Clock clock;

  Support(
      Submissions submissions,
      Procedures procedures,
      SupportLog log,
      RuleTables tables,
      Gatekeeper gatekeeper,
      Clock clock) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.log = log;
    this.tables = tables;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  /** Task "Record funding or support": an offer, an arrangement, or a service asked of TSB. */
  public void record(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task.getExecution());
    String kind = form.choice("entry");
    SupportEntry entry =
        switch (kind) {
          case SupportEntry.OFFER -> offer(run, form);
          case SupportEntry.ARRANGEMENT -> arrangement(run, form);
          default -> service(run, form);
        };
    log.add(entry);
    String words = ReportWords.entryInWords(entry);
    procedures.call(run.id(), words);
    Actor actor = new Actor(form.user(), run.askedRole());
    for (String rule : rules(entry)) {
      gatekeeper.record(run.gate("support"), rule, CheckResult.of(true, words), actor);
    }
    task.setVariable("entry", kind);
  }

  private static List<String> rules(SupportEntry entry) {
    List<String> rules = new ArrayList<>();
    if (entry.kind().equals(SupportEntry.OFFER)) {
      rules.add("FG-FIN-04");
      if (entry.purpose().equals("developing-countries")
          || entry.purpose().equals("remote-participation")) {
        rules.add("FG-FIN-05");
      }
    } else if (entry.kind().equals(SupportEntry.ARRANGEMENT)) {
      rules.add("FG-ADM-01");
    }
    return rules;
  }

  private SupportEntry offer(Procedure run, Submission form) {
    return new SupportEntry(
        run.id(),
        run.acronym(),
        SupportEntry.OFFER,
        form.text("giver"),
        form.choice("nature"),
        form.optionalText("amount").orElse(null),
        form.choice("purpose"),
        null,
        null,
        null,
        null,
        form.optionalText("details").orElse(null),
        null,
        null,
        null,
        Geneva.dateOf(clock.instant()),
        form.user());
  }

  private SupportEntry arrangement(Procedure run, Submission form) {
    return new SupportEntry(
        run.id(),
        run.acronym(),
        SupportEntry.ARRANGEMENT,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        form.text("details"),
        form.text("financed"),
        null,
        null,
        Geneva.dateOf(clock.instant()),
        form.user());
  }

  private SupportEntry service(Procedure run, Submission form) {
    String service = form.choice("service");
    return new SupportEntry(
        run.id(),
        run.acronym(),
        SupportEntry.SERVICE,
        null,
        null,
        null,
        null,
        service,
        service.equals("distribution") ? form.choice("document") : NONE,
        form.choice("cost"),
        form.optionalText("exception").orElse(NONE),
        form.text("details"),
        null,
        null,
        null,
        Geneva.dateOf(clock.instant()),
        form.user());
  }

  /** Task "Assess the request": who bears the cost, and whether an exception applies. */
  public void assess(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task.getExecution());
    log.assess(run.id(), form.choice("cost"), form.optionalText("exception").orElse(NONE));
    Acting.handOver(task, form);
  }

  /** Step "Decide by the cost condition": the table "services" grants or refuses. */
  public void decide(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    SupportEntry entry = log.get(run.id());
    Map<String, Object> row =
        tables.one(
            "services",
            Map.of(
                "edition",
                run.edition(),
                "service",
                entry.service(),
                "document",
                entry.document(),
                "cost",
                entry.cost(),
                "exception",
                entry.exception()));
    boolean granted = (boolean) row.get("granted");
    String words =
        Words.say(
            granted ? "support.granted" : "support.refused",
            Words.say("support-service." + entry.service()),
            row.get("why"));
    log.answer(run.id(), granted, words);
    Actor actor = Acting.at(execution).actor();
    for (String rule : List.of((String) row.get("rule"), (String) row.get("also"))) {
      if (!rule.isEmpty()) {
        gatekeeper.record(run.gate("service"), rule, CheckResult.of(granted, words), actor);
      }
    }
    execution.setVariable("granted", granted);
  }
}
