package org.focusgroupdesk.meeting;

import java.util.List;

/**
 * A meeting that was held, with what a progress report says about it (FG-REP-07, FG-REP-08).
 *
 * @param meeting the meeting
 * @param attendees who attended
 * @param contributions what was contributed
 * @param outputs what it brought forth
 */
public record HeldMeeting(
    GroupMeeting meeting,
    List<Participant> attendees,
    List<MeetingContribution> contributions,
    List<MeetingOutput> outputs) {}
