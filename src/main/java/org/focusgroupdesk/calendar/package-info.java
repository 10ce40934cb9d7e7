/**
 * Dates: the one object that is a deadline, how it is counted, and the meetings of parent groups it
 * hangs on. Nothing outside this package does date arithmetic.
 */
package org.focusgroupdesk.calendar;
