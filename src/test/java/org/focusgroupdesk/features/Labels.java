package org.focusgroupdesk.features;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds values of forms by the words in which the desk itself shows them. */
final class Labels {

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("words", Locale.ROOT);

  private Labels() {}

  /** The end of the key, after a prefix, whose text is this one; case does not matter. */
  static String key(String prefix, String text) {
    return Collections.list(WORDS.getKeys()).stream()
        .filter(key -> key.startsWith(prefix))
        .filter(key -> WORDS.getString(key).replace("''", "'").equalsIgnoreCase(text))
        .map(key -> key.substring(prefix.length()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The desk does not know \"" + text + "\"."));
  }
}
