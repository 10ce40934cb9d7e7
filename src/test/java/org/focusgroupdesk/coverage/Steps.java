package org.focusgroupdesk.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Lets every engine of the tests note each node it enters and each flow it takes. */
@Component
class Steps extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners =
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new);
    listeners.add(new Notes());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private static final class Notes extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
      definitions.forEach(Notes::noteNodes);
    }

    private static void noteNodes(ScopeImpl scope) {
      for (ActivityImpl node : scope.getActivities()) {
        node.addListener(ExecutionListener.EVENTNAME_START, noteOf(node.getId()));
        noteNodes(node);
      }
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      flow.addListener(ExecutionListener.EVENTNAME_TAKE, noteOf(flow.getId()));
    }

    private static ExecutionListener noteOf(String id) {
      return execution -> Walked.record(diagramOf(execution), id);
    }

    private static String diagramOf(DelegateExecution execution) {
      return ((ExecutionEntity) execution).getProcessDefinition().getResourceName();
    }
  }
}
