package org.focusgroupdesk.engine;

import java.beans.FeatureDescriptor;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.focusgroupdesk.rulebook.Refused;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Evaluates the expressions of diagrams and tables: they call the beans of the features and look at
 * plain values and at a few facts of the case and the task. Everything else, above all classes and
 * the services of the engine, is out of their reach.
 */
class BoundExpressions extends SpringExpressionManager {

  private static final Set<String> OF_ANY_OBJECT =
      Set.of("class", "getClass", "notify", "notifyAll", "wait");
  private static final Set<String> OF_COLLECTIONS =
      Set.of(
          "isEmpty",
          "empty",
          "size",
          "contains",
          "containsKey",
          "get",
          // Of what a table answers.
          "singleResult",
          "getSingleResult",
          "firstResult",
          "getFirstResult",
          "singleEntry",
          "getSingleEntry");
  private static final Set<String> OF_VALUES =
      Set.of(
          "contains",
          "startsWith",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "isEmpty",
          "empty",
          "isBlank",
          "blank",
          "length",
          "strip",
          "trim",
          "toLowerCase",
          "toUpperCase",
          "compareTo",
          "isBefore",
          "isAfter",
          "isEqual");
  private static final Set<String> OF_CASES =
      Set.of(
          "processBusinessKey",
          "getProcessBusinessKey",
          "businessKey",
          "getBusinessKey",
          "processInstanceId",
          "getProcessInstanceId",
          "currentActivityId",
          "getCurrentActivityId",
          "name",
          "getName",
          "taskDefinitionKey",
          "getTaskDefinitionKey",
          "assignee",
          "getAssignee",
          "getVariable",
          "hasVariable");

  BoundExpressions(ApplicationContext context) {
    super(context, new ModelBeans(context).asMap());
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver bound = new CompositeELResolver();
    bound.add(new Bounds());
    bound.add(super.createElResolver());
    return bound;
  }

  private static boolean isOpen(Object base, String name) {
    if (ModelBeans.isOfFeatures(ClassUtils.getUserClass(base))) {
      return !OF_ANY_OBJECT.contains(name);
    }
    if (base instanceof VariableScope) {
      return OF_CASES.contains(name);
    }
    if (base instanceof Collection<?> || base instanceof Map<?, ?>) {
      return OF_COLLECTIONS.contains(name);
    }
    return isValue(base) && OF_VALUES.contains(name);
  }

  private static boolean isValue(Object base) {
    return List.of(
            CharSequence.class, Number.class, Boolean.class, Enum.class, Temporal.class, Date.class)
        .stream()
        .anyMatch(type -> type.isInstance(base));
  }

  /** Asked first; what it lets pass is left to the engine's own. */
  private static final class Bounds extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      if (base != null && !isElement(base, property)) {
        require(base, property);
      }
      return null;
    }

    private static boolean isElement(Object base, Object property) {
      return base instanceof Map<?, ?>
          || property instanceof Number && (base instanceof List<?> || base.getClass().isArray());
    }

    @Override
    public Object invoke(
        ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
      require(base, method);
      return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      throw new Refused("An expression of a diagram only reads: " + property);
    }

    private static void require(Object base, Object name) {
      if (!isOpen(base, String.valueOf(name))) {
        throw new Refused("This is out of the reach of a diagram’s expressions: " + name);
      }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
      return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
      return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
      return null;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
      return null;
    }
  }
}
