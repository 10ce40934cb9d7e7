package org.focusgroupdesk.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.focusgroupdesk.models.Field;
import org.springframework.stereotype.Component;

/**
 * The fields of the form of a task or a start event. Forms belong to the deployment of their
 * diagram and never change in it, so each is read once.
 */
@Component
class FormsOfTasks {

  private static final String START = "";

  private final FormService forms;
  private final AsSystem asSystem;
  private final Map<Place, Optional<Field>> known = new ConcurrentHashMap<>();

  private record Place(String definition, String element) {}

  FormsOfTasks(FormService forms, AsSystem asSystem) {
    this.forms = forms;
    this.asSystem = asSystem;
  }

  Optional<Field> ofTask(String definition, String element, String task) {
    return find(new Place(definition, element), () -> forms.getDeployedTaskForm(task));
  }

  Optional<Field> ofStart(String definition) {
    return find(new Place(definition, START), () -> forms.getDeployedStartForm(definition));
  }

  private Optional<Field> find(Place place, Supplier<InputStream> form) {
    Optional<Field> found = known.get(place);
    if (found == null) {
      found = asSystem.call(() -> read(form));
      known.put(place, found);
    }
    return found;
  }

  private static Optional<Field> read(Supplier<InputStream> form) {
    try (InputStream content = form.get()) {
      return Optional.of(FormFile.read(content.readAllBytes()));
    } catch (BadUserRequestException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
