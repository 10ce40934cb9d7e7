package org.focusgroupdesk.rulebook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts the domain says to people, from the bundle {@code words.properties}. */
public final class Words {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("words", Locale.ROOT);

  private Words() {}

  /**
   * A text with its places filled in.
   *
   * @param key key of the bundle; a missing one is an error
   * @param values what fills {0}, {1}, …
   */
  public static String say(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
  }
}
