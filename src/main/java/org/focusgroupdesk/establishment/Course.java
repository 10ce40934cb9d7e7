package org.focusgroupdesk.establishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.focusgroupdesk.calendar.Meeting;
import org.focusgroupdesk.focusgroup.Declaration;
import org.focusgroupdesk.focusgroup.FocusGroup;

/**
 * The course an establishment took: what every edition can be asked about.
 *
 * @param group the case; its edition is that under which it ran
 * @param proposal the proposal
 * @param consultations who was asked, and what came back
 * @param doubts doubts that nobody has withdrawn
 * @param comments the comments on the proposal
 * @param open the Geneva date from which the comment period is counted; empty if there was none
 * @param meeting the meeting at which it was to be decided
 * @param declaration what the presiding chair declared at the meeting
 * @param until the moment of the decision, or the present one
 */
public record Course(
    FocusGroup group,
    Proposal proposal,
    List<Consultation> consultations,
    List<Doubt> doubts,
    List<Comment> comments,
    Optional<LocalDate> open,
    Optional<Meeting> meeting,
    Optional<Declaration> declaration,
    Instant until) {}
