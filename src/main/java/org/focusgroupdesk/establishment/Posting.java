package org.focusgroupdesk.establishment;

import java.time.Instant;

/**
 * A posting of a proposal for comment.
 *
 * @param number 1 for the first; a material change makes another (reading AMB-12)
 * @param postedAt when it was posted on the website; null before
 * @param mailedAt when it was mailed to the list; null before
 */
record Posting(int number, Instant postedAt, Instant mailedAt) {

  /** The later of posting and mailing, from which the four weeks run (reading AMB-08). */
  Instant later() {
    return postedAt.isAfter(mailedAt) ? postedAt : mailedAt;
  }
}
