package org.focusgroupdesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives meaning to extension properties that modelers set in a diagram: {@code state} (the case
 * enters this state here), {@code outcome} (the result with which an end event closes its diagram),
 * {@code deadline} (the deadline by which a user task is due) and, of a whole diagram, {@code
 * procedure} (its states and deadlines are those of one run, and not of the group).
 */
@Component
class DiagramProperties extends AbstractProcessEnginePlugin {

  private static final String PROCEDURE = "procedure";

  private final ApplicationEventPublisher events;
  private final ObjectProvider<RolesOfPerson> people;
  private final ObjectProvider<DueDates> dueDates;

  DiagramProperties(
      ApplicationEventPublisher events,
      ObjectProvider<RolesOfPerson> people,
      ObjectProvider<DueDates> dueDates) {
    this.events = events;
    this.people = people;
    this.dueDates = dueDates;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners =
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new);
    listeners.add(new Reader());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private void enter(DelegateExecution execution, long procedure, String state) {
    events.publishEvent(
        new StateEntered(
            execution.getProcessBusinessKey(), procedure, state, people.getObject().user()));
  }

  /** Number of the run of a procedure that a diagram with the property {@code procedure} makes. */
  private static long runIn(VariableScope scope) {
    return ((Number) scope.getVariable(PROCEDURE)).longValue();
  }

  /** People with tasks of several cases see in the list which is which. */
  private static void nameAfterCase(DelegateTask task) {
    String acronym = task.getExecution().getProcessBusinessKey();
    if (acronym != null) {
      task.setName(acronym + ": " + task.getName());
    }
  }

  private void setDueDate(DelegateTask task, long procedure, String deadline) {
    String acronym = task.getExecution().getProcessBusinessKey();
    dueDates.getObject().dueDate(acronym, procedure, deadline).ifPresent(task::setDueDate);
  }

  private final class Reader extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity diagram) {
      property(element, PROCEDURE).ifPresent(yes -> diagram.setProperty(PROCEDURE, yes));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
      state(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
      property(element, "outcome")
          .ifPresent(
              outcome ->
                  activity.addListener(
                      ExecutionListener.EVENTNAME_START,
                      (ExecutionListener) execution -> setOutcome(execution, outcome)));
      state(element, activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      state(element, activity);
      Optional<String> deadline = property(element, "deadline");
      ((UserTaskActivityBehavior) activity.getActivityBehavior())
          .getTaskDefinition()
          .addTaskListener(
              TaskListener.EVENTNAME_CREATE,
              task -> {
                nameAfterCase(task);
                deadline.ifPresent(name -> setDueDate(task, runOf(scope).applyAsLong(task), name));
              });
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      state(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      state(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
      state(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(
        Element element, ScopeImpl scope, ActivityImpl activity) {
      state(element, activity);
    }

    private void state(Element element, ActivityImpl activity) {
      property(element, "state")
          .ifPresent(
              state ->
                  activity.addListener(
                      ExecutionListener.EVENTNAME_START,
                      (ExecutionListener)
                          execution ->
                              enter(
                                  execution,
                                  runOf(activity.getFlowScope()).applyAsLong(execution),
                                  state)));
    }

    /**
     * Asked for only in diagrams that say so: other cases need not look for a variable. To be asked
     * when a case runs; the property of the diagram is read after its elements.
     */
    private ToLongFunction<VariableScope> runOf(ScopeImpl scope) {
      return scope.getProcessDefinition().getProperty(PROCEDURE) == null
          ? nobody -> 0
          : DiagramProperties::runIn;
    }

    private Optional<String> property(Element element, String name) {
      return Optional.ofNullable(element.element("extensionElements"))
          .map(extensions -> extensions.element("properties"))
          .stream()
          .flatMap(properties -> properties.elements("property").stream())
          .filter(property -> name.equals(property.attribute("name")))
          .map(property -> property.attribute("value"))
          .findFirst();
    }
  }

  /** The variable belongs to the whole diagram, also when an inner scope ends it. */
  private static void setOutcome(DelegateExecution execution, String outcome) {
    execution.getProcessInstance().setVariable("outcome", outcome);
  }
}
