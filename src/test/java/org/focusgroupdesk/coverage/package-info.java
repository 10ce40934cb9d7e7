/**
 * Measures which nodes and flows of the diagrams the tests of one run have walked, and fails the
 * run where too few were. Nothing here is a test, and no test needs to know of it.
 */
package org.focusgroupdesk.coverage;
