/**
 * The register: a focus group, its terms of reference, lifetime and leaders. Uses the rulebook, the
 * calendar and membership, and knows nothing of how a group comes to be established.
 */
package org.focusgroupdesk.focusgroup;
