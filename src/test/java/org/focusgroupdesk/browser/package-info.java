/** The desk as people see it: Tasklist, Cockpit and the website in a real browser. */
package org.focusgroupdesk.browser;
