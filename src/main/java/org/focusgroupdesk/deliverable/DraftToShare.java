package org.focusgroupdesk.deliverable;

import org.focusgroupdesk.focusgroup.Procedure;

/**
 * A meeting of the parent group is near, and the draft of a text meant for ITU-T has not been
 * shared with it since its last one (FG-APX-06).
 *
 * @param run the run of the deliverable
 * @param words the draft and the meeting, in words
 */
public record DraftToShare(Procedure run, String words) {}
