package org.focusgroupdesk.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.focusgroupdesk.rulebook.Refused;

/** Takes a refusal out of the engine's wrappings, so that its plain words reach the person. */
class RefusalInterceptor extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      Optional<Refused> refused = Causes.first(Refused.class, failure);
      RuntimeException plain = refused.isPresent() ? refused.get() : failure;
      FailureOfCall.remember(plain);
      throw plain;
    }
  }
}
