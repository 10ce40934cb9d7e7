package org.focusgroupdesk.engine;

import java.util.stream.Collectors;
import org.focusgroupdesk.engine.NewAccounts.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells whoever started the desk where to go, and in a demonstration as whom. */
@Component
class StartMessage {

  private static final Logger log = LoggerFactory.getLogger(StartMessage.class);

  private final Environment environment;

  StartMessage(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
    log.info(
        """
        Focus Group Desk is ready.

          Website   {}/
          Tasklist  {}/camunda/app/tasklist/
          Cockpit   {}/camunda/app/cockpit/
        {}""",
        address,
        address,
        address,
        environment.acceptsProfiles(Profiles.of("demo")) ? demoAccounts() : "");
  }

  private static String demoAccounts() {
    return """

          Demonstration: sign in as one of these, password "%s"; move the clock at /demo/clock.

        """
            .formatted(DemoAccounts.PASSWORD)
        + DemoAccounts.all().stream().map(StartMessage::line).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String line(Account account) {
    return "  %-18s %-18s %s".formatted(account.id(), account.name(), account.groups().get(0));
  }
}
