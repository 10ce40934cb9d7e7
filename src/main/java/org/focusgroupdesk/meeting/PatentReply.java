package org.focusgroupdesk.meeting;

/**
 * A reply to the patent-policy call (FG-IPR-03).
 *
 * @param person who replied
 * @param reply what was said
 */
public record PatentReply(String person, String reply) {}
