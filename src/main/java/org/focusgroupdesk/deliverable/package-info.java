/** Deliverables of focus groups: drafting, hand-over, and what study groups make of them. */
package org.focusgroupdesk.deliverable;
