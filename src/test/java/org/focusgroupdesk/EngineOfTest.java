package org.focusgroupdesk;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Makes the engine of the test's own context the one that the web applications find, as several
 * contexts in one JVM share the engine's static registry.
 */
class EngineOfTest implements TestExecutionListener {

  /** One clock serves all engines of the JVM; a class begins at the real time. */
  @Override
  public void beforeTestClass(TestContext test) {
    ClockUtil.reset();
  }

  @Override
  public void prepareTestInstance(TestContext test) {
    ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
  }
}
