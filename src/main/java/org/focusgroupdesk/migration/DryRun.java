package org.focusgroupdesk.migration;

import java.util.List;

/**
 * What would happen to the cases of one diagram.
 *
 * @param version the version they would move to
 * @param cases what it would mean for each
 */
public record DryRun(Version version, List<Outlook> cases) {

  /** How many of the cases can move. */
  public long movable() {
    return cases.stream().filter(Outlook::canMove).count();
  }
}
