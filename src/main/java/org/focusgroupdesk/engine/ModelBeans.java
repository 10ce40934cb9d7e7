package org.focusgroupdesk.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/**
 * The beans that expressions in diagrams may name: the features' own, never those of the framework
 * or of this package, so that a diagram cannot reach the database or the engine's services.
 */
class ModelBeans {

  private static final String DESK = "org.focusgroupdesk.";
  private static final String ENGINE = DESK + "engine.";

  private final BeanFactory beans;

  ModelBeans(BeanFactory beans) {
    this.beans = beans;
  }

  /** A live view; beans are created when an expression first asks for them. */
  Map<Object, Object> asMap() {
    return new AbstractMap<>() {
      @Override
      public boolean containsKey(Object name) {
        return name instanceof String text && typeOf(text).isPresent();
      }

      @Override
      public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
      }

      @Override
      public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
      }
    };
  }

  /** The class of a bean that models may name; nothing if there is none or it is not open. */
  Optional<Class<?>> typeOf(String name) {
    return Optional.of(name)
        .filter(beans::containsBean)
        .<Class<?>>map(beans::getType)
        .filter(ModelBeans::isOfFeatures);
  }

  static boolean isOfFeatures(Class<?> type) {
    return type.getName().startsWith(DESK) && !type.getName().startsWith(ENGINE);
  }
}
