package org.focusgroupdesk.engine;

/**
 * A case, or one run of a procedure of a running group, has reached an element of a diagram that
 * carries the extension property {@code state}. Published in the transaction of the step.
 *
 * @param acronym the focus group
 * @param procedure number of the run; 0 for the group itself
 * @param state the state named in the diagram
 * @param user who acted, or "system"
 */
public record StateEntered(String acronym, long procedure, String state, String user) {}
