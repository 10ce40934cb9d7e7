package org.focusgroupdesk.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Makes accounts in the engine's own user store. */
@Component
class NewAccounts {

  private final IdentityService identity;

  NewAccounts(IdentityService identity) {
    this.identity = identity;
  }

  record Account(
      String id, String givenName, String familyName, String email, List<String> groups) {

    String name() {
      return givenName + " " + familyName;
    }
  }

  void create(Account account, String password) {
    User user = identity.newUser(account.id());
    user.setFirstName(account.givenName());
    user.setLastName(account.familyName());
    user.setEmail(account.email());
    user.setPassword(password);
    identity.saveUser(user);
    account.groups().forEach(group -> identity.createMembership(account.id(), group));
  }
}
