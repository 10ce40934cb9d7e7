package org.focusgroupdesk.engine;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.models.Deviation;
import org.focusgroupdesk.models.Waiver;
import org.focusgroupdesk.rulebook.Editions;
import org.focusgroupdesk.rulebook.Finding;
import org.focusgroupdesk.rulebook.Ledger;
import org.focusgroupdesk.rulebook.Outcome;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Strength;
import org.springframework.stereotype.Component;

/** Keeps in the ledger which deviation was deployed under which waiver, and by whom. */
@Component
class WaiversUsed {

  /** Stands for the acronym in findings that are about no case but about all that follow. */
  static final String EVERY_CASE = "*";

  private static final String GATE = "deployment";
  private static final String DESK = "system";

  private final Ledger ledger;
  private final Rulebook rulebook;
  private final Editions editions;
  private final IdentityService identity;
  private final Clock clock;

  WaiversUsed(
      Ledger ledger, Rulebook rulebook, Editions editions, IdentityService identity, Clock clock) {
    this.ledger = ledger;
    this.rulebook = rulebook;
    this.editions = editions;
    this.identity = identity;
    this.clock = clock;
  }

  void record(String line, Deviation deviation, List<Waiver> waivers) {
    String edition =
        deviation.edition().isEmpty()
            ? editions.inForceOn(Geneva.dateOf(clock.instant()))
            : deviation.edition();
    String user =
        Optional.ofNullable(identity.getCurrentAuthentication())
            .map(Authentication::getUserId)
            .orElse(DESK);
    ledger.add(
        waivers.stream()
            .map(
                waiver ->
                    new Finding(
                        EVERY_CASE,
                        0,
                        GATE,
                        waiver.rule(),
                        rulebook.clause(waiver.rule(), edition),
                        edition,
                        Strength.of(rulebook.rule(waiver.rule()).strength()),
                        Outcome.OVERRIDDEN,
                        line,
                        waiver.until(),
                        user,
                        user.equals(DESK) ? DESK : RoleGroups.ADMINISTRATORS,
                        clock.instant(),
                        waiver.reason() + " (" + waiver.who() + ")"))
            .toList());
  }
}
