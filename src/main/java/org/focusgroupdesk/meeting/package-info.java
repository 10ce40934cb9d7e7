/**
 * The meetings of running focus groups: planned, announced, held and reported, and the people who
 * take part (rules FG-ANN, FG-PAR, FG-WRK, FG-LOG, FG-IPR). One class stands beside each diagram.
 */
package org.focusgroupdesk.meeting;
