/**
 * Recommendation ITU-T A.7 as data: its editions, its rules, the tables that hold their numbers,
 * and the ledger of what every gate found. Knows nothing of any procedure and uses no other
 * package.
 */
package org.focusgroupdesk.rulebook;
