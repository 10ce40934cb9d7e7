package org.focusgroupdesk.rulebook;

import org.springframework.stereotype.Component;

/** What the secretariat has set, as it holds at this moment; the tables ask here every time. */
@Component
public class Policies {

  private final DeskPolicy configured;

  /**
   * Policies as configured.
   *
   * @param configured the properties under {@code desk.policy}
   */
  public Policies(DeskPolicy configured) {
    this.configured = configured;
  }

  /** The policy in force. */
  public DeskPolicy inForce() {
    return configured;
  }
}
