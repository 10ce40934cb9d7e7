package org.focusgroupdesk.focusgroup;

/**
 * A run of a procedure has moved to another state. Published in the transaction of the change.
 *
 * @param procedure the run, in its new state
 * @param from the state left, null for a new run
 */
public record ProcedureStateChanged(Procedure procedure, String from) {}
