/**
 * Progress reports of running groups (clause 11 of 2016, 3.6 of 2024), and the log of funding,
 * support and services that feeds them (clauses 4 and 5).
 */
package org.focusgroupdesk.progress;
