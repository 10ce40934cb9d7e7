package org.focusgroupdesk.features;

import io.cucumber.spring.ScenarioScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.focusgroupdesk.CaseDriver;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.stereotype.Component;

/** What one scenario is about: the proposal, its case, and whether the desk refused something. */
@Component
@ScenarioScope
class Scene {

  private final CaseDriver desk;
  private Map<String, Object> proposal;
  private String leadStudyGroup;
  private String refusal;
  private boolean refusalRead;

  Scene(CaseDriver desk) {
    this.desk = desk;
  }

  void propose(Map<String, Object> drafted) {
    proposal = drafted;
  }

  Map<String, Object> proposal() {
    return proposal;
  }

  String acronym() {
    return (String) proposal.get("acronym");
  }

  /** What the next form that asks for it says about the lead study group. */
  void leadStudyGroup(String stated) {
    leadStudyGroup = stated;
  }

  /** Does something that the desk may refuse; a refusal must be read by a later step. */
  void attempt(Runnable act) {
    requireRefusalsRead();
    refusal = null;
    try {
      act.run();
    } catch (RuntimeException failure) {
      refusal = refusalIn(failure);
      refusalRead = false;
    }
  }

  /** Somebody completes the task with this key, if it is there for that person. */
  void complete(Person person, String key, Map<String, Object> values) {
    attempt(() -> desk.complete(account(person), required(person, key), withLead(key, values)));
  }

  /** The first of these tasks that the person has now. */
  String keyOf(Person person, List<String> keys) {
    return keys.stream()
        .filter(key -> desk.taskFor(account(person), acronym(), key) != null)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s has none of the tasks %s; open are %s."
                        .formatted(person, keys, desk.openKeys(acronym()))));
  }

  /** The values with which the form of a task is filled at first. */
  Map<String, Object> prefilled(Person person, String key) {
    return new LinkedHashMap<>(desk.form(required(person, key)));
  }

  /** The account of a person; the proponent's where that is who is meant. */
  String account(Person person) {
    return person.isProponent() ? ProposalSteps.PROPONENT : desk.personIn(person.role());
  }

  /** What the desk said when it refused the last attempt; null if it did not. */
  String refusal() {
    refusalRead = true;
    return refusal;
  }

  void requireRefusalsRead() {
    if (refusal != null && !refusalRead) {
      throw new AssertionError("The desk refused: " + refusal);
    }
  }

  private Task required(Person person, String key) {
    Task task = desk.taskFor(account(person), acronym(), key);
    if (task == null) {
      throw new AssertionError(
          "%s has no task %s; open are %s.".formatted(person, key, desk.openKeys(acronym())));
    }
    return task;
  }

  private Map<String, Object> withLead(String key, Map<String, Object> values) {
    if (leadStudyGroup == null || !List.of("screen-proposal", "open-review").contains(key)) {
      return values;
    }
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("leadStudyGroup", leadStudyGroup);
    return all;
  }

  private static String refusalIn(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused) {
        return cause.getMessage();
      }
    }
    throw failure;
  }
}
