package org.focusgroupdesk.calendar;

import java.util.Set;

/**
 * Deadlines of cases were counted again, because a meeting was moved or cancelled or a lifetime
 * ends on another day; timers and due dates must follow. Published in the transaction of the
 * change.
 *
 * @param acronyms the cases concerned
 */
public record DeadlinesMoved(Set<String> acronyms) {}
