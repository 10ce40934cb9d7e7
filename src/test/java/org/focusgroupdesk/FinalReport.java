package org.focusgroupdesk;

import java.util.List;
import java.util.Map;
import org.focusgroupdesk.calendar.Geneva;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.membership.Roles;
import org.springframework.stereotype.Component;

/** The final progress report of a group, from its lodging to the word to TSAG. */
@Component
public class FinalReport {

  private final CaseDriver desk;
  private final Register register;
  private final Roles roles;

  FinalReport(CaseDriver desk, Register register, Roles roles) {
    this.desk = desk;
    this.register = register;
    this.roles = roles;
  }

  /** Everybody does what the final report asks for. */
  public void publish(String acronym) {
    desk.complete(
        desk.personIn(roles.focusGroupChair(acronym)),
        acronym,
        "lodge-report",
        Map.of(
            "workPlan", "The work is done",
            "noMeetings", true,
            "status", "Everything is approved or passed on",
            "outputs",
                List.of(Map.of("title", "Use cases", "status", "done", "targets", List.of("SG13"))),
            "contributions", "Four since the last report",
            "noFunding", true,
            "support", "Nothing is needed any more",
            "language", "en"));
    desk.complete(
        desk.personIn(roles.tsb()),
        acronym,
        "check-report",
        Map.of("result", "publish", "document", "TD-99"));
    desk.complete(
        desk.personIn(roles.chairOf(register.get(acronym).parentGroup())),
        acronym,
        "inform-tsag",
        Map.of("informedOn", Geneva.dateOf(desk.now()).toString(), "how", "TD of TSAG"));
  }
}
