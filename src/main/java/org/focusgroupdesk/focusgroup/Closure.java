package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;

/**
 * The end of a focus group.
 *
 * @param acronym the group
 * @param kind COMPLETED, TERMINATED (not extended), EXPIRED or BY_TSAG
 * @param decidedOn the Geneva date of the decision; null where the group ended by itself
 * @param decidedBy the group that decided; null where the group ended by itself
 * @param reason why, in words; null if nothing was said
 * @param consultedOn when TSAG consulted the TSB Director (FG-RTE-17); null where TSAG did not act
 * @param endedOn the Geneva date on which the group came to its end
 * @param successor who goes on with the work, in words; null if nobody is named
 * @param closedOn the Geneva date on which everything was done; null while it is being closed
 */
public record Closure(
    String acronym,
    String kind,
    LocalDate decidedOn,
    String decidedBy,
    String reason,
    LocalDate consultedOn,
    LocalDate endedOn,
    String successor,
    LocalDate closedOn) {}
