package org.focusgroupdesk.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.focusgroupdesk.models.Waivers;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files a deployment is made of, by names that stay the same wherever they are read from. */
final class ModelFiles {

  private static final String PROCESSES = "processes/";
  private static final String FORMS = "forms/";
  private static final List<String> BUILT_IN =
      List.of(
          PROCESSES + "**/*.bpmn", PROCESSES + "rules/**/*.dmn", Waivers.FILE, FORMS + "**/*.form");

  private ModelFiles() {}

  static SortedMap<String, byte[]> builtIn() {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (String pattern : BUILT_IN) {
        String root = pattern.substring(0, pattern.indexOf('/') + 1);
        for (Resource file : resolver.getResources("classpath*:" + pattern)) {
          files.putIfAbsent(nameIn(root, file), file.getContentAsByteArray());
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  private static String nameIn(String root, Resource file) throws IOException {
    String url = file.getURL().toString();
    return url.substring(url.lastIndexOf("/" + root) + 1);
  }

  static SortedMap<String, byte[]> in(String folder) {
    Path models = Path.of(folder).toAbsolutePath().normalize();
    if (!Files.isDirectory(models.resolve(PROCESSES))) {
      throw new UnusableModels(
          "The folder given as desk.models has no sub-folder \"processes\": " + models);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(models)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = models.relativize(file).toString().replace('\\', '/');
        if (isModel(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException unreadable) {
      throw new UnusableModels("The folder given as desk.models cannot be read", unreadable);
    }
    return files;
  }

  private static boolean isModel(String name) {
    return name.equals(Waivers.FILE)
        || name.startsWith(PROCESSES) && (name.endsWith(".bpmn") || name.endsWith(".dmn"))
        || name.startsWith(FORMS) && name.endsWith(".form");
  }
}
