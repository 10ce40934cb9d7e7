/**
 * From a proposal to an established focus group, or to a clear no: criteria, supporters,
 * consultation, first review, comments, doubt and referral, decision. One class stands beside each
 * diagram and has one method for each of its steps; everything that can be said without the engine
 * is said in records and plain classes.
 */
package org.focusgroupdesk.establishment;
