package org.focusgroupdesk.deliverable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deliverable of a focus group.
 *
 * @param procedure number of its run of "hand-over-deliverable"
 * @param acronym the focus group
 * @param state state of the run, a word of state machine 3.k
 * @param plan what it is to be
 * @param editor who edits it; null before the drafting
 * @param approvedOn the Geneva date of the consensus of the focus group; null before
 * @param objections objections sustained at the last declaration; null if none
 * @param incomplete whether it was passed on as incomplete, without that consensus
 * @param statement what is missing in an incomplete one; null otherwise
 * @param td the TD it was handed over as; null before
 * @param late whether the TD came too late for the meeting it was meant for; it stays late
 * @param lateAccepted whether the parent group took the late TD at that meeting
 * @param consideration what the meeting of the parent group made of it; null before
 * @param routedTo the study groups it was passed on to
 * @param postedOn when it was posted on the website of the parent group; null if it was not
 */
public record Deliverable(
    long procedure,
    String acronym,
    String state,
    DeliverablePlan plan,
    String editor,
    LocalDate approvedOn,
    String objections,
    boolean incomplete,
    String statement,
    TemporaryDocument td,
    boolean late,
    boolean lateAccepted,
    String consideration,
    List<String> routedTo,
    LocalDate postedOn) {

  /** The TD, if it was handed over. */
  public Optional<TemporaryDocument> document() {
    return Optional.ofNullable(td);
  }

  /** Whether the text has been handed over to the parent group. */
  public boolean isHandedOver() {
    return td != null;
  }

  /** The study groups other than the parent that it is meant for or was passed on to. */
  public List<String> others(String parent) {
    Set<String> others = new LinkedHashSet<>(routedTo);
    if (others.isEmpty()) {
      others.addAll(plan.targets());
    }
    others.remove(parent);
    return new ArrayList<>(others);
  }
}
