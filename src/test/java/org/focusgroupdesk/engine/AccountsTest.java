package org.focusgroupdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.focusgroupdesk.tryout.TryOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TryOut
class AccountsTest {

  @Autowired private IdentityService identity;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;
  @Autowired private NewAccounts accounts;
  @Autowired private AccountsAtStart atStart;

  @AfterEach
  void endCases() {
    identity.clearAuthentication();
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
  }

  @Test
  void every_role_has_an_account_in_the_demonstration() {
    assertThat(groupsOf("sg20-wp-chair")).containsExactly("sg20-wp-chairs");
    assertThat(groupsOf("member-br")).contains("members", "sg13-members", "tsag-members");
    assertThat(groupsOf("admin")).containsExactly("camunda-admin");
    assertThat(identity.checkPassword("tsag-chair", "demo")).isTrue();
    assertThat(identity.createUserQuery().userId("tsb").singleResult().getEmail())
        .isEqualTo("tsb@desk.example");
  }

  @Test
  void a_second_start_changes_nothing() {
    long groups = identity.createGroupQuery().count();
    long users = identity.createUserQuery().count();

    atStart.afterPropertiesSet();

    assertThat(identity.createGroupQuery().count()).isEqualTo(groups);
    assertThat(identity.createUserQuery().count()).isEqualTo(users);
    assertThat(filters.createTaskFilterQuery().filterName("My tasks").count()).isOne();
  }

  @Test
  void members_may_propose_and_others_may_not() {
    as("member-ke", () -> runtime.startProcessInstanceByKey("focus-group"));

    assertThatThrownBy(
            () -> as("sg13-chair", () -> runtime.startProcessInstanceByKey("focus-group")))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void a_task_is_seen_by_its_role_and_by_tsb_and_nobody_else() {
    as("member-ke", () -> runtime.startProcessInstanceByKey("focus-group"));

    assertThat(tasksSeenBy("sg13-chair")).isOne();
    assertThat(tasksSeenBy("tsb")).isOne();
    assertThat(tasksSeenBy("sg20-chair")).isZero();
    assertThat(tasksSeenBy("member-ke")).isZero();
  }

  @Test
  void only_the_role_works_on_its_task() {
    as("member-ke", () -> runtime.startProcessInstanceByKey("focus-group"));
    String task = tasks.createTaskQuery().singleResult().getId();

    assertThatThrownBy(() -> as("tsb", () -> tasks.claim(task, "tsb")))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> as("sg20-chair", () -> tasks.complete(task)))
        .isInstanceOf(AuthorizationException.class);
    as("sg13-chair", () -> tasks.claim(task, "sg13-chair"));
  }

  @Test
  void everybody_reads_the_names_of_roles() {
    as(
        "sg17-chair",
        () ->
            assertThat(
                    identity
                        .createGroupQuery()
                        .groupId("sg13-vice-chairs")
                        .singleResult()
                        .getName())
                .isEqualTo("SG13 vice-chairs"));
  }

  @Test
  void tsb_sees_every_case_and_members_do_not() {
    as("member-ke", () -> runtime.startProcessInstanceByKey("focus-group"));

    as("tsb", () -> assertThat(runtime.createProcessInstanceQuery().count()).isOne());
    as("tsb-director", () -> assertThat(runtime.createProcessInstanceQuery().count()).isOne());
    as("member-jp", () -> assertThat(runtime.createProcessInstanceQuery().count()).isZero());
    as(
        "member-jp",
        () -> assertThat(repository.createProcessDefinitionQuery().count()).isPositive());
  }

  @Test
  void the_shared_lists_hold_what_waits_for_a_person() {
    ProcessInstance open = runtime.startProcessInstanceByKey("focus-group");

    as("sg13-chair", () -> assertThat(filters.count(filter("Tasks of my roles"))).isOne());
    as("sg13-chair", () -> assertThat(filters.count(filter("My tasks"))).isZero());
    as("sg20-chair", () -> assertThat(filters.count(filter("Tasks of my roles"))).isZero());
    String task = tasks.createTaskQuery().processInstanceId(open.getId()).singleResult().getId();
    as("sg13-chair", () -> tasks.claim(task, "sg13-chair"));
    as("sg13-chair", () -> assertThat(filters.count(filter("My tasks"))).isOne());
  }

  @Test
  void outside_a_demonstration_known_passwords_are_refused() {
    FirstAdministrator first = new FirstAdministrator(identity, accounts, "secret");

    assertThatThrownBy(first::createMissing)
        .isInstanceOf(UnsafeStart.class)
        .hasMessageContaining("accounts of a demonstration");
  }

  private String filter(String name) {
    Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
    return filter.getId();
  }

  private long tasksSeenBy(String user) {
    long[] count = new long[1];
    as(user, () -> count[0] = tasks.createTaskQuery().count());
    return count[0];
  }

  private List<String> groupsOf(String user) {
    return identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
  }

  private void as(String user, Runnable action) {
    identity.setAuthentication(user, groupsOf(user));
    try {
      action.run();
    } finally {
      identity.clearAuthentication();
    }
  }
}
