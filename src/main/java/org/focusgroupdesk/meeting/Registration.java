package org.focusgroupdesk.meeting;

/**
 * A participant's registration for one meeting.
 *
 * @param participant who
 * @param remote whether the person takes part from afar
 * @param attended whether the person attended
 */
public record Registration(Participant participant, boolean remote, boolean attended) {}
