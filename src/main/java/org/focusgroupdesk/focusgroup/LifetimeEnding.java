package org.focusgroupdesk.focusgroup;

/**
 * The lifetime of a group ends soon, and those who may ask for more time are to be told (reading
 * AMB-30).
 *
 * @param acronym the focus group
 * @param edition key of the edition in force
 * @param what until when more time may be asked for, in words
 */
public record LifetimeEnding(String acronym, String edition, String what) {}
