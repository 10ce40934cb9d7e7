package org.focusgroupdesk.migration;

import java.time.OffsetDateTime;

/**
 * What became of one case of a move.
 *
 * @param id number of the row
 * @param instance what the engine calls the case
 * @param acronym the focus group; null if it belongs to none
 * @param procedure number of the run of a procedure; 0 if it is of the group's own case
 * @param about what that run is about; null if it is of the group's own case
 * @param diagramName name of the diagram
 * @param fromVersion the version it ran on when the move was confirmed
 * @param toVersion the version it was to move to
 * @param target what the engine calls that version
 * @param state "WAITING", "MOVED" or "STAYS"
 * @param told where it stands and its timers, or why it stays; null while it waits
 * @param failure why the last attempt failed; null if none did
 * @param at when it was moved or found unable to; null while it waits
 */
public record MovedCase(
    long id,
    String instance,
    String acronym,
    long procedure,
    String about,
    String diagramName,
    int fromVersion,
    int toVersion,
    String target,
    String state,
    String told,
    String failure,
    OffsetDateTime at) {}
