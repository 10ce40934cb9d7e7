package org.focusgroupdesk.engine;

/**
 * A case has reached an element of a diagram that carries the extension property {@code state}.
 * Published in the transaction of the step.
 *
 * @param acronym the case
 * @param state the state named in the diagram
 * @param user who acted, or "system"
 */
public record StateEntered(String acronym, String state, String user) {}
