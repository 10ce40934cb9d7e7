/**
 * Diagrams, tables and forms as data: what they say, which rules they carry, and whether an edit
 * has lost one. Knows files and the rulebook, and neither the engine nor any procedure.
 */
package org.focusgroupdesk.models;
