package org.focusgroupdesk.establishment;

import org.focusgroupdesk.rulebook.Refused;
import org.springframework.stereotype.Component;

/** Doubts about whose subject a proposal is. */
@Component
public class Doubts {

  /** Records a reasoned doubt. */
  public void raise(String acronym, String user, String reason) {
    throw new Refused("Doubts are not taken yet.");
  }
}
