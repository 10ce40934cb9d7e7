package org.focusgroupdesk.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.focusgroupdesk.FocusGroupDesk;
import org.focusgroupdesk.bench.bare.BareApplication;

/** From the start of a process to "ready", on a database that exists, each in a process of its own. */
final class Start {

  private static final int ROUNDS = Integer.getInteger("bench.starts", 5);
  private static final String CLASS_PATH = System.getProperty("bench.class-path");

  /** What the desk adds to the engine's starters; the bare application does without. */
  private static final List<String> ADDED =
      List.of("spring-boot-starter-(mail|security|thymeleaf)", "spring-security-.*", "thymeleaf.*",
          "flyway-.*", "jakarta.mail.*", "angus-.*", "spring-context-support", "attoparser",
          "unbescape", "commons-csv");

  private final String main;
  private final Path folder;
  private final String classPath;
  private final List<String> arguments;
  private final Samples wall = new Samples();
  private final Samples cpu = new Samples();

  private Start(String main, Path folder, String classPath, List<String> arguments) {
    this.main = main;
    this.folder = folder;
    this.classPath = classPath;
    this.arguments = arguments;
  }

  static List<Comparison> compare(Path folder) {
    Start desk = ofDesk(folder.resolve("desk"));
    Start bare = ofBare(folder.resolve("bare"));
    desk.once(false);
    bare.once(false);
    for (int round = 0; round < ROUNDS; round++) {
      desk.once(true);
      bare.once(true);
    }
    return List.of(
        new Comparison("Start to ready, wall (other: bare application)", desk.wall, bare.wall, 1.3),
        new Comparison("Start to ready, CPU (other: bare application)", desk.cpu, bare.cpu, 0));
  }

  private static Start ofDesk(Path folder) {
    return new Start(
        FocusGroupDesk.class.getName(),
        folder,
        home(FocusGroupDesk.class) + File.pathSeparator + CLASS_PATH,
        List.of("--spring.profiles.active=demo"));
  }

  private static Start ofBare(Path folder) {
    String jars =
        Arrays.stream(CLASS_PATH.split(File.pathSeparator))
            .filter(jar -> ADDED.stream().noneMatch(name -> isVersionOf(name, jar)))
            .collect(Collectors.joining(File.pathSeparator));
    return new Start(
        BareApplication.class.getName(),
        folder,
        alone(BareApplication.class, folder.resolve("classes"))
            + File.pathSeparator
            + jars,
        List.of(
            "--spring.datasource.url=jdbc:h2:file:./data/bare;DB_CLOSE_ON_EXIT=FALSE",
            "--spring.datasource.username=sa",
            "--logging.level.root=warn",
            "--logging.level." + BareApplication.class.getPackageName() + "=info"));
  }

  private static boolean isVersionOf(String name, String jar) {
    return Path.of(jar).getFileName().toString().matches(name + "-[0-9].*\\.jar");
  }

  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** A folder with this one class, so that nothing else is found beside it. */
  private static Path alone(Class<?> type, Path classes) {
    String file = type.getName().replace('.', '/') + ".class";
    try {
      Files.createDirectories(classes.resolve(file).getParent());
      Files.write(classes.resolve(file), Files.readAllBytes(home(type).resolve(file)));
      return classes.toAbsolutePath();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void once(boolean measured) {
    try {
      Files.createDirectories(folder);
      long begin = System.nanoTime();
      Process process = new ProcessBuilder(command()).directory(folder.toFile()).redirectErrorStream(true).start();
      try {
        awaitReady(process);
        long nanos = System.nanoTime() - begin;
        Duration busy = process.info().totalCpuDuration().orElseThrow();
        if (measured) {
          wall.addNanos(nanos, 1);
          cpu.addNanos(busy.toNanos(), 1);
        }
      } finally {
        process.destroy();
        process.waitFor();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, main, "--server.port=0"));
    command.addAll(arguments);
    return command;
  }

  private void awaitReady(Process process) throws IOException {
    BufferedReader output = process.inputReader();
    List<String> said = new ArrayList<>();
    String sign = "Started " + main.substring(main.lastIndexOf('.') + 1) + " in ";
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      if (line.contains(sign)) {
        return;
      }
    }
    throw new IllegalStateException("It did not start:\n" + String.join("\n", said));
  }
}
