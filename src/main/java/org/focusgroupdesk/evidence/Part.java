package org.focusgroupdesk.evidence;

import java.time.Instant;
import java.util.Date;

/**
 * The part of the life of a group that a pack is about.
 *
 * @param name life, establishment, closure or procedure
 * @param procedure number of the run it is about; 0 where it is about none
 * @param from from when on it counts what belongs to the group itself; null from the beginning
 * @param until until when; null without end
 * @param ofGroup whether it counts what belongs to the group itself
 * @param ofAllRuns whether it counts what belongs to any run
 */
record Part(
    String name, long procedure, Instant from, Instant until, boolean ofGroup, boolean ofAllRuns) {

  static final String LIFE = "life";
  static final String ESTABLISHMENT = "establishment";
  static final String CLOSURE = "closure";
  static final String PROCEDURE = "procedure";

  static Part life() {
    return new Part(LIFE, 0, null, null, true, true);
  }

  /** From the proposal to the moment at which it was decided and told; null while it goes on. */
  static Part establishment(Instant until) {
    return new Part(ESTABLISHMENT, 0, null, until, true, false);
  }

  /** From the moment at which the group came to its end, with the run that decided on it. */
  static Part closure(Instant from, long procedure) {
    return new Part(CLOSURE, procedure, from, null, true, false);
  }

  static Part procedure(long run) {
    return new Part(PROCEDURE, run, null, null, false, false);
  }

  /** Whether something that happened belongs to it; a null instant is always in time. */
  boolean covers(long ofRun, Instant at) {
    if (ofRun != 0) {
      return ofAllRuns || ofRun == procedure;
    }
    return ofGroup
        && (at == null
            || (from == null || !at.isBefore(from)) && (until == null || !at.isAfter(until)));
  }

  /** Whether it was over at this moment. */
  boolean isOver(Date at) {
    return until != null && at.toInstant().isAfter(until);
  }

  boolean tellsOfTheProposal() {
    return name.equals(LIFE) || name.equals(ESTABLISHMENT);
  }
}
