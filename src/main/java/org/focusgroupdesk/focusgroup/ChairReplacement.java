package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.focusgroupdesk.calendar.Deadlines;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.Acting;
import org.focusgroupdesk.engine.Submission;
import org.focusgroupdesk.engine.Submissions;
import org.focusgroupdesk.focusgroup.Succession.Candidate;
import org.focusgroupdesk.rulebook.Actor;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.GateTable;
import org.focusgroupdesk.rulebook.Gatekeeper;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Strength;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Diagram "replace-chair": who presides when the chair cannot, and whom the parent group appoints
 * at its next meeting (clause 2.3, reading AMB-39).
 */
@Component("chairReplacement")
public class ChairReplacement {

  /** Check of the table "gates": who presides until a chair is appointed. */
  private static final String PRESIDES = "presides";

  private static final String NOMINATIONS = "nominations";
  private static final String NOBODY = "nobody";

  private final Submissions submissions;
  private final Procedures procedures;
  private final Register register;
  private final Offices offices;
  private final Successions successions;
  private final LeaderChecks leaderChecks;
  private final ParentMeetings meetings;
  private final Deadlines deadlines;
  private final RuleTables tables;
  private final GateTable gates;
  private final Gatekeeper gatekeeper;

  ChairReplacement(
      Submissions submissions,
      Procedures procedures,
      Register register,
      Offices offices,
      Successions successions,
      LeaderChecks leaderChecks,
      ParentMeetings meetings,
      Deadlines deadlines,
      RuleTables tables,
      GateTable gates,
      Gatekeeper gatekeeper) {
    this.submissions = submissions;
    this.procedures = procedures;
    this.register = register;
    this.offices = offices;
    this.successions = successions;
    this.leaderChecks = leaderChecks;
    this.meetings = meetings;
    this.deadlines = deadlines;
    this.tables = tables;
    this.gates = gates;
    this.gatekeeper = gatekeeper;
  }

  /**
   * Task "Report who cannot serve": who, why, from when, and who says so. A chair beside whom
   * another one stays in office leaves a vacancy, as a vice-chair does: the duties are done.
   */
  public void report(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    if (form.choice("result").equals("none")) {
      task.setVariable("post", "none");
      return;
    }
    procedures.requireFirst(run);
    Office office = offices.get(run.acronym(), number(form.choice("leader")));
    LocalDate from = form.date("unableFrom");
    if (from.isBefore(office.appointedOn()) || from.isAfter(meetings.today())) {
      throw new Refused(
          Words.say(
              "leadership.unable-from",
              office.leader().name(),
              Geneva.words(office.appointedOn())));
    }
    successions.add(run, office, form.text("saidBy"), form.text("reason"), from);
    boolean only = office.is(Office.CHAIR) && offices.held(run.acronym(), Office.CHAIR).size() == 1;
    procedures.call(
        run.id(),
        Words.say(
            "leadership.subject", Words.say("post." + office.post()), office.leader().name()));
    task.setVariable("post", only ? Office.CHAIR : "another");
    task.setVariable("atMeeting", false);
  }

  /**
   * Task "Name who presides meanwhile": a vice-chair on whom the focus group and the parent chair
   * agree, without the title; and who of the vice-chairs cannot serve as chair.
   */
  public void nameActing(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Succession succession = successions.get(run);
    List<Office> viceChairs = offices.held(run.acronym(), Office.VICE_CHAIR);
    List<String> unwilling = form.choices("unwilling");
    viceChairs.forEach(
        vice ->
            successions.addCandidate(
                run,
                vice.id(),
                vice.leader(),
                null,
                !unwilling.contains(Long.toString(vice.id()))));
    String acting = form.choice("acting");
    Actor actor = new Actor(form.user(), form.role());
    if (acting.equals(NOBODY)) {
      say(run, PRESIDES, Words.say("leadership.nobody-presides"), false, actor);
      return;
    }
    Office vice = offices.get(run.acronym(), number(acting));
    if (!vice.is(Office.VICE_CHAIR)) {
      throw new Refused(Words.say("leadership.acting-is-vice-chair", vice.leader().name()));
    }
    LocalDate agreedOn = form.date("agreedOn");
    if (agreedOn.isAfter(meetings.today())) {
      throw new Refused(Words.say("leadership.agreed-in-future", Geneva.words(agreedOn)));
    }
    offices.take(
        run.acronym(),
        Office.CHAIR,
        offices.get(run.acronym(), succession.officeId()).leader().account());
    successions.preside(
        run,
        offices.add(run.acronym(), Office.ACTING_CHAIR, vice.leader(), false, agreedOn, run.id()));
    offices.give(run.acronym(), Office.ACTING_CHAIR, vice.leader().account());
    say(
        run,
        PRESIDES,
        Words.say("leadership.presides", vice.leader().name(), Geneva.words(agreedOn)),
        true,
        actor);
  }

  /**
   * Step "Look who may follow": a vice-chair is usable who may be chair; since 2024 also only who
   * can serve. Without one, nominations are called for (FG-LDR-09).
   */
  public void rate(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    List<Candidate> viceChairs =
        successions.candidates(run).stream().filter(Candidate::isViceChair).toList();
    boolean usable = viceChairs.stream().anyMatch(vice -> isUsable(vice, run.edition()));
    execution.setVariable("usable", usable);
    String each =
        viceChairs.stream()
            .map(
                vice ->
                    Words.say(
                        isUsable(vice, run.edition())
                            ? "leadership.usable"
                            : "leadership.not-usable",
                        vice.leader().name(),
                        Words.say("membership." + vice.leader().membership())))
            .collect(Collectors.joining("; "));
    if (usable) {
      say(run, "vice-chair-follows", each, true, Actor.SYSTEM);
    } else {
      say(run, "nominations-called", Words.say("leadership.nominations", each), true, Actor.SYSTEM);
      procedures.keep(
          run,
          deadlines.before(meetings.of(run).orElseThrow(), NOMINATIONS, run.edition()),
          Words.say("deadline.asked-again"));
    }
  }

  private boolean isUsable(Candidate vice, String edition) {
    boolean eligible =
        leaderChecks.eligibility(vice.leader(), Office.CHAIR, edition).result().met();
    return (boolean)
        tables
            .one(
                "usable-vice-chair",
                Map.of("edition", edition, "eligible", eligible, "willing", vice.willing()))
            .get("usable");
  }

  /** Somebody put forward as chair, and by whom. */
  record Nomination(
      String name,
      String affiliation,
      String membership,
      String country,
      String competence,
      String account,
      String nominatedBy) {

    Leader leader() {
      return new Leader(name, affiliation, membership, country, competence, account);
    }
  }

  /** Task "Call for nominations": who was nominated, possibly nobody. */
  public void nominate(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    List<Nomination> nominations = form.rows("nominations", Nomination.class);
    long names = nominations.stream().map(Nomination::name).distinct().count();
    if (names < nominations.size()) {
      throw new Refused(Words.say("leadership.nominated-twice"));
    }
    for (Nomination nomination : nominations) {
      if (!nomination.leader().isComplete()) {
        throw new Refused(Words.say("leadership.incomplete", Words.say("post.chair")));
      }
      successions.addCandidate(run, null, nomination.leader(), nomination.nominatedBy(), true);
    }
    gatekeeper.record(
        run.gate(NOMINATIONS),
        nominations.stream()
            .map(one -> leaderChecks.eligibility(one.leader(), Office.CHAIR, run.edition()))
            .map(check -> new Checked(check.rule(), Strength.NOTE, check.result()))
            .toList(),
        new Actor(form.user(), form.role()));
  }

  /** Task "Record whom the meeting appointed": the declaration of the presiding chair. */
  public void decide(DelegateTask task) {
    Submission form = submissions.take(task);
    Procedure run = procedures.of(task);
    Declaration declaration =
        new Declaration(form.date("decidedOn"), form.optionalText("objections"));
    String result = form.choice("result");
    if (result.equals("appoint")) {
      successions.choose(run, candidate(run, form.choice("successor")).id());
      task.setVariable("decidedOn", declaration.decidedOn().toString());
      task.setVariable("objections", declaration.objections().orElse(null));
      task.setVariable("account", form.optionalText("account").orElse(null));
    } else {
      meetings.requireDuring(run, declaration);
      boolean goesOn = result.equals("resumes") || form.choice("canGoOn").equals("yes");
      successions.goOn(run, goesOn);
      say(
          run,
          "goes-on",
          Words.say(goesOn ? "leadership.goes-on" : "leadership.cannot-go-on", form.text("reason")),
          result.equals("resumes"),
          new Actor(form.user(), form.role()));
    }
    Acting.handOver(task, form);
    task.setVariable("result", result);
  }

  private Candidate candidate(Procedure run, String id) {
    return successions.candidates(run).stream()
        .filter(one -> Long.toString(one.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(Words.say("leadership.no-candidate")));
  }

  /** Step "Check who follows": eligible, competent, at the meeting, by consensus. */
  public void check(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Candidate chosen = chosen(run);
    Declaration declaration =
        new Declaration(
            LocalDate.parse((String) execution.getVariable("decidedOn")),
            Optional.ofNullable((String) execution.getVariable("objections")));
    List<Checked> checks =
        new ArrayList<>(leaderChecks.of(chosen.leader(), Office.CHAIR, run.edition()));
    checks.addAll(
        meetings.checks(
            chosen.isViceChair() ? "replacement-by-vice-chair" : "replacement-by-nominee",
            run,
            declaration));
    Acting acting = Acting.at(execution);
    gatekeeper.enforce(run.gate("replacement"), checks, acting.actor(), acting.overrideReason());
  }

  /** Step "Hand over the office": title and role move; a promoted vice-chair leaves a post. */
  public void handOver(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Succession succession = successions.get(run);
    Candidate chosen = chosen(run);
    LocalDate on = LocalDate.parse((String) execution.getVariable("decidedOn"));
    String account = (String) execution.getVariable("account");
    Leader leader = account == null ? chosen.leader() : chosen.leader().as(account);
    offices.change(
        run.acronym(),
        () -> {
          endActing(run, on);
          end(run, succession.officeId(), on, succession.reason());
          if (chosen.isViceChair()) {
            end(run, chosen.officeId(), on, Words.say("leadership.promoted"));
          }
          offices.add(run.acronym(), Office.CHAIR, leader, false, on, run.id());
        });
    execution.setVariable("promoted", chosen.isViceChair());
    execution.setVariable("atMeeting", true);
  }

  /** Step "Carry it over": to the following meeting of the parent group. */
  public void carryOver(DelegateExecution execution) {
    meetings.carryOver(execution);
  }

  /** Step "Give the office back": who presided does so no more. */
  public void resume(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    offices.change(run.acronym(), () -> endActing(run, meetings.today()));
    offices.give(
        run.acronym(),
        Office.CHAIR,
        offices.get(run.acronym(), successions.get(run).officeId()).leader().account());
  }

  /** Step "Note the vacancy": the office ends, the role goes with it. */
  public void vacate(DelegateExecution execution) {
    Procedure run = procedures.of(execution);
    Succession succession = successions.get(run);
    Office office = offices.get(run.acronym(), succession.officeId());
    offices.change(
        run.acronym(), () -> offices.end(office, succession.unableFrom(), succession.reason()));
    say(
        run,
        "vacant",
        Words.say("leadership.vacant", Words.say("post." + office.post()), office.leader().name()),
        true,
        new Actor(run.askedBy(), run.askedRole()));
  }

  private void end(Procedure run, long officeId, LocalDate on, String why) {
    offices.end(offices.get(run.acronym(), officeId), on, why);
  }

  private void endActing(Procedure run, LocalDate on) {
    offices
        .held(run.acronym(), Office.ACTING_CHAIR)
        .forEach(acting -> offices.end(acting, on, Words.say("leadership.acting-over")));
  }

  private Candidate chosen(Procedure run) {
    return candidate(run, Long.toString(successions.get(run).successorId()));
  }

  private void say(Procedure run, String check, String words, boolean met, Actor actor) {
    gatekeeper.record(
        run.gate("leadership"),
        gates.found(
            "chair-replacement",
            run.edition(),
            register.get(run.acronym()).decidedByTsag(),
            check,
            CheckResult.of(met, words)),
        actor);
  }

  private static long number(String choice) {
    try {
      return Long.parseLong(choice);
    } catch (NumberFormatException notOffered) {
      throw new Refused(Words.say("leadership.not-in-office"));
    }
  }
}
