package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.focusgroupdesk.DeskTest;
import org.focusgroupdesk.rulebook.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class RoleAccountsTest {

  private static final String ROLE = "fg-roles-chair";

  @Autowired private RoleAccounts roles;
  @Autowired private IdentityService identity;
  @Autowired private ProcessEngineConfigurationImpl engine;

  @AfterEach
  void remove() {
    identity.deleteGroup(ROLE);
  }

  @Test
  void a_role_is_opened_and_given_but_once_within_one_step() {
    inOneStep(
        () -> {
          roles.open(ROLE, "Chair of FG-ROLES");
          roles.open(ROLE, "Chair of FG-ROLES");
          roles.give(ROLE, "member-ch");
          roles.give(ROLE, "member-ch");
        });

    assertThat(holders()).containsExactly("member-ch");
    assertThat(identity.createGroupQuery().groupId(ROLE).singleResult().getName())
        .isEqualTo("Chair of FG-ROLES");
  }

  @Test
  void a_role_is_passed_on_within_one_step() {
    roles.open(ROLE, "Chair of FG-ROLES");
    roles.give(ROLE, "member-ch");
    roles.give(ROLE, "member-jp");

    inOneStep(
        () -> {
          roles.vacate(ROLE);
          roles.give(ROLE, "member-br");
        });

    assertThat(holders()).containsExactly("member-br");
  }

  @Test
  void an_unknown_account_holds_no_role() {
    roles.open(ROLE, "Chair of FG-ROLES");

    assertThatThrownBy(() -> roles.give(ROLE, "nobody"))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no account \"nobody\". Please check the sign-in name.");
    assertThat(holders()).isEmpty();
  }

  private void inOneStep(Runnable work) {
    // Within a command the engine writes nothing before its end.
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              work.run();
              return null;
            });
  }

  private List<String> holders() {
    return identity.createUserQuery().memberOfGroup(ROLE).list().stream().map(User::getId).toList();
  }
}
