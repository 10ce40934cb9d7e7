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
public class EngineOfTest implements TestExecutionListener {

  @Override
  public void prepareTestInstance(TestContext test) {
    // One clock serves all engines of the JVM; a test begins at the real time.
    ProcessEngine engine = test.getApplicationContext().getBean(ProcessEngine.class);
    ClockUtil.reset();
    ProcessEngines.registerProcessEngine(engine);
  }
}
