package org.focusgroupdesk.engine;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the chain of causes of a failure. */
final class Causes {

  private static final int DEPTH = 30;

  private Causes() {}

  static <T extends Throwable> Optional<T> first(Class<T> type, Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** What every failure in the chain says, each once, from the outside in. */
  static String words(Throwable failure) {
    Set<String> words = new LinkedHashSet<>();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (cause.getMessage() != null) {
        words.add(cause.getMessage());
      }
      cause = cause.getCause();
    }
    return String.join("; ", words);
  }
}
