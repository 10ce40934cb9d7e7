package org.focusgroupdesk.focusgroup;

import org.focusgroupdesk.engine.AsSystem;
import org.focusgroupdesk.engine.StepClauses;
import org.springframework.stereotype.Component;

/** Under which clauses a step stands, in the edition of its run or of its case. */
@Component
class ClausesOfSteps implements StepClauses {

  private final FormWords words;
  private final Register register;
  private final Procedures procedures;
  private final AsSystem asSystem;

  ClausesOfSteps(FormWords words, Register register, Procedures procedures, AsSystem asSystem) {
    this.words = words;
    this.register = register;
    this.procedures = procedures;
    this.asSystem = asSystem;
  }

  @Override
  public String of(String diagram, String step, String acronym, long procedure) {
    return register
        .find(acronym)
        .map(
            group -> {
              String edition =
                  procedure == 0 ? group.edition() : procedures.get(procedure).edition();
              return asSystem.call(() -> words.citation(diagram, step, group, edition));
            })
        .orElse("");
  }
}
