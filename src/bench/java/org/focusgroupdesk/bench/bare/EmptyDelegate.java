package org.focusgroupdesk.bench.bare;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task that does nothing. */
public class EmptyDelegate implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {}
}
