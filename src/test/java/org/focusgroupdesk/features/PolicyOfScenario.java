package org.focusgroupdesk.features;

import java.util.HashMap;
import java.util.Map;
import org.focusgroupdesk.rulebook.DeskPolicy;
import org.focusgroupdesk.rulebook.Policies;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lets a scenario set what a secretariat configures; untouched, it is as configured. */
@Component
@Primary
class PolicyOfScenario extends Policies {

  private final Map<String, Object> set = new HashMap<>();

  PolicyOfScenario(DeskPolicy configured) {
    super(configured);
  }

  /** Sets a property under {@code desk.policy}. */
  void set(String property, Object value) {
    set.put("desk.policy." + property, value);
  }

  void asConfigured() {
    set.clear();
  }

  @Override
  public DeskPolicy inForce() {
    return set.isEmpty()
        ? super.inForce()
        : new Binder(new MapConfigurationPropertySource(set))
            .bindOrCreate("desk.policy", DeskPolicy.class);
  }
}
