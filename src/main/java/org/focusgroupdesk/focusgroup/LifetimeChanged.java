package org.focusgroupdesk.focusgroup;

/**
 * The lifetime of a group ends on another day than before, or its end has become known. Published
 * in the transaction of the change.
 *
 * @param acronym the focus group
 */
public record LifetimeChanged(String acronym) {}
