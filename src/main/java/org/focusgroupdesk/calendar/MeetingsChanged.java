package org.focusgroupdesk.calendar;

import java.util.Set;

/**
 * A meeting was moved or cancelled and the deadlines that hang on it were counted again; timers and
 * due dates must follow. Published in the transaction of the change.
 *
 * @param acronyms the cases concerned
 */
public record MeetingsChanged(Set<String> acronyms) {}
