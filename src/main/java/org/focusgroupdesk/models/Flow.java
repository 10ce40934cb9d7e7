package org.focusgroupdesk.models;

/**
 * A sequence flow.
 *
 * @param name the answer it stands for
 * @param condition what must hold; empty if nothing must
 */
record Flow(String id, String name, String from, String to, String condition) {}
