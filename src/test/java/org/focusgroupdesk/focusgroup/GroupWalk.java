package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.focusgroupdesk.ProcedureWalk;
import org.focusgroupdesk.SampleProposal;
import org.focusgroupdesk.engine.RoleAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A test with procedures of FG-TOR, at work since 15 March 2024 under A.7 (2016). Its parent SG13
 * meets in July and November.
 */
abstract class GroupWalk extends ProcedureWalk {

  static final String GROUP = "FG-TOR";
  static final String CHAIR = "fg-tor-chair";
  static final String PARENT_CHAIR = "sg13-chair";
  static final String MEMBER = "member-jp";
  static final LocalDate ESTABLISHED = LocalDate.of(2024, 3, 15);
  static final LocalDate JULY = LocalDate.of(2024, 7, 15);
  static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 4);

  @Autowired Register register;
  @Autowired Offices offices;
  @Autowired TermsOfReferenceVersions versions;
  @Autowired RoleAccounts accounts;
  @Autowired RuntimeService runtime;

  GroupWalk() {
    super(GROUP);
  }

  @BeforeEach
  void groupAtWork() {
    desk.clear();
    desk.meeting("SG13", JULY, JULY.plusDays(11));
    desk.meeting("SG13", NOVEMBER, NOVEMBER.plusDays(11));
    atWork("A7_2016", "SG13");
  }

  @AfterEach
  void vacateTheRoles() {
    accounts.vacate(CHAIR);
    accounts.vacate("fg-tor-vice-chairs");
  }

  void atWork(String edition, String establishedBy) {
    desk.endCases();
    groups.atWork(SampleProposal.complete(GROUP, "SG13"), establishedBy, edition, ESTABLISHED);
  }

  void ask(String person, String act) {
    desk.start(person, "act-for-group", Map.of("focusGroup", GROUP, "act", act));
  }

  /** The last run of any procedure but reporting, which goes on by itself. */
  @Override
  protected Procedure run() {
    List<Procedure> runs =
        procedures.of(GROUP).stream().filter(run -> !run.kind().equals("report-progress")).toList();
    return runs.get(runs.size() - 1);
  }

  /** The group is being closed. */
  void closing() {
    runtime
        .createMessageCorrelation("group-closing")
        .processInstanceBusinessKey(GROUP)
        .correlateAll();
  }
}
