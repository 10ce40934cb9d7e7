package org.focusgroupdesk.focusgroup;

/**
 * TSB mails a posted proposal to the members of the deciding group. Published in the transaction of
 * the task; the messages leave after it.
 *
 * @param acronym the case
 * @param note what TSB adds; empty if nothing
 */
public record ProposalMailed(String acronym, String note) {}
