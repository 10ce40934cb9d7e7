package org.focusgroupdesk.focusgroup;

import static org.focusgroupdesk.focusgroup.FormWords.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.engine.TaskFacts;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/** What the forms about leaders and management show, and who can be chosen on them. */
@Component
class LeadershipFacts implements TaskFacts {

  private static final Set<String> DIAGRAMS =
      Set.of("replace-chair", "fill-vacant-post", "confirm-leaders", "name-management");

  private final ProcedureFacts procedureFacts;
  private final Offices offices;
  private final LeaderChecks leaderChecks;
  private final Successions successions;
  private final VacantPost vacantPost;
  private final Management management;
  private final ParentMeetings meetings;

  LeadershipFacts(
      ProcedureFacts procedureFacts,
      Offices offices,
      LeaderChecks leaderChecks,
      Successions successions,
      VacantPost vacantPost,
      Management management,
      ParentMeetings meetings) {
    this.procedureFacts = procedureFacts;
    this.offices = offices;
    this.leaderChecks = leaderChecks;
    this.successions = successions;
    this.vacantPost = vacantPost;
    this.management = management;
    this.meetings = meetings;
  }

  @Override
  public boolean know(String diagram) {
    return DIAGRAMS.contains(diagram);
  }

  @Override
  public Map<String, Object> factsFor(Task task) {
    Procedure run = procedureFacts.runOf(task);
    Map<String, Object> facts = procedureFacts.of(task, run);
    facts.put("meetings", meetings.of(run).map(meeting -> "- " + meeting.words()).orElse(""));
    facts.put("leaders", leaders(run));
    facts.put("competence", leaderChecks.isCompetenceExpected(run.edition()));
    facts.put("should", procedureFacts.should(run, foreseeable(task, run)));
    facts.put("managers", managers(run));
    facts.put("vacancy", vacancy(task, run));
    Map<String, Object> values = new HashMap<>(prefilled(task, run));
    values.put("facts", facts);
    return values;
  }

  private Map<String, Object> prefilled(Task task, Procedure run) {
    return switch (task.getTaskDefinitionKey()) {
      case "report-vacancy" ->
          Map.of(
              "leaders",
              offices.held(run.acronym()).stream()
                  .filter(office -> !office.is(Office.ACTING_CHAIR))
                  .map(LeadershipFacts::choice)
                  .toList(),
              "unableFrom",
              meetings.today().toString());
      case "name-acting-chair" -> {
        List<Map<String, String>> viceChairs =
            offices.held(run.acronym(), Office.VICE_CHAIR).stream()
                .map(LeadershipFacts::choice)
                .toList();
        List<Map<String, String>> presiding = new ArrayList<>(viceChairs);
        presiding.add(Map.of("label", Words.say("leadership.choice.nobody"), "value", "nobody"));
        yield Map.of("viceChairOptions", viceChairs, "presiding", presiding);
      }
      case "decide-replacement" ->
          Map.of(
              "candidates",
              successions.candidates(run).stream()
                  .map(
                      one ->
                          Map.of(
                              "label",
                              Words.say(
                                  one.isViceChair()
                                      ? "leadership.choice.vice-chair"
                                      : "leadership.choice.nominee",
                                  one.leader().name(),
                                  Words.say("membership." + one.leader().membership())),
                              "value",
                              Long.toString(one.id())))
                  .toList(),
              "decidedOn",
              meetings.today().toString());
      case "fill-post" -> Map.of("decidedOn", meetings.today().toString());
      case "record-confirmation" ->
          Map.of(
              "provisional",
              offices.provisional(run.acronym()).stream().map(LeadershipFacts::choice).toList(),
              "decidedOn",
              meetings.today().toString());
      case "name-managers" ->
          Map.of(
              "holders",
              management.held(run.acronym()).stream()
                  .map(
                      one ->
                          Map.of(
                              "label",
                              Words.say("management.one", one.name(), one.post()),
                              "value",
                              Long.toString(one.id())))
                  .toList());
      default -> Map.of();
    };
  }

  private static Map<String, String> choice(Office office) {
    return Map.of(
        "label",
        Words.say("management.one", office.leader().name(), Words.say("post." + office.post())),
        "value",
        Long.toString(office.id()));
  }

  /** Whoever may be confirmed or chosen shows competence, or does not. */
  private List<Checked> foreseeable(Task task, Procedure run) {
    return switch (task.getTaskDefinitionKey()) {
      case "record-confirmation" ->
          offices.provisional(run.acronym()).stream()
              .flatMap(one -> leaderChecks.of(one.leader(), one.post(), run.edition()).stream())
              .toList();
      case "decide-replacement" ->
          successions.candidates(run).stream()
              .flatMap(one -> leaderChecks.of(one.leader(), Office.CHAIR, run.edition()).stream())
              .toList();
      default -> List.of();
    };
  }

  private String leaders(Procedure run) {
    return offices.held(run.acronym()).stream()
        .map(
            office ->
                Words.say(
                    office.provisional() ? "leadership.provisional-line" : "leadership.line",
                    plain(office.leader().name()),
                    Words.say("post." + office.post()),
                    plain(office.leader().affiliation()),
                    Words.say("membership." + office.leader().membership()),
                    Geneva.words(office.appointedOn())))
        .collect(Collectors.joining("\n"));
  }

  private String managers(Procedure run) {
    return management.held(run.acronym()).stream()
        .map(
            one ->
                Words.say(
                    "management.line",
                    plain(one.name()),
                    plain(one.post()),
                    plain(one.affiliation())))
        .collect(Collectors.joining("\n"));
  }

  private String vacancy(Task task, Procedure run) {
    return successions
        .find(run)
        .map(
            succession -> {
              String reported =
                  Words.say(
                      "leadership.reported",
                      plain(run.subject()),
                      Geneva.words(succession.unableFrom()),
                      plain(succession.saidBy()),
                      plain(succession.reason()));
              return task.getTaskDefinitionKey().equals("fill-post")
                  ? reported + "\n\n" + Words.say("leadership.to-fill", vacantPost.postInWords(run))
                  : reported;
            })
        .orElse("");
  }
}
