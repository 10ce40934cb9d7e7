package org.focusgroupdesk.establishment;

import java.time.Instant;

/**
 * A recorded, reasoned doubt that all topics belong to the deciding study group alone (FG-RTE-03,
 * reading AMB-17).
 *
 * @param id its number
 * @param raisedBy the account
 * @param standing in which role
 * @param reason why
 * @param raisedAt when
 */
public record Doubt(long id, String raisedBy, String standing, String reason, Instant raisedAt) {}
