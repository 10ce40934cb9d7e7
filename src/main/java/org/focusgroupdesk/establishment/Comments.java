package org.focusgroupdesk.establishment;

import org.focusgroupdesk.rulebook.Refused;
import org.springframework.stereotype.Component;

/** Comments on a posted proposal. */
@Component
public class Comments {

  /** Records a comment. */
  public void add(String acronym, String author, String category, String text) {
    throw new Refused("Comments are not taken yet.");
  }

  /** Withdraws the author's own comment. */
  public void withdraw(String acronym, long commentId, String author) {
    throw new Refused("Comments are not taken yet.");
  }

  /** Records that the author is satisfied with the resolution. */
  public void confirm(String acronym, long commentId, String author) {
    throw new Refused("Comments are not taken yet.");
  }
}
