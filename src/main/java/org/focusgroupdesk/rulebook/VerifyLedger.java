package org.focusgroupdesk.rulebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;

/**
 * The command {@code verify-ledger}: says whether the ledger is still what was written, and names
 * the first entry that is not. It opens the database alone, without the engine and the pages.
 */
public final class VerifyLedger {

  /** The first argument of the command. */
  public static final String COMMAND = "verify-ledger";

  private static final int SOUND = 0;
  private static final int ALTERED = 1;
  private static final int UNREADABLE = 2;
  private static final Pattern KNOWN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  private VerifyLedger() {}

  /**
   * Checks the ledger of the configured database, and prints what it finds.
   *
   * @param arguments {@code --known=NUMBER:HASH} compares with what an evidence pack says; other
   *     settings as for the desk itself
   * @return 0 if all is as it was written, 1 if not, 2 if the ledger cannot be read
   */
  public static int run(String... arguments) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(
                DataSourceAutoConfiguration.class,
                JdbcTemplateAutoConfiguration.class,
                LedgerChain.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .run(arguments)) {
      return check(context.getBean(LedgerChain.class), context.getEnvironment());
    } catch (DataAccessException unreadable) {
      say(Words.say("ledger.unreadable", unreadable.getMostSpecificCause().getMessage()));
      return UNREADABLE;
    }
  }

  private static int check(LedgerChain chain, Environment settings) {
    String known = settings.getProperty("known");
    if (known != null && !KNOWN.matcher(known).matches()) {
      say(Words.say("ledger.known-form"));
      return UNREADABLE;
    }
    LedgerChain.Check check = chain.check();
    if (!check.isSound()) {
      say(check.fault());
      return ALTERED;
    }
    say(Words.say("ledger.sound", Long.toString(check.entries()), check.hash()));
    return known == null ? SOUND : compare(chain, known);
  }

  private static int compare(LedgerChain chain, String known) {
    Matcher parts = KNOWN.matcher(known);
    parts.matches();
    boolean same = chain.has(new LedgerHead(Long.parseLong(parts.group(1)), parts.group(2)));
    say(Words.say(same ? "ledger.known" : "ledger.not-known", parts.group(1), parts.group(2)));
    return same ? SOUND : ALTERED;
  }

  private static void say(String words) {
    System.out.println(words);
  }
}
