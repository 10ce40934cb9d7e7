/**
 * Tests of the decision tables alone, on the plain decision engine. What each table must say is in
 * files under {@code tables/}, one line per example, which can be read and added to without Java.
 */
package org.focusgroupdesk.tables;
