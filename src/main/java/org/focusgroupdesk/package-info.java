/**
 * The application itself. What it does lives in the packages below, one per feature; nothing but
 * the start belongs here.
 */
package org.focusgroupdesk;
