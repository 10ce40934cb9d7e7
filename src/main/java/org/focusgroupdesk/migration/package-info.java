/**
 * Moves running cases to a new version of their diagram. Nothing moves unless the secretariat
 * confirms it, and what cannot move as it stands finishes on its own version.
 */
package org.focusgroupdesk.migration;
