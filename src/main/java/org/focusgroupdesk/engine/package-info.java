/**
 * Everything that knows the process engine beyond delegates: its settings, its clock, the models it
 * runs, who may sign in and see what, and what its HTTP interfaces let through. Features use only
 * what a person submitted ({@code Submission}) and the facts shown on forms ({@code TaskFacts}).
 */
package org.focusgroupdesk.engine;
