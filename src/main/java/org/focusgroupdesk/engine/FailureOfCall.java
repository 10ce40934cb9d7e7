package org.focusgroupdesk.engine;

import java.util.Optional;

/** What failed last in the engine during the call that this thread is answering. */
final class FailureOfCall {

  private static final ThreadLocal<RuntimeException> LAST = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> LISTENING = new ThreadLocal<>();

  private FailureOfCall() {}

  static void listen() {
    LISTENING.set(true);
    LAST.remove();
  }

  static void remember(RuntimeException failure) {
    if (LISTENING.get() != null) {
      LAST.set(failure);
    }
  }

  static Optional<RuntimeException> last() {
    return Optional.ofNullable(LAST.get());
  }

  static void forget() {
    LISTENING.remove();
    LAST.remove();
  }
}
