package org.focusgroupdesk.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.focusgroupdesk.engine.NewAccounts.Account;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Outside a demonstration the first start makes one account, with a password from outside. Every
 * start unlocks it, as nobody else could after too many attempts.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements FirstAccounts {

  /** What the engine's password policy asks for. */
  static final String STRONG =
      "at least 10 characters, among them a capital letter, a small letter, a digit and a special"
          + " character, and nothing of the account's names.";

  private static final String ID = "admin";

  private final IdentityService identity;
  private final NewAccounts accounts;
  private final String password;

  FirstAdministrator(
      IdentityService identity,
      NewAccounts accounts,
      @Value("${desk.admin.password:}") String password) {
    this.identity = identity;
    this.accounts = accounts;
    this.password = password;
  }

  @Override
  public void createMissing() {
    if (holdsDemoAccounts()) {
      throw new UnsafeStart(
          "This database holds the accounts of a demonstration, whose password everybody knows.",
          "Start with the profile demo (--spring.profiles.active=demo), or with another database"
              + " (--spring.datasource.url=...).");
    }
    if (identity.createUserQuery().memberOfGroup(RoleGroups.ADMINISTRATORS).count() > 0) {
      identity.unlockUser(ID);
      return;
    }
    if (password.isBlank()) {
      throw new UnsafeStart(
          "There is no administrator yet, and no password for one is given.",
          "Set the environment variable DESK_ADMIN_PASSWORD (or the property"
              + " desk.admin.password) for the first start; the account is called \""
              + ID
              + "\". To try the desk without real data, start it with the profile demo:"
              + " ./mvnw spring-boot:run");
    }
    if (!isStrong(password)) {
      throw new UnsafeStart(
          "The password for the first administrator is too weak.", "Choose " + STRONG);
    }
    accounts.create(
        new Account(ID, "Desk", "Administrator", "", List.of(RoleGroups.ADMINISTRATORS)), password);
  }

  private boolean isStrong(String password) {
    PasswordPolicy policy = identity.getPasswordPolicy();
    return policy == null || identity.checkPasswordAgainstPolicy(policy, password).isValid();
  }

  private boolean holdsDemoAccounts() {
    return identity.createUserQuery().userEmailLike("%" + DemoAccounts.MAIL_DOMAIN).count() > 0;
  }
}
