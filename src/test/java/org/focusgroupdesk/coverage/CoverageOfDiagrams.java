package org.focusgroupdesk.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focusgroupdesk.DiagramWalk;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code target/coverage-of-diagrams.txt} after every run, and fails a run of all walks in
 * which a diagram was not walked far enough. A run of some walks only is not judged, nor is one
 * that has failed anyway.
 */
public final class CoverageOfDiagrams implements TestExecutionListener, LauncherSessionListener {

  private static final Path REPORT = Path.of("target/coverage-of-diagrams.txt");
  private static final Set<String> RUN = ConcurrentHashMap.newKeySet();
  private static volatile boolean failed;

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .flatMap(test -> test.getSource().stream())
        .filter(ClassSource.class::isInstance)
        .forEach(source -> RUN.add(((ClassSource) source).getClassName()));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    failed |= result.getStatus() == TestExecutionResult.Status.FAILED;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (RUN.isEmpty()) {
      return;
    }
    List<Coverage> coverages = Coverage.now();
    String report = Coverage.inWords(coverages);
    write(report);
    if (!failed && everythingRan()) {
      System.out.println(report);
      if (!coverages.stream().allMatch(Coverage::isEnough)) {
        throw new AssertionError("The tests leave too much of the diagrams unwalked.\n" + report);
      }
    }
  }

  private static void write(String report) {
    try {
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, report);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static boolean everythingRan() {
    Set<String> missing = walks();
    missing.removeAll(RUN);
    return missing.isEmpty();
  }

  /** The test classes that walk; what else runs does not matter. */
  private static Set<String> walks() {
    Path classes = folderOfTests();
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith("Test.class") && !file.contains("$"))
          .map(file -> file.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .filter(CoverageOfDiagrams::isWalk)
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isWalk(String name) {
    try {
      return DiagramWalk.class.isAssignableFrom(
          Class.forName(name, false, CoverageOfDiagrams.class.getClassLoader()));
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Path folderOfTests() {
    try {
      return Path.of(
          CoverageOfDiagrams.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
