package org.focusgroupdesk;

import java.util.TimeZone;
import org.focusgroupdesk.rulebook.VerifyLedger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.ldap.LdapAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Focus Group Desk: the engine, its web applications, the website and the database. */
@ConfigurationPropertiesScan
// What is asleep until it is configured; engine.LdapSignIn wakes the second.
@SpringBootApplication(
    exclude = {UserDetailsServiceAutoConfiguration.class, LdapAutoConfiguration.class})
public class FocusGroupDesk {

  static {
    // Instants are stored and computed in UTC; what people see is converted to Geneva time.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  /** Starts the desk, or with {@code verify-ledger} checks the ledger and ends. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(VerifyLedger.COMMAND)) {
      System.exit(VerifyLedger.run(args));
    }
    SpringApplication.run(FocusGroupDesk.class, args);
  }
}
