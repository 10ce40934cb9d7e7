package org.focusgroupdesk.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.focusgroupdesk.engine.NewAccounts.Account;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One account per role, of invented people, all with the same password. */
@Component
@Profile("demo")
class DemoAccounts implements FirstAccounts {

  static final String PASSWORD = "demo";
  static final String MAIL_DOMAIN = "@desk.example";

  private final IdentityService identity;
  private final NewAccounts accounts;

  DemoAccounts(IdentityService identity, NewAccounts accounts) {
    this.identity = identity;
    this.accounts = accounts;
  }

  static List<Account> all() {
    return ReferenceRows.of("demo-accounts.csv").stream()
        .map(
            row ->
                new Account(
                    row.get("id"),
                    row.get("given_name"),
                    row.get("family_name"),
                    row.get("id") + MAIL_DOMAIN,
                    List.of(row.get("groups").split(" "))))
        .toList();
  }

  @Override
  public void createMissing() {
    Set<String> existing =
        identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
    all().stream()
        .filter(account -> !existing.contains(account.id()))
        .forEach(account -> accounts.create(account, PASSWORD));
  }
}
