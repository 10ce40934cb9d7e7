package org.focusgroupdesk.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.focusgroupdesk.deliverable.DraftToShare;
import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.focusgroup.LifetimeEnding;
import org.focusgroupdesk.focusgroup.Procedure;
import org.focusgroupdesk.focusgroup.ProcedureStateChanged;
import org.focusgroupdesk.focusgroup.ProposalMailed;
import org.focusgroupdesk.focusgroup.StateChanged;
import org.focusgroupdesk.rulebook.OncePerTransaction;
import org.focusgroupdesk.rulebook.RuleTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people of every change of state. A notice is written in the transaction of the change, at
 * its end, when all facts are on record; it is sent by a process of its own after the commit.
 */
@Component
class Notices {

  /** Not a state: TSB mails the posted proposal, before or after it is posted. */
  private static final String MAILED = "MAILED";

  private final RuleTables tables;

  /** Every notice of a step tells the facts with which the step ends. */
  private final OncePerTransaction<NoticeFacts> atCommit;

  private final NoticeFactsReader facts;
  private final Audiences audiences;
  private final NoticeWriter writer;
  private final NoticeStore store;
  private final RuntimeService runtime;
  private final AsSystem asSystem;
  private final GenevaWords geneva;
  private final boolean mailIsSetUp;

  Notices(
      RuleTables tables,
      NoticeFactsReader facts,
      Audiences audiences,
      NoticeWriter writer,
      NoticeStore store,
      RuntimeService runtime,
      AsSystem asSystem,
      GenevaWords geneva,
      @Value("${spring.mail.host:}") String mailHost) {
    this.tables = tables;
    this.atCommit = new OncePerTransaction<>(facts::read);
    this.facts = facts;
    this.audiences = audiences;
    this.writer = writer;
    this.store = store;
    this.runtime = runtime;
    this.asSystem = asSystem;
    this.geneva = geneva;
    this.mailIsSetUp = !mailHost.isBlank();
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void tell(StateChanged change) {
    asSystem.run(() -> writeAll(change.acronym(), change.to(), ""));
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void tell(ProposalMailed mailed) {
    asSystem.run(() -> writeAll(mailed.acronym(), MAILED, mailed.note()));
  }

  /** Of a state of a procedure those are told whom "who-is-told-in-procedures" names. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void tell(ProcedureStateChanged change) {
    Procedure run = change.procedure();
    asSystem.run(
        () -> {
          NoticeFacts known =
              atCommit.get(run.acronym()).about(run, facts.nextDeadline(run.acronym(), run.id()));
          writeAll(
              known,
              run.kind() + "." + run.state(),
              inProcedure(run.kind(), run.state(), run.edition(), known),
              "");
        });
  }

  /** Of an end that is near those are told whom "who-is-told-in-procedures" names. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void tell(LifetimeEnding ending) {
    asSystem.run(
        () -> {
          NoticeFacts known = atCommit.get(ending.acronym()).saying(ending.what());
          writeAll(
              known,
              "watch-lifetime.END_NEAR",
              inProcedure("watch-lifetime", "END_NEAR", ending.edition(), known),
              "");
        });
  }

  /** Of a draft that should be shared those are told whom the same table names. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void tell(DraftToShare draft) {
    Procedure run = draft.run();
    asSystem.run(
        () -> {
          NoticeFacts known = atCommit.get(run.acronym()).about(run, null).saying(draft.words());
          writeAll(
              known,
              run.kind() + ".SHARE_DRAFT",
              inProcedure(run.kind(), "SHARE_DRAFT", run.edition(), known),
              "");
        });
  }

  private Map<String, String> inProcedure(
      String procedure, String state, String edition, NoticeFacts known) {
    Map<String, Object> inputs =
        Map.of(
            "procedure", procedure,
            "state", state,
            "edition", edition,
            "establishedBy", NoticeFacts.kindOf(known.establishedBy()),
            "parentKind", NoticeFacts.kindOf(known.parentGroup()));
    return ruleByAudience(tables.match("who-is-told-in-procedures", inputs), known);
  }

  private void writeAll(String acronym, String event, String note) {
    NoticeFacts known = atCommit.get(acronym);
    writeAll(known, event, ruleByAudience(event, known), note);
  }

  private void writeAll(
      NoticeFacts known, String event, Map<String, String> ruleByAudience, String note) {
    String acronym = known.acronym();
    Map<Notice, String> kept = new LinkedHashMap<>();
    List<String> toSend = new ArrayList<>();
    ruleByAudience.forEach(
        (audience, rule) -> {
          Notice notice = write(event, audience, rule, known, note);
          if (notice.status().equals(Notice.WAITING)) {
            toSend.add(
                Long.toString(store.add(notice, event, known.procedure(), rule, geneva.now())));
          } else {
            kept.put(notice, rule);
          }
        });
    store.addAll(kept, event, known.procedure(), geneva.now());
    if (!toSend.isEmpty()) {
      runtime.startProcessInstanceByKey(
          SendNotices.PROCESS, acronym, Map.of(SendNotices.NOTICE_IDS, toSend));
    }
  }

  /** Each role is told once; the first row of the table that names it gives the rule. */
  private Map<String, String> ruleByAudience(String event, NoticeFacts known) {
    Map<String, Object> inputs =
        Map.of(
            "event", event,
            "edition", known.edition(),
            "decidingKind", NoticeFacts.kindOf(known.decidingGroup()),
            "establishedBy", NoticeFacts.kindOf(known.establishedBy()),
            "parentKind", NoticeFacts.kindOf(known.parentGroup()));
    return ruleByAudience(tables.match("who-is-told", inputs), known);
  }

  private Map<String, String> ruleByAudience(List<Map<String, Object>> rows, NoticeFacts known) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (Map<String, Object> row : rows) {
      for (String audience : audiences.resolve((String) row.get("audience"), known)) {
        rules.putIfAbsent(audience, (String) row.get("rule"));
      }
    }
    return rules;
  }

  private Notice write(String event, String audience, String rule, NoticeFacts known, String note) {
    return new Notice(
        0,
        known.acronym(),
        audience,
        writer.subject(event, known),
        writer.body(event, audience, rule, known, note),
        status(audience));
  }

  private String status(String audience) {
    if (audience.equals(Notice.THE_PUBLIC)) {
      return Notice.PUBLISHED;
    }
    return mailIsSetUp ? Notice.WAITING : Notice.KEPT;
  }
}
