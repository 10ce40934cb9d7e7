package org.focusgroupdesk.meeting;

/**
 * What a meeting brought forth.
 *
 * @param title what it is
 * @param document where it is found; may be empty
 */
public record MeetingOutput(String title, String document) {}
