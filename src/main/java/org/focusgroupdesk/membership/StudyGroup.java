package org.focusgroupdesk.membership;

/**
 * A group that can decide on a focus group: a study group or TSAG.
 *
 * @param id for example {@code SG13} or {@code TSAG}
 * @param title what it is about
 * @param mandateKeywords the subjects of its mandate, separated by semicolons
 */
public record StudyGroup(String id, String title, String mandateKeywords) {}
