package org.focusgroupdesk.migration;

import java.time.OffsetDateTime;

/**
 * A move that the secretariat confirmed, and how far it is.
 *
 * @param id its number
 * @param remark why, in the words of the person
 * @param byUser account of the person
 * @param byRole the role in which that person acted
 * @param at when it was confirmed
 * @param waiting how many cases are still to be moved
 * @param moved how many were moved
 * @param notMoved how many finish on their version
 * @param failed how many of those that wait could not be moved at the last attempt
 */
public record ConfirmedMove(
    long id,
    String remark,
    String byUser,
    String byRole,
    OffsetDateTime at,
    int waiting,
    int moved,
    int notMoved,
    int failed) {}
