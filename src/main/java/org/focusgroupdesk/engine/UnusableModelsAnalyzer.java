package org.focusgroupdesk.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a modeler in words why the desk did not start. */
class UnusableModelsAnalyzer extends AbstractFailureAnalyzer<UnusableModels> {

  @Override
  protected FailureAnalysis analyze(Throwable start, UnusableModels cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Correct the file in Camunda Modeler and start again. Nothing was deployed; running cases"
            + " keep the models they have.",
        cause);
  }
}
