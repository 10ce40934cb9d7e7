package org.focusgroupdesk.engine;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes groups, their rights, the shared lists and the first accounts before anybody can come. */
@Component
class AccountsAtStart implements InitializingBean {

  private final TransactionTemplate transaction;
  private final AsSystem asSystem;
  private final RoleGroups groups;
  private final Grants grants;
  private final TaskFilters filters;
  private final FirstAccounts accounts;

  AccountsAtStart(
      TransactionTemplate transaction,
      AsSystem asSystem,
      RoleGroups groups,
      Grants grants,
      TaskFilters filters,
      FirstAccounts accounts) {
    this.transaction = transaction;
    this.asSystem = asSystem;
    this.groups = groups;
    this.grants = grants;
    this.filters = filters;
    this.accounts = accounts;
  }

  @Override
  public void afterPropertiesSet() {
    asSystem.run(() -> transaction.executeWithoutResult(status -> createMissing()));
  }

  private void createMissing() {
    groups.createMissing();
    grants.createMissing();
    filters.createMissing();
    accounts.createMissing();
  }
}
