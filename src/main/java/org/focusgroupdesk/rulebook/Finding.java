package org.focusgroupdesk.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a gate found about one rule, as it stays in the ledger.
 *
 * @param acronym the focus group
 * @param procedure number of the run of a procedure; 0 for the group's own case
 * @param gate name of the gate, for example "decision"
 * @param rule id of the rule
 * @param clause the citation in the edition of the case
 * @param edition key of that edition
 * @param strength how firmly the gate holds to the rule
 * @param outcome what was found
 * @param compared what was compared with what, in words
 * @param lastDay the deadline looked at, a Geneva date; null where there is none
 * @param byUser the person who acted, or "system"
 * @param byRole the role in which that person acted
 * @param at when
 * @param reason the recorded reason of an override; null otherwise
 */
public record Finding(
    String acronym,
    long procedure,
    String gate,
    String rule,
    String clause,
    String edition,
    Strength strength,
    Outcome outcome,
    String compared,
    LocalDate lastDay,
    String byUser,
    String byRole,
    Instant at,
    String reason) {}
