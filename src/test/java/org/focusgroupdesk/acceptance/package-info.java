/** The desk as it is delivered, on which all features run. */
package org.focusgroupdesk.acceptance;
