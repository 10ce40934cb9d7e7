package org.focusgroupdesk.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was looked up within one step, that is one transaction; outside of one it looks up
 * every time.
 *
 * @param <V> what is looked up
 */
public final class OncePerTransaction<V> {

  private final Function<String, V> lookUp;

  /** Looks up by key with this function. */
  public OncePerTransaction(Function<String, V> lookUp) {
    this.lookUp = lookUp;
  }

  /** What the key leads to, as it was when the transaction first asked. */
  public V get(String key) {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? known().computeIfAbsent(key, lookUp)
        : lookUp.apply(key);
  }

  @SuppressWarnings("unchecked")
  private Map<String, V> known() {
    Map<String, V> known = (Map<String, V>) TransactionSynchronizationManager.getResource(this);
    if (known == null) {
      known = new HashMap<>();
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(new Forget());
    }
    return known;
  }

  private final class Forget implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
    }
  }
}
