/**
 * Evidence packs: what the desk has on record about a decision, or about the whole life of a focus
 * group, to be handed to others as PDF and JSON. Reads everything, changes nothing; nothing else
 * may use it.
 */
package org.focusgroupdesk.evidence;
