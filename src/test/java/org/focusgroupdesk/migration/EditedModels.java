package org.focusgroupdesk.migration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/** The diagrams, tables and forms of the desk, edited and deployed anew. */
@Component
public class EditedModels {

  private final RepositoryService repository;

  EditedModels(RepositoryService repository) {
    this.repository = repository;
  }

  /** All files by the names under which they are deployed. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>();
    for (String folder : new String[] {"processes", "forms"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return all;
  }

  /** The files with one of them edited as text. */
  public static Map<String, byte[]> with(
      Map<String, byte[]> models, String file, String old, String replacement) {
    String text = new String(models.get(file), StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new AssertionError(file + " does not say " + old);
    }
    Map<String, byte[]> edited = new TreeMap<>(models);
    edited.put(file, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    return edited;
  }

  /** Deploys the files as the desk itself does; the answer is the id of the deployment. */
  public String deploy(Map<String, byte[]> models) {
    DeploymentBuilder deployment = repository.createDeployment().name("focus-group-desk");
    models.forEach(
        (name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    return deployment.deploy().getId();
  }
}
